package news.verbatim.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RenderedPagesTest {

    private static final String STAMP = "1.4";
    private static final Page PAGE = Page.of(Page.HTML, new byte[] {1});

    private final RenderedPages pages = new RenderedPages();

    @Test
    void aPageHoldsWhileItsStampIsTheOneThatTheStoryHas() {
        pages.keep("/a", STAMP, PAGE);

        assertEquals(Optional.of(PAGE), pages.find("/a", STAMP));
        assertEquals(Optional.empty(), pages.find("/a", "1.5"));
    }

    @Test
    void thePageThatNobodyAskedForMakesRoom() {
        Page third = new Page(Page.HTML, new byte[RenderedPages.ROOM / 3], new byte[0], "tag");
        pages.keep("/first", STAMP, third);
        pages.keep("/second", STAMP, third);
        pages.keep("/third", STAMP, third);
        pages.find("/first", STAMP);
        pages.keep("/fourth", STAMP, third);

        assertEquals(Optional.of(third), pages.find("/first", STAMP));
        assertEquals(Optional.empty(), pages.find("/second", STAMP));
        assertEquals(Optional.of(third), pages.find("/third", STAMP));
    }

    @Test
    void aNewPageTakesThePlaceOfTheOneBefore() {
        Page half = new Page(Page.HTML, new byte[RenderedPages.ROOM / 2], new byte[0], "tag");
        for (int i = 0; i < 5; i++) {
            pages.keep("/same", STAMP, half);
        }
        pages.keep("/other", STAMP, half);

        assertEquals(Optional.of(half), pages.find("/same", STAMP));
    }

    @Test
    void aPageThatIsTooLargeIsNotKept() {
        pages.keep("/large", STAMP, new Page(Page.HTML, new byte[RenderedPages.ROOM + 1], new byte[0], "tag"));

        assertEquals(Optional.empty(), pages.find("/large", STAMP));
    }
}
