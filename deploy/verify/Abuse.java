import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What deploy/abuse runs: does to a newsroom of one's own what somebody would who wants to knock it over, while a reader
 * reads and a reporter saves, and tells what they noticed. It asks this machine only, and its loops have an end.
 */
public final class Abuse {

    private static final int MEGABYTE = 1 << 20;

    private static final int MOST_HELD = 5_000;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Pattern FIELD = Pattern.compile(
            "<input([^>]*)>|<textarea([^>]*)>([^<]*)</textarea>|<select([^>]*)>(.*?)</select>", Pattern.DOTALL);

    private static final Pattern PICKED = Pattern.compile("<option value=\"([^\"]*)\"[^>]*selected");

    private static final Pattern NUMBERED = Pattern.compile("&#(x?)([0-9a-fA-F]+);");

    private final URI newsroom;

    private final InetAddress address;

    /** Another address of this machine than the one that the reader and the reporter come from, if it has one. */
    private final InetAddress stranger = another();

    private final int seconds;

    private final String server;

    private final Map<String, Act> acts = new LinkedHashMap<>();

    private final HttpClient reader = client(null);

    private Reporter reporter;

    private Abuse(URI newsroom, int seconds, String server) throws IOException {
        this.newsroom = newsroom;
        this.seconds = seconds;
        this.server = server;
        this.address = InetAddress.getByName(newsroom.getHost());
        if (!address.isLoopbackAddress()) {
            throw new IllegalArgumentException("This is for a newsroom on this machine, at an address such as "
                    + "http://127.0.0.1:8080, and for nobody else's.");
        }
        acts.put("chunked forms without end", act(4, this::chunks));
        acts.put("forms of 12 MB, sixteen at a time", act(16, this::largeForm));
        acts.put("files of 60 MB, twelve at a time", act(12, this::largeFile));
        acts.put("heads that contradict themselves", act(2, this::contradiction));
        acts.put("heads of 100 kB, 10,000 lines, 1,000 cookies", act(4, this::largeHead));
        acts.put("20,000 parameters, 20,000 parts", act(4, this::manyParameters));
        acts.put("half a head, 200 times", act(200, this::slowHead));
        acts.put("half a form, 200 times", act(200, this::slowForm));
        acts.put("answers that nobody fetches, 200 times", act(200, this::unfetched));
        acts.put("2,500 connections that say nothing", act(2_500, this::idle));
        acts.put("WebSockets from elsewhere", act(20, this::webSocket));
        acts.put("pages that the server never gave out", act(4, this::foreignView));
        acts.put("wrong passwords", act(2, this::wrongPassword));
        acts.put("searches", act(4, this::search));
        acts.put("addresses of 3,000 letters", act(4, this::longAddress));
        acts.put("requests with bytes changed", act(4, this::fuzz));
        acts.put("an article nested 100,000 deep", act(2, this::nested));
    }

    private static InetAddress another() {
        try (ServerSocket there = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.66"))) {
            return there.getInetAddress();
        } catch (IOException e) {
            return null;
        }
    }

    /** What one connection does; it ends by itself, or when it is cut off. */
    @FunctionalInterface
    private interface Once {
        void run(Random random) throws Exception;
    }

    private record Act(int connections, Once once) {
    }

    private static Act act(int connections, Once once) {
        return new Act(connections, once);
    }

    public static void main(String[] args) throws Exception {
        URI newsroom = URI.create("http://127.0.0.1:8080");
        int seconds = 20;
        String person = "rana:verbatim";
        String only = "";
        String server = "";
        for (int i = 0; i < args.length; i += 2) {
            String value = i + 1 < args.length ? args[i + 1] : "";
            switch (args[i]) {
                case "--seconds" -> seconds = Math.max(1, Math.min(600, Integer.parseInt(value)));
                case "--as" -> person = value;
                case "--only" -> only = value;
                case "--pid" -> server = value;
                default -> newsroom = URI.create(args[i--]);
            }
        }
        String wanted = only;
        Abuse abuse = new Abuse(newsroom, seconds, server);
        abuse.acts.keySet().removeIf(name -> !name.contains(wanted));
        System.exit(abuse.run(person.split(":", 2)) ? 0 : 1);
    }

    private boolean run(String[] person) throws Exception {
        reporter = new Reporter(person[0], person[1]);
        Figures warm = new Figures();
        during(warm, null);
        Figures idle = new Figures();
        during(idle, null);
        System.out.printf(Locale.ROOT, "%-46s %9s %7s %9s %7s %8s %8s %6s%n", "", "read p99", "", "save p95", "", "refused",
                "service", "lost");
        System.out.printf(Locale.ROOT, "%-46s %6.0f ms %7s %6.0f ms %7s%n", "nothing", idle.read(99), "", idle.save(95), "");
        boolean held = true;
        for (Map.Entry<String, Act> one : acts.entrySet()) {
            Figures figures = new Figures();
            during(figures, one.getValue());
            double again = untilServed(Math.max(5 * idle.read(99), 1_000));
            boolean lost = !reporter.findsWhatWasSaved();
            System.out.printf(Locale.ROOT, "%-46s %6.0f ms %6.1f× %6.0f ms %6.1f× %8d %6.1f s %6s %s%n", one.getKey(),
                    figures.read(99), figures.read(99) / idle.read(99), figures.save(95),
                    figures.save(95) / idle.save(95), figures.refused.get(), again, lost ? "LOST" : "none", memory());
            held &= again <= 5 && !lost && figures.unread.get() == 0;
            if (figures.unread.get() > 0) {
                System.out.println("    " + figures.unread + " readers got no answer: " + figures.why);
            }
        }
        System.out.println(held ? "It held: every reader was answered, nothing saved was lost, and the service was whole again at once."
                : "It did not hold.");
        return held;
    }

    /** What the reader and the reporter noticed, in milliseconds. */
    private static final class Figures {

        private final List<Double> reads = Collections.synchronizedList(new ArrayList<>());

        private final List<Double> saves = Collections.synchronizedList(new ArrayList<>());

        private final AtomicInteger unread = new AtomicInteger();

        /** Saves that were answered with a reason why not; what was typed is still with whoever typed it. */
        private final AtomicInteger refused = new AtomicInteger();

        private volatile String why = "";

        double read(int percent) {
            return percentile(reads, percent);
        }

        double save(int percent) {
            return percentile(saves, percent);
        }

        private static double percentile(List<Double> all, int percent) {
            List<Double> sorted = new ArrayList<>(all);
            Collections.sort(sorted);
            return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.ceil(sorted.size() * percent / 100.0) - 1);
        }
    }

    private void during(Figures figures, Act act) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        ExecutorService all = Executors.newCachedThreadPool();
        all.execute(() -> again(until, () -> read(figures)));
        all.execute(() -> again(until, () -> save(figures)));
        List<Socket> open = Collections.synchronizedList(new ArrayList<>());
        if (act != null) {
            for (int i = 0; i < act.connections(); i++) {
                Random random = new Random(i);
                all.execute(() -> {
                    while (System.nanoTime() < until) {
                        try {
                            HELD.set(open);
                            act.once().run(random);
                            Thread.sleep(5);
                        } catch (IOException cutOff) {
                            pause();
                        } catch (Exception e) {
                            return;
                        }
                    }
                });
            }
        }
        all.shutdown();
        while (!all.awaitTermination(200, TimeUnit.MILLISECONDS)) {
            if (System.nanoTime() > until) {
                List.copyOf(open).forEach(Abuse::close);
                if (System.nanoTime() > until + PATIENCE.toNanos()) {
                    all.shutdownNow();
                }
            }
        }
    }

    private static void again(long until, Runnable once) {
        while (System.nanoTime() < until) {
            once.run();
            pause();
        }
    }

    /** The connections that an act has open, to be cut when its time is over. */
    private static final ThreadLocal<List<Socket>> HELD = new ThreadLocal<>();

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // it is gone already
        }
    }

    private void read(Figures figures) {
        long began = System.nanoTime();
        try {
            HttpResponse<Void> answer = reader.send(request("/").GET().build(), BodyHandlers.discarding());
            if (answer.statusCode() != 200) {
                figures.unread.incrementAndGet();
                figures.why = "status " + answer.statusCode();
            }
        } catch (IOException | InterruptedException e) {
            figures.unread.incrementAndGet();
            figures.why = e.toString();
        }
        figures.reads.add((System.nanoTime() - began) / 1e6);
    }

    private void save(Figures figures) {
        long began = System.nanoTime();
        try {
            if (!reporter.save()) {
                figures.refused.incrementAndGet();
            }
        } catch (IOException | InterruptedException e) {
            figures.refused.incrementAndGet();
        }
        figures.saves.add((System.nanoTime() - began) / 1e6);
    }

    /** Returns after how many seconds readers and the reporter are served again as if nothing had been. */
    private double untilServed(double mostMillis) throws InterruptedException {
        long began = System.nanoTime();
        for (int inARow = 0; inARow < 3;) {
            Figures figures = new Figures();
            read(figures);
            save(figures);
            boolean served = figures.unread.get() == 0 && figures.refused.get() == 0 && figures.read(100) <= mostMillis;
            inARow = served ? inARow + 1 : 0;
            if (System.nanoTime() - began > PATIENCE.toNanos()) {
                return Double.POSITIVE_INFINITY;
            }
        }
        return (System.nanoTime() - began) / 1e9;
    }

    /** Returns how much memory the server has now, if it is known which process it is. */
    private String memory() throws IOException {
        Path status = Path.of("/proc", server.isEmpty() ? "none" : server, "status");
        if (!Files.isReadable(status)) {
            return "";
        }
        return Files.readAllLines(status).stream().filter(line -> line.startsWith("VmRSS:"))
                .map(line -> line.replaceAll("[^0-9]", "")).map(kilobytes -> Long.parseLong(kilobytes) / 1_024 + " MB")
                .findFirst().orElse("");
    }

    private static HttpClient client(CookieManager cookies) {
        HttpClient.Builder builder = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE).followRedirects(HttpClient.Redirect.NORMAL);
        return (cookies == null ? builder : builder.cookieHandler(cookies)).build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(newsroom.resolve(path)).timeout(PATIENCE);
    }

    // --- what is done to it --------------------------------------------------------------------------------------

    private Socket open() throws IOException {
        Socket socket = new Socket();
        if (stranger != null) {
            socket.bind(new InetSocketAddress(stranger, 0));
        }
        socket.connect(new InetSocketAddress(address, newsroom.getPort() < 0 ? 80 : newsroom.getPort()), 5_000);
        socket.setSoTimeout(5_000);
        List<Socket> held = HELD.get();
        held.add(socket);
        if (held.size() > MOST_HELD) {
            held.removeIf(Socket::isClosed);
        }
        return socket;
    }

    private String head(String method, String path, String lines) {
        return method + " " + path + " HTTP/1.1\r\nHost: " + newsroom.getAuthority() + "\r\n" + lines + "\r\n";
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";

    private void hear(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        byte[] some = new byte[8_192];
        for (int all = 0; all < 4 * MEGABYTE; ) {
            int read = in.read(some);
            if (read < 0) {
                return;
            }
            all += read;
        }
    }

    private void ask(String request) throws IOException {
        try (Socket socket = open()) {
            send(socket, request);
            hear(socket);
        }
    }

    private void chunks(Random random) throws IOException {
        try (Socket socket = open()) {
            send(socket, head("POST", "/newsroom/sign-in", FORM + "Transfer-Encoding: Chunked\r\n"));
            byte[] chunk = ("10000\r\n" + "a=b&".repeat(1 << 14) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 6_000; i++) {
                socket.getOutputStream().write(chunk);
            }
        }
    }

    private void largeForm(Random random) throws IOException {
        try (Socket socket = open()) {
            byte[] some = "%41".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
            send(socket, head("POST", random.nextBoolean() ? "/newsroom/stories/write" : "/newsroom/sign-in",
                    FORM + "Content-Length: " + 60 * some.length + "\r\nConnection: close\r\n"));
            OutputStream out = socket.getOutputStream();
            for (int i = 0; i < 60; i++) {
                out.write(some);
            }
            hear(socket);
        }
    }

    private void largeFile(Random random) throws IOException {
        try (Socket socket = open()) {
            send(socket, head("POST", random.nextBoolean() ? "/newsroom/evidence/file" : "/newsroom/stories/picture",
                    "Content-Type: application/octet-stream\r\nContent-Length: " + 60 * MEGABYTE
                            + "\r\nConnection: close\r\n"));
            byte[] some = new byte[MEGABYTE];
            for (int i = 0; i < 60; i++) {
                socket.getOutputStream().write(some);
            }
            hear(socket);
        }
    }

    private void contradiction(Random random) throws IOException {
        List<String> heads = List.of("Content-Length: 5\r\nContent-Length: 50\r\n", "Content-Length: +5\r\n",
                "Content-Length: -1\r\n", "Content-Length: 99999999999999999999\r\n",
                "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "Transfer-Encoding: gzip, chunked\r\n",
                "Transfer-Encoding: identity\r\n", "Transfer-Encoding:\tchunked\r\nTransfer-Encoding: x\r\n",
                "Expect: 100-continue\r\nContent-Length: 5\r\n", "Content-Encoding: gzip\r\nContent-Length: 5\r\n");
        ask(head("POST", "/newsroom/sign-in", FORM + heads.get(random.nextInt(heads.size())) + "Connection: close\r\n")
                + "a=b&c");
    }

    private void largeHead(Random random) throws IOException {
        String lines = switch (random.nextInt(4)) {
            case 0 -> "X-Long: " + "x".repeat(100_000) + "\r\n";
            case 1 -> "X-Many: 1\r\n".repeat(10_000);
            case 2 -> "Cookie: " + "a=b; ".repeat(1_000) + "\r\n";
            default -> "";
        };
        ask(head("GET", lines.isEmpty() ? "/" + "x".repeat(100_000) : "/newsroom/sign-in", lines));
    }

    private void manyParameters(Random random) throws IOException {
        boolean parts = random.nextBoolean();
        String body = parts ? "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n".repeat(16_000) + "--x--\r\n"
                : "a=1&".repeat(20_000);
        ask(head("POST", "/newsroom/sign-in", (parts ? "Content-Type: multipart/form-data; boundary=x\r\n" : FORM)
                + "Content-Length: " + body.length() + "\r\nConnection: close\r\n") + body);
    }

    private void slowHead(Random random) throws IOException, InterruptedException {
        drip("GET /newsroom/sign-in HTTP/1.1\r\nHost: local");
    }

    private void slowForm(Random random) throws IOException, InterruptedException {
        drip(head("POST", "/newsroom/sign-in", FORM + "Content-Length: 900\r\n") + "name=r");
    }

    private void drip(String begun) throws IOException, InterruptedException {
        try (Socket socket = open()) {
            send(socket, begun);
            for (int i = 0; i < 100; i++) {
                Thread.sleep(500);
                send(socket, "a");
            }
        }
    }

    private void unfetched(Random random) throws IOException, InterruptedException {
        try (Socket socket = open()) {
            for (int i = 0; i < 50; i++) {
                send(socket, head("GET", "/", ""));
            }
            Thread.sleep(30_000);
        }
    }

    private void idle(Random random) throws IOException, InterruptedException {
        try (Socket socket = open()) {
            Thread.sleep(30_000);
        }
    }

    private void webSocket(Random random) throws IOException, InterruptedException {
        try (Socket socket = open()) {
            send(socket, head("GET", "/newsroom/omnifaces.push/turns", "Connection: Upgrade\r\nUpgrade: websocket\r\n"
                    + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nOrigin: http://elsewhere.example\r\n"));
            // a frame that says that four gigabytes follow
            socket.getOutputStream().write(new byte[] {(byte) 0x82, (byte) 0xff, 0, 0, 0, 1, 0, 0, 0, 0, 1, 2, 3, 4});
            byte[] some = new byte[1 << 16];
            for (int i = 0; i < 1_000; i++) {
                socket.getOutputStream().write(some);
            }
        }
    }

    private void foreignView(Random random) throws IOException {
        List<String> pages = List.of("/newsroom/sign-in", "/newsroom/", "/newsroom/board", "/newsroom/stories/write");
        List<String> states = List.of("stateless", "1:1", "-1749598870930362143:6408215746576663669", "rO0ABXNyABFq",
                "%00", "'");
        String body = "form=form&door=door&enter=x&jakarta.faces.partial.ajax=" + random.nextBoolean()
                + "&jakarta.faces.source=" + "x".repeat(random.nextInt(50)) + "&jakarta.faces.ViewState="
                + states.get(random.nextInt(states.size()));
        ask(head("POST", pages.get(random.nextInt(pages.size())),
                FORM + "Content-Length: " + body.length() + "\r\nConnection: close\r\n") + body);
    }

    private void wrongPassword(Random random) throws IOException, InterruptedException {
        form(client(new CookieManager()), "/newsroom/sign-in", "door").with("name", "guessed" + random.nextInt(9))
                .with("password", "wrong" + random.nextInt()).press("enter");
    }

    private void search(Random random) throws IOException {
        List<String> words = List.of("a".repeat(900), "%22".repeat(300), "x+".repeat(400), "*+*+*", "%28".repeat(200),
                "the", "harbour+%22the+harbour%22", "%F0%9D%94%B8".repeat(80));
        ask(head("GET", "/search?q=" + words.get(random.nextInt(words.size())) + "&page=" + random.nextInt(),
                "Connection: close\r\n"));
    }

    private void longAddress(Random random) throws IOException {
        List<String> pages = List.of("/newsroom/board?person=", "/newsroom/board?q=", "/newsroom/evidence?q=", "/desks/",
                "/authors/", "/speakers/", "/api/stories?desk=", "/api/search?q=", "/api/stories?behind=");
        ask(head("GET", pages.get(random.nextInt(pages.size())) + "%C5%BF".repeat(random.nextInt(1_000)),
                "Connection: close\r\n"));
    }

    /** Takes a request that is right and spoils some of its bytes. */
    private void fuzz(Random random) throws IOException {
        String body = "door=door&name=x&password=y&enter=Sign+in&jakarta.faces.ViewState=1%3A2";
        String right = random.nextBoolean()
                ? head("POST", "/newsroom/sign-in", FORM + "Content-Length: " + body.length() + "\r\nConnection: close\r\n") + body
                : head("GET", "/api/search?q=x&size=3", "Accept: application/json\r\nIf-None-Match: \"x\"\r\nConnection: close\r\n");
        byte[] bytes = right.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = random.nextInt(6); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) (random.nextBoolean() ? random.nextInt(256) : "\r\n:%;=&\0 ".charAt(random.nextInt(9)));
        }
        try (Socket socket = open()) {
            socket.setSoTimeout(500);
            socket.getOutputStream().write(bytes);
            socket.shutdownOutput();
            hear(socket);
        }
    }

    private void nested(Random random) throws IOException, InterruptedException {
        reporter.paste("<div>".repeat(100_000) + "<p>“The lock is shut,” she said." + "</div>".repeat(100_000));
    }

    private Form form(HttpClient client, String path, String id) throws IOException, InterruptedException {
        return new Form(client, id, client.send(request(path).GET().build(), BodyHandlers.ofString()).body());
    }

    // --- a reporter at work --------------------------------------------------------------------------------------

    /** Signs in, begins a story of their own and saves it again and again. */
    private final class Reporter {

        private final HttpClient client = client(new CookieManager());

        private final String story;

        private int saves;

        private String acknowledged = "";

        Reporter(String name, String password) throws IOException, InterruptedException {
            HttpResponse<String> home = form(client, "/newsroom/sign-in", "door").with("name", name)
                    .with("password", password).press("enter");
            if (!home.body().contains("sign-out")) {
                throw new IOException("Nobody can sign in as " + name + ". Say who: --as NAME:PASSWORD, a reporter.");
            }
            HttpResponse<String> begun = form(client, "/newsroom/stories/new", "form")
                    .with("headline", "A story of deploy/abuse").press("begin");
            story = begun.uri().getPath() + "?" + begun.uri().getQuery();
            if (!story.startsWith("/newsroom/stories/write?story=")) {
                throw new IOException("No story could be begun; the page says: " + begun.uri());
            }
        }

        /** Returns whether what was typed now is saved, for all that the page says. */
        synchronized boolean save() throws IOException, InterruptedException {
            String typed = "Saved " + ++saves;
            HttpResponse<String> answer = form(client, story, "form").with("standfirst", typed).press("save");
            boolean saved = answer.statusCode() == 200 && !answer.body().contains("{&quot;says&quot;:")
                    && new Form(client, "form", answer.body()).fields.get("standfirst").equals(typed);
            if (saved) {
                acknowledged = typed;
            }
            return saved;
        }

        synchronized boolean findsWhatWasSaved() throws IOException, InterruptedException {
            String found = form(client, story, "form").fields.getOrDefault("standfirst", "");
            return found.equals(acknowledged);
        }

        void paste(String article) throws IOException, InterruptedException {
            form(client, "/newsroom/stories/import", "form").with("pasted", article).press("understand");
        }
    }

    /** A form of a page, with all that stands in it. */
    private final class Form {

        private final HttpClient client;

        private final String path;

        private final Map<String, String> fields = new LinkedHashMap<>();

        Form(HttpClient client, String id, String page) throws IOException {
            this.client = client;
            int from = page.indexOf("<form id=\"" + id + "\"");
            if (from < 0) {
                throw new IOException("a page without the form " + id);
            }
            path = plain(attribute(page.substring(from, page.indexOf('>', from)), "action"));
            Matcher field = FIELD.matcher(page.substring(from, page.indexOf("</form>", from)));
            while (field.find()) {
                read(field);
            }
        }

        private void read(Matcher field) {
            String attributes = field.group(1) != null ? field.group(1)
                    : field.group(2) != null ? field.group(2) : field.group(4);
            String name = attribute(attributes, "name");
            String type = attribute(attributes, "type");
            boolean counts = !name.isEmpty() && !type.equals("submit") && !type.equals("file")
                    && !(type.matches("checkbox|radio") && !attributes.contains("checked"));
            if (!counts) {
                return;
            }
            if (field.group(2) != null) {
                // the first line end is the page's own
                fields.put(name, plain(field.group(3).replaceFirst("^\r?\n", "")));
            } else if (field.group(4) != null) {
                Matcher picked = PICKED.matcher(field.group(5));
                fields.put(name, picked.find() ? plain(picked.group(1)) : "");
            } else {
                fields.put(name, plain(attribute(attributes, "value")));
            }
        }

        private static String attribute(String attributes, String name) {
            Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
            return found.find() ? found.group(1) : "";
        }

        private static String plain(String written) {
            return NUMBERED.matcher(written)
                    .replaceAll(found -> Matcher.quoteReplacement(
                            Character.toString(Integer.parseInt(found.group(2), found.group(1).isEmpty() ? 10 : 16))))
                    .replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
        }

        Form with(String name, String value) {
            fields.put(name, value);
            return this;
        }

        HttpResponse<String> press(String button) throws IOException, InterruptedException {
            fields.put(button, button);
            String body = fields.entrySet().stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                    .collect(Collectors.joining("&"));
            return client.send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }
}
