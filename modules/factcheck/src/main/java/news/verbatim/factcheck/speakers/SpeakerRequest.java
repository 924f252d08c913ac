package news.verbatim.factcheck.speakers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.QuotationId;

/**
 * What a speaker asks about a quotation.
 *
 * @param id        which
 * @param quotation the quotation
 * @param speaker   who asks
 * @param words     the words of the quotation
 * @param kind      what is asked
 * @param wish      what they say
 * @param askedOn   the day on which they asked
 * @param by        who recorded it
 * @param at        when
 * @param decision  what an editor decided; null while it is open
 */
public record SpeakerRequest(UUID id, QuotationId quotation, String speaker, String words, Kind kind, String wish,
        LocalDate askedOn,
        PersonId by, Instant at, Decision decision) {

    /** What a speaker can ask. */
    public enum Kind {
        /** To see the quotation and agree to it before it goes out. */
        APPROVE("to approve it before it goes out"),
        /** That it says something else. */
        CHANGE("to change it"),
        /** That it does not go out. */
        WITHDRAW("to take it back");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** Says it to a person. */
        public String words() {
            return words;
        }
    }

    /**
     * What an editor decided.
     *
     * @param granted whether the speaker gets what they ask
     * @param reason  why
     * @param by      who decided
     * @param at      when
     */
    public record Decision(boolean granted, String reason, PersonId by, Instant at) {
    }

    /** Says whether nobody has decided it. */
    public boolean open() {
        return decision == null;
    }
}
