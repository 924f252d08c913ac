package news.verbatim.jobs;

import java.util.function.Function;

/**
 * What an instance of a task is about, if that is two things: its name is their names, with a slash between them.
 *
 * @param first  the one, whose name has no slash in it
 * @param second the other
 */
public record TaskOfTwo<A, B>(A first, B second) {

    private static final char BETWEEN = '/';

    /**
     * Reads the name of an instance.
     *
     * @throws IllegalArgumentException if it is not the name of one about two such things
     */
    public static <A, B> TaskOfTwo<A, B> read(String instance, Function<String, A> first, Function<String, B> second) {
        int between = instance.indexOf(BETWEEN);
        if (between < 0) {
            throw new IllegalArgumentException("a task of one thing: " + instance);
        }
        return new TaskOfTwo<>(first.apply(instance.substring(0, between)),
                second.apply(instance.substring(between + 1)));
    }

    /** Returns the name of the instance. */
    public String instance() {
        return first.toString() + BETWEEN + second;
    }
}
