package news.verbatim.publishing.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;
import news.verbatim.publishing.destination.Receipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DropFolderTest {

    @TempDir
    private Path data;

    @Test
    void aFileTakesThePlaceOfTheOneBefore() throws IOException {
        assertTrue(put("archive", "first").taken());
        assertTrue(put("archive", "second").taken());

        assertEquals("second", Files.readString(data.resolve("drop/archive/story.json")));
        try (Stream<Path> files = Files.list(data.resolve("drop/archive"))) {
            assertEquals(1, files.count());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rwxr-xr-x", "rwxr-x---", "rwx------"})
    void whoMayReadTheRootReadsWhatIsPutThere(String permissions) throws IOException {
        Path root = Files.createDirectory(data.resolve("drop"));
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString(permissions));
        Set<PosixFilePermission> reads = PosixFilePermissions.fromString(permissions.replace('x', '-'));

        assertTrue(put("archive", "words").taken());

        assertTrue(Files.getPosixFilePermissions(root.resolve("archive"))
                .containsAll(PosixFilePermissions.fromString(permissions)));
        assertTrue(Files.getPosixFilePermissions(root.resolve("archive/story.json")).containsAll(reads));
    }

    @Test
    void aFolderThatItsReadersMadeStaysAsTheyMadeIt() throws IOException {
        Path mine = Files.createDirectories(data.resolve("drop/archive"));
        Set<PosixFilePermission> only = PosixFilePermissions.fromString("rwx------");
        Files.setPosixFilePermissions(mine, only);

        assertTrue(put("archive", "words").taken());

        assertEquals(only, Files.getPosixFilePermissions(mine));
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "../evidence", "/tmp", "a/../../b", ""})
    void nothingIsPutOutsideOfTheRoot(String folder) {
        assertFalse(put(folder, "words").taken());
    }

    @Test
    void nothingIsPutWhereALinkLeads() throws IOException {
        Path elsewhere = Files.createDirectory(data.resolve("elsewhere"));
        Files.createSymbolicLink(Files.createDirectory(data.resolve("drop")).resolve("archive"), elsewhere);

        assertFalse(put("archive", "words").taken());
        try (Stream<Path> files = Files.list(elsewhere)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void aRootThatCannotBeWrittenToIsSaid() throws IOException {
        Files.writeString(data.resolve("drop"), "a file");

        Receipt receipt = put("archive", "words");

        assertFalse(receipt.taken());
        assertTrue(receipt.words().startsWith("It cannot be written there"), receipt.words());
    }

    private Receipt put(String folder, String words) {
        return new DropFolder(data.resolve("drop")).put(folder, "story.json", words.getBytes(StandardCharsets.UTF_8));
    }
}
