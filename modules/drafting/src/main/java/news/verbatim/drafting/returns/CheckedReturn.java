package news.verbatim.drafting.returns;

import news.verbatim.events.text.Answer;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.Ruling;

/**
 * A quotation that came back from the checkers with a verdict.
 *
 * @param said   the quotation as they saw it
 * @param ruling what they found out, with the passage as said if they named one
 * @param answer what an author says to it; null while nobody does
 */
public record CheckedReturn(Quotation said, Ruling ruling, Answer answer) {

    /** Says whether the story cannot go out with it as it was. */
    public boolean stops() {
        return !ruling.verdict().resolves();
    }

    /**
     * Says whether the verdict still is about the quotation as it stands in the text now; null if it is not in it any
     * more.
     */
    public boolean isAbout(Quotation now) {
        return now != null && said.saysTheSameAs(now);
    }

    /**
     * Says whether the passage can stand in the place of the words: there is one, and it fits between quotation marks.
     */
    public boolean hasWordsAsSaid() {
        return stops() && Reworded.fits(ruling.passage());
    }
}
