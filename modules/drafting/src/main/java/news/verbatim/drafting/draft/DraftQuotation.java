package news.verbatim.drafting.draft;

import java.util.List;
import java.util.stream.Stream;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.Span;
import news.verbatim.events.text.StoryText;

/**
 * A quotation of the working copy and how it came about.
 *
 * @param quotation the quotation
 * @param byHand    whether an author named the speaker or marked the words; the finder leaves such a claim alone
 * @param why       why the finder chose the speaker, in a sentence; empty if it did not or an author did
 * @param shaped    whether an author said where it begins and ends, by splitting or joining; null where nobody did
 * @param likely    who seems to say it where the finder is not sure enough to name anybody, to ask the author; null
 *                  where nobody seems to
 */
public record DraftQuotation(Quotation quotation, boolean byHand, String why, Boolean shaped, KnownSpeaker likely) {

    /** A claim that stands where the finder sees it. */
    public DraftQuotation(Quotation quotation, boolean byHand, String why) {
        this(quotation, byHand, why, null, null);
    }

    DraftQuotation attributed(String speaker, String role) {
        return new DraftQuotation(new Quotation(quotation.id(), quotation.type(), quotation.pieces(), quotation.words(),
                quotation.cue(), speaker, role), true, "", shaped, null);
    }

    /** Returns it as it was found anew, with what an author said of it. */
    DraftQuotation foundAgain(DraftQuotation found) {
        Quotation now = found.quotation;
        return new DraftQuotation(new Quotation(quotation.id(), now.type(), now.pieces(), now.words(), now.cue(),
                byHand ? quotation.speaker() : now.speaker(), byHand ? quotation.role() : now.role()), byHand,
                byHand ? "" : found.why, found.shaped, byHand && !quotation.speaker().isBlank() ? null : found.likely);
    }

    /** Returns the same claim where its words stand now. */
    @ModuleInternal
    public DraftQuotation at(List<Span> pieces) {
        return new DraftQuotation(
                new Quotation(quotation.id(), quotation.type(), pieces, quotation.words(), quotation.cue(),
                        quotation.speaker(), quotation.role()),
                byHand, why, shaped, likely);
    }

    /** Returns a part of it as a claim of its own: where an author says that it begins and ends. */
    DraftQuotation part(QuotationId id, List<Span> pieces, String words, String cue) {
        return new DraftQuotation(
                new Quotation(id, quotation.type(), pieces, words, cue, quotation.speaker(), quotation.role()),
                byHand, why, true, likely);
    }

    /**
     * Says whether the other one can be one quotation with this: it stands in the same field, in the same block or the
     * next one.
     */
    boolean isBeside(DraftQuotation next) {
        Place mine = quotation.pieces().get(quotation.pieces().size() - 1).place();
        Place other = next.quotation.pieces().get(0).place();
        return mine.field() == other.field() && Math.abs(other.index() - mine.index()) <= 1;
    }

    /**
     * Returns this one and the next as one.
     *
     * @throws Refusal if two people say them
     */
    DraftQuotation with(DraftQuotation next, StoryText text) {
        Quotation other = next.quotation;
        boolean both = !quotation.speaker().isBlank() && !other.speaker().isBlank();
        if (both && !quotation.speaker().equals(other.speaker())) {
            throw Refusal.because(
                    "%s says the one and %s the other. Name one speaker for both first, if one person says both."
                            .formatted(quotation.speaker(), other.speaker()));
        }
        DraftQuotation named = quotation.speaker().isBlank() ? next : this;
        List<Span> pieces = Stream.concat(quotation.pieces().stream(), other.pieces().stream()).toList();
        return new DraftQuotation(
                new Quotation(QuotationId.next(), quotation.type(), pieces, Marked.words(pieces, text),
                        quotation.cue().isBlank() ? other.cue() : quotation.cue(), named.quotation.speaker(),
                        named.quotation.role()),
                byHand || next.byHand, named.why, true, named.likely);
    }

    /** Returns the same claim on a quotation of its own. */
    DraftQuotation anew() {
        return new DraftQuotation(
                new Quotation(QuotationId.next(), quotation.type(), quotation.pieces(), quotation.words(),
                        quotation.cue(),
                        quotation.speaker(), quotation.role()),
                byHand, why, shaped, likely);
    }

    /** Returns the same claim as an author's: it stays where its words stay, whatever the finder sees there. */
    @ModuleInternal
    public DraftQuotation byAuthor() {
        return new DraftQuotation(quotation, true, "", true, likely);
    }

    boolean isShaped() {
        return Boolean.TRUE.equals(shaped);
    }
}
