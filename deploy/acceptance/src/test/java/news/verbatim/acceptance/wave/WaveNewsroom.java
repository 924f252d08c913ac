package news.verbatim.acceptance.wave;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.verbatim.acceptance.browser.RunningNewsroom;
import news.verbatim.acceptance.server.TestDatabase;
import news.verbatim.acceptance.server.TheEar;

/** A newsroom as {@code deploy/run} opens it, in which waves of stories can be made and counted. */
final class WaveNewsroom implements AutoCloseable {

    /** Making a wave can take minutes: over HTTP/2 the server takes the connection for idle after one. */
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    final RunningNewsroom server;

    private WaveNewsroom(RunningNewsroom server) {
        this.server = server;
    }

    /** Opens one on H2, or on PostgreSQL if a database is given; servers of one database have names of their own. */
    static WaveNewsroom open(String name, int port, EmbeddedPostgres postgresOrNull) throws IOException {
        return open(name, port, postgresOrNull, Map.of());
    }

    /** Opens one that is there sooner, and slower once it is there. */
    static WaveNewsroom openQuickly(String name, int port, EmbeddedPostgres postgresOrNull) throws IOException {
        return open(name, port, postgresOrNull, Map.of("JDK_JAVA_OPTIONS", TestDatabase.QUICKLY_WARM));
    }

    private static WaveNewsroom open(String name, int port, EmbeddedPostgres postgresOrNull,
            Map<String, String> settings) {
        Map<String, String> environment = new HashMap<>(settings);
        environment.putAll(Map.of("VERBATIM_EAR", TheEar.fileWithWaves().toString(), "VERBATIM_NODE", name));
        if (postgresOrNull == null) {
            return new WaveNewsroom(RunningNewsroom.fresh(name, port, environment, List.of()));
        }
        // servers of one database sign with one key
        environment.putAll(Map.of("VERBATIM_DB_USER", "postgres", "VERBATIM_DB_PASSWORD", "postgres",
                "VERBATIM_KEYS", Path.of(System.getProperty("verbatim.target"), "keys-of-postgresql").toString()));
        return new WaveNewsroom(RunningNewsroom.fresh(name, port, environment,
                List.of("--database", postgresOrNull.getJdbcUrl("postgres", "postgres"))));
    }

    /** Makes stories that are due at a moment. */
    void make(int stories, Instant due) {
        get("/make?stories=" + stories + "&due=" + due);
    }

    /**
     * Makes a wave, in time: if it was due before it was made, another one that is due later.
     *
     * @param seconds how long making it is thought to take
     * @return when it is due
     */
    Instant makeWave(int stories, int seconds) {
        for (int ahead = seconds; ahead < 3_600; ahead *= 2) {
            Instant due = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(ahead);
            make(stories, due);
            if (Instant.now().isBefore(due)) {
                return due;
            }
            System.out.println(
                    "making " + stories + " stories took longer than " + ahead + " s; that wave is not counted");
        }
        throw new IllegalStateException("no wave can be made in an hour");
    }

    /** Returns how many stories of a wave were public at a time. */
    long publicAt(Instant due, Instant at) {
        return Long.parseLong(get("/public?due=" + due + "&at=" + at));
    }

    long publicOf(Instant due) {
        return publicAt(due, Instant.now().plusSeconds(3_600));
    }

    Figures count(Instant due) {
        return new Figures(get("/count?due=" + due));
    }

    /**
     * Waits until so many stories of a wave are public, and returns how many milliseconds after they were due that was.
     */
    long awaitPublic(int stories, Instant due, int seconds) {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (System.nanoTime() < end) {
            if (publicOf(due) >= stories) {
                return Instant.now().toEpochMilli() - due.toEpochMilli();
            }
            LockSupport.parkNanos(50_000_000L);
        }
        throw new IllegalStateException("not all are public in time: " + count(due));
    }

    /**
     * Lets somebody do something, and returns what they are told when it is done.
     *
     * @throws UncheckedIOException if the server dies
     */
    String work(String act, String story, String detail) {
        return ask("/waves/work" + act + "?story=" + story + "&detail=" + detail);
    }

    /** Returns whether something that was done is in the database. */
    String isKept(String act, String story, String detail) {
        return ask("/waves/work/kept?act=" + act + "&story=" + story + "&detail=" + detail);
    }

    private String get(String path) {
        return ask("/waves/wave" + path);
    }

    private String ask(String path) {
        try {
            var answer = HTTP.send(HttpRequest.newBuilder(URI.create(server.url(path))).build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " answers " + answer.statusCode() + ": " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }

    /** What became of a wave, as the servlet says it. */
    record Figures(String line) {

        long of(String name) {
            Matcher found = Pattern.compile("\\b" + name + "=(-?\\d+)").matcher(line);
            if (!found.find()) {
                throw new IllegalArgumentException(name + " is not in " + line);
            }
            return Long.parseLong(found.group(1));
        }

        @Override
        public String toString() {
            return line;
        }
    }
}
