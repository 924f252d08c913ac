package news.verbatim.acceptance.wave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Faults in the middle of a wave of publications; the short form of {@code deploy/chaos}. */
class WaveFaultsTest {

    private static final int STORIES = 120;
    private static final int SECONDS_AWAY = Integer.getInteger("verbatim.away", 5);

    private static Path data;
    private static EmbeddedPostgres postgres;
    private static WaveNewsroom newsroom;

    @BeforeAll
    static void open() throws IOException {
        data = Files.createTempDirectory(Path.of(System.getProperty("verbatim.target")), "postgresql");
        postgres = postgres(0);
        newsroom = WaveNewsroom.openQuickly("wave-faults", 8086, postgres);
    }

    @AfterAll
    static void close() throws IOException {
        if (newsroom != null) {
            newsroom.close();
        }
        postgres.close();
    }

    @Test
    void theServerDiesAndNothingIsLostNothingTwiceNothingUnsealed() throws IOException, InterruptedException {
        Chaos.Killing killing = new Chaos.Killing(new Random());

        killing.wave(newsroom, 1);

        assertEquals(1, killing.kills());
        assertEquals(0, killing.bad(), killing::toString);
    }

    /** Else nobody would notice if something was lost. */
    @Test
    void whatNobodyDidIsNotThere() {
        for (String act : List.of("save", "file", "rule", "approve", "live")) {
            String detail = act.equals("save") ? "1" : UUID.randomUUID().toString();
            assertEquals("false", newsroom.isKept(act, UUID.randomUUID().toString(), detail), act);
        }
    }

    /** The database is away while stories are due, and comes back: they go out late, once, without anybody's help. */
    @Test
    void theDatabaseIsGoneAndWhatWasDueGoesOutWhenItIsBack() throws IOException {
        Instant due = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(12);
        newsroom.make(STORIES, due);
        park(due.toEpochMilli() - Instant.now().toEpochMilli() - 500);
        int port = postgres.getPort();
        postgres.close();
        park(SECONDS_AWAY * 1000L);
        postgres = postgres(port);

        newsroom.awaitPublic(STORIES, due, 90);

        WaveNewsroom.Figures figures = newsroom.count(due);
        assertEquals(0, figures.of("twice") + figures.of("untold") + figures.of("unsealed") + figures.of("held"),
                figures::toString);
    }

    private static EmbeddedPostgres postgres(int port) throws IOException {
        return EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false).setPort(port).start();
    }

    private static void park(long millis) {
        LockSupport.parkNanos(Math.max(0, millis) * 1_000_000);
    }
}
