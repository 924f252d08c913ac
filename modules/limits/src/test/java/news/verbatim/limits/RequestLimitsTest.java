package news.verbatim.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.BlockingHandler;
import io.undertow.util.Headers;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xnio.XnioExecutor;
import org.xnio.channels.Channels;
import org.xnio.channels.StreamSourceChannel;

/** By raw sockets, against a server on loopback that answers with the address and with how much of the body it read. */
class RequestLimitsTest {

    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";

    private static final int LONG_ANSWER = 64 << 20;

    private final AtomicInteger atWork = new AtomicInteger();

    private final AtomicInteger mostAtWork = new AtomicInteger();

    private final CountDownLatch goOn = new CountDownLatch(1);

    private final AtomicInteger turns = new AtomicInteger();

    /** So many that tests need not wait for them. */
    private final SharedRate past = new SharedRate(1L << 30) {

        @Override
        void await(XnioExecutor timer, Runnable turn) {
            turns.incrementAndGet();
            super.await(timer, turn);
        }
    };

    private final RequestLimits limits = new RequestLimits(
            Handlers.path(new BlockingHandler(this::answer)).addExactPath("/newsroom/listening",
                    Handlers.websocket((exchange, channel) -> channel.resumeReceives())),
            Duration.ofMillis(250), past);

    private final Undertow server = Undertow.builder().addHttpListener(0, "127.0.0.1").setWorkerThreads(64)
            .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, 1L << 30).setHandler(limits).build();

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        goOn.countDown();
        server.stop();
    }

    private void answer(HttpServerExchange exchange) throws IOException, InterruptedException {
        mostAtWork.accumulateAndGet(atWork.incrementAndGet(), Math::max);
        try {
            if (exchange.getQueryString().equals("wait")) {
                goOn.await(30, TimeUnit.SECONDS);
            }
            if (exchange.getQueryString().equals("who")) {
                exchange.getResponseSender()
                        .send(exchange.getRequestScheme() + " " + exchange.getSourceAddress().getHostString() + " "
                                + exchange.getRequestHeaders().getFirst(Headers.FORWARDED));
                return;
            }
            if (exchange.getQueryString().equals("long")) {
                exchange.getOutputStream().write(new byte[LONG_ANSWER]);
                return;
            }
            long read = read(exchange);
            exchange.getResponseSender().send(exchange.getRequestPath() + " " + read);
        } finally {
            atWork.decrementAndGet();
        }
    }

    /** Reads as servlets do; the server's own stream stumbles over a body that is broken off. */
    private static long read(HttpServerExchange exchange) throws IOException {
        StreamSourceChannel body = exchange.getRequestChannel();
        ByteBuffer some = ByteBuffer.allocate(65_536);
        long all = 0;
        for (int read = 0; body != null && read >= 0; read = Channels.readBlocking(body, some)) {
            all += read;
            some.clear();
        }
        return all;
    }

    private Socket open() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(),
                ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort());
        socket.setSoTimeout(40_000);
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String post(String path, String head, String body) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + head + "\r\n" + body;
    }

    private static String heard(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    private String ask(String request) throws IOException {
        try (Socket socket = open()) {
            send(socket, request);
            socket.shutdownOutput();
            return heard(socket);
        }
    }

    @Test
    void aSmallFormIsReadWhole() throws IOException {
        String heard = ask(post("/newsroom/sign-in", FORM + "Content-Length: 5\r\n", "a=b&c"));

        assertTrue(heard.startsWith("HTTP/1.1 200 ") && heard.endsWith("/newsroom/sign-in 5"), heard);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 1048577", "Content-Length: +5", "Content-Length: 05",
            "Content-Length: 5\r\nContent-Length: 5", "Content-Length: 5, 5", "Content-Length: five",
            "Content-Length: 99999999999999999999", "Content-Length: -1", "Transfer-Encoding: chunked",
            "Transfer-Encoding: Chunked", "transfer-encoding: \tchunked", "Transfer-Encoding: gzip, chunked",
            "Transfer-Encoding: identity", "Transfer-Encoding: xchunked",
            "Content-Length: 5\r\nTransfer-Encoding: chunked"})
    void aFormSaysInPlainFiguresThatItIsSmall(String length) throws IOException {
        String body = length.equals("Content-Length: 1048577") ? "x".repeat(1048577)
                : length.toLowerCase(Locale.ROOT).contains("chunked") ? "5\r\na=b&c\r\n0\r\n\r\n" : "a=b&c";
        String heard = ask(post("/newsroom/sign-in", FORM + length + "\r\n", body));

        assertTrue(heard.startsWith("HTTP/1.1 400 ") || heard.endsWith(RequestLimits.TOO_LARGE), heard);
    }

    @Test
    void whereAWholeArticleIsTypedAFormIsLonger() throws IOException {
        String long12 = "x".repeat(12 << 20);

        assertTrue(ask(post("/newsroom/stories/write", FORM + "Content-Length: " + long12.length() + "\r\n", long12))
                .endsWith("/newsroom/stories/write " + long12.length()));
        assertTrue(ask(post("/newsroom/stories/write", FORM + "Content-Length: " + (long12.length() + 1) + "\r\n",
                long12 + "x"))
                .endsWith(RequestLimits.TOO_LARGE));
    }

    @Test
    void aDoorForFilesStreamsThemAndTakesNoForm() throws IOException {
        String file = "x".repeat(2 << 20);
        String length = "Content-Length: " + file.length() + "\r\n";

        assertTrue(ask(post("/newsroom/evidence/file", length, file))
                .endsWith("/newsroom/evidence/file " + file.length()));
        assertTrue(ask(post("/newsroom/evidence/file", "Transfer-Encoding: chunked\r\n", "3\r\nabc\r\n0\r\n\r\n"))
                .endsWith("/newsroom/evidence/file 3"));
        assertTrue(ask(post("/newsroom/evidence/file", FORM + length, file)).endsWith(RequestLimits.TOO_LARGE));
        assertTrue(ask(post("/newsroom/stories/picture", "Content-Type: Multipart/Form-Data; boundary=x\r\n" + length,
                file)).endsWith(RequestLimits.TOO_LARGE));
    }

    @RepeatedTest(40)
    void whoSendsFarTooMuchHearsWhyHoweverTheySendIt() throws IOException {
        byte[] megabyte = new byte[1 << 20];
        try (Socket socket = open()) {
            send(socket, post("/newsroom/sign-in", FORM + "Content-Length: " + 20 * megabyte.length + "\r\n", ""));
            for (int i = 0; i < 20; i++) {
                socket.getOutputStream().write(megabyte);
            }
            assertTrue(heard(socket).endsWith(RequestLimits.TOO_LARGE));
            assertEquals(0, mostAtWork.get());
            assertTrue(turns.get() >= 20 * megabyte.length / SharedRate.PIECE, () -> "in " + turns + " turns");
        }
    }

    @Test
    void whoseBodyIsTooLargeHearsItBeforeTheySendAny() throws IOException {
        try (Socket socket = open()) {
            send(socket, post("/newsroom/sign-in", FORM + "Content-Length: 20000000\r\n", ""));
            byte[] line = socket.getInputStream().readNBytes(12);

            assertEquals("HTTP/1.1 413", new String(line, StandardCharsets.US_ASCII));
        }
    }

    @Test
    void whatStreamsIsCountedWhileItComes() throws IOException {
        try (Socket socket = open()) {
            send(socket, post("/newsroom/evidence/file", "Transfer-Encoding: chunked\r\n", ""));
            String chunk = "100000\r\n" + "x".repeat(1 << 20) + "\r\n";
            assertThrows(IOException.class, () -> {
                for (int i = 0; i < 90; i++) {
                    send(socket, chunk);
                }
                send(socket, "0\r\n\r\n");
                if (!heard(socket).startsWith("HTTP/1.1 200 ")) {
                    throw new IOException("refused");
                }
            });
        }
    }

    @Test
    void readersSendNothing() throws IOException {
        assertTrue(ask(post("/2026/11/a-story", FORM + "Content-Length: 1\r\n", "x")).startsWith("HTTP/1.1 413 "));
        assertTrue(ask("GET /2026/11/a-story HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                .endsWith("/2026/11/a-story 0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET api/search", "OPTIONS *", "GET ../x"})
    void whatIsNoAddressIsRefused(String asked) throws IOException {
        assertTrue(ask(asked + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                .startsWith("HTTP/1.1 400 "));
    }

    @Test
    void whoCallsTheServerByAnotherNameHearsThatItHasNoSuchName() throws IOException {
        limits.setHosts("Desk.example, news.example,192.0.2.7");

        for (String name : List.of("desk.example", "NEWS.example:8080", "192.0.2.7:80", "localhost:1", "127.0.0.1",
                "[::1]:8080")) {
            assertTrue(called(name).startsWith("HTTP/1.1 200 "), () -> "called " + name);
        }
        for (String name : List.of("elsewhere.example", "desk.example.elsewhere.example", "desk.example@elsewhere",
                "[", "[::1", "a b", "desk.example:80:80", "xdesk.example", "192.0.2.70")) {
            assertTrue(called(name).startsWith("HTTP/1.1 4"), () -> "called " + name);
        }
        assertTrue(called("elsewhere.example").startsWith("HTTP/1.1 421 "));
    }

    private String called(String name) throws IOException {
        return ask("GET /newsroom/ HTTP/1.1\r\nHost: " + name + "\r\nConnection: close\r\n\r\n");
    }

    @Test
    void noFormWaitsToBeAskedForItsBody() throws IOException {
        assertTrue(ask(post("/newsroom/sign-in", FORM + "Content-Length: 5\r\nExpect: 100-continue\r\n", "a=b&c"))
                .startsWith("HTTP/1.1 417 "));
    }

    @Test
    void moreThanOneAddressMaySendAtATimeIsAskedToComeLater() throws IOException {
        List<Socket> open = new ArrayList<>();
        try {
            for (int i = 0; i < 3; i++) {
                open.add(open());
                send(open.get(i), post("/newsroom/stories/write", FORM + "Content-Length: 12000000\r\n", "a="));
            }
            Socket last = firstAnswered(open);
            open.remove(last);
            // whoever is told so has most of it still to send
            last.getOutputStream().write(new byte[12_000_000 - "a=".length()]);
            String later = heard(last);
            last.close();
            assertTrue(later.startsWith("HTTP/1.1 503 ") && later.contains("Retry-After: 5"), later);
            assertTrue(open.get(0).getInputStream().available() == 0
                    && open.get(1).getInputStream().available() == 0, "two may send");
        } finally {
            for (Socket socket : open) {
                socket.close();
            }
        }
        String large = post("/newsroom/stories/write", FORM + "Content-Length: 2000000\r\n", "x".repeat(2_000_000));
        assertTrue(eventually(() -> ask(large).startsWith("HTTP/1.1 200 ")), "what was taken was not given back");
    }

    /** Returns the one that hears something first; which one comes last is for the threads that serve them. */
    private static Socket firstAnswered(List<Socket> open) throws IOException {
        for (int tries = 0; tries < 4_000; tries++) {
            for (Socket one : open) {
                if (one.getInputStream().available() > 0) {
                    return one;
                }
            }
            LockSupport.parkNanos(10_000_000L);
        }
        throw new IOException("all of them may send");
    }

    private interface Asked {
        boolean holds() throws IOException;
    }

    private static boolean eventually(Asked asked) throws IOException {
        for (int tries = 0; tries < 100; tries++) {
            if (asked.holds()) {
                return true;
            }
        }
        return false;
    }

    @Test
    void aBodyThatComesTooSlowlyHoldsNoThreadAndIsBrokenOff() throws IOException {
        try (Socket slow = open()) {
            send(slow, post("/newsroom/sign-in", FORM + "Content-Length: 500\r\n", "a"));

            String heard = heard(slow);

            assertEquals("", heard);
            assertEquals(0, mostAtWork.get());
        }
    }

    @Test
    void aFileThatDoesNotGoOnIsBrokenOffAndFilesTakeNotAllThreads() throws IOException {
        List<Socket> open = new ArrayList<>();
        try {
            for (int i = 0; i < 60; i++) {
                open.add(open());
                send(open.get(i), post("/newsroom/evidence/file", "Transfer-Encoding: chunked\r\n", "5\r\nab"));
            }
            assertTrue(ask("GET /newsroom/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .endsWith("/newsroom/ 0"));
            assertTrue(ask("GET /story HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").endsWith("/story 0"));
            for (Socket socket : open) {
                heard(socket);
            }
            assertTrue(eventually(() -> {
                ask("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
                return atWork.get() == 0;
            }), () -> "still at work " + atWork);
            // twelve files and two pages, and one that leaves while the next is let in
            assertTrue(mostAtWork.get() <= 26, () -> "at work " + mostAtWork);
        } finally {
            for (Socket socket : open) {
                socket.close();
            }
        }
    }

    @Test
    void aFormThatIsHereMayWaitForItsTurn() throws IOException {
        List<Socket> open = new ArrayList<>();
        try {
            for (int i = 0; i < 24; i++) {
                open.add(open());
                send(open.get(i), "GET /newsroom/?wait HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            }
            assertTrue(eventually(() -> {
                ask("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
                return mostAtWork.get() >= 24;
            }), () -> "at work " + mostAtWork);
            Socket form = open();
            open.add(form);
            send(form, post("/newsroom/sign-in", FORM + "Content-Length: 5\r\n", "a=b&c"));
            LockSupport.parkNanos(3_000_000_000L);
            goOn.countDown();
            assertTrue(heard(form).endsWith("/newsroom/sign-in 5"));
        } finally {
            for (Socket socket : open) {
                socket.close();
            }
        }
    }

    @Test
    void whatIsLittleIsLetInHoweverMuchIsInFlight() throws IOException {
        List<Socket> open = new ArrayList<>();
        try {
            for (int i = 0; i < 2; i++) {
                open.add(open());
                send(open.get(i), post("/newsroom/stories/write", FORM + "Content-Length: 12000000\r\n", "a="));
            }
            assertTrue(ask(post("/newsroom/sign-in", FORM + "Content-Length: 5\r\n", "a=b&c"))
                    .startsWith("HTTP/1.1 200 "));
        } finally {
            for (Socket socket : open) {
                socket.close();
            }
        }
    }

    @Test
    void anAnswerThatNobodyFetchesIsBrokenOffAndOneThatIsFetchedSlowlyIsNot() throws Exception {
        try (Socket idle = open(); Socket slow = open()) {
            send(idle, "GET /story?long HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            send(slow, "GET /story?long HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            long fetched = 0;
            byte[] some = new byte[400_000];
            for (int i = 0; i < 40; i++) {
                fetched += slow.getInputStream().readNBytes(some, 0, some.length);
                Thread.sleep(50);
            }
            assertTrue(eventually(() -> atWork.get() == 1), () -> "at work " + atWork);
            fetched += slow.getInputStream().transferTo(OutputStream.nullOutputStream());

            assertTrue(fetched >= LONG_ANSWER, () -> "the slow one");
            assertThrows(IOException.class, () -> {
                if (idle.getInputStream().transferTo(OutputStream.nullOutputStream()) < LONG_ANSWER) {
                    throw new IOException("broken off");
                }
            });
        }
    }

    @Test
    void theNewsroomTakesSoManyThreadsAndLeavesReadersTheirs() throws IOException {
        List<Socket> open = new ArrayList<>();
        try {
            for (int i = 0; i < 60; i++) {
                open.add(open());
                send(open.get(i), "GET /newsroom/?wait HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            }
            assertTrue(eventually(() -> {
                ask("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
                return mostAtWork.get() >= 25;
            }), () -> "at work " + mostAtWork);
            assertTrue(ask("GET /story HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").endsWith("/story 0"));
            assertTrue(mostAtWork.get() <= 26, () -> "at work " + mostAtWork);
            goOn.countDown();
            for (Socket socket : open) {
                String first = new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1)).readLine();
                assertTrue(first.startsWith("HTTP/1.1 200 "), first);
            }
        } finally {
            for (Socket socket : open) {
                socket.close();
            }
        }
    }

    @Test
    void aPageThatListensTakesNobodysPlace() throws IOException {
        List<Socket> open = new ArrayList<>();
        try {
            for (int i = 0; i < 60; i++) {
                open.add(open());
                send(open.get(i), "GET /newsroom/listening HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\n"
                        + "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                        + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
                String first = new BufferedReader(
                        new InputStreamReader(open.get(i).getInputStream(), StandardCharsets.ISO_8859_1)).readLine();
                assertTrue(first.startsWith("HTTP/1.1 101 "), first);
            }
            assertTrue(ask("GET /newsroom/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .endsWith("/newsroom/ 0"));
        } finally {
            for (Socket socket : open) {
                socket.close();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"//newsroom/sign-in", "/./newsroom//sign-in", "/story/../newsroom/sign-in",
            "/newsroom/%73ign-in"})
    void aRoundaboutWayLeadsToTheSameLimits(String path) throws IOException {
        String heard = ask(post(path, FORM + "Content-Length: 5\r\n", "a=b&c"));

        assertTrue(heard.startsWith("HTTP/1.1 200 ") && heard.endsWith(" 5"), heard);
    }

    @Test
    void onlyAProxyOfOursIsBelieved() throws IOException {
        assertThrows(IllegalArgumentException.class, () -> Peers.behind("proxy.example"));
        limits.setProxies("127.0.0.1, ::1");
        List<Socket> open = new ArrayList<>();
        try {
            for (int i = 0; i < 4; i++) {
                open.add(open());
                send(open.get(i), post("/newsroom/stories/write",
                        FORM + "X-Forwarded-For: 192.0.2.9, 192.0.2." + i + "\r\nContent-Length: 12000000\r\n", "a="));
            }
            String small = FORM + "X-Forwarded-Proto: https\r\nX-Forwarded-For: 192.0.2.77\r\nContent-Length: 5\r\n";
            String believed = ask(post("/newsroom/sign-in?who", small, "a=b&c"));
            assertTrue(believed.endsWith("https 192.0.2.77 null"), believed);
            limits.setProxies("192.0.2.200");
            String stranger = ask(post("/newsroom/sign-in?who", small + "Forwarded: for=192.0.2.78\r\n", "a=b&c"));
            assertTrue(stranger.endsWith("http 127.0.0.1 null"), stranger);
        } finally {
            for (Socket socket : open) {
                socket.close();
            }
        }
    }

    @Test
    void whomAProxySpeaksForHasFourHundredRequestsAtATime() throws IOException {
        limits.setProxies("127.0.0.1");
        List<Socket> open = new ArrayList<>();
        try {
            for (int i = 0; i <= 400; i++) {
                open.add(open());
                send(open.get(i), "GET /newsroom/?wait HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "X-Forwarded-For: 192.0.2.9\r\n\r\n");
            }
            String told = heard(firstAnswered(open));
            assertTrue(told.startsWith("HTTP/1.1 503 ") && told.endsWith(Connections.ENOUGH), told);
            assertTrue(ask("GET /story HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "X-Forwarded-For: 192.0.2.10\r\n\r\n").endsWith("/story 0"));
        } finally {
            goOn.countDown();
            for (Socket socket : open) {
                socket.close();
            }
        }
    }

    @Test
    void whatIsInFlightIsBoundedForAllAndForOne() throws IOException {
        InetAddress one = InetAddress.getByName("192.0.2.1");
        InetAddress other = InetAddress.getByName("192.0.2.2");
        InetAddress neighbour = InetAddress.getByName("2001:db8:1:2::1");
        InFlight inFlight = new InFlight(10, 6);

        assertTrue(inFlight.take(one, 6));
        assertFalse(inFlight.take(one, 1));
        assertTrue(inFlight.take(other, 4));
        assertFalse(inFlight.take(other, 1));
        inFlight.give(one, 6);
        assertTrue(inFlight.take(other, 2));
        inFlight.give(other, 6);
        assertTrue(inFlight.take(one, 4));
        assertTrue(inFlight.take(neighbour, 6));
        inFlight.give(one, 4);
        assertFalse(inFlight.take(InetAddress.getByName("2001:db8:1:2:9::7"), 1));
        assertTrue(inFlight.take(InetAddress.getByName("2001:db8:1:3::1"), 1));
    }
}
