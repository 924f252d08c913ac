package news.verbatim.acceptance.wave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/**
 * Kills the server without a word at random moments of waves of publications, while people work, starts it again and
 * counts: nothing is lost, nothing goes out twice, nothing without its seal, and whatever anybody was told is done is
 * there. {@code deploy/chaos} starts it.
 */
class Chaos {

    private static final int KILLS = Integer.getInteger("verbatim.kills", 200);
    private static final int STORIES = Integer.getInteger("verbatim.stories", 1_000);
    /** A wave goes out in a second or two. */
    private static final int LONGEST_MILLIS = 2_400;
    /** So many acts are done at most before every other kill. */
    private static final int MOST_DONE = 24;
    private static final boolean ON_POSTGRESQL = !"h2".equals(System.getProperty("verbatim.on"));

    @Test
    void nothingIsLostNothingTwiceNothingUnsealed() throws Exception {
        try (EmbeddedPostgres postgres = ON_POSTGRESQL ? EmbeddedPostgres.start() : null) {
            Killing killing = new Killing(new Random(Long.getLong("verbatim.seed", 8)));
            try (WaveNewsroom newsroom = WaveNewsroom.openQuickly("chaos", 8086, postgres)) {
                while (killing.kills < KILLS) {
                    killing.wave(newsroom, Math.min(5, KILLS - killing.kills));
                }
            }
            System.out.println(killing);
            assertEquals(0, killing.bad(), killing::toString);
        }
    }

    /** What was done and what was found. */
    static final class Killing {

        private final Random random;
        private int kills;
        private int inTheMiddle;
        private int waves;
        private long stories;
        private long bad;
        private int lost;
        private final Staff staff = new Staff();

        Killing(Random random) {
            this.random = random;
        }

        /** Makes a wave, kills the server while it goes out, and counts when it is out. */
        void wave(WaveNewsroom newsroom, int times) throws IOException, InterruptedException {
            Instant due = newsroom.makeWave(STORIES, 12 + STORIES / 100);
            long wait = due.toEpochMilli() - Instant.now().toEpochMilli();
            LockSupport.parkNanos(Math.max(0, wait) * 1_000_000);
            for (int i = 0; i < times; i++) {
                staff.begin(newsroom);
                if (i % 2 == 0) {
                    LockSupport.parkNanos(random.nextInt(LONGEST_MILLIS) * 1_000_000L);
                } else {
                    staff.awaitDone(1 + random.nextInt(MOST_DONE));
                }
                Instant killed = Instant.now();
                newsroom.server.kill();
                kills++;
                staff.end();
                newsroom.server.again();
                lost = staff.lost(newsroom);
                long out = newsroom.publicAt(due, killed);
                inTheMiddle += out > 0 && out < STORIES ? 1 : 0;
            }
            newsroom.awaitPublic(STORIES, due, 300);
            WaveNewsroom.Figures figures = newsroom.count(due);
            waves++;
            stories += STORIES;
            bad += STORIES - figures.of("public") + figures.of("scheduled") + figures.of("held") + figures.of("twice")
                    + figures.of("untold") + figures.of("unsealed");
            System.out.println(this + "; this wave: " + figures);
        }

        int kills() {
            return kills;
        }

        long bad() {
            return bad + lost;
        }

        Map<String, Integer> kept() {
            return staff.kept();
        }

        @Override
        public String toString() {
            return "%d kills (%d while a wave was half out), %d waves, %d stories, %d lost, twice, untold or unsealed; people: %s"
                    .formatted(kills, inTheMiddle, waves, stories, bad, staff);
        }
    }
}
