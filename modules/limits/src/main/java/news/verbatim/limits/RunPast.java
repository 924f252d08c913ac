package news.verbatim.limits;

import io.undertow.connector.PooledByteBuffer;
import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.RejectedExecutionException;
import org.xnio.channels.StreamSourceChannel;

/**
 * Lets a body run past that nobody takes, so that whoever sends it hears why: piece by piece, and each piece when it is
 * its turn, so that the threads that serve connections have time for others. Who sends waits meanwhile.
 */
final class RunPast {

    private final HttpServerExchange exchange;

    private final StreamSourceChannel body;

    private final SharedRate rate;

    private RunPast(HttpServerExchange exchange, StreamSourceChannel body, SharedRate rate) {
        this.exchange = exchange;
        this.body = body;
        this.rate = rate;
    }

    /** Reads what is left of a body, and then ends the exchange. */
    static void letPast(HttpServerExchange exchange, StreamSourceChannel body, SharedRate rate) {
        RunPast past = new RunPast(exchange, body, rate);
        body.getReadSetter().set(channel -> {
            channel.suspendReads();
            past.await();
        });
        past.await();
    }

    private void await() {
        rate.await(exchange.getIoThread(), () -> {
            try {
                exchange.getIoThread().execute(this::read);
            } catch (RejectedExecutionException e) {
                // the server ends, and its connections with it
            }
        });
    }

    private void read() {
        try (PooledByteBuffer piece = exchange.getConnection().getByteBufferPool().allocate()) {
            int read = body.read(limited(piece.getBuffer()));
            if (read < 0) {
                exchange.endExchange();
            } else if (read == 0) {
                body.resumeReads();
            } else {
                await();
            }
        } catch (IOException e) {
            exchange.endExchange();
        }
    }

    private static ByteBuffer limited(ByteBuffer piece) {
        return piece.limit(Math.min(piece.capacity(), SharedRate.PIECE));
    }
}
