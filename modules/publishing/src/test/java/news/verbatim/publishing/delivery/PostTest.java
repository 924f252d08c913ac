package news.verbatim.publishing.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import news.verbatim.publishing.destination.Network;
import news.verbatim.publishing.destination.Reach;
import news.verbatim.publishing.destination.Receipt;
import org.apache.hc.core5.http.ContentType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a receiver can do to who sends: nothing. */
class PostTest {

    private static final Duration SHORT = Duration.ofSeconds(1);

    private final ScheduledExecutorService bell = Executors.newSingleThreadScheduledExecutor();

    private final ExecutorService threads = Executors.newCachedThreadPool();

    private final Post post = new Post(new Reach(List.of(Network.of("127.0.0.1/32"))), SHORT, bell);

    private final List<String> asked = new CopyOnWriteArrayList<>();

    private final CountDownLatch ended = new CountDownLatch(1);

    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.setExecutor(threads);
        answer("/ok", exchange -> say(exchange, 204, ""));
        answer("/moved", exchange -> {
            exchange.getResponseHeaders().add("Location", address("127.0.0.1", "/ok").toString());
            say(exchange, 302, "");
        });
        answer("/broken", exchange -> say(exchange, 500, "<b>no</b>\u0000 disk"));
        answer("/gone", exchange -> say(exchange, 410, ""));
        answer("/endless", exchange -> {
            exchange.sendResponseHeaders(503, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                byte[] much = new byte[64 * 1024];
                for (int i = 0; i < 160; i++) {
                    out.write(much);
                }
            }
        });
        answer("/dripping", exchange -> {
            exchange.sendResponseHeaders(500, 0);
            OutputStream out = exchange.getResponseBody();
            for (int i = 0; i < 100 && !ended.await(100, TimeUnit.MILLISECONDS); i++) {
                out.write('x');
                out.flush();
            }
        });
        server.start();
    }

    private interface Answer {
        void to(HttpExchange exchange) throws IOException, InterruptedException;
    }

    private void answer(String path, Answer answer) {
        server.createContext(path, exchange -> {
            asked.add(path + " " + exchange.getRequestHeaders().getFirst("User-Agent") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            try (exchange) {
                answer.to(exchange);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static void say(HttpExchange exchange, int code, String words) throws IOException {
        byte[] body = words.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(code, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @AfterEach
    void close() {
        ended.countDown();
        server.stop(0);
        threads.shutdownNow();
        bell.shutdownNow();
        post.close();
    }

    @Test
    void itIsTaken() {
        assertEquals(new Receipt(true, false, "Answered 204."), send("/ok"));
        assertEquals(List.of("/ok Verbatim words"), asked);
    }

    @Test
    void aRedirectIsSaidAndNotFollowed() {
        Receipt receipt = send("/moved");

        assertFalse(receipt.taken());
        assertTrue(receipt.words().startsWith("Answered 302: it moved to http://127.0.0.1:"), receipt.words());
        assertEquals(1, asked.size());
    }

    @Test
    void whatWentWrongThereIsSaid() {
        assertEquals("Answered 500: <b>no</b> disk", send("/broken").words());
        assertEquals(new Receipt(false, true, "Answered 410: it wants nothing any more, so it was paused."),
                send("/gone"));
    }

    @Test
    void tenMegabytesAreNotRead() {
        Receipt receipt = send("/endless");

        assertFalse(receipt.taken());
        assertTrue(receipt.words().startsWith("Answered 503"), receipt.words());
    }

    @Test
    void whoeverDripsIsCutOff() {
        assertEquals("Did not answer within one second.", send("/dripping").words());
    }

    @Test
    void whoeverNeverAnswersIsCutOff() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
            URI address = URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/");
            assertEquals("Did not answer within one second.", send(address).words());
        }
    }

    @Test
    void nobodyIsThere() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
            port = closed.getLocalPort();
        }
        assertEquals("Nobody answers there.", send(URI.create("http://127.0.0.1:" + port + "/")).words());
    }

    @Test
    void nothingIsSentToWhatIsOutOfReach() {
        Receipt receipt = send(address("127.0.0.2", "/ok"));

        assertFalse(receipt.taken());
        assertTrue(receipt.words().contains("127.0.0.2, which is not a public address"), receipt.words());
        assertFalse(send(address("[::1]", "/ok")).taken());
        assertFalse(send(address("2130706434", "/ok")).taken());
        assertEquals(List.of(), asked);
    }

    @Test
    void whoSpeaksAnotherLanguageIsNoReceiver() throws IOException {
        try (ServerSocket plain = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
            threads.submit(() -> {
                plain.accept().getOutputStream().write("HTTP/1.0 200 fine\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                return null;
            });
            Receipt receipt = send(URI.create("https://127.0.0.1:" + plain.getLocalPort() + "/"));

            assertFalse(receipt.taken());
            assertTrue(receipt.words().startsWith("It cannot be spoken to in confidence"), receipt.words());
        }
    }

    private Receipt send(String path) {
        return send(address("127.0.0.1", path));
    }

    private Receipt send(URI address) {
        return post.send(address, Map.of(), ContentType.TEXT_PLAIN, "words".getBytes(StandardCharsets.UTF_8));
    }

    private URI address(String host, String path) {
        return URI.create("http://" + host + ":" + server.getAddress().getPort() + path);
    }
}
