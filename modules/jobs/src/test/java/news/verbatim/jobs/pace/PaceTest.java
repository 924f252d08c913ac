package news.verbatim.jobs.pace;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PaceTest {

    private long nanos = Long.MAX_VALUE - 5;

    private final Pace pace = new Pace(() -> nanos);

    private void pass(Duration time) {
        nanos += time.toNanos();
    }

    private void exhaust(Costly act, String who) {
        for (int i = 0; i < act.most(); i++) {
            pace.keep(act, who);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoDoesItTooOftenIsToldHowLongToWaitAndThenMayGoOn(Costly act) {
        exhaust(act, "rana");

        TooOften refusal = assertThrows(TooOften.class, () -> pace.keep(act, "rana"));
        assertEquals(act.each().plusMillis(999).toSeconds(), refusal.seconds());
        pass(act.each());
        assertDoesNotThrow(() -> pace.keep(act, "rana"));
        assertThrows(TooOften.class, () -> pace.keep(act, "rana"));
    }

    @Test
    void theSentenceSaysWhatAndWhatNext() {
        exhaust(Costly.SEARCH, "rana");

        assertEquals("You have looked for something 60 times in a short while. Wait 1 second, and do it again. "
                + "Nothing was lost.",
                assertThrows(TooOften.class, () -> pace.keep(Costly.SEARCH, "rana")).getMessage());
    }

    @Test
    void nobodyWaitsForWhatOthersDoNorForWhatIsSomethingElse() {
        exhaust(Costly.SEARCH, "rana");

        assertDoesNotThrow(() -> pace.keep(Costly.SEARCH, "nadia"));
        assertDoesNotThrow(() -> pace.keep(Costly.IMPORT, "rana"));
    }

    @Test
    void whoIsRefusedIsNotKeptWaitingForIt() {
        exhaust(Costly.SEARCH, "rana");
        for (int i = 0; i < 1_000; i++) {
            assertThrows(TooOften.class, () -> pace.keep(Costly.SEARCH, "rana"));
        }

        pass(Duration.ofSeconds(1));
        assertDoesNotThrow(() -> pace.keep(Costly.SEARCH, "rana"));
    }

    @Test
    void whatTurnsOutToBeMoreIsCountedAfterwards() {
        pace.keep(Costly.DISK, "rana");
        pace.add(Costly.DISK, "rana", 4_049);

        assertEquals(51 * 21_600 / 1_000 + 1,
                assertThrows(TooOften.class, () -> pace.keep(Costly.DISK, "rana")).seconds());
    }

    @Test
    void severalAtOnceAreAllCountedOrNone() {
        pace.keep(Costly.MENTION, "rana", 59);

        assertThrows(TooOften.class, () -> pace.keep(Costly.MENTION, "rana", 2));
        assertDoesNotThrow(() -> pace.keep(Costly.MENTION, "rana", 1));
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.7, 192.0.2.7", "2001:db8:1:2:3:4:5:6, 20010db800010002",
            "2001:db8:1:2::9, 20010db800010002"})
    void whoeverHasAnAddressHasItsNetwork(String address, String counted) {
        assertEquals(counted, Networks.of(address));
    }
}
