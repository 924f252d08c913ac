package news.verbatim.queries;

/** What no query says, though it would run. */
final class Wording {

    private static final String HOUSE = "news.verbatim.";

    private Wording() {
    }

    /**
     * Looks at a query.
     *
     * @param text the query
     * @param row  the name of the class of its rows, null if it has none
     * @throws IllegalStateException if it names a class that renaming would not find, or has rows of unnamed things
     */
    static void check(String text, String row) {
        if (text.contains(HOUSE)) {
            throw new IllegalStateException("a class is named with its package");
        }
        if (row != null && row.endsWith("[]")) {
            throw new IllegalStateException("rows are records");
        }
    }
}
