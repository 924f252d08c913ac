package news.verbatim.acceptance.built;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of settings names each one that is read, and no other. */
class SettingsDocumentTest {

    private static final Pattern IN_THE_CODE = Pattern
            .compile("(?:@ConfigProperty\\(name = |getOptionalValue\\()\"([a-z.]+)\"");

    private static final Pattern IN_THE_ENVIRONMENT = Pattern.compile("\\$\\{(?:env\\.)?(VERBATIM_[A-Z_]+)");

    private static final Pattern IN_THE_TABLE = Pattern.compile("`(VERBATIM_[A-Z_]+)`");

    @Test
    void theTableNamesEachSettingThatIsRead() throws IOException {
        Set<String> read = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Checkout.ROOT.resolve("modules"))) {
            for (Path source : (Iterable<Path>) sources.filter(SettingsDocumentTest::isCode)::iterator) {
                matches(IN_THE_CODE, Files.readString(source))
                        .forEach(name -> read.add(name.toUpperCase(Locale.ROOT).replace('.', '_')));
            }
        }
        for (String script : new String[] {"deploy/run", "deploy/server/src/main/cli/server.cli"}) {
            matches(IN_THE_ENVIRONMENT, Files.readString(Checkout.ROOT.resolve(script))).forEach(read::add);
        }

        String table = Files.readAllLines(Checkout.ROOT.resolve("docs/operations.md")).stream()
                .filter(line -> line.startsWith("| `VERBATIM_")).collect(Collectors.joining("\n"));

        assertEquals(matches(IN_THE_TABLE, table).collect(Collectors.toCollection(TreeSet::new)), read);
    }

    /** Nobody reads a setting past the configuration, which is what reads them all at start. */
    @Test
    void noModuleReadsTheEnvironmentItself() throws IOException {
        try (Stream<Path> sources = Files.walk(Checkout.ROOT.resolve("modules"))) {
            Set<String> past = new TreeSet<>();
            for (Path source : (Iterable<Path>) sources.filter(SettingsDocumentTest::isCode)::iterator) {
                if (Files.readString(source).contains("System.getenv")) {
                    past.add(source.getFileName().toString());
                }
            }
            assertEquals(Set.of(), past);
        }
    }

    private static boolean isCode(Path file) {
        return file.toString().endsWith(".java") && file.toString().contains("/src/main/");
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult found) -> found.group(1));
    }
}
