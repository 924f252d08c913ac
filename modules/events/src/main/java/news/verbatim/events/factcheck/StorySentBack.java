package news.verbatim.events.factcheck;

import java.time.Instant;
import java.util.List;
import news.verbatim.events.Fact;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.CheckedQuotation;

/**
 * A checker sent a revision back to its authors, because something in it cannot go out as it stands.
 *
 * @param story      the story
 * @param revision   the revision
 * @param quotations every quotation of it with the ruling that stands; at least one of them {@link #stops}
 * @param note       a word to the authors; may be empty
 * @param by         who sent it back
 * @param at         when
 */
public record StorySentBack(StoryId story, int revision, List<CheckedQuotation> quotations, String note, PersonId by,
        Instant at)
        implements Fact {

    public StorySentBack {
        quotations = List.copyOf(quotations);
    }

    /** Returns what stops it: the quotations with a verdict that lets nothing pass. */
    public List<CheckedQuotation> stops() {
        return quotations.stream().filter(CheckedQuotation::stops).toList();
    }

    /** Says how many of them stop it, in a sentence. */
    public String told() {
        int stopping = stops().size();
        return quotations.size() == 1 ? "Its quotation stops it."
                : "%d of %d quotations %s it.".formatted(stopping, quotations.size(), stopping == 1 ? "stops" : "stop");
    }
}
