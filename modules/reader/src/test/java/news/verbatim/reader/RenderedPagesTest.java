package news.verbatim.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import news.verbatim.events.Seal;
import org.junit.jupiter.api.Test;

class RenderedPagesTest {

    private static final Seal SEAL = new Seal("aa");
    private static final Page PAGE = Page.of(Page.HTML, new byte[] {1});

    private final RenderedPages pages = new RenderedPages();

    @Test
    void aPageHoldsWhileItsSealIsTheOneThatIsPublic() {
        pages.keep("/a", SEAL, PAGE);

        assertEquals(Optional.of(PAGE), pages.find("/a", SEAL));
        assertEquals(Optional.empty(), pages.find("/a", new Seal("bb")));
    }

    @Test
    void thePageThatNobodyAskedForMakesRoom() {
        Page third = new Page(Page.HTML, new byte[RenderedPages.ROOM / 3], new byte[0], "tag");
        pages.keep("/first", SEAL, third);
        pages.keep("/second", SEAL, third);
        pages.keep("/third", SEAL, third);
        pages.find("/first", SEAL);
        pages.keep("/fourth", SEAL, third);

        assertEquals(Optional.of(third), pages.find("/first", SEAL));
        assertEquals(Optional.empty(), pages.find("/second", SEAL));
        assertEquals(Optional.of(third), pages.find("/third", SEAL));
    }

    @Test
    void aNewPageTakesThePlaceOfTheOneBefore() {
        Page half = new Page(Page.HTML, new byte[RenderedPages.ROOM / 2], new byte[0], "tag");
        for (int i = 0; i < 5; i++) {
            pages.keep("/same", SEAL, half);
        }
        pages.keep("/other", SEAL, half);

        assertEquals(Optional.of(half), pages.find("/same", SEAL));
    }

    @Test
    void aPageThatIsTooLargeIsNotKept() {
        pages.keep("/large", SEAL, new Page(Page.HTML, new byte[RenderedPages.ROOM + 1], new byte[0], "tag"));

        assertEquals(Optional.empty(), pages.find("/large", SEAL));
    }
}
