package news.verbatim.jobs.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import news.verbatim.jobs.store.KeptFolder.Content;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder says whose it is, and one that does not is taken for nobody's but its own newsroom's. */
class MarkedFolderTest {

    private static final UUID OURS = UUID.randomUUID();
    private static final UUID OTHERS = UUID.randomUUID();

    @TempDir
    private Path disk;
    private Path path;

    @BeforeEach
    void name() {
        path = disk.resolve("evidence");
    }

    @Test
    void aNewNewsroomMakesItsFolderAndMarksIt() {
        assertEquals(Optional.empty(), folder(Content.NOTHING_KEPT).trouble(OURS));

        assertTrue(Files.exists(path.resolve(KeptFolder.MARK)));
        assertEquals(Optional.empty(), folder(Content.MISSING).trouble(OURS), "once marked it is looked into no more");
    }

    @Test
    void oneOfAnOlderVersionIsMarkedIfItHoldsWhatTheDatabaseNames() throws IOException {
        Files.createDirectories(path);

        assertEquals(Optional.empty(), folder(Content.THERE).trouble(OURS));
        assertEquals(Optional.of(StoreTrouble.FOLDER_GONE), folder(Content.NOTHING_KEPT).trouble(OTHERS));
    }

    @Test
    void oneThatIsGoneOrEmptiedIsNoticedAndLeftAsItIs() throws IOException {
        assertEquals(Optional.of(StoreTrouble.FOLDER_GONE), folder(Content.MISSING).trouble(OURS));
        assertFalse(Files.exists(path));

        Files.createDirectories(path);
        assertEquals(Optional.of(StoreTrouble.FOLDER_GONE), folder(Content.MISSING).trouble(OURS));
        assertFalse(Files.exists(path.resolve(KeptFolder.MARK)));
    }

    @Test
    void anotherNewsroomsIsNoticedAndKeepsItsMark() {
        folder(Content.NOTHING_KEPT).trouble(OTHERS);

        assertEquals(Optional.of(StoreTrouble.FOLDER_GONE), folder(Content.THERE).trouble(OURS));
        assertEquals(Optional.empty(), folder(Content.MISSING).trouble(OTHERS));
    }

    @Test
    void oneThatIsBackIsRightAgain() throws IOException {
        folder(Content.NOTHING_KEPT).trouble(OURS);
        Path away = Files.move(path, disk.resolve("away"));
        assertEquals(Optional.of(StoreTrouble.FOLDER_GONE), folder(Content.MISSING).trouble(OURS));

        Files.move(away, path);

        assertEquals(Optional.empty(), folder(Content.MISSING).trouble(OURS));
    }

    @Test
    void aMarkThatCannotBeMadeOutIsNone() throws IOException {
        Files.createDirectories(path);
        Files.write(path.resolve(KeptFolder.MARK), new byte[] {0, 0, 0});

        assertEquals(Optional.of(StoreTrouble.FOLDER_GONE), folder(Content.MISSING).trouble(OURS));
        assertEquals(Optional.empty(), folder(Content.THERE).trouble(OURS));
    }

    @Test
    void oneThatCannotBeMadeIsNoticed() throws IOException {
        path = Files.writeString(disk.resolve("file"), "no folder").resolve("evidence");

        assertTrue(folder(Content.NOTHING_KEPT).trouble(OURS).isPresent());
    }

    @Test
    void itBelongsToTheDatabaseWhoseFilesItHolds() {
        folder(Content.NOTHING_KEPT).trouble(OURS);

        assertEquals(Optional.of(OURS), folder(Content.THERE).owner());
        assertEquals(Optional.empty(), folder(Content.NOTHING_KEPT).owner());
        assertEquals(Optional.empty(), folder(Content.MISSING).owner());
    }

    private MarkedFolder folder(Content content) {
        return new MarkedFolder(new KeptFolder("the evidence", path, () -> content, isShort -> {
        }));
    }
}
