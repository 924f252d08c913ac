package news.verbatim.acceptance.inside;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.verbatim.events.id.StoryId;
import news.verbatim.publishing.publication.PublicationState;
import org.junit.jupiter.api.Test;

/**
 * How many readers a story's page can have, beside the same bytes as a file of the same server and beside nginx, and
 * what lists and search cost as the archive grows; {@code deploy/bench/reader/run} starts it.
 */
class ReaderBenchmark extends StoryTest {

    private static final int PORT = 8080 + Integer.getInteger("jboss.socket.binding.port-offset", 0);
    private static final int NGINX = 18_890;
    private static final int WORDPRESS = 18_891;
    private static final int WORDPRESS_CACHED = WORDPRESS + 1;
    private static final String SITE = "http://127.0.0.1:" + PORT;
    private static final int ROUNDS = 30;
    private static final long LONGEST_INDEXING_NANOS = 1_800_000_000_000L;

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void manyReadersOfOneStory() throws Exception {
        StoryId story = live();
        String address = scheduled(story).address();
        Path files = Files.createTempDirectory("verbatim-bench");
        Files.write(files.resolve("story.html"), body(address, "identity"));
        Files.write(files.resolve("story.html.gz"), body(address, "gzip"));
        try (Stream<Path> all = Files.list(files)) {
            all.forEach(file -> System.out.printf("%s has %d bytes%n", file.getFileName(), file.toFile().length()));
        }
        serveFiles(files);
        Process nginx = nginx(files);
        Process wordpress = wordpress(files, body(address, "identity"));
        try {
            System.out.println("load of the machine: " + Files.readString(Path.of("/proc/loadavg")).strip());
            for (String encoding : List.of("identity", "gzip")) {
                String file = encoding.equals("gzip") ? "story.html.gz" : "story.html";
                wrk("warming up", 10, encoding, SITE + address);
                wrk("warming up", 10, encoding, SITE + "/bench/" + file);
                for (int round = 1; round <= 3; round++) {
                    double page = wrk("the story's page", 10, encoding, SITE + address);
                    double same = wrk("the same bytes as a file of the same server", 10, encoding,
                            SITE + "/bench/" + file);
                    wrk("the same bytes from nginx", 10, encoding, "http://127.0.0.1:" + NGINX + "/story.html");
                    if (wordpress != null) {
                        wrk("WordPress", 10, encoding, "http://127.0.0.1:" + WORDPRESS + "/story/");
                        wrk("WordPress, nginx's page cache", 10, encoding,
                                "http://127.0.0.1:" + WORDPRESS_CACHED + "/story/");
                    }
                    System.out.printf(Locale.ROOT, "%s, round %d: the page has %.0f %% of the file's%n", encoding,
                            round,
                            100 * page / same);
                }
            }
        } finally {
            nginx.destroy();
            if (wordpress != null) {
                wordpress.getOutputStream().close();
            }
        }
    }

    @Test
    void asTheArchiveGrows() throws Exception {
        StoryId story = live();
        for (int target : new int[] {100, 100_000, 1_000_000}) {
            if (number("select count(*) from publishing.listing") < target) {
                grow(story, target);
                awaitFound("number" + (target - 1));
            }
            String all = String.format(Locale.ROOT, "%,d stories, ", target);
            String deep = text(
                    "select to_char(published_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') || '_' || story"
                            + " from publishing.listing where standing = 'PUBLIC' order by published_at desc, story desc offset "
                            + target / 2
                            + " limit 1");
            measure(all + "front page", "/?behind=");
            measure(all + "front page, half way down", "/?behind=" + deep);
            measure(all + "desk", "/desks/city?behind=" + deep);
            measure(all + "day", "/" + deep.substring(0, 10).replace('-', '/') + "?behind=");
            measure(all + "Atom feed", "/feed.atom?x");
            measure(all + "news sitemap", "/news-sitemap.xml?x");
            measure(all + "index of the sitemaps", "/sitemap.xml?x");
            measure(all + "one sitemap", firstSitemap() + "?x");
            measure(all + "API, 100 stories", "/api/stories?size=100&behind=" + deep);
            measure(all + "search for a word that all have", "/search?q=bridge");
            measure(all + "search for words as they stand in all", "/search?q=%22opens+on+monday%22");
            measure(all + "search for a word that one has", "/search?q=number77");
            measure(all + "everything of an author of all", "/authors/rana-amari?x");
            measure(all + "everything from a speaker in all", "/speakers/mara-lindt?x");
        }
    }

    private static void awaitFound(String word) {
        long start = System.nanoTime();
        while (!found(word)) {
            if (System.nanoTime() - start > LONGEST_INDEXING_NANOS) {
                throw new AssertionError(word + " was not found");
            }
            LockSupport.parkNanos(500_000_000L);
        }
        System.out.printf("the index was up with them after %.0f s%n", (System.nanoTime() - start) / 1e9);
    }

    private static boolean found(String word) {
        return get("/search?q=" + word, "identity").body().contains("Best matches first");
    }

    private static String firstSitemap() {
        Matcher address = Pattern.compile("<loc>https?://[^/]*(/sitemaps/[^<]*)")
                .matcher(get("/sitemap.xml?x", "identity").body());
        if (!address.find()) {
            throw new AssertionError("no sitemap");
        }
        String last = address.group(1);
        while (address.find()) {
            last = address.group(1);
        }
        return last;
    }

    private static void measure(String what, String path) {
        long[] micros = new long[ROUNDS];
        int bytes = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            HttpResponse<String> answer = get(path, "identity");
            micros[i] = (System.nanoTime() - start) / 1_000;
            bytes = answer.body().length();
            if (answer.statusCode() != 200) {
                throw new AssertionError(path + " " + answer.statusCode());
            }
        }
        Arrays.sort(micros);
        System.out.printf(Locale.ROOT, "%s: p50 %.1f ms, p95 %.1f ms, %d characters%n", what, micros[ROUNDS / 2] / 1e3,
                micros[ROUNDS * 95 / 100] / 1e3, bytes);
    }

    /** Copies a public story until there are so many, each a minute older than the one before; PostgreSQL only. */
    private void grow(StoryId story, int target) throws SQLException {
        long have = number("select count(*) from publishing.listing");
        String numbers = " from generate_series(" + have + "::bigint, " + (target - 1)
                + ") n, publishing.edition e where e.story = '"
                + story + "' and e.number = 1";
        String id = "cast(md5('story' || n) as uuid)";
        String clearance = "cast(md5('clearance' || n) as uuid)";
        String at = "e.published_at - n * interval '1 minute'";
        String path = "to_char((" + at + ") at time zone 'UTC', '/YYYY/MM/DD/') || 'copy-' || n";
        String seal = "md5('a' || n) || md5('b' || n)";
        tamper("insert into publishing.address (path, story) select " + path + ", " + id + numbers);
        tamper("insert into publishing.clearance (id, story, revision, seal, standing, content, approved_by, approved_at) select "
                + clearance + ", " + id + ", 1, " + seal
                + ", 'USED', replace(c.content, 'Harbour bridge', 'Harbour bridge number' || n),"
                + " c.approved_by, c.approved_at"
                + numbers.replace(" where ", ", publishing.clearance c where c.id = e.clearance and "));
        tamper("insert into publishing.publication (story, revision, state, clearance, slug, address, desk, headline, planned_wall,"
                + " planned_zone, planned_instant, zone, edition, standing, notices, version) select " + id
                + ", 1, 'LIVE', " + clearance
                + ", 'copy-' || n, " + path + ", e.desk, e.headline || n, (" + at + ") at time zone 'UTC', e.zone, "
                + at
                + ", e.zone, 1, 'PUBLIC', 0, 0" + numbers);
        tamper("insert into publishing.edition (id, story, number, revision, clearance, clearance_standing, slug, address, seal,"
                + " headline, standfirst, byline, desk, language, zone, planned_at, published_at, first_published_at) select"
                + " cast(md5('edition' || n) as uuid), " + id + ", 1, 1, " + clearance + ", 'USED', 'copy-' || n, "
                + path + ", " + seal
                + ", e.headline || ' ' || n, e.standfirst, e.byline, e.desk, e.language, e.zone, " + at + ", " + at
                + ", " + at + numbers);
        // dated a second apart, after everything else, so that the index follows as it does after many days of work
        tamper("insert into publishing.listing (story, edition, standing, desk, published_on, published_at, changed_at, version) select "
                + id + ", 1, 'PUBLIC', e.desk, cast((" + at + ") at time zone 'UTC' as date), " + at
                + ", e.published_at + n * interval '1 second', 0" + numbers);
        tamper("analyze");
    }

    private StoryId live() {
        StoryId story = newsroom.approvedFor(null);
        awaitState(story, PublicationState.LIVE);
        return story;
    }

    private static double wrk(String what, int seconds, String encoding, String url) throws Exception {
        Process wrk = new ProcessBuilder("wrk", "-t1", "-c32", "-d" + seconds + "s", "-H",
                "Accept-Encoding: " + encoding, url)
                .redirectErrorStream(true).start();
        String said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher rate = Pattern.compile("Requests/sec:\\s*([0-9.]+)").matcher(said);
        if (!rate.find() || said.contains("Non-2xx")) {
            throw new AssertionError(said);
        }
        System.out.printf(Locale.ROOT, "%s, %s: %s requests/s%n", encoding, what, rate.group(1));
        return Double.parseDouble(rate.group(1));
    }

    /** Has the server's own file handler serve a folder. */
    private static void serveFiles(Path folder) throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        List<String> command = new ArrayList<>(List.of(System.getProperty("jboss.home.dir") + "/bin/jboss-cli.sh",
                "--connect",
                "--controller=127.0.0.1:" + System.getProperty("jboss.management.http.port", "11690"),
                "--commands=/subsystem=undertow/configuration=handler/file=bench:add(path=" + folder + "),"
                        + "/subsystem=undertow/server=default-server/host=default-host/location=\\/bench:add(handler=bench)"));
        Process cli = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(cli.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (get("/bench/story.html", "identity").statusCode() != 200) {
            throw new AssertionError(said);
        }
    }

    /** Starts a WordPress with the paragraphs of a page; null where none is to be measured. */
    private static Process wordpress(Path files, byte[] page) throws Exception {
        String script = System.getenv("VERBATIM_BENCH_WORDPRESS");
        if (script == null) {
            return null;
        }
        Path words = files.resolveSibling(files.getFileName() + "-words.html");
        Files.writeString(words,
                Pattern.compile("(?s)<p[ >].*?</p>").matcher(new String(page, StandardCharsets.UTF_8)).results()
                        .map(MatchResult::group).collect(Collectors.joining("\n")));
        Process wordpress = new ProcessBuilder(script,
                files.resolveSibling(files.getFileName() + "-wordpress").toString(),
                String.valueOf(WORDPRESS), words.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        if (!"/story/".equals(wordpress.inputReader().readLine())) {
            throw new AssertionError("WordPress does not answer");
        }
        for (int port : new int[] {WORDPRESS, WORDPRESS_CACHED}) {
            URI story = URI.create("http://127.0.0.1:" + port + "/story/");
            int bytes = CLIENT.send(HttpRequest.newBuilder(story).build(), BodyHandlers.ofByteArray()).body().length;
            System.out.printf("WordPress's page has %d bytes%n", bytes);
        }
        return wordpress;
    }

    private static Process nginx(Path files) throws Exception {
        Path config = files.resolveSibling(files.getFileName() + ".conf");
        Files.writeString(config, "daemon off; worker_processes auto; pid " + config + ".pid; error_log stderr crit;\n"
                + "events { worker_connections 1024; }\n"
                + "http { access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; open_file_cache max=10; gzip_static on;"
                + " default_type text/html; server { listen 127.0.0.1:" + NGINX + "; root " + files + "; } }\n");
        Process nginx = new ProcessBuilder("nginx", "-c", config.toString()).inheritIO().start();
        await("nginx answers", () -> {
            try {
                return CLIENT
                        .send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + NGINX + "/story.html")).build(),
                                BodyHandlers.discarding())
                        .statusCode() == 200;
            } catch (IOException e) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        });
        return nginx;
    }

    private static byte[] body(String path, String encoding) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(SITE + path)).header("Accept-Encoding", encoding).build(),
                BodyHandlers.ofByteArray()).body();
    }

    private static HttpResponse<String> get(String path, String encoding) {
        try {
            return CLIENT.send(
                    HttpRequest.newBuilder(URI.create(SITE + path)).header("Accept-Encoding", encoding).build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
