package news.verbatim.reader.serving;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is kept in memory, and when it is sent without asking. */
class RenderedPagesTest {

    private static final String STAMP = "1.4";
    private static final Page PAGE = Page.of(Page.HTML, Page.NEWS, new byte[] {1});

    private long changes = 7;

    private final RenderedPages pages = new RenderedPages(new Watch() {
        @Override
        boolean holds(long after) {
            return after == changes;
        }
    });

    @Test
    void aPageIsSentWithoutAskingUntilSomethingChanges() {
        pages.keep("/a", STAMP, 7, PAGE);
        assertEquals(Optional.of(PAGE), pages.find("/a"));

        changes = 8;

        assertEquals(Optional.empty(), pages.find("/a"));
    }

    @Test
    void aPageThatHasItsStampStillIsSentWithoutAskingAgain() {
        pages.keep("/a", STAMP, 7, PAGE);
        changes = 8;

        assertEquals(Optional.of(PAGE), pages.find("/a", STAMP, 8));
        assertEquals(Optional.of(PAGE), pages.find("/a"));
        assertEquals(Optional.empty(), pages.find("/a", "1.5", 8));
    }

    @Test
    void aPageThatWasReadBeforeAChangeIsNotTakenForOneFromAfterIt() {
        changes = 8;
        pages.keep("/a", STAMP, 7, PAGE);

        assertEquals(Optional.empty(), pages.find("/a"));
    }

    @Test
    void thePageThatNobodyAskedForMakesRoom() {
        Page third = page(RenderedPages.ROOM / 3);
        pages.keep("/first", STAMP, 7, third);
        pages.keep("/second", STAMP, 7, third);
        pages.keep("/third", STAMP, 7, third);
        pages.find("/first");
        pages.keep("/fourth", STAMP, 7, third);

        assertEquals(Optional.of(third), pages.find("/first"));
        assertEquals(Optional.empty(), pages.find("/second"));
        assertEquals(Optional.of(third), pages.find("/third"));
    }

    @Test
    void aNewPageTakesThePlaceOfTheOneBefore() {
        Page half = page(RenderedPages.ROOM / 2);
        for (int i = 0; i < 5; i++) {
            pages.keep("/same", STAMP, 7, half);
        }
        pages.keep("/other", STAMP, 7, half);

        assertEquals(Optional.of(half), pages.find("/same"));
    }

    @Test
    void aPageThatIsTooLargeIsNotKept() {
        pages.keep("/large", STAMP, 7, page(RenderedPages.ROOM + 1));

        assertEquals(Optional.empty(), pages.find("/large"));
    }

    private static Page page(int size) {
        return new Page(Page.HTML, Page.NEWS, "", new byte[size], new byte[0], "tag");
    }
}
