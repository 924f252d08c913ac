package news.verbatim.factcheck.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import news.verbatim.events.act.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file does to its reader, the next one is read. */
class BoundedExtractionTest {

    private static final String SAID = "Mara Lind: The tunnel stays open until the last train has left.\n\nJo Ferris: And then?";

    @TempDir
    private Path folder;
    private MadeFiles files;
    private BoundedExtraction extraction;

    @BeforeEach
    void open() {
        files = new MadeFiles(folder);
        extraction = new BoundedExtraction(Duration.ofSeconds(8));
    }

    @AfterEach
    void close() {
        extraction.close();
    }

    @Test
    void afterThreeThatNeverEndAGoodOneIsRead() {
        ExecutorService three = Executors.newFixedThreadPool(3);
        List<CompletableFuture<String>> endless = Stream.of("one.pdf", "two.pdf", "three.pdf").map(files::endlessPdf)
                .map(pdf -> CompletableFuture.supplyAsync(() -> refused(pdf), three)).toList();

        for (CompletableFuture<String> one : endless) {
            assertTrue(one.join().contains("takes too long; it was stopped after 8 seconds"), one::join);
        }
        three.shutdown();
        assertTrue(extraction.read(files.pdf("good.pdf", null, "The tunnel stays open."), "").text()
                .contains("The tunnel stays open."));
    }

    @Test
    void whatWasReadComesBackAsItIsReadHere() {
        Path notes = files.text("notes.txt", SAID + " 🚢 Größe");
        Path subtitles = files.text("talk.srt", "1\n00:00:01,000 --> 00:00:03,500\nThe tunnel stays open.\n");

        assertEquals(Extraction.of(notes, ""), extraction.read(notes, ""));
        assertEquals(Extraction.of(subtitles, ""), extraction.read(subtitles, ""));
    }

    @Test
    void whatIsLeftOutComesBackToo() {
        StringBuilder cues = new StringBuilder("WEBVTT\n\nNOTE of its maker\n\n");
        for (int i = 0; i < 10_000; i++) {
            cues.append("%d\n%02d:%02d.000 --> %02d:%02d.900\n<v P%d>word%d</v>\n\n".formatted(i, i / 60 % 60, i % 60,
                    i / 60 % 60, i % 60,
                    i % 7, i));
        }
        Path many = files.text("many.vtt", cues.toString());
        Path page = files.text("page.html", "<p>The tunnel <del>never</del> stays open<sup>[3]</sup>.</p>");
        Path pdf = files.pdf("page.pdf", null, "The tunnel stays open.");

        assertEquals(Extraction.of(many, ""), extraction.read(many, ""));
        assertEquals(Extraction.of(page, ""), extraction.read(page, ""));
        assertEquals(Extraction.of(pdf, ""), extraction.read(pdf, ""));
    }

    @Test
    void whatIsRefusedIsRefusedAtItsField() {
        Path bomb = files.zipBomb("bomb.docx", 300);
        Path latin = files.bytes("latin.txt", new byte[] {'G', 'r', (byte) 0xf6, (byte) 0xdf, 'e'});

        assertTrue(refused(bomb).contains("zip bomb"), () -> refused(bomb));
        assertEquals("encoding",
                assertThrows(Refusal.class, () -> extraction.read(latin, "")).problems().get(0).field());
        assertEquals("Größe", extraction.read(latin, "windows-1252").text());
    }

    private String refused(Path file) {
        Refusal refusal = assertThrows(Refusal.class, () -> extraction.read(file, ""));
        assertEquals("file", refusal.problems().get(0).field());
        return refusal.getMessage();
    }
}
