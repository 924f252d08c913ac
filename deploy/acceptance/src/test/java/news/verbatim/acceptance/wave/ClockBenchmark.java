package news.verbatim.acceptance.wave;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/**
 * How fast a wave goes out and how late single stories are; {@code deploy/bench/clock/run} starts it. The number of
 * stories is the system property {@code verbatim.stories}.
 */
class ClockBenchmark {

    private static final int STORIES = Integer.getInteger("verbatim.stories", 10_000);
    private static final int SINGLES = Integer.getInteger("verbatim.singles", 60);

    @Test
    void h2() throws Exception {
        try (WaveNewsroom newsroom = WaveNewsroom.open("clock-h2", 8083, null)) {
            measure("H2, one server", newsroom);
        }
    }

    @Test
    void postgresql() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                WaveNewsroom newsroom = WaveNewsroom.open("clock-postgresql", 8084, postgres)) {
            measure("PostgreSQL, one server", newsroom);
        }
    }

    @Test
    void twoServers() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                WaveNewsroom one = WaveNewsroom.open("clock-first", 8084, postgres);
                WaveNewsroom other = WaveNewsroom.open("clock-second", 8085, postgres)) {
            wave("PostgreSQL, two servers", one);
            System.out.println("the second server answers too: " + other.publicOf(Instant.EPOCH));
        }
    }

    private static void measure(String where, WaveNewsroom newsroom) {
        singles(where + ", idle", newsroom);
        AtomicBoolean reading = new AtomicBoolean(true);
        Thread reader = new Thread(() -> read(newsroom, reading));
        reader.setDaemon(true);
        reader.start();
        singles(where + ", busy with readers", newsroom);
        reading.set(false);
        wave(where, newsroom);
    }

    /** One story every half second, each by itself. */
    private static void singles(String what, WaveNewsroom newsroom) {
        long[] late = new long[SINGLES];
        Instant first = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(10);
        newsroom.make(2, first);
        newsroom.awaitPublic(2, first, 60);
        Instant from = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(5 + SINGLES / 4);
        for (int i = 0; i < SINGLES; i++) {
            newsroom.make(1, from.plusMillis(500L * i));
        }
        for (int i = 0; i < SINGLES; i++) {
            newsroom.awaitPublic(1, from.plusMillis(500L * i), 120);
            late[i] = newsroom.count(from.plusMillis(500L * i)).of("last");
        }
        Arrays.sort(late);
        System.out.printf("%s: %d single stories, late by p50 %d ms, p99 %d ms%n", what, SINGLES, late[SINGLES / 2],
                late[(int) Math.ceil(SINGLES * 0.99) - 1]);
    }

    private static void wave(String where, WaveNewsroom newsroom) {
        Instant due = newsroom.makeWave(STORIES, 60 + STORIES / 100);
        long millis = newsroom.awaitPublic(STORIES, due, 600);
        System.out.printf("%s: %d due at once, the last one public after %.1f s, %.0f a second; %s%n", where, STORIES,
                millis / 1000.0, STORIES * 1000.0 / millis, newsroom.count(due));
    }

    private static void read(WaveNewsroom newsroom, AtomicBoolean reading) {
        while (reading.get()) {
            newsroom.publicOf(Instant.EPOCH);
        }
    }
}
