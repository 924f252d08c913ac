package news.verbatim.reader.view;

import java.util.List;
import news.verbatim.events.ModuleInternal;
import news.verbatim.publishing.listing.FoundPage;

/**
 * The search and what it found.
 *
 * @param typed what the reader typed, or the beginning of it
 * @param asked whether anything was asked at all
 * @param words whether there was a word in it to look for
 * @param cards what was found, best first
 * @param newer where the page before is; null if there is none
 * @param older where the next page is; null if there is none
 * @param whole whether everything that is public was looked through
 */
public record SearchView(String typed, boolean asked, boolean words, List<CardView> cards, String newer, String older,
        boolean whole) {

    @ModuleInternal
    public static final int SIZE = 20;

    /** More than that is not shown again: nobody typed it, and every page would carry it along. */
    private static final int SHOWN = 300;

    @ModuleInternal
    public static SearchView of(String typed, int page, FoundPage found) {
        String shown = typed.length() > SHOWN ? typed.substring(0, SHOWN) : typed;
        String address = "/search?q=" + Links.encoded(shown) + "&page=";
        return new SearchView(shown, !typed.isBlank(), found != null,
                found == null ? List.of() : CardView.all(found.cards()),
                page > 1 ? address + (page - 1) : null, found != null && found.more() ? address + (page + 1) : null,
                found == null || found.whole());
    }
}
