package news.verbatim.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontPageTest {

    @Test
    void linksToEachStory() {
        String page = page(1, 1);

        assertTrue(page.contains("<h2><a href=\"/2026/11/22/story\">Harbour tunnel to close for eleven weeks</a></h2>"), page);
        assertFalse(page.contains("class=\"pager\""), page);
    }

    @Test
    void leadsToOlderAndNewerStories() {
        String page = page(2, 55);

        assertTrue(page.contains("href=\"/?page=1\">Newer stories"), page);
        assertTrue(page.contains("Page 2 of 3"), page);
        assertTrue(page.contains("href=\"/?page=3\">Older stories"), page);
    }

    @Test
    void saysSoWhenNothingIsPublic() {
        assertTrue(Stories.rendered("front.ftlh", FrontView.of(List.of(), 1, 0)).contains("Nothing is published yet."));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "7, 7", "0, 1", "-3, 1", "two, 1", "99999999999, 1", "'', 1"})
    void takesWhatIsNoPageForTheFirst(String asked, int page) {
        assertEquals(page, FrontView.number(asked));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "20, 1", "21, 2", "40, 2", "41, 3"})
    void hasAsManyPagesAsItsStoriesNeed(long stories, int pages) {
        assertEquals(pages, FrontView.pagesFor(stories));
    }

    private static String page(int number, long stories) {
        return Stories.rendered("front.ftlh", FrontView.of(List.of(Stories.card(Stories.tunnel())), number, stories));
    }
}
