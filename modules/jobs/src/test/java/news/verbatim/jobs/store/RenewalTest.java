package news.verbatim.jobs.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be made anew is made anew when it is lost, and only then. */
class RenewalTest {

    @TempDir
    private Path disk;

    private int made;

    private boolean fails;

    @Test
    void filesThatAreDeletedAreMadeAnewOnce() throws IOException {
        Renewal renewal = watching();
        make();
        renewal.look(Runnable::run);

        Files.delete(index().resolve("segments_1"));
        renewal.look(Runnable::run);
        renewal.look(Runnable::run);

        assertEquals(2, made);
    }

    @Test
    void aFolderThatIsReplacedIsMadeAnew() throws IOException {
        Renewal renewal = watching();
        make();
        renewal.look(Runnable::run);

        Files.move(index(), disk.resolve("taken"));
        Files.createDirectories(index());
        Files.createFile(index().resolve("segments_1"));
        renewal.look(Runnable::run);

        assertEquals(2, made);
    }

    @Test
    void whatWasNeverThereIsNotLost() {
        watching().look(Runnable::run);

        assertEquals(0, made);
    }

    @Test
    void whatCannotBeMadeAnewIsTriedAgain() throws IOException {
        Renewal renewal = watching();
        make();
        renewal.look(Runnable::run);
        Files.delete(index().resolve("segments_1"));

        fails = true;
        renewal.look(Runnable::run);
        fails = false;
        renewal.look(Runnable::run);

        assertEquals(2, made);
    }

    @Test
    void whileItIsMadeAnewNobodyBeginsAgain() throws IOException {
        Renewal renewal = watching();
        make();
        renewal.look(Runnable::run);
        Files.delete(index().resolve("segments_1"));
        List<Runnable> waiting = new ArrayList<>();

        renewal.look(waiting::add);
        renewal.look(waiting::add);

        assertEquals(1, waiting.size());
    }

    private Path index() {
        return disk.resolve("index");
    }

    private Renewal watching() {
        return new Renewal(new DerivedFolder("index of the tides", index(), "segments_", this::make));
    }

    private void make() {
        if (fails) {
            throw new IllegalStateException("no room");
        }
        try {
            Files.createDirectories(index());
            Files.writeString(index().resolve("segments_1"), "words");
            made++;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
