package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.json.Sha256;
import news.verbatim.events.text.EvidenceKind;
import news.verbatim.factcheck.evidence.Damage;
import news.verbatim.factcheck.evidence.EvidenceSheet;
import news.verbatim.factcheck.evidence.NewEvidence;
import news.verbatim.factcheck.evidence.NewFile;
import news.verbatim.factcheck.evidence.Occasion;
import news.verbatim.factcheck.evidence.keeping.KeepingEvidence;
import news.verbatim.factcheck.evidence.keeping.KeptEvidence;
import news.verbatim.factcheck.search.EvidenceHit;
import news.verbatim.factcheck.search.EvidenceQuery;
import news.verbatim.factcheck.search.FindingEvidence;
import news.verbatim.factcheck.search.FoundEvidence;
import news.verbatim.jobs.Tasks;
import org.junit.jupiter.api.Test;

/** Evidence is kept as it was, found again, and never trusted when it is not any more what was kept. */
class EvidenceTest extends StoryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Inject
    private KeepingEvidence keeping;

    @Inject
    private FindingEvidence finding;

    @Inject
    private Tasks tasks;

    /** A word that no other test has. */
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");
    private final StoryId story = StoryId.next();

    @Test
    void aFileIsKeptWithItsWordsItsSpeakersAndItsBytes() throws IOException {
        byte[] bytes = ("WEBVTT\n\n00:01.000 --> 00:02.500\n<v Mara Lindt>The " + word + " opens on Monday.\n")
                .getBytes(StandardCharsets.UTF_8);

        UUID kept = keep(story, "meeting.txt", bytes, null).id();

        EvidenceSheet sheet = open(kept);
        assertEquals("text/vtt", sheet.card().file().mediaType());
        assertEquals("Mara Lindt: The " + word + " opens on Monday.", sheet.card().text());
        assertEquals(1000, sheet.card().turns().get(0).from());
        assertEquals(List.of(story), sheet.stories());
        assertNull(sheet.damage());
        assertEquals(List.of("EvidenceKept"), facts(story));
        try (InputStream original = newsroom.editor.asks(() -> finding.original(kept))) {
            assertEquals(new String(bytes, StandardCharsets.UTF_8),
                    new String(original.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void itIsFoundByItsWordsAndNarrowedDownByWhatItIs() {
        UUID kept = keep(story, "said.txt", text("It was " + word + ", the harbour master said."), null).id();
        EvidenceQuery words = EvidenceQuery.of(word.toUpperCase() + " harbour");

        FoundEvidence found = find(words);

        assertEquals(List.of(kept), found.hits().stream().map(EvidenceHit::id).toList());
        assertTrue(found.hits().get(0).snippet().contains(new EvidenceHit.Piece(word, true)),
                found.hits().get(0).snippet().toString());
        assertEquals(1, found.kinds().get(EvidenceKind.STATEMENT));
        assertEquals(1, found.speakers().get("Mara Lindt"));
        assertEquals(1, found.years().get(2026));
        assertEquals(1, find(new EvidenceQuery(word, EvidenceKind.STATEMENT, "Mara Lindt", "en", 2026)).total());
        assertEquals(0, find(new EvidenceQuery(word, EvidenceKind.NOTES, null, null, null)).total());
        assertEquals(0, find(new EvidenceQuery(word, null, "Oskar Lind", null, null)).total());
        assertEquals(1, find(EvidenceQuery.of("\"" + word + " the harbour\"")).total());
        assertEquals(0, find(EvidenceQuery.of("“harbour " + word + "”")).total());
    }

    @Test
    void theSameBytesAreKeptOnceAndServeTheOtherStoryToo() {
        StoryId other = StoryId.next();
        UUID kept = keep(story, "said.txt", text(word), null).id();

        KeptEvidence again = keep(other, "renamed.txt", text(word), null);

        assertEquals(kept, again.id());
        assertTrue(again.before());
        assertEquals(List.of(story, other), open(kept).stories());
        assertEquals(List.of("EvidenceKept"), facts(other));
        assertEquals(1, find(EvidenceQuery.of(word)).total());
    }

    @Test
    void keptEvidenceServesAnotherStoryByReference() {
        UUID kept = keep(story, "said.txt", text(word), null).id();
        StoryId other = StoryId.next();

        newsroom.checker.does(() -> keeping.use(other, kept));
        KeptEvidence again = newsroom.checker.asks(() -> keeping.use(other, kept));

        assertTrue(again.before());
        assertEquals(List.of(story, other), open(kept).stories());
        assertEquals(List.of("EvidenceKept"), facts(other));
    }

    @Test
    void aNewVersionTakesThePlaceOfTheOldOneWhichStays() {
        UUID first = keep(story, "transcript.txt", text(word + " of the draft"), null).id();

        UUID second = keep(story, "transcript.txt", text(word + " as authorised"), first).id();

        assertNotEquals(first, second);
        assertEquals(second, open(first).superseded().id());
        assertEquals(first, open(second).supersedes().id());
        assertTrue(hit(first).superseded());
        assertFalse(hit(second).superseded());
        assertRefused(null, "“" + open(second).card().name() + "” has taken its place already.",
                () -> keep(story, "third.txt", text(word + " again"), first));
        assertRefused(null, "This is the same as “" + open(second).card().name() + "”, which is kept already.",
                () -> keep(story, "same.txt", text(word + " as authorised"), second));
    }

    @Test
    void aFormThatIsRefusedNeverCostsItsFileAndLeavesNoneBehind() throws Exception {
        UUID first = keep(story, "transcript.txt", text(word + " of the draft"), null).id();
        UUID second = keep(story, "transcript.txt", text(word + " as authorised"), first).id();
        byte[] bytes = text(word + " as amended");
        UUID arrival = newsroom.checker.asks(() -> keeping.receive(new ByteArrayInputStream(bytes)));
        NewFile amended = new NewFile("amended.txt", arrival, "");

        Refusal refusal = assertThrows(Refusal.class,
                () -> newsroom.checker.asks(() -> keeping.keepFile(story, about(), amended, first)));
        assertTrue(refusal.getMessage().contains("has taken its place already"), refusal.getMessage());
        assertFalse(Files.exists(file(Sha256.of(new String(bytes, StandardCharsets.UTF_8)))));

        UUID third = newsroom.checker.asks(() -> keeping.keepFile(story, about(), amended, second)).id();
        assertEquals(third, open(second).superseded().id());
        assertNull(open(third).damage());
    }

    @Test
    void oneBadChoreDoesNotSkipTheOthers() throws Exception {
        UUID kept = keep(story, "said.txt", text(word), null).id();
        Files.delete(file(kept));
        Path arriving = Files.createDirectories(evidence().resolve("arriving"));
        // a folder in the place of a file is what the sweep cannot throw away
        Path inTheWay = Files.createDirectories(arriving.resolve(UUID.randomUUID().toString()).resolve("inside"));
        Files.setLastModifiedTime(inTheWay.getParent(), FileTime.from(Instant.EPOCH));
        try {
            lookThrough();
            await("the damage is marked", () -> hit(kept).damaged());
            await("what failed is told",
                    () -> tasks.planned(0, 200).stream().anyMatch(task -> task.name().equals("factcheck.evidence-audit")
                            && String.valueOf(task.error()).startsWith("failed: what was never kept")));
        } finally {
            Files.delete(inTheWay);
            Files.delete(inTheWay.getParent());
        }
    }

    @Test
    void theSameWordsOfSomebodyElseAreAnotherSource() {
        UUID first = newsroom.checker.asks(() -> keeping.keep(story, pasted("Lindt on " + word, "Mara Lindt"))).id();

        UUID second = newsroom.checker.asks(() -> keeping.keep(story, pasted("Lind on " + word, "Oskar Lind"))).id();

        assertNotEquals(first, second);
        assertTrue(newsroom.checker.asks(() -> keeping.keep(story, pasted("Again", "Mara Lindt"))).before());
        assertEquals("name", assertThrows(Refusal.class, () -> newsroom.checker.does(
                () -> keeping.keep(story, pasted("Lind on " + word, "Dana Marlow")))).problems().get(0).field());
    }

    @Test
    void aDeletedOriginalIsNoticedAndMendedByAddingItAgain() throws IOException {
        byte[] bytes = text(word);
        UUID kept = keep(story, "said.txt", bytes, null).id();
        Path file = file(kept);

        Files.delete(file);
        assertEquals(Damage.FILE_MISSING, open(kept).damage());
        assertTrue(assertThrows(Refusal.class, () -> newsroom.editor.asks(() -> finding.original(kept))).getMessage()
                .contains("backup"));
        lookThrough();
        await("the damage is marked", () -> hit(kept).damaged());
        assertEquals(word, open(kept).card().text());

        keep(story, "said.txt", bytes, null);
        assertNull(open(kept).damage());
        assertFalse(hit(kept).damaged());

        Files.writeString(file, "something else");
        assertEquals(Damage.FILE_CHANGED, open(kept).damage());
    }

    @Test
    void wordsThatWereChangedInTheDatabaseAreNoticed() throws Exception {
        UUID kept = newsroom.checker.asks(() -> keeping.keep(story, pasted("Statement on " + word, "Mara Lindt"))).id();

        assertEquals(1, tamper("update factcheck.evidence set text = ? where id = ?", "no " + word, kept));

        assertEquals(Damage.TEXT_CHANGED, open(kept).damage());
    }

    @Test
    void whatTheIndexHasLostIsFoundAgainAfterTheNextLook() throws Exception {
        UUID kept = newsroom.checker.asks(() -> keeping.keep(story, pasted("Statement on " + word, "Mara Lindt"))).id();
        UUID unseen = UUID.randomUUID();
        assertEquals(1, tamper(
                "insert into factcheck.evidence (id, story, name, kind, said_on, text, sha256, captured_by, captured_at, "
                        + "text_sha256, fingerprint) select ?, ?, 'Behind the back', kind, said_on, text, sha256, captured_by, captured_at, "
                        + "text_sha256, ? from factcheck.evidence where id = ?",
                unseen, UUID.randomUUID(), unseen.toString(), kept));
        assertEquals(1, find(EvidenceQuery.of(word)).total());

        lookThrough();

        await("the index is whole", () -> find(EvidenceQuery.of(word)).total() == 2);
    }

    @Test
    void aFileThatIsRefusedLeavesNothingAndCanBeKeptWithAnotherEncoding() {
        UUID arrival = newsroom.checker.asks(() -> keeping.receive(new ByteArrayInputStream(
                ("Brücke " + word).getBytes(Charset.forName("windows-1252")))));

        Refusal refusal = assertThrows(Refusal.class, () -> newsroom.checker.asks(
                () -> keeping.keepFile(story, about(), new NewFile("rede.txt", arrival, ""), null)));
        assertEquals("encoding", refusal.problems().get(0).field());
        assertEquals(0, find(EvidenceQuery.of(word)).total());

        newsroom.checker
                .does(() -> keeping.keepFile(story, about(), new NewFile("rede.txt", arrival, "windows-1252"), null));
        assertEquals(1, find(EvidenceQuery.of(word + " brucke")).total());
    }

    @Test
    void aPdfIsReadInAProcessOfItsOwnOfWhichTheLogSaysNothing() throws IOException {
        String page = "BT /F 12 Tf 20 700 Td (The " + word + " stays open.) Tj ET";
        byte[] pdf = text(
                "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
                        + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R"
                        + "/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>\nendobj\n"
                        + "4 0 obj\n<</Length " + page.length() + ">>\nstream\n" + page
                        + "\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n");

        UUID kept = keep(story, "minutes.pdf", pdf, null).id();

        assertEquals("The " + word + " stays open.", open(kept).card().text());
        assertTrue(ProcessHandle.current().children()
                .anyMatch(child -> child.info().commandLine().orElse("").contains("ReaderMain")));
        assertFalse(Files.readString(Path.of(System.getProperty("jboss.server.log.dir"), "server.log"))
                .contains("Unmapping"));
    }

    private KeptEvidence keep(StoryId forStory, String name, byte[] bytes, UUID supersedes) {
        return newsroom.checker.asks(() -> {
            UUID arrival = keeping.receive(new ByteArrayInputStream(bytes));
            return keeping.keepFile(forStory, about(), new NewFile(name, arrival, ""), supersedes);
        });
    }

    private static NewEvidence about() {
        return new NewEvidence("Harbour board " + UUID.randomUUID(), EvidenceKind.STATEMENT, DAY,
                new Occasion("Mara Lindt", "Harbour board", "Town hall", "en", "recorded by us"), "");
    }

    private NewEvidence pasted(String name, String speaker) {
        return new NewEvidence(name, EvidenceKind.STATEMENT, DAY, new Occasion(speaker, "", "", "", ""),
                "No comment on " + word);
    }

    private FoundEvidence find(EvidenceQuery query) {
        return newsroom.editor.asks(() -> finding.find(query, 0, 10));
    }

    private EvidenceHit hit(UUID id) {
        return find(EvidenceQuery.of(word)).hits().stream().filter(hit -> hit.id().equals(id)).findFirst()
                .orElseThrow();
    }

    private EvidenceSheet open(UUID id) {
        return newsroom.editor.asks(() -> finding.open(id));
    }

    private void lookThrough() {
        tasks.restart("factcheck.evidence-audit", "recurring");
    }

    private Path file(UUID id) {
        return file(open(id).card().sha256());
    }

    private static Path file(String hash) {
        return evidence().resolve(hash.substring(0, 2)).resolve(hash.substring(2));
    }

    private static Path evidence() {
        return Path.of(System.getProperty("jboss.server.data.dir"), "evidence");
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
