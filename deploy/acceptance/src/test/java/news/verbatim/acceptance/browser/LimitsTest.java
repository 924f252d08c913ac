package news.verbatim.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Strangers by raw sockets: what they send is small or refused, and while they try, everybody else is answered. */
class LimitsTest extends BrowserTest {

    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";

    private static final int MEGABYTE = 1 << 20;

    private static final int KINDS = 4;

    private static final String STRANGER = "127.0.0.66";

    /** The columns of /proc/net/tcp, as proc(5) has them. */
    private static final int STATE = 3;
    private static final int INODE = 9;
    private static final String LISTENING = "0A";

    private static final Set<String> THIS_MACHINE = Set.of("0100007F", "00000000000000000000000001000000",
            "0000000000000000FFFF00000100007F");

    private static Socket open() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), URI.create(url("/")).getPort());
        socket.setSoTimeout(60_000);
        return socket;
    }

    private static String url(String path) {
        return OpenNewsroom.shared().newsroom().url(path);
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String post(String path, String head) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + head + "\r\n";
    }

    private static String heard(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    private static String ask(String request) throws IOException {
        try (Socket socket = open()) {
            send(socket, request);
            socket.shutdownOutput();
            return heard(socket);
        }
    }

    /** Asks for a page as a reader or a colleague does who has nothing to do with it, and wants it soon. */
    private static void assertAnswered(String path) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) URI.create(url(path)).toURL().openConnection();
        connection.setConnectTimeout(10_000);
        connection.setReadTimeout(10_000);
        assertEquals(200, connection.getResponseCode(), path);
        connection.getInputStream().readAllBytes();
    }

    @Test
    void itSpeaksNoHttp2InWhichABodyNeedNotSayHowLongItIs() throws IOException {
        String heard = ask("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
        String asked = ask(
                "GET /newsroom/sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade, HTTP2-Settings\r\n"
                        + "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n");

        assertFalse(heard.contains("\0\0"), heard);
        assertTrue(asked.startsWith("HTTP/1.1 200 "), asked);
    }

    @Test
    void aReaderSendsNothingAndAPictureIsNoForm() throws IOException {
        assertTrue(ask(post("/", FORM + "Content-Length: 3\r\n") + "a=b").startsWith("HTTP/1.1 413 "));
        String form = ask(post("/newsroom/stories/picture?story=1", FORM + "Content-Length: 2000000\r\n"));
        assertTrue(form.startsWith("HTTP/1.1 413 ") && form.contains("Nothing was kept."), form);
    }

    @Test
    void aFormIsSmallHoweverItsSizeIsWritten() throws IOException {
        for (String head : List.of("Transfer-Encoding: Chunked", "transfer-encoding:  CHUNKED",
                "Transfer-Encoding: gzip, chunked", "Content-Length: 10000000", "Content-Length: +10000000",
                "Content-Length: 0000000010", "Content-Length: 99999999999999999999")) {
            assertRefused("/newsroom/sign-in", head);
        }
        assertRefused("/newsroom/stories/picture", "Transfer-Encoding: Chunked");
    }

    /** Sends the head of a request that never has a body, and reads the first line of its answer. */
    private static void assertRefused(String path, String head) throws IOException {
        try (Socket socket = open()) {
            socket.setSoTimeout(30_000);
            send(socket, post(path, FORM + head + "\r\n"));
            String answer = new BufferedReader(
                    new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)).readLine();
            assertTrue(answer.startsWith("HTTP/1.1 413 ") || answer.startsWith("HTTP/1.1 400 "),
                    () -> path + ", " + head + ": " + answer);
        }
    }

    @Test
    void headsAreSmall() throws IOException {
        String long70 = "X-Long: " + "x".repeat(70_000) + "\r\n";
        String lines = "X-Many: 1\r\n".repeat(300);

        for (String head : List.of(long70, lines)) {
            String heard = ask(
                    "GET /newsroom/sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + head + "\r\n");
            assertFalse(heard.startsWith("HTTP/1.1 2") || heard.startsWith("HTTP/1.1 5"), heard);
        }
        assertAnswered("/");
    }

    /** What the kernel says of the sockets of the server's process, on Linux. */
    @Test
    void nothingListensButTheDoorAndTheManagementOfThisMachine() throws IOException {
        Path process = Path.of("/proc", OpenNewsroom.shared().newsroom().pid());
        assumeTrue(Files.isReadable(process.resolve("net/tcp")), "only Linux tells");
        Set<String> sockets = sockets(process.resolve("fd"));
        Set<Integer> ports = new TreeSet<>();
        for (String table : List.of("net/tcp", "net/tcp6")) {
            for (String line : Files.readAllLines(process.resolve(table))) {
                String[] of = line.strip().split("\\s+");
                if (of[STATE].equals(LISTENING) && sockets.contains("socket:[" + of[INODE] + "]")) {
                    String[] at = of[1].split(":");
                    assertTrue(THIS_MACHINE.contains(at[0]), () -> "listens at " + line);
                    ports.add(Integer.parseInt(at[1], 16));
                }
            }
        }

        assertEquals(2, ports.size(), () -> "listens at " + ports);
        assertTrue(ports.contains(URI.create(url("/")).getPort()), ports::toString);
    }

    private static Set<String> sockets(Path open) throws IOException {
        Set<String> sockets = new HashSet<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(open)) {
            for (Path one : all) {
                try {
                    sockets.add(Files.readSymbolicLink(one).toString());
                } catch (IOException closedMeanwhile) {
                    // then it does not listen
                }
            }
        }
        return sockets;
    }

    @Test
    void nobodyCallsBeansFromOutside() throws IOException {
        String heard = ask("GET /wildfly-services HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertTrue(heard.startsWith("HTTP/1.1 404 "), heard);
    }

    /** Twelve times twelve megabytes at once, which is more than may be in flight, to where a text may be that long. */
    @Test
    void whatManySendAtOnceEndsNoServer() throws Exception {
        String body = "a=" + "%41".repeat(4 * MEGABYTE - 10);
        String head = post("/newsroom/stories/write", FORM + "Content-Length: " + body.length() + "\r\n");
        ExecutorService all = Executors.newFixedThreadPool(12);
        try {
            List<Callable<String>> asks = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                asks.add(() -> ask(head + body));
            }
            List<Future<String>> heard = all.invokeAll(asks);

            assertAnswered("/");
            assertAnswered("/newsroom/sign-in");
            for (Future<String> one : heard) {
                String answer = one.get();
                assertTrue(answer.startsWith("HTTP/1.1 302 ") || answer.startsWith("HTTP/1.1 401 ")
                        || answer.startsWith("HTTP/1.1 503 ") || answer.startsWith("HTTP/1.1 200 "), answer);
            }
        } finally {
            all.shutdownNow();
        }
    }

    /** Half a head, half a form, an answer that nobody fetches, and a file that does not go on: sixty of each. */
    @Test
    void slowStrangersHoldNobodyUpAndAreBrokenOff() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 60; i++) {
                slow.add(open());
                send(slow.get(slow.size() - 1), "GET /newsroom/sign-in HTTP/1.1\r\nHost: local");
                slow.add(open());
                send(slow.get(slow.size() - 1), post("/newsroom/sign-in", FORM + "Content-Length: 90\r\n") + "name=r");
                slow.add(open());
                send(slow.get(slow.size() - 1), "GET /newsroom/sign-in HTTP/1.1\r\nHost: localhost\r\n\r\n");
                slow.add(open());
                send(slow.get(slow.size() - 1),
                        post("/newsroom/evidence/file", "Transfer-Encoding: chunked\r\n") + "5\r\nab");
            }
            for (int i = 0; i < 5; i++) {
                assertAnswered("/");
                assertAnswered("/newsroom/sign-in");
            }
            for (int i = 0; i < slow.size(); i += KINDS) {
                heard(slow.get(i));
                heard(slow.get(i + 1));
            }
        } finally {
            for (Socket one : slow) {
                one.close();
            }
        }
    }

    /** More than the server takes of everybody together, from another address than the readers. */
    @Test
    void whoOpensThousandsOfConnectionsKeepsNobodyOutAndHearsWhy() throws IOException {
        List<Socket> idle = new ArrayList<>();
        try {
            assumeTrue(mayBeAt(STRANGER), "this machine has one address of loopback only");
            for (int i = 0; i < 2_100; i++) {
                idle.add(openFrom(STRANGER));
            }
            assertAnswered("/");
            assertAnswered("/newsroom/sign-in");
            String told = "";
            for (int tries = 0; tries < 200 && told.isEmpty(); tries++) {
                // only so many hear it at a time
                told = heard(openFrom(STRANGER));
                LockSupport.parkNanos(50_000_000L);
            }
            assertTrue(told.startsWith("HTTP/1.1 503 ") && told.endsWith("Try again in a few seconds."), told);
        } finally {
            for (Socket one : idle) {
                one.close();
            }
        }
    }

    private static boolean mayBeAt(String address) {
        try (ServerSocket there = new ServerSocket(0, 1, InetAddress.getByName(address))) {
            return there.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static Socket openFrom(String address) throws IOException {
        Socket socket = new Socket();
        socket.bind(new InetSocketAddress(address, 0));
        socket.setSoTimeout(10_000);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), URI.create(url("/")).getPort()), 10_000);
        return socket;
    }

    @Test
    void whoLooksTooOftenIsToldHowLongToWaitAndGoesOn() {
        Window otto = window().expects(429).as("otto");
        for (int tries = 0; tries < 20 && !otto.page().content().contains("Too much at once"); tries++) {
            for (int i = 0; i < 61; i++) {
                otto.page().request().get(otto.url("/newsroom/evidence?q=weir"));
            }
            otto.open("/newsroom/evidence?q=weir");
        }

        otto.sees("Too much at once").sees("You have looked for something 60 times in a short while. Wait 1 second, ")
                .isAccessible();
        otto.page().waitForTimeout(3_000);
        otto.open("/newsroom/evidence?q=weir").sees("Nothing that was kept fits this.");
    }

    @Test
    void readersWhoSearchTooOftenAreToldAsPeopleAndAsPrograms() throws IOException {
        HttpURLConnection refused = null;
        for (int i = 0; i < 200 && refused == null; i++) {
            HttpURLConnection asked = (HttpURLConnection) URI.create(url("/search?q=weir")).toURL().openConnection();
            if (asked.getResponseCode() != 200) {
                refused = asked;
            }
        }

        assertEquals(429, refused.getResponseCode());
        assertTrue(Integer.parseInt(refused.getHeaderField("Retry-After")) >= 1);
        String page = new String(refused.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(page.contains("You have searched 60 times in a short while."), page);
        HttpURLConnection program = (HttpURLConnection) URI.create(url("/api/search?q=weir")).toURL()
                .openConnection();
        assertEquals(429, program.getResponseCode());
        String problem = new String(program.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(problem.contains("\"detail\":\"You have searched 60 times"), problem);
        assertAnswered("/");
    }
}
