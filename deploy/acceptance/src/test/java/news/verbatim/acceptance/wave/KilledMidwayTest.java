package news.verbatim.acceptance.wave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The short form of {@code deploy/chaos}: the server dies twice while a wave goes out. */
class KilledMidwayTest {

    @Test
    void nothingIsLostNothingTwiceNothingUnsealed() throws Exception {
        Chaos.Killing killing = new Chaos.Killing(new Random());
        try (WaveNewsroom newsroom = WaveNewsroom.open("killed-midway", 8086, null)) {
            killing.wave(newsroom, 2);
        }

        assertEquals(2, killing.kills());
        assertEquals(0, killing.bad(), killing::toString);
    }
}
