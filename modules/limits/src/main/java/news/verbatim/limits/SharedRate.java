package news.verbatim.limits;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.xnio.XnioExecutor;

/**
 * How much may be read in a second by many together: so many have their turn in each slice of time, in the order in
 * which they came. Thread-safe.
 */
class SharedRate {

    /** What may be read in a turn. */
    static final int PIECE = 16 << 10;

    private static final int SLICES_IN_A_SECOND = 50;

    private final int most;

    private final Queue<Runnable> waiting = new ArrayDeque<>();

    private int left;

    /** Whether the end of a slice is waited for. */
    private boolean runs;

    /**
     * @param bytesInASecond how much may be read by all of them together
     */
    SharedRate(long bytesInASecond) {
        most = Math.toIntExact(bytesInASecond / PIECE / SLICES_IN_A_SECOND);
        left = most;
    }

    /**
     * Waits for a turn, without holding a thread.
     *
     * @param timer what waits for the end of the slice, if nobody does so yet
     * @param turn  what is called once, by any thread, when there is one
     */
    void await(XnioExecutor timer, Runnable turn) {
        synchronized (this) {
            if (!runs) {
                runs = true;
                endSlice(timer);
            }
            if (left == 0) {
                waiting.add(turn);
                return;
            }
            left--;
        }
        turn.run();
    }

    private void endSlice(XnioExecutor timer) {
        try {
            timer.executeAfter(() -> next(timer), 1_000 / SLICES_IN_A_SECOND, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // the server ends, and nobody waits any more
        }
    }

    private void next(XnioExecutor timer) {
        Queue<Runnable> theirs = new ArrayDeque<>();
        synchronized (this) {
            runs = left < most || !waiting.isEmpty();
            for (left = most; left > 0 && !waiting.isEmpty(); left--) {
                theirs.add(waiting.remove());
            }
            if (runs) {
                endSlice(timer);
            }
        }
        theirs.forEach(Runnable::run);
    }
}
