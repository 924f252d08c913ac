package news.verbatim.acceptance.wave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** The database is away while stories are due, and comes back: they go out late, once, without anybody's help. */
class DatabaseGoneTest {

    private static final int STORIES = 120;
    private static final int SECONDS_AWAY = Integer.getInteger("verbatim.away", 8);

    @Test
    void whatWasDueGoesOutWhenItIsBack() throws Exception {
        Path data = Files.createTempDirectory(Path.of(System.getProperty("verbatim.target")), "postgresql");
        EmbeddedPostgres postgres = postgres(data, 0);
        try (WaveNewsroom newsroom = WaveNewsroom.open("database-gone", 8087, postgres)) {
            Instant due = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(12);
            newsroom.make(STORIES, due);
            park(due.toEpochMilli() - Instant.now().toEpochMilli() - 500);
            int port = postgres.getPort();
            postgres.close();
            park(SECONDS_AWAY * 1000L);
            postgres = postgres(data, port);

            newsroom.awaitPublic(STORIES, due, 90);

            WaveNewsroom.Figures figures = newsroom.count(due);
            assertEquals(0, figures.of("twice") + figures.of("untold") + figures.of("unsealed") + figures.of("held"),
                    figures::toString);
        } finally {
            postgres.close();
        }
    }

    private static EmbeddedPostgres postgres(Path data, int port) throws IOException {
        return EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false).setPort(port).start();
    }

    private static void park(long millis) {
        LockSupport.parkNanos(Math.max(0, millis) * 1_000_000);
    }
}
