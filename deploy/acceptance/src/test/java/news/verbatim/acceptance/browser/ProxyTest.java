package news.verbatim.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import news.verbatim.acceptance.server.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The proxies in {@code deploy/proxy}, each where this machine has it: TLS in front, and a newsroom behind it that
 * knows.
 */
class ProxyTest extends BrowserTest {

    private static final char[] PASSWORD = "for the test".toCharArray();

    private static final Path BLUEPRINTS = Path.of(System.getProperty("verbatim.checkout"), "deploy/proxy");

    @TempDir
    private Path folder;

    private int port;

    private Process proxy;

    private static Path program(String name) {
        return List.of("/usr/sbin/", "/usr/bin/", "/usr/local/bin/").stream().map(where -> Path.of(where + name))
                .filter(Files::isExecutable).findFirst().orElse(null);
    }

    @AfterEach
    void endProxy() throws InterruptedException {
        if (proxy != null) {
            proxy.destroy();
            assertTrue(proxy.waitFor(20, TimeUnit.SECONDS));
            proxy = null;
        }
    }

    private interface Proxy {
        List<String> command(Path program, RunningNewsroom newsroom) throws Exception;
    }

    @Test
    void eachThatThisMachineHasLetsTheNewsroomKnowOfTls() throws Exception {
        Map<String, Proxy> all = Map.of("nginx", this::nginx, "haproxy", this::haproxy, "caddy", this::caddy);
        assumeTrue(all.keySet().stream().anyMatch(name -> program(name) != null), "no proxy here");
        try (RunningNewsroom newsroom = newsroom()) {
            for (Map.Entry<String, Proxy> one : all.entrySet()) {
                Path program = program(one.getKey());
                if (program != null) {
                    port = freePort();
                    begin(one.getValue().command(program, newsroom));
                    assertKnowsOfTls();
                    endProxy();
                }
            }
        }
    }

    private List<String> nginx(Path program, RunningNewsroom newsroom) throws Exception {
        String site = blueprint("nginx.conf", newsroom).replace("listen 80;", "listen 127.0.0.1:" + freePort() + ";")
                .replace("listen 443 ssl http2;", "listen 127.0.0.1:" + port + " ssl http2;");
        String whole = "daemon off; pid " + folder + "/pid; error_log stderr;\nevents {}\nhttp {\naccess_log off;\n"
                + List.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi").stream()
                        .map(what -> what + "_temp_path " + folder + "/" + what + ";\n").reduce("", String::concat)
                + site + "}\n";
        return List.of(program.toString(), "-c", Files.writeString(folder.resolve("nginx.conf"), whole).toString());
    }

    private List<String> haproxy(Path program, RunningNewsroom newsroom) throws Exception {
        String config = blueprint("haproxy.cfg", newsroom).replace("bind :80\n", "bind 127.0.0.1:" + freePort() + "\n")
                .replace("bind :443 ssl", "bind 127.0.0.1:" + port + " ssl");
        return List.of(program.toString(), "-db", "-f",
                Files.writeString(folder.resolve("haproxy.cfg"), config).toString());
    }

    private List<String> caddy(Path program, RunningNewsroom newsroom) throws Exception {
        String config = blueprint("Caddyfile", newsroom)
                .replaceFirst("\\{\n", "{\n\tadmin off\n\tauto_https disable_redirects\n\tdefault_bind 127.0.0.1\n")
                .replace("news.example {", "https://localhost:" + port + " {\n\ttls " + folder + "/site.crt " + folder
                        + "/site.key");
        return List.of(program.toString(), "run", "--adapter", "caddyfile", "--config",
                Files.writeString(folder.resolve("Caddyfile"), config).toString());
    }

    private static RunningNewsroom newsroom() {
        return RunningNewsroom.fresh("proxied-newsroom", 8085,
                Map.of("JDK_JAVA_OPTIONS", TestDatabase.QUICKLY_WARM, "VERBATIM_PROXIES", "127.0.0.1"), List.of());
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    /** Reads what a person would copy, with the certificate and the server of the test in it. */
    private String blueprint(String name, RunningNewsroom newsroom)
            throws IOException, GeneralSecurityException, InterruptedException {
        if (Files.notExists(folder.resolve("site.pem"))) {
            certificate();
        }
        return Files.readString(BLUEPRINTS.resolve(name))
                .replace("127.0.0.1:8080", "127.0.0.1:" + URI.create(newsroom.url("/")).getPort())
                .replace("/etc/ssl/news.example", folder.resolve("site").toString())
                .replace("server_name news.example", "server_name localhost");
    }

    private void certificate() throws IOException, GeneralSecurityException, InterruptedException {
        Path store = folder.resolve("site.p12");
        assertEquals(0, new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/keytool").toString(),
                "-genkeypair", "-alias", "site", "-keyalg", "EC", "-dname", "CN=localhost", "-ext", "SAN=dns:localhost",
                "-keystore", store.toString(), "-storetype", "PKCS12", "-storepass", new String(PASSWORD)).inheritIO()
                .start().waitFor());
        KeyStore keys = KeyStore.getInstance(store.toFile(), PASSWORD);
        String certificate = pem("CERTIFICATE", keys.getCertificate("site").getEncoded());
        String key = pem("PRIVATE KEY", keys.getKey("site", PASSWORD).getEncoded());
        Files.writeString(folder.resolve("site.crt"), certificate);
        Files.writeString(folder.resolve("site.key"), key);
        Files.writeString(folder.resolve("site.pem"), certificate + key);
    }

    private static String pem(String what, byte[] encoded) {
        return "-----BEGIN " + what + "-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded)
                + "\n-----END " + what + "-----\n";
    }

    private void begin(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("proxy.out").toFile());
        builder.environment().put("HOME", folder.toString());
        proxy = builder.start();
        for (int tries = 0; tries < 200; tries++) {
            assertTrue(proxy.isAlive(), Files.readString(folder.resolve("proxy.out")));
            try (Socket socket = new Socket("127.0.0.1", port)) {
                return;
            } catch (IOException notYet) {
                LockSupport.parkNanos(50_000_000L);
            }
        }
        throw new IOException("it does not listen: " + Files.readString(folder.resolve("proxy.out")));
    }

    /** Signs in through it, has a page that listens open, and looks at what the browser was told of cookies and TLS. */
    private void assertKnowsOfTls() {
        String site = "https://localhost:" + port;
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context = OpenNewsroom.shared().browser()
                .newContext(new Browser.NewContextOptions().setIgnoreHTTPSErrors(true))) {
            Page page = context.newPage();
            List<String> listening = new ArrayList<>();
            page.onWebSocket(socket -> socket.onFrameReceived(frame -> listening.add(frame.text())));
            page.onWebSocket(socket -> listening.add(socket.url()));
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    complaints.add(message.text());
                }
            });
            Response first = page.navigate(site + "/newsroom/sign-in");
            assertEquals(200, first.status());
            assertEquals("max-age=31536000", first.headerValue("strict-transport-security"));
            page.locator("[id='as-rana']").click();
            page.waitForURL(site + "/newsroom/**");
            page.navigate(site + "/newsroom/messages");
            assertTrue(page.content().contains("Messages"), page::content);
            page.waitForTimeout(500);

            assertTrue(context.cookies().stream().filter(cookie -> cookie.name.equals("JSESSIONID"))
                    .allMatch(cookie -> cookie.secure && cookie.httpOnly));
            assertEquals(1, context.cookies().stream().filter(cookie -> cookie.name.equals("JSESSIONID")).count());
            assertTrue(listening.stream().anyMatch(url -> url.startsWith("wss://localhost:" + port)),
                    () -> "it listens to " + listening + ", complains " + complaints);
            assertTrue(page.request().get(site + "/").ok());
        }
        assertEquals(List.of(), complaints);
    }
}
