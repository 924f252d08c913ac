package news.verbatim.newsroom.house.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageOfRowsTest {

    @Test
    void aShortListIsOnePage() {
        PageOfRows<Integer> listing = read(1, 3);

        assertEquals(List.of(0, 1, 2), listing.rows());
        assertFalse(listing.more());
    }

    @Test
    void aFullPageLooksWhetherThereIsMore() {
        assertFalse(read(1, 25).more());
        assertTrue(read(1, 26).more());
        assertEquals(List.of(25), read(2, 26).rows());
    }

    @Test
    void anAddressWithANonsensicalPageShowsTheNearestOne() {
        assertEquals(1, read(-4, 3).page());
        assertEquals(List.of(), read(Integer.MAX_VALUE, 3).rows());
    }

    private static PageOfRows<Integer> read(int page, int all) {
        return PageOfRows.read(page,
                (from, size) -> IntStream.range(0, all).boxed().skip((long) from * size).limit(size).toList());
    }
}
