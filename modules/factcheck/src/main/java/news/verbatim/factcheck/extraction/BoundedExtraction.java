package news.verbatim.factcheck.extraction;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Refusal;
import news.verbatim.factcheck.extraction.text.Extracted;

/**
 * Reads files in a few processes of their own, each for so long and no longer: whatever a file does to its reader, the
 * newsroom goes on. A process is started when it is first needed, reads one file after the other, and is ended, and a
 * new one started, when a file has kept it too long.
 */
@ModuleInternal
@ApplicationScoped
public class BoundedExtraction {

    private static final int AT_ONCE = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PATIENCE_TO_BEGIN = Duration.ofSeconds(20);

    private final Duration patience;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Deque<ReaderProcess> idle = new ConcurrentLinkedDeque<>();
    private final Set<ReaderProcess> readers = ConcurrentHashMap.newKeySet();

    private Path folder;
    private String classPath;
    private volatile boolean closing;

    BoundedExtraction() {
        this(PATIENCE);
    }

    /** Reads each file for so long. */
    BoundedExtraction(Duration patience) {
        this.patience = patience;
    }

    /** @throws Refusal at {@code file} or {@code encoding} if it cannot be read, or not in time */
    public Extracted read(Path file, String encoding) {
        waitForATurn();
        try {
            return readAlone(file, encoding);
        } catch (ReaderAnswer.Broken broken) {
            if (closing) {
                throw closing();
            }
            System.getLogger(BoundedExtraction.class.getName()).log(System.Logger.Level.WARNING,
                    "a file could not be read", broken);
            throw Refusal.at("file",
                    "This file cannot be read: there is something in it that its format does not allow. "
                            + "Get it again, or paste the words.");
        } finally {
            turns.release();
        }
    }

    private Extracted readAlone(Path file, String encoding) {
        ReaderProcess reader = ready();
        try {
            return reader.read(file, encoding, patience);
        } finally {
            if (reader.isReady() && !closing) {
                idle.push(reader);
            } else {
                end(reader);
            }
        }
    }

    private ReaderProcess ready() {
        for (ReaderProcess reader = idle.poll(); reader != null; reader = idle.poll()) {
            if (reader.isReady()) {
                return reader;
            }
            end(reader);
        }
        try {
            ReaderProcess started = start();
            readers.add(started);
            return started;
        } catch (IOException e) {
            System.getLogger(BoundedExtraction.class.getName()).log(System.Logger.Level.ERROR, "no file can be read",
                    e);
            throw Refusal.at("file",
                    "The newsroom cannot read files at this moment. Tell an administrator, or paste the words.");
        }
    }

    private synchronized ReaderProcess start() throws IOException {
        if (classPath == null) {
            String parent = System.getProperty("jboss.server.temp.dir", System.getProperty("java.io.tmpdir"));
            folder = Files.createTempDirectory(Files.createDirectories(Path.of(parent)), "readers");
            classPath = ReaderClassPath.in(folder);
        }
        return ReaderProcess.start(classPath, folder);
    }

    private void end(ReaderProcess reader) {
        readers.remove(reader);
        reader.close();
    }

    private void waitForATurn() {
        try {
            if (!turns.tryAcquire(PATIENCE_TO_BEGIN.toSeconds(), TimeUnit.SECONDS)) {
                throw Refusal.at("file", "Other files are being read at this moment. Try again in a minute.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw closing();
        }
    }

    private static Refusal closing() {
        return Refusal.at("file", "The newsroom is about to close. Add the file again when it is open.");
    }

    @PreDestroy
    void close() {
        closing = true;
        readers.forEach(ReaderProcess::close);
    }
}
