package news.verbatim.jobs.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsKeptInOneSmallFile() throws IOException {
        assertTrue(Trial.isKept(folder) && Trial.isKept(folder));
        assertEquals(1, Files.size(folder.resolve(Trial.FILE)));
    }

    @Test
    void whereNothingCanBeWrittenNothingIsKept() throws IOException {
        assertFalse(Trial.isKept(folder.resolve("missing")));
        Files.createDirectory(folder.resolve(Trial.FILE));
        assertFalse(Trial.isKept(folder));
    }
}
