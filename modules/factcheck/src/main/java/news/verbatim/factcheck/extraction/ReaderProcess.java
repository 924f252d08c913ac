package news.verbatim.factcheck.extraction;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import news.verbatim.events.act.Refusal;
import news.verbatim.factcheck.extraction.text.Extracted;

/**
 * A process that reads files and nothing else, with a memory of its own and without the newsroom's secrets. Whatever a
 * file does to it, it is ended when its time is over; its temporary files go with it.
 */
final class ReaderProcess implements AutoCloseable {

    /** Enough for every document that is taken; what unpacks to more is written to the disk. */
    private static final String MEMORY = "-Xmx256m";

    /** What Java ends with when it has no memory left. */
    private static final int OUT_OF_MEMORY = 3;

    /** How long one that nobody asks lives; a second or two before that it is not asked any more. */
    private static final Duration IDLE = Duration.ofMinutes(5);
    private static final Duration NEAR_ITS_END = Duration.ofSeconds(10);

    /** As long as a machine with much else to do may take to start one. */
    private static final Duration STARTING = Duration.ofSeconds(60);

    private final Path folder;
    private final Process process;
    private final DataOutputStream questions;
    private final DataInputStream answers;
    private long asked = System.nanoTime();

    /** It did not answer; one that was killed may be seen alive for a moment longer. */
    private boolean isSpent;

    private ReaderProcess(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
        this.questions = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /**
     * Starts one and waits until it can be asked.
     *
     * @param classPath what it is made of
     * @param parent    where its temporary files may lie
     * @throws IOException if it does not start
     */
    static ReaderProcess start(String classPath, Path parent) throws IOException {
        Path folder = Files.createTempDirectory(parent, "reader");
        // the last of the options lets PDFBox give back the files that it has mapped
        ProcessBuilder command = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), MEMORY,
                "-Xss1m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8", "-Djava.io.tmpdir=" + folder, "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "-cp", classPath, ReaderMain.class.getName(), Long.toString(IDLE.toSeconds())));
        command.environment().clear();
        ReaderProcess reader = new ReaderProcess(folder,
                command.directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start());
        CompletableFuture<Boolean> over = reader.endsAfter(STARTING);
        try {
            if (reader.answers.readByte() != ReaderAnswer.READY) {
                throw new IOException("this is no reader");
            }
            return reader;
        } catch (IOException e) {
            reader.close();
            throw new IOException("a reader did not start, and ended with " + reader.exit(), e);
        } finally {
            over.complete(false);
        }
    }

    /** Ends it after a time; not any more when what is returned is completed before. */
    private CompletableFuture<Boolean> endsAfter(Duration time) {
        CompletableFuture<Boolean> over = new CompletableFuture<Boolean>().completeOnTimeout(true, time.toMillis(),
                TimeUnit.MILLISECONDS);
        over.thenAccept(late -> {
            if (late) {
                process.destroyForcibly();
            }
        });
        return over;
    }

    /** Says whether it can be asked: it is there, and will be for long enough to hear the question. */
    boolean isReady() {
        return !isSpent && process.isAlive() && System.nanoTime() - asked < IDLE.minus(NEAR_ITS_END).toNanos();
    }

    /**
     * Reads a file. It is over after that time, whatever the file is like; then it is not ready any more.
     *
     * @throws Refusal             if the file was refused, takes too long or needs too much memory
     * @throws ReaderAnswer.Broken if the reader failed in a way that nobody thought of
     */
    Extracted read(Path file, String encoding, Duration patience) {
        asked = System.nanoTime();
        CompletableFuture<Boolean> over = endsAfter(patience);
        try {
            questions.writeUTF(file.toAbsolutePath().toString());
            questions.writeUTF(encoding == null ? "" : encoding);
            questions.flush();
            return ReaderAnswer.read(answers);
        } catch (IOException e) {
            isSpent = true;
            throw ended(over.getNow(false), patience, e);
        } finally {
            over.complete(false);
        }
    }

    private RuntimeException ended(boolean late, Duration patience, IOException cause) {
        if (late) {
            return Refusal.at("file",
                    "Reading this file takes too long; it was stopped after " + patience.toSeconds() + " seconds. "
                            + "Keep the pages that you need, or paste the words.");
        }
        if (exit() == OUT_OF_MEMORY) {
            return Refusal.at("file", "Reading this file takes more memory than any document should; it was stopped. "
                    + "Keep the pages that you need, or paste the words.");
        }
        return new ReaderAnswer.Broken("the reader ended: " + cause);
    }

    /** Returns what it ended with, and ends it if it is still there. */
    private int exit() {
        try {
            return process.waitFor(1, TimeUnit.SECONDS) ? process.exitValue() : process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return process.destroyForcibly().isAlive() ? 0 : process.exitValue();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().thenRun(this::tidyUp);
    }

    private void tidyUp() {
        try (Stream<Path> left = Files.walk(folder)) {
            left.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            System.getLogger(ReaderProcess.class.getName()).log(System.Logger.Level.DEBUG,
                    "temporary files stay behind", e);
        }
    }
}
