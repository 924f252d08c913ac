package news.verbatim.factcheck.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.json.Sha256;
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

        vault.sweep(Instant.now().minusSeconds(60), hash -> false);
        assertEquals(SAID.length(), vault.arrived(arrival).size());

        vault.sweep(Instant.now().plusSeconds(60), hash -> false);
        assertEquals(0, files());
        assertGone(arrival);
    }

    private void assertGone(UUID arrival) {
        List<Refusal.Problem> gone = List.of(new Refusal.Problem("file",
                "This file was added too long ago and is not here any more. Choose it again."));
        assertEquals(gone, assertThrows(Refusal.class, () -> vault.arrived(arrival)).problems());
        assertEquals(gone, assertThrows(Refusal.class, () -> vault.size(arrival)).problems());
    }

    @Test
    void whereRoomIsShortWhatWasNotKeptGoesAtOnceTheOldestFirst() throws IOException {
        UUID older = arrivedSecondsAgo(300);
        UUID oldest = arrivedSecondsAgo(400);
        UUID inHand = arrivedSecondsAgo(10);
        Vault.Arrival kept = vault.arrived(vault.receive(content("It closes.")));
        vault.keep(kept);
        vault.done(kept);
        Instant before = Instant.now().minusSeconds(60);

        vault.makeRoom(before, () -> false, hash -> true);
        assertEquals(4, files());
        Iterator<Boolean> isShort = List.of(true, false).iterator();
        vault.makeRoom(before, isShort::next, hash -> true);
        assertGone(oldest);
        assertEquals(SAID.length(), vault.arrived(older).size());
        assertEquals(SAID.length(), vault.size(older));
        vault.makeRoom(before, () -> true, hash -> true);
        assertGone(older);

        assertEquals(SAID.length(), vault.arrived(inHand).size());
        assertTrue(vault.has(kept.sha256()));
    }

    @Test
    void whereNothingHasArrivedThereIsNothingToThrowAway() throws IOException {
        vault.makeRoom(Instant.now(), () -> true, hash -> false);

        assertEquals(0, files());
    }

    private UUID arrivedSecondsAgo(int seconds) throws IOException {
        UUID arrival = vault.receive(content(SAID));
        Files.setLastModifiedTime(folder.resolve("arriving").resolve(arrival.toString()),
                FileTime.from(Instant.now().minusSeconds(seconds)));
        return arrival;
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

        NotTaken refusal = assertThrows(NotTaken.class, () -> broken.receive(content(SAID)));

        assertEquals(NotTaken.Why.OUT_OF_ORDER, refusal.why());
        assertTrue(refusal.getMessage().contains("cannot be written to"), refusal.getMessage());
    }

    @Test
    void aFileThatBreaksOffIsNobodysFailureAndLeavesNothing() throws IOException {
        InputStream gone = new SequenceInputStream(content(SAID), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Remote peer closed connection");
            }
        });

        NotTaken refusal = assertThrows(NotTaken.class, () -> vault.receive(gone));

        assertEquals(NotTaken.Why.BROKEN_OFF, refusal.why());
        assertEquals(0, files());
    }

    @Test
    void whatIsKeptCanBeKeptAgainAndIsThereOnceWhenItIsDone() throws IOException {
        Vault.Arrival arrival = vault.arrived(vault.receive(content(SAID)));

        vault.keep(arrival);
        vault.keep(arrival);
        assertEquals(2, files());
        vault.done(arrival);

        assertEquals(1, files());
        assertEquals(SAID, Files.readString(vault.path(arrival.sha256())));
    }

    @Test
    void whatWasPutUnderItsHashForEvidenceThatWasRefusedIsSweptAwayToo() throws IOException {
        Vault.Arrival refused = vault.arrived(vault.receive(content(SAID)));
        vault.keep(refused);
        Vault.Arrival evidence = vault.arrived(vault.receive(content("It closes.")));
        vault.keep(evidence);

        vault.sweep(Instant.now().plusSeconds(60), evidence.sha256()::equals);

        assertEquals(1, files());
        assertEquals("It closes.", Files.readString(vault.path(evidence.sha256())));
    }

    private OriginalFile keep(String text) {
        Vault.Arrival arrival = vault.arrived(vault.receive(content(text)));
        vault.keep(arrival);
        vault.done(arrival);
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
