package news.verbatim.acceptance.probe.lib;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What the probes heard, wherever in the EAR they are. */
public final class Heard {

    private static final Queue<Hearing> HEARINGS = new ConcurrentLinkedQueue<>();

    private Heard() {
    }

    /**
     * Something that a probe heard.
     *
     * @param where  the probe
     * @param word   what it heard
     * @param loader the context class loader that it heard it with
     */
    public record Hearing(String where, String word, ClassLoader loader) {
    }

    public static void add(String where, String word) {
        HEARINGS.add(new Hearing(where, word, Thread.currentThread().getContextClassLoader()));
    }

    /** Returns who heard the word, in order. */
    public static List<String> by(String word) {
        return HEARINGS.stream().filter(hearing -> hearing.word().equals(word)).map(Hearing::where).sorted().toList();
    }

    /** Returns the class loader with which the probe heard the word. */
    public static ClassLoader loader(String where, String word) {
        return HEARINGS.stream().filter(hearing -> hearing.where().equals(where) && hearing.word().equals(word))
                .findFirst().orElseThrow().loader();
    }
}
