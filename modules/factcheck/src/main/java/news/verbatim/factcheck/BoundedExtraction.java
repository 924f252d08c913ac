package news.verbatim.factcheck;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import news.verbatim.events.Refusal;

/**
 * Reads files on a few threads of its own, each for so long and no longer: whatever a file does to its reader, the newsroom goes
 * on.
 */
@ApplicationScoped
class BoundedExtraction {

    private static final int AT_ONCE = 3;
    private static final int SECONDS = 60;
    private static final int SECONDS_TO_BEGIN = 20;

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(AT_ONCE, AT_ONCE, 30, TimeUnit.SECONDS,
            new SynchronousQueue<>(), BoundedExtraction::thread);

    BoundedExtraction() {
        threads.allowCoreThreadTimeOut(true);
    }

    /** @throws Refusal at {@code file} or {@code encoding} if it cannot be read, or not in time */
    Extracted read(Path file, String encoding) {
        Future<Extracted> reading = begin(file, encoding);
        try {
            return reading.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | CancellationException e) {
            throw Refusal.at("file", "Reading this file takes too long; it was stopped after " + SECONDS + " seconds. "
                    + "Keep the pages that you need, or paste the words.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.at("file", "The newsroom is about to close. Add the file again when it is open.");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw broken(e.getCause());
        } finally {
            reading.cancel(true);
        }
    }

    /** A reader that fails in a way nobody thought of says so to whoever added the file, and to nobody else. */
    private static Refusal broken(Throwable cause) {
        System.getLogger(BoundedExtraction.class.getName()).log(System.Logger.Level.WARNING, "a file could not be read", cause);
        return Refusal.at("file", "This file cannot be read: there is something in it that its format does not allow. "
                + "Get it again, or paste the words.");
    }

    private Future<Extracted> begin(Path file, String encoding) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_BEGIN);
        while (true) {
            try {
                return threads.submit(() -> Extraction.of(file, encoding));
            } catch (RejectedExecutionException e) {
                if (System.nanoTime() > end || !pause()) {
                    throw Refusal.at("file", "Other files are being read at this moment. Try again in a minute.");
                }
            }
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(50);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "reading evidence");
        thread.setDaemon(true);
        thread.setContextClassLoader(BoundedExtraction.class.getClassLoader());
        return thread;
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
    }
}
