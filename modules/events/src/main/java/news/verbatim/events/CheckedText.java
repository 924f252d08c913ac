package news.verbatim.events;

import java.util.List;

/**
 * What an editor approves and a seal signs: the exact words, quotations, dismissals and rulings of one revision.
 *
 * @param story      the story
 * @param revision   the number of the revision, from 1
 * @param slug       the last part of the address that it will have
 * @param text       the words
 * @param quotations every quotation with its ruling, in reading order
 * @param dismissals the marks that quote nobody
 */
public record CheckedText(StoryId story, int revision, String slug, StoryText text,
                          List<CheckedQuotation> quotations, List<Dismissal> dismissals) {

    public CheckedText {
        quotations = List.copyOf(quotations);
        dismissals = List.copyOf(dismissals);
    }

    /** Returns how many quotations the gate would stop. */
    public int unresolved() {
        return (int) quotations.stream().filter(quotation -> !quotation.resolved()).count();
    }

    /** Returns the seal over all of it. */
    public Seal seal() {
        return Seal.over(this);
    }
}
