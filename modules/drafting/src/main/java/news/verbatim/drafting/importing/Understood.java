package news.verbatim.drafting.importing;

import java.util.ArrayList;
import java.util.List;
import news.verbatim.drafting.draft.Draft;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.StoryText;

/**
 * How an article was understood, to be looked at before it is taken over.
 *
 * @param text       the fields
 * @param notes      what was taken for what, and what was not taken, a sentence each
 * @param quotations what is said in it, in reading order; a speaker may be empty
 * @param open       how many marks quote nobody so far
 * @param mendable   whether something on the way here has read or written words wrongly, which could be repaired
 */
public record Understood(StoryText text, List<String> notes, List<Quotation> quotations, int open, boolean mendable) {

    public Understood {
        notes = List.copyOf(notes);
        quotations = List.copyOf(quotations);
    }

    /** Tells first how it was read, and last what was left out. */
    Understood with(String first, List<String> last) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(notes);
        all.addAll(last);
        return new Understood(text, all, quotations, open, mendable);
    }

    /** Says that some of its words could be repaired. */
    Understood mendable(boolean is) {
        return new Understood(text, notes, quotations, open, is);
    }

    /** Adds what is said in it, and remembers of its words that nobody here has written them. */
    Understood with(Draft draft, int unclaimed) {
        return new Understood(text.asPasted(), notes, draft.quotations(), unclaimed, mendable);
    }
}
