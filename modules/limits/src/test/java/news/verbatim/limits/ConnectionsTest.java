package news.verbatim.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.undertow.Handlers;
import io.undertow.server.DefaultByteBufferPool;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.protocol.http.HttpOpenListener;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xnio.ChannelListeners;
import org.xnio.OptionMap;
import org.xnio.StreamConnection;
import org.xnio.Xnio;
import org.xnio.XnioWorker;
import org.xnio.channels.AcceptingChannel;

/** Two connections an address, to a listener of the server's kind on loopback; from several of its addresses. */
class ConnectionsTest {

    private static final String PROXY = "127.0.0.7";

    private static final String ONE = "127.0.0.8";

    private static final String OTHER = "127.0.0.9";

    private static final String UPGRADE = "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
            + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";

    private final Peers peers = Peers.behind(PROXY);

    private final Connections connections = new Connections(2, peers::isProxy);

    private final List<Socket> open = new ArrayList<>();

    private XnioWorker worker;

    private AcceptingChannel<StreamConnection> server;

    @BeforeAll
    static void isAllOfItThisMachine() {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName(OTHER))) {
            assumeTrue(other.isBound());
        } catch (IOException e) {
            assumeTrue(false, "this machine has one address of loopback only");
        }
    }

    @BeforeEach
    void start() throws IOException {
        worker = Xnio.getInstance().createWorker(OptionMap.EMPTY);
        HttpOpenListener listener = new HttpOpenListener(new DefaultByteBufferPool(false, 1 << 14), OptionMap.EMPTY);
        HttpHandler pages = Handlers.path(exchange -> exchange.getResponseSender().send("here"))
                .addExactPath("/wait", HttpServerExchange::dispatch)
                .addExactPath("/listening", Handlers.websocket((exchange, channel) -> channel.resumeReceives()));
        listener.setRootHandler(exchange -> {
            if (peers.reveal(exchange) && !connections.passedOn(exchange)) {
                exchange.setStatusCode(503).endExchange();
            } else {
                pages.handleRequest(exchange);
            }
        });
        server = worker.createStreamConnectionServer(new InetSocketAddress("127.0.0.1", 0),
                ChannelListeners.openListenerAdapter(connections.before(listener)), OptionMap.EMPTY);
        server.resumeAccepts();
    }

    @AfterEach
    void stop() throws IOException {
        for (Socket one : open) {
            one.close();
        }
        server.close();
        worker.shutdownNow();
    }

    private Socket open(String from) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(),
                server.getLocalAddress(InetSocketAddress.class).getPort(), InetAddress.getByName(from), 0);
        socket.setSoTimeout(30_000);
        open.add(socket);
        return socket;
    }

    private static void send(Socket socket, String path, String lines) throws IOException {
        socket.getOutputStream().write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + lines + "\r\n")
                .getBytes(StandardCharsets.US_ASCII));
    }

    /** Asks and returns the first line of the answer. */
    private static String ask(Socket socket, String path, String lines) throws IOException {
        send(socket, path, lines);
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)).readLine();
    }

    private static boolean isServed(Socket socket) throws IOException {
        return ask(socket, "/", "").startsWith("HTTP/1.1 200 ");
    }

    private static String spokenFor(String address) {
        return "X-Forwarded-For: " + address + "\r\n";
    }

    private interface Asked {
        boolean holds() throws IOException;
    }

    private static void assertSoon(Asked asked, String what) throws IOException {
        for (int tries = 0; tries < 400; tries++) {
            if (asked.holds()) {
                return;
            }
            LockSupport.parkNanos(10_000_000L);
        }
        throw new AssertionError(what);
    }

    @Test
    void whoHasEnoughConnectionsOpenHearsWhyTheyGetNoMoreAndOthersGetTheirs() throws IOException {
        Socket first = open(ONE);
        assertTrue(isServed(first));
        assertTrue(isServed(open(ONE)));

        // before anything is asked
        String told = new String(open(ONE).getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertTrue(told.startsWith("HTTP/1.1 503 ") && told.endsWith(Connections.ENOUGH), told);
        assertTrue(isServed(first));
        assertTrue(isServed(open(OTHER)));
    }

    @Test
    void whoeverSaysNothingHasAConnectionOpenAllTheSameUntilItIsClosed() throws IOException {
        List<Socket> silent = List.of(open(ONE), open(ONE), open(ONE));
        assertSoon(() -> silent.get(2).getInputStream().available() > 0, "the third one is let in");
        silent.get(0).close();

        assertSoon(() -> isServed(open(ONE)), "what is closed makes no room");
    }

    @Test
    void aPageThatListensIsAConnectionUntilItIsClosed() throws IOException {
        Socket listening = open(ONE);
        assertEquals("HTTP/1.1 101 Switching Protocols", ask(listening, "/listening", UPGRADE));
        assertTrue(isServed(open(ONE)));
        assertTrue(ask(open(ONE), "/", "").startsWith("HTTP/1.1 503 "));
        listening.close();

        assertSoon(() -> isServed(open(ONE)), "a page that is closed makes no room");
    }

    @Test
    void aProxyHasAsManyAsItLikesAndWhomItSpeaksForHasSoManyRequests() throws IOException {
        for (int i = 0; i < 20; i++) {
            assertTrue(isServed(open(PROXY)));
        }
        List<Socket> waiting = List.of(open(PROXY), open(PROXY), open(PROXY));
        for (Socket one : waiting) {
            send(one, "/wait", spokenFor("192.0.2.1"));
        }
        assertSoon(() -> waiting.stream().anyMatch(ConnectionsTest::isAnswered), "a third one is let in");

        assertTrue(ask(open(PROXY), "/", spokenFor("192.0.2.1")).startsWith("HTTP/1.1 503 "));
        assertTrue(ask(open(PROXY), "/", spokenFor("192.0.2.2")).startsWith("HTTP/1.1 200 "));
    }

    private static boolean isAnswered(Socket socket) {
        try {
            return socket.getInputStream().available() > 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void whatAProxyPassedOnIsOverWhenItIsAnsweredOrItsPageIsClosed() throws IOException {
        for (int i = 0; i < 5; i++) {
            assertSoon(() -> ask(open(PROXY), "/", spokenFor("192.0.2.3")).startsWith("HTTP/1.1 200 "),
                    "what is answered makes no room");
        }
        Socket listening = open(PROXY);
        assertTrue(ask(listening, "/listening", spokenFor("192.0.2.1") + UPGRADE).startsWith("HTTP/1.1 101 "));
        assertTrue(ask(open(PROXY), "/listening", spokenFor("192.0.2.1") + UPGRADE).startsWith("HTTP/1.1 101 "));
        assertTrue(ask(open(PROXY), "/", spokenFor("192.0.2.1")).startsWith("HTTP/1.1 503 "));
        listening.close();

        assertSoon(() -> ask(open(PROXY), "/", spokenFor("192.0.2.1")).startsWith("HTTP/1.1 200 "),
                "a page that is closed makes no room");
    }
}
