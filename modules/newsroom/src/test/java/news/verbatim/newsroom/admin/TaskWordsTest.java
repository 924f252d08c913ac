package news.verbatim.newsroom.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TaskWordsTest {

    private static final Path MODULES = Path.of("..");

    private static final Pattern NAME = Pattern
            .compile("\"((?:accounts|approval|drafting|factcheck|ledger|publishing)\\.[a-z-]+)\"");

    private final TaskWords words = new TaskWords();

    @Test
    void everyTaskOfEveryModuleIsToldInWords() throws IOException {
        List<String> tasks = tasks();

        assertFalse(tasks.isEmpty());
        assertEquals(List.of(), tasks.stream().filter(task -> words.does(task).equals(task)).toList());
    }

    private static List<String> tasks() throws IOException {
        try (Stream<Path> all = Files.walk(MODULES)) {
            return all.filter(path -> path.toString().endsWith(".java") && path.toString().contains("src/main"))
                    .flatMap(path -> NAME.matcher(read(path)).results().map(found -> found.group(1))).distinct()
                    .sorted().toList();
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
