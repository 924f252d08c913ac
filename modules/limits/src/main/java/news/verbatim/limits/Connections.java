package news.verbatim.limits;

import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.xnio.ChannelListener;
import org.xnio.IoUtils;
import org.xnio.StreamConnection;

/**
 * Counts how many connections each address has open, whether they say anything or not, and turns away whoever has
 * enough. A proxy of ours has as many as it likes: each request that it passes on counts for whom it speaks for, as
 * long as it is worked on or its page listens. Thread-safe.
 */
final class Connections {

    static final String ENOUGH = "Too many connections of your address are open at the moment. Nothing was kept. "
            + "Try again in a few seconds.";

    private static final ByteBuffer FAREWELL = ByteBuffer.wrap(("HTTP/1.1 503 Service Unavailable\r\n"
            + "Content-Type: text/plain; charset=utf-8\r\nX-Content-Type-Options: nosniff\r\nRetry-After: 5\r\n"
            + "Connection: close\r\nContent-Length: " + ENOUGH.length() + "\r\n\r\n" + ENOUGH)
            .getBytes(StandardCharsets.US_ASCII)).asReadOnlyBuffer();

    /** Whoever is told why has so long to hear it before the connection is gone. */
    private static final long FAREWELL_MILLIS = 1_000;

    /** So many hear why at a time; the others are only cut off. */
    private static final int FAREWELLS = 100;

    private final InFlight open;

    private final Predicate<InetAddress> isProxy;

    private final AtomicInteger farewells = new AtomicInteger();

    /**
     * @param most    how many one address may have open
     * @param isProxy whether an address is that of a proxy of ours
     */
    Connections(int most, Predicate<InetAddress> isProxy) {
        this.open = new InFlight(Long.MAX_VALUE, most);
        this.isProxy = isProxy;
    }

    /** Returns what hears of new connections before somebody else does. */
    ChannelListener<StreamConnection> before(ChannelListener<? super StreamConnection> next) {
        return connection -> {
            InetSocketAddress from = connection.getPeerAddress(InetSocketAddress.class);
            if (from == null) {
                IoUtils.safeClose(connection);
            } else if (isProxy.test(from.getAddress())) {
                next.handleEvent(connection);
            } else if (open.take(from.getAddress(), 1)) {
                connection.setCloseListener(closed -> open.give(from.getAddress(), 1));
                next.handleEvent(connection);
            } else {
                turnAway(connection);
            }
        };
    }

    private void turnAway(StreamConnection connection) {
        if (farewells.incrementAndGet() > FAREWELLS) {
            farewells.decrementAndGet();
            IoUtils.safeClose(connection);
            return;
        }
        connection.setCloseListener(closed -> farewells.decrementAndGet());
        try {
            connection.getSinkChannel().write(FAREWELL.duplicate());
            connection.getSinkChannel().shutdownWrites();
            connection.getSinkChannel().flush();
            connection.getIoThread().executeAfter(() -> IoUtils.safeClose(connection), FAREWELL_MILLIS,
                    TimeUnit.MILLISECONDS);
        } catch (IOException | RejectedExecutionException e) {
            IoUtils.safeClose(connection);
        }
    }

    /** Counts a request that a proxy passes on, until it is answered, and says whether its address may have one more. */
    boolean passedOn(HttpServerExchange exchange) {
        InetAddress peer = exchange.getSourceAddress().getAddress();
        if (!open.take(peer, 1)) {
            return false;
        }
        exchange.addExchangeCompleteListener((done, others) -> {
            if (done.isUpgrade()) {
                done.getConnection().addCloseListener(closed -> open.give(peer, 1));
            } else {
                open.give(peer, 1);
            }
            others.proceed();
        });
        return true;
    }
}
