package news.verbatim.acceptance.wave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The short form of {@code deploy/chaos}: the server dies while a wave goes out. */
class KilledMidwayTest {

    @Test
    void nothingIsLostNothingTwiceNothingUnsealed() throws Exception {
        Chaos.Killing killing = new Chaos.Killing(new Random());
        try (WaveNewsroom newsroom = WaveNewsroom.open("killed-midway", 8086, null)) {
            killing.wave(newsroom, 1);
        }

        assertEquals(1, killing.kills());
        assertEquals(0, killing.bad(), killing::toString);
    }
}
