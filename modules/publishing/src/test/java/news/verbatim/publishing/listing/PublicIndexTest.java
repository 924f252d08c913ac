package news.verbatim.publishing.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.CheckedQuotation;
import news.verbatim.events.text.CheckedText;
import news.verbatim.events.text.EvidenceKind;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.QuotationType;
import news.verbatim.events.text.Ruling;
import news.verbatim.events.text.SourceKind;
import news.verbatim.events.text.Span;
import news.verbatim.events.text.StoryText;
import news.verbatim.events.text.Verdict;
import news.verbatim.publishing.publication.EditionCard;
import news.verbatim.publishing.publication.PublicName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers find. */
class PublicIndexTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    private Path folder;

    private final PublicIndex index = new PublicIndex();

    private final UUID tunnel = UUID.randomUUID();
    private final UUID bridge = UUID.randomUUID();
    private final UUID ferry = UUID.randomUUID();

    @BeforeEach
    void open() throws IOException {
        assertEquals(Optional.empty(), index.open(folder));
        put(tunnel, 0, "Harbour tunnel to close", "Rana Amari", "“There is no risk at all,” said Oskar Lind.",
                "Oskar Lind", null);
        put(bridge, 1, "A bridge opens", "Rana Amari and Jo Ferris",
                "“Risk? There is none,” said a guard. The tunnel is near.", "A guard",
                SourceKind.ANONYMOUS);
        put(ferry, 2, "Über den Fluß", "Jo Ferris", "“It floats,” said Oskar Lind.", "OSKAR  LIND", null);
        index.settle(NOON);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void aStoryIsFoundIfItHasAllTheWords() {
        assertEquals(List.of(bridge), words("risk none guard"));
        assertEquals(2, words("risk").size());
        assertEquals(List.of(), words("risk penguin"));
    }

    @Test
    void oneWhoseFilesAreLostIsOpenedAnewAndFilledAgain() throws IOException {
        index.completed();
        assertTrue(index.isWhole());
        try (Stream<Path> files = Files.walk(folder.resolve(PublicIndex.FOLDER))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }

        index.letGo();
        assertFalse(index.isWhole());
        assertEquals(List.of(), words("risk"));

        assertEquals(Optional.empty(), index.open(folder));
        put(bridge, 1, "A bridge opens", "Jo Ferris", "“Risk? There is none,” said a guard.", "A guard", null);
        index.settle(NOON);
        index.completed();
        assertTrue(index.isWhole());
        assertEquals(List.of(bridge), words("risk"));
    }

    @Test
    void wordsInQuotationMarksAreLookedForAsTheyStand() {
        assertEquals(List.of(tunnel), words("“no risk at all”"));
        assertEquals(List.of(tunnel), words("\"There is no RISK\""));
        assertEquals(List.of(), words("„at risk no“"));
    }

    @Test
    void aWordInTheHeadlineCountsMore() {
        assertEquals(List.of(tunnel, bridge), words("tunnel"));
    }

    @Test
    void marksOnLettersNeedNotBeTyped() {
        assertEquals(List.of(ferry), words("uber"));
        assertEquals(List.of(ferry), words("ÜBER"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "“”", "\"\"\"", "«»„“", "* ? ~ + - ! ( ) : ^ [ ] { } /", "\u0000"})
    void withoutAWordThereIsNothingToLookFor(String typed) {
        assertTrue(SearchWords.query(typed, index.analyzer()).isEmpty());
    }

    @Test
    void whateverIsTypedIsNoError() {
        assertEquals(List.of(), words("field:value AND (a OR \"b"));
        assertEquals(2, words("“".repeat(1_000) + "tunnel").size());
        assertEquals(2, words("tunnel ".repeat(10_000)).size());
        assertEquals(List.of(), words("t".repeat(100_000)));
        assertTrue(SearchWords.query("“".repeat(10_000), index.analyzer()).isEmpty());
    }

    @Test
    void everythingOfAnAuthorIsFoundNewestFirstAndGoesOnBehindAKey() {
        String author = PublicName.of("rana amari").key();

        assertEquals(List.of(bridge, tunnel), index.withTerm(PublicIndex.AUTHOR, author, null, 20));
        assertEquals(List.of(tunnel),
                index.withTerm(PublicIndex.AUTHOR, author, new ListKey(NOON.plusSeconds(1), bridge), 20));
    }

    @Test
    void aSpeakerIsFoundHoweverTheNameIsSpeltAndASourceThatIsProtectedIsNot() {
        assertEquals(List.of(ferry, tunnel),
                index.withTerm(PublicIndex.SPEAKER, PublicName.of("Oskar Lind").key(), null, 20));
        assertEquals(List.of(), index.withTerm(PublicIndex.SPEAKER, PublicName.of("A guard").key(), null, 20));
    }

    @Test
    void whatIsTakenOutIsNotFoundAndWhatIsPutAgainIsFoundOnce() throws IOException {
        index.remove(bridge);
        put(tunnel, 0, "Harbour tunnel stays open", "Rana Amari", "“Fine,” said Oskar Lind.", "Oskar Lind", null);
        index.settle(NOON);

        assertEquals(List.of(tunnel), words("tunnel"));
        assertEquals(List.of(), words("close"));
    }

    @Test
    void whatWasPutIsThereAfterARestartWithHowFarThatWas() throws IOException {
        index.close();

        assertEquals(Optional.of(NOON), index.open(folder));
        assertEquals(List.of(ferry), words("floats"));
    }

    @Test
    void anIndexThatIsDamagedIsWrittenAnew() throws IOException {
        index.close();
        try (Stream<Path> files = Files.list(folder.resolve("index/public-1"))) {
            for (Path file : files.filter(one -> one.getFileName().toString().startsWith("segments")).toList()) {
                Files.writeString(file, "no index");
            }
        }

        assertEquals(Optional.empty(), index.open(folder));
        assertEquals(0, index.size());
    }

    private List<UUID> words(String typed) {
        return index.best(SearchWords.query(typed, index.analyzer()).orElseThrow(), 0, 20);
    }

    private void put(UUID story, int second, String headline, String byline, String paragraph, String speaker,
            SourceKind source)
            throws IOException {
        StoryText text = new StoryText(headline, "", List.of(), List.of(Block.paragraph(paragraph)), byline, "city",
                "en");
        Ruling ruling = new Ruling(Verdict.VERBATIM, "Tape", EvidenceKind.OWN_RECORDING, null, "", "", "standard v1",
                PersonId.next(),
                NOON, null, null, null, null, null, null, source);
        CheckedQuotation said = new CheckedQuotation(new Quotation(QuotationId.next(), QuotationType.DIRECT,
                List.of(new Span(new Place(Place.Field.BODY, 0), 0, 5)), "words", "said", speaker, ""), ruling);
        StoryId id = new StoryId(story);
        index.put(new EditionCard(id, 1, "/2026/11/22/x", headline, "", byline, null, "city", "en",
                NOON.plusSeconds(second), NOON,
                ZoneOffset.UTC), new CheckedText(id, 1, "x", text, List.of(said), List.of()));
    }
}
