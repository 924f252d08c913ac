package news.verbatim.newsroom.house.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.verbatim.events.Fact;
import news.verbatim.events.id.StoryId;
import news.verbatim.ledger.LedgerEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for the sentences of every page: right plurals, times with the zone that is meant, and words for every
 * fact.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SentencesTest {

    private static final Path PAGES = Path.of("src/main/webapp/WEB-INF");

    private static final String SEVERAL = "quotations|stories|words|marks|pictures|tasks|messages|days|pages|characters|notices|comments"
            + "|sources|rules|filters|editors|deliveries|editions|revisions|proposals|verdicts|places|things|drafts|minutes|hours|times";

    /** A value, and right after it a word of which one is called otherwise. */
    private static final Pattern BARE_COUNT = Pattern.compile("(?:\\}|/>)\\s+(?:" + SEVERAL + ")\\b");

    /** Prints a time on whatever clock its reader has, also where the page is about one story. */
    private static final Pattern OWN_CLOCK = Pattern.compile("times\\.(?:exact|brief|full)\\(");

    @Test
    void noPagePrintsABareCountBeforeSeveral() throws IOException {
        assertEquals(List.of(), found(BARE_COUNT).filter(where -> !where.contains(" gt 1")).toList(),
                "count with words.count(…)");
    }

    @Test
    void aTimeOnAPageIsPrintedByTheTagOrInAZone() throws IOException {
        assertEquals(List.of(), found(OWN_CLOCK).toList(), "use v:time, or times.exactIn(…)");
    }

    @ParameterizedTest
    @MethodSource
    void everyFactHasASentence(String fact) {
        assertNotEquals(fact,
                new FactWords().deed(new LedgerEntry(1, Instant.EPOCH, fact, StoryId.next(), null, "{}")));
    }

    static List<String> everyFactHasASentence() throws IOException, URISyntaxException {
        URI home = Fact.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        if (Files.isDirectory(Path.of(home))) {
            return facts(Path.of(home));
        }
        try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + home), Map.of())) {
            return facts(jar.getPath("/"));
        }
    }

    private static List<String> facts(Path home) throws IOException {
        try (Stream<Path> all = Files.walk(home.resolve(Fact.class.getPackageName().replace('.', '/')))) {
            return all.map(path -> home.relativize(path).toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$")
                            && !name.endsWith("package-info.class"))
                    .map(name -> name.replace(".class", "").replace('/', '.'))
                    .filter(SentencesTest::isFact).map(name -> name.substring(name.lastIndexOf('.') + 1)).toList();
        }
    }

    private static boolean isFact(String name) {
        try {
            Class<?> type = Class.forName(name);
            return type.isRecord() && Fact.class.isAssignableFrom(type);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns where it stands on the pages: the file, and the tag and the text around it. */
    private static Stream<String> found(Pattern pattern) throws IOException {
        try (Stream<Path> all = Files.walk(PAGES)) {
            return all.filter(path -> path.toString().endsWith(".xhtml")).sorted().toList().stream().flatMap(path -> {
                String page = read(path);
                return pattern.matcher(page).results().map(match -> path.getFileName() + ": " + around(page, match));
            });
        }
    }

    private static String around(String page, MatchResult match) {
        int end = page.indexOf('>', match.end());
        return page.substring(Math.max(0, page.lastIndexOf('<', match.start())), end < 0 ? page.length() : end).strip();
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
