package news.verbatim.factcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import news.verbatim.events.Refusal;
import news.verbatim.events.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Originals lie under the hash of their bytes, and the hash notices whatever happens to them. */
class VaultTest {

    private static final String SAID = "The tunnel stays open.";

    @TempDir
    private Path folder;
    private Vault vault;

    @BeforeEach
    void open() {
        vault = new Vault(folder);
    }

    @Test
    void aKeptFileIsIntact() {
        OriginalFile kept = keep(SAID);

        assertEquals(Sha256.of(SAID), kept.sha256());
        assertEquals(Optional.empty(), vault.damage(kept));
    }

    @Test
    void aFileThatWasDeletedOrChangedIsNoticed() throws IOException {
        OriginalFile kept = keep(SAID);

        Files.writeString(vault.path(kept.sha256()), "The tunnel stays open!");
        assertEquals(Optional.of(Damage.FILE_CHANGED), vault.damage(kept));

        Files.delete(vault.path(kept.sha256()));
        assertEquals(Optional.of(Damage.FILE_MISSING), vault.damage(kept));
    }

    @Test
    void theSameFileAddedAgainMendsTheDamage() throws IOException {
        OriginalFile kept = keep(SAID);
        Files.delete(vault.path(kept.sha256()));

        keep(SAID);

        assertEquals(Optional.empty(), vault.damage(kept));
    }

    @Test
    void whatWasNotKeptIsSweptAwayInTheEnd() throws IOException {
        UUID arrival = vault.receive(content(SAID));

        vault.sweep(Instant.now().minusSeconds(60));
        assertEquals(SAID.length(), vault.arrived(arrival).size());

        vault.sweep(Instant.now().plusSeconds(60));
        assertEquals(0, files());
        assertEquals("file", assertThrows(Refusal.class, () -> vault.arrived(arrival)).problems().get(0).field());
    }

    @Test
    void aFileThatIsTooLargeIsRefusedAndLeavesNothing() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
                return length;
            }
        };

        Refusal refusal = assertThrows(Refusal.class, () -> vault.receive(endless));

        assertEquals("file", refusal.problems().get(0).field());
        assertTrue(refusal.getMessage().contains("50 MB"), refusal.getMessage());
        assertEquals(0, files());
    }

    @Test
    void aFolderThatCannotBeWrittenToIsSaid() throws IOException {
        Vault broken = new Vault(Files.writeString(folder.resolve("no-folder"), "a file"));

        assertEquals("file", assertThrows(Refusal.class, () -> broken.receive(content(SAID))).problems().get(0).field());
    }

    private OriginalFile keep(String text) {
        Vault.Arrival arrival = vault.arrived(vault.receive(content(text)));
        vault.keep(arrival);
        return new OriginalFile("said.txt", "text/plain", arrival.size(), arrival.sha256());
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
