package news.verbatim.acceptance.built;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each module that keeps entities has its own tests run its queries. */
class QueriesTest {

    private static final Path MODULES = Checkout.ROOT.resolve("modules");

    private static final String TEST = "EveryQueryTest.java";

    @Test
    void noModulesQueriesAreLeftOut() throws IOException {
        try (Stream<Path> modules = Files.list(MODULES)) {
            Set<String> keeping = modules
                    .filter(module -> Files.exists(module.resolve("src/main/resources/META-INF/persistence.xml")))
                    .map(module -> module.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
            assertFalse(keeping.isEmpty());
            assertEquals(keeping, testing());
        }
    }

    private static Set<String> testing() throws IOException {
        try (Stream<Path> files = Files.find(MODULES, Integer.MAX_VALUE,
                (file, attributes) -> file.endsWith(TEST) && readsItsOwn(file))) {
            return files.map(QueriesTest::module).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static boolean readsItsOwn(Path file) {
        try {
            String source = Files.readString(file);
            return source.contains("extends EveryQueryRuns") && source.contains("super(\"" + module(file) + "\")");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String module(Path file) {
        return MODULES.relativize(file).getName(0).toString();
    }
}
