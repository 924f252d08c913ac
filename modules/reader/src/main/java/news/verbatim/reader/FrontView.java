package news.verbatim.reader;

import java.util.List;
import news.verbatim.publishing.EditionCard;

/**
 * One page of the list of all stories.
 *
 * @param cards the stories, newest first
 * @param page  which page it is, from 1
 * @param pages how many there are, at least 1
 */
public record FrontView(List<CardView> cards, int page, int pages) {

    static final int SIZE = 20;

    static FrontView of(List<EditionCard> cards, int page, long stories) {
        return new FrontView(cards.stream().map(CardView::of).toList(), page, pagesFor(stories));
    }

    static int pagesFor(long stories) {
        return Math.toIntExact(Math.max(1, (stories + SIZE - 1) / SIZE));
    }

    /** Reads the number of a page; what is no number means the first one. */
    static int number(String asked) {
        try {
            return asked == null ? 1 : Math.max(1, Integer.parseInt(asked));
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
