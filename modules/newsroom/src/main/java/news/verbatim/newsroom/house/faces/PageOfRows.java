package news.verbatim.newsroom.house.faces;

import java.util.List;
import java.util.function.BiFunction;

/**
 * One page of a long list, as a page shows it.
 *
 * @param rows what is on it
 * @param page its number, from 1
 * @param more whether there is another one after it
 */
public record PageOfRows<T>(List<T> rows, int page, boolean more) {

    private static final int SIZE = 25;

    /**
     * Reads one page and looks whether there is more.
     *
     * @param page  the number as asked for, from 1; less means 1
     * @param query takes the page, from 0, and its size
     */
    public static <T> PageOfRows<T> read(int page, BiFunction<Integer, Integer, List<T>> query) {
        int wanted = Math.min(Math.max(page, 1), Integer.MAX_VALUE / SIZE - 1);
        List<T> rows = query.apply(wanted - 1, SIZE);
        boolean more = rows.size() == SIZE && !query.apply(wanted * SIZE, 1).isEmpty();
        return new PageOfRows<>(rows, wanted, more);
    }
}
