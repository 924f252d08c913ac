package news.verbatim.acceptance.wave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/**
 * Kills the server without a word at random moments of waves of publications, starts it again and counts: nothing is
 * lost, nothing goes out twice, nothing without its seal. {@code deploy/chaos} starts it.
 */
class Chaos {

    private static final int KILLS = Integer.getInteger("verbatim.kills", 200);
    private static final int STORIES = Integer.getInteger("verbatim.stories", 1_000);
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
            assertEquals(0, killing.bad, killing::toString);
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

        Killing(Random random) {
            this.random = random;
        }

        /** Makes a wave, kills the server while it goes out, and counts when it is out. */
        void wave(WaveNewsroom newsroom, int times) {
            Instant due = newsroom.makeWave(STORIES, 12 + STORIES / 100);
            long wait = due.toEpochMilli() - Instant.now().toEpochMilli();
            LockSupport.parkNanos(Math.max(0, wait) * 1_000_000);
            for (int i = 0; i < times; i++) {
                LockSupport.parkNanos(random.nextInt(1_200) * 1_000_000L);
                Instant killed = Instant.now();
                newsroom.server.kill();
                kills++;
                newsroom.server.again();
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
            return bad;
        }

        @Override
        public String toString() {
            return "%d kills (%d while a wave was half out), %d waves, %d stories, %d lost, twice, untold or unsealed"
                    .formatted(kills, inTheMiddle, waves, stories, bad);
        }
    }
}
