package news.verbatim.events.text;

import java.util.List;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;

/**
 * What an editor approves and a seal signs: the exact words, quotations, dismissals and rulings of one revision.
 *
 * @param story      the story
 * @param revision   the number of the revision, from 1
 * @param slug       the last part of the address that it will have
 * @param text       the words
 * @param quotations every quotation with its ruling, in reading order
 * @param dismissals the marks that quote nobody
 * @param glass      who answers for it that it goes out with open quotations; null if nobody does, and left out of the
 *                   seal then
 */
public record CheckedText(StoryId story, int revision, String slug, StoryText text,
        List<CheckedQuotation> quotations, List<Dismissal> dismissals, BrokenGlass glass) {

    public CheckedText {
        quotations = List.copyOf(quotations);
        dismissals = List.copyOf(dismissals);
    }

    /** A text for whose open quotations nobody answers. */
    public CheckedText(StoryId story, int revision, String slug, StoryText text, List<CheckedQuotation> quotations,
            List<Dismissal> dismissals) {
        this(story, revision, slug, text, quotations, dismissals, null);
    }

    /** Returns the same text with somebody who answers for its open quotations; with nobody if that is null. */
    public CheckedText under(BrokenGlass who) {
        return new CheckedText(story, revision, slug, text, quotations, dismissals, who);
    }

    /** Returns how many quotations the gate would stop. */
    public int unresolved() {
        return open().size();
    }

    /** Returns the quotations that the gate would stop, in reading order. */
    public List<QuotationId> open() {
        return quotations.stream().filter(quotation -> !quotation.resolved())
                .map(quotation -> quotation.quotation().id())
                .toList();
    }

    /**
     * Says whether the gate lets it pass: every quotation is resolved, or two people answer for exactly those that are
     * not.
     */
    public boolean passes() {
        return glass == null ? unresolved() == 0 : open().equals(glass.open()) && !isDisputed();
    }

    /** Says whether somebody disputes a quotation in it. For that nobody can answer. */
    public boolean isDisputed() {
        return quotations.stream().map(CheckedQuotation::ruling)
                .anyMatch(ruling -> ruling != null && ruling.verdict() == Verdict.DISPUTED);
    }

    /** Returns the seal over all of it. */
    public Seal seal() {
        return Seal.over(this);
    }
}
