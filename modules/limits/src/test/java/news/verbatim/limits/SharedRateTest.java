package news.verbatim.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xnio.XnioExecutor;

class SharedRateTest {

    private static final int IN_A_SLICE = 3;

    private final SharedRate rate = new SharedRate(50L * IN_A_SLICE * SharedRate.PIECE);

    private final Slices slices = new Slices();

    private final List<Integer> hadTheirs = new ArrayList<>();

    private void await(int who) {
        rate.await(slices, () -> hadTheirs.add(who));
    }

    @Test
    void soManyHaveTheirTurnInASliceAndTheOthersWaitInTheirOrder() {
        IntStream.range(0, 8).forEach(this::await);
        assertEquals(List.of(0, 1, 2), hadTheirs);

        slices.end();
        assertEquals(List.of(0, 1, 2, 3, 4, 5), hadTheirs);

        await(8);
        slices.end();
        assertEquals(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8), hadTheirs);
    }

    @Test
    void whoComesBackComesAfterThoseWhoWait() {
        rate.await(slices, () -> await(1));
        IntStream.range(2, 6).forEach(this::await);
        slices.end();

        assertEquals(List.of(1, 2, 3, 4, 5), hadTheirs);
    }

    @Test
    void nothingIsSavedUpWhileNobodyWaits() {
        IntStream.range(0, 2).forEach(this::await);
        slices.end();
        slices.end();
        assertNull(slices.end, "nobody waits, and somebody looks at the clock");

        IntStream.range(2, 9).forEach(this::await);
        assertEquals(List.of(0, 1, 2, 3, 4), hadTheirs);
    }

    /** Time that passes when it is told to. */
    private static final class Slices implements XnioExecutor {

        private Runnable end;

        void end() {
            Runnable ended = end;
            end = null;
            ended.run();
        }

        @Override
        public Key executeAfter(Runnable next, long time, TimeUnit unit) {
            assertNull(end, "one slice ends after the other");
            assertEquals(20, unit.toMillis(time));
            end = next;
            return () -> false;
        }

        @Override
        public void execute(Runnable now) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Key executeAtInterval(Runnable often, long time, TimeUnit unit) {
            throw new UnsupportedOperationException();
        }
    }
}
