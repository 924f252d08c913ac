package news.verbatim.limits;

import io.undertow.server.AbstractServerConnection;
import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.xnio.XnioExecutor;
import org.xnio.channels.StreamSinkChannel;
import org.xnio.conduits.AbstractStreamSourceConduit;
import org.xnio.conduits.StreamSourceConduit;

/**
 * Breaks off a connection on which nothing moves: a body that takes longer than it may or stands still, and an answer
 * that is not fetched. Looked at every few seconds on the thread that serves the connection, which waits for nobody.
 */
final class Deadlines implements Runnable {

    /** So many bytes come or are fetched between two looks, or the connection stands still. */
    private static final long LEAST_MOVED = 20_000;

    /** So many looks in a row may find less: a tunnel is no attack. */
    private static final int PATIENCE = 4;

    private final HttpServerExchange exchange;

    private final long bodyBy;

    private final Duration look;

    /** The next look; a request that is answered is not kept until then. */
    private volatile XnioExecutor.Key next = () -> false;

    private volatile long came;

    private volatile boolean isHere;

    private long cameBefore;

    private long fetchedBefore;

    private int still;

    private boolean woken;

    private Deadlines(HttpServerExchange exchange, Duration body, Duration look) {
        this.exchange = exchange;
        this.look = look;
        this.bodyBy = System.nanoTime() + body.toNanos();
    }

    /**
     * Watches a request until it is answered.
     *
     * @param body how long its body may take
     * @param look how often it is looked at
     */
    static Deadlines watch(HttpServerExchange exchange, Duration body, Duration look) {
        Deadlines deadlines = new Deadlines(exchange, body, look);
        if (!exchange.isRequestComplete()) {
            exchange.addRequestWrapper((factory, of) -> deadlines.new Counting(factory.create()));
        }
        exchange.addExchangeCompleteListener((done, others) -> {
            deadlines.next.remove();
            others.proceed();
        });
        deadlines.again();
        return deadlines;
    }

    /** Says that all of the body is in memory, where it may wait for its turn. */
    void bodyIsHere() {
        isHere = true;
    }

    private void again() {
        try {
            next = exchange.getIoThread().executeAfter(this, look.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // the server ends, and its connections with it
        }
    }

    @Override
    public void run() {
        if (exchange.isComplete()) {
            return;
        }
        boolean comes = !isHere && !exchange.isRequestComplete();
        if (woken) {
            close();
        } else if (comes && System.nanoTime() - bodyBy > 0 || isStill(comes)) {
            wake();
            again();
        } else {
            again();
        }
    }

    /** Ends what comes first: a thread that waits for it hears of an end and goes, but not of a channel that is gone. */
    private void wake() {
        woken = true;
        try {
            if (exchange.getConnection() instanceof AbstractServerConnection connection) {
                connection.getChannel().getSourceChannel().shutdownReads();
            }
        } catch (IOException e) {
            close();
        }
    }

    /** An answer that is whole waits for the rest of the body, which has its own time. */
    private boolean isStill(boolean comes) {
        long fetched = exchange.getResponseBytesSent();
        boolean isAnswered = exchange.isResponseStarted() && !exchange.isResponseComplete();
        boolean moves = comes ? came - cameBefore >= LEAST_MOVED
                : !isAnswered || fetched - fetchedBefore >= LEAST_MOVED;
        cameBefore = came;
        fetchedBefore = fetched;
        still = moves ? 0 : still + 1;
        return still >= PATIENCE;
    }

    private void close() {
        try {
            exchange.getConnection().close();
        } catch (IOException e) {
            // it is gone already
        }
    }

    /** Counts the bytes of a body as they come. */
    private final class Counting extends AbstractStreamSourceConduit<StreamSourceConduit> {

        Counting(StreamSourceConduit next) {
            super(next);
        }

        // one thread at a time reads a body
        @SuppressWarnings("NonAtomicVolatileUpdate")
        private long count(long read) {
            came += Math.max(read, 0);
            return read;
        }

        @Override
        public int read(ByteBuffer into) throws IOException {
            return (int) count(super.read(into));
        }

        @Override
        public long read(ByteBuffer[] into, int offset, int length) throws IOException {
            return count(super.read(into, offset, length));
        }

        @Override
        public long transferTo(long position, long most, FileChannel target) throws IOException {
            return count(super.transferTo(position, most, target));
        }

        @Override
        public long transferTo(long most, ByteBuffer through, StreamSinkChannel target) throws IOException {
            return count(super.transferTo(most, through, target));
        }
    }
}
