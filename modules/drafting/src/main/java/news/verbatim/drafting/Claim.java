package news.verbatim.drafting;

import java.util.List;
import java.util.stream.Stream;
import news.verbatim.events.Place;
import news.verbatim.events.Quotation;
import news.verbatim.events.QuotationId;
import news.verbatim.events.Refusal;
import news.verbatim.events.Span;
import news.verbatim.events.StoryText;

/**
 * A quotation of the working copy and how it came about.
 *
 * @param quotation the quotation
 * @param byHand    whether an author named the speaker or marked the words; the finder leaves such a claim alone
 * @param why       why the finder chose the speaker, in a sentence; empty if it did not or an author did
 * @param shaped    whether an author said where it begins and ends, by splitting or joining; null where nobody did
 */
public record Claim(Quotation quotation, boolean byHand, String why, Boolean shaped) {

    /** A claim that stands where the finder sees it. */
    public Claim(Quotation quotation, boolean byHand, String why) {
        this(quotation, byHand, why, null);
    }

    Claim attributed(String speaker, String role) {
        return new Claim(new Quotation(quotation.id(), quotation.type(), quotation.pieces(), quotation.words(),
                quotation.cue(), speaker, role), true, "", shaped);
    }

    Claim movedTo(Quotation found) {
        return new Claim(new Quotation(quotation.id(), found.type(), found.pieces(), found.words(), found.cue(),
                byHand ? quotation.speaker() : found.speaker(), byHand ? quotation.role() : found.role()), byHand, why, shaped);
    }

    /** Returns the same claim where its words stand now. */
    Claim at(List<Span> pieces) {
        return new Claim(new Quotation(quotation.id(), quotation.type(), pieces, quotation.words(), quotation.cue(),
                quotation.speaker(), quotation.role()), byHand, why, shaped);
    }

    /** Returns a part of it as a claim of its own: where an author says that it begins and ends. */
    Claim part(QuotationId id, List<Span> pieces, String words, String cue) {
        return new Claim(new Quotation(id, quotation.type(), pieces, words, cue, quotation.speaker(), quotation.role()),
                byHand, why, true);
    }

    /** Says whether the other one can be one quotation with this: it stands in the same field, in the same block or the next one. */
    boolean isBeside(Claim next) {
        Place mine = quotation.pieces().get(quotation.pieces().size() - 1).place();
        Place other = next.quotation.pieces().get(0).place();
        return mine.field() == other.field() && Math.abs(other.index() - mine.index()) <= 1;
    }

    /**
     * Returns this one and the next as one.
     *
     * @throws Refusal if two people say them
     */
    Claim with(Claim next, StoryText text) {
        Quotation other = next.quotation;
        boolean both = !quotation.speaker().isBlank() && !other.speaker().isBlank();
        if (both && !quotation.speaker().equals(other.speaker())) {
            throw Refusal.because("%s says the one and %s the other. Name one speaker for both first, if one person says both."
                    .formatted(quotation.speaker(), other.speaker()));
        }
        Claim named = quotation.speaker().isBlank() ? next : this;
        List<Span> pieces = Stream.concat(quotation.pieces().stream(), other.pieces().stream()).toList();
        return new Claim(new Quotation(QuotationId.next(), quotation.type(), pieces, Marked.words(pieces, text),
                quotation.cue().isBlank() ? other.cue() : quotation.cue(), named.quotation.speaker(), named.quotation.role()),
                byHand || next.byHand, named.why, true);
    }

    /** Returns the same claim on a quotation of its own. */
    Claim anew() {
        return new Claim(new Quotation(QuotationId.next(), quotation.type(), quotation.pieces(), quotation.words(), quotation.cue(),
                quotation.speaker(), quotation.role()), byHand, why, shaped);
    }

    boolean isShaped() {
        return Boolean.TRUE.equals(shaped);
    }
}
