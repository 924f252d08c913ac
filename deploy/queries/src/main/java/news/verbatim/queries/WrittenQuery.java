package news.verbatim.queries;

import java.util.Map;

/**
 * A query as it is written in a class.
 *
 * @param place      the class, the method and the line
 * @param text       the query, null if it is put together as the program runs
 * @param row        the name of the class of its rows, null if it has none
 * @param parameters the names that are set where it is written, each with the class of what it is set to; empty
 *                   where that is not known
 */
record WrittenQuery(String place, String text, String row, Map<String, String> parameters) {

    boolean isComposed() {
        return text == null;
    }

    /** Returns the class and the method. */
    String method() {
        return place.substring(0, place.indexOf(':'));
    }
}
