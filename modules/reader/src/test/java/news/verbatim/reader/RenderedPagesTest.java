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
        pages.keep("/first", SEAL, PAGE);
        pages.keep("/second", SEAL, PAGE);
        for (int i = 2; i < RenderedPages.MOST; i++) {
            pages.keep("/" + i, SEAL, PAGE);
        }
        pages.find("/first", SEAL);
        pages.keep("/last", SEAL, PAGE);

        assertEquals(Optional.of(PAGE), pages.find("/first", SEAL));
        assertEquals(Optional.empty(), pages.find("/second", SEAL));
    }
}
