package news.verbatim.acceptance.census;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A list beside the tests of what they still owe. It may only become shorter: what is new has to be tested. A line of
 * the list of exceptions says after “—” why no test can do it.
 */
final class Ledger {

    private static final Path FOLDER = Path.of(System.getProperty("verbatim.checkout"),
            "deploy/acceptance/src/test/resources/census");

    private static final String WHY = " — ";

    private Ledger() {
    }

    /**
     * Compares what was not done with what is known not to be, or writes it down.
     *
     * @param owed       the list of what is still to be tested
     * @param exceptions the list of what cannot be
     * @param missing    what the tests of this run have left out
     * @param all        everything that there is
     * @return what is wrong, a line each; empty if nothing is
     */
    static String compare(String owed, String exceptions, Collection<String> missing, Collection<String> all) {
        Set<String> excused = read(exceptions).stream().map(line -> line.split(WHY)[0].strip())
                .collect(Collectors.toSet());
        Set<String> open = new TreeSet<>(missing);
        open.removeAll(excused);
        if (isWritten()) {
            write(owed, open);
        }
        Set<String> known = read(owed);
        Stream<String> left = open.stream().filter(one -> !known.contains(one)).map(one -> "no test does: " + one);
        Stream<String> gone = known.stream().filter(one -> !all.contains(one))
                .map(one -> "is not there any more, take it out of " + owed + ": " + one);
        Stream<String> unsaid = read(exceptions).stream()
                .filter(line -> !line.contains(WHY) || !all.contains(line.split(WHY)[0].strip()))
                .map(line -> "no reason, or not there any more, in " + exceptions + ": " + line);
        return Stream.of(left, gone, unsaid).flatMap(lines -> lines).collect(Collectors.joining("\n"));
    }

    /**
     * Returns what the list still names although this run did it. What hangs on a moment is done in one run and not in
     * the next.
     */
    static Set<String> settled(String owed, Collection<String> missing) {
        Set<String> settled = new TreeSet<>(read(owed));
        settled.removeAll(missing);
        return settled;
    }

    /** Says whether the list was ever made: before that, nothing can be compared with it. */
    static boolean isKept(String owed) {
        return isWritten() || Files.exists(FOLDER.resolve(owed));
    }

    private static boolean isWritten() {
        return System.getProperty("verbatim.census", "compare").equals("write");
    }

    private static Set<String> read(String name) {
        try {
            Path file = FOLDER.resolve(name);
            return !Files.exists(file) ? Set.of()
                    : Files.readAllLines(file).stream().map(String::strip)
                            .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                            .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(String name, Set<String> lines) {
        try {
            Files.write(FOLDER.resolve(name), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
