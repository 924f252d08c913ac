package news.verbatim.accounts.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInAttemptsTest {

    private static final String HOME = "192.0.2.1";

    private static final String ELSEWHERE = "198.51.100.7";

    private Instant now = Instant.parse("2026-12-01T08:00:00Z");

    private final SignInAttempts attempts = new SignInAttempts(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    private void wrong(String name, String address, int times) {
        for (int i = 0; i < times; i++) {
            while (!attempts.begin(name, address)) {
                now = now.plus(wait(name, address));
            }
        }
    }

    private Duration wait(String name, String address) {
        return attempts.waits(name, address).orElse(Duration.ZERO);
    }

    @Test
    void whoMistypesAFewTimesWaitsForNothing() {
        wrong("rana", HOME, 4);

        assertEquals(Optional.empty(), attempts.waits("rana", HOME));
    }

    @Test
    void atWhomSomebodyGuessesIsToldOnceItIsNoMistypingAnyMore() {
        wrong("nadia", HOME, 4);
        wrong("rana", ELSEWHERE, 7);
        now = now.plusSeconds(60);
        wrong("otto", ELSEWHERE, 5);

        assertEquals(List.of("otto 198.51.100.7 5", "rana 198.51.100.7 7"), attempts.guessing().stream()
                .map(one -> one.name() + " " + one.from() + " " + one.wrong()).toList());
        assertEquals(now, attempts.guessing().get(0).last());
    }

    @Test
    void eachFurtherWrongOneDoublesTheWaitUpToFiveMinutes() {
        wrong("rana", HOME, 5);
        assertEquals(Duration.ofSeconds(1), wait("rana", HOME));
        wrong("rana", HOME, 1);
        assertEquals(Duration.ofSeconds(2), wait("Rana ", HOME));
        wrong("rana", HOME, 40);
        assertEquals(Duration.ofMinutes(5), wait("rana", HOME));

        now = now.plus(Duration.ofMinutes(5));
        assertEquals(Optional.empty(), attempts.waits("rana", HOME));
    }

    @Test
    void whoComesInHasNothingToWaitForAfterwards() {
        wrong("rana", HOME, 6);
        attempts.right("rana", HOME);

        assertEquals(Optional.empty(), attempts.waits("rana", HOME));
    }

    @Test
    void oneAddressThatTriesManyNamesWaits() {
        for (int i = 0; i < 21; i++) {
            wrong("name" + i, ELSEWHERE, 1);
        }

        assertEquals(Duration.ofSeconds(2), wait("another", ELSEWHERE));
        assertEquals(Optional.empty(), attempts.waits("another", HOME));
    }

    @Test
    void oneNameThatIsTriedFromManyAddressesWaitsExceptWhereItsOwnerIs() {
        attempts.right("rana", HOME);
        for (int i = 0; i < 70; i++) {
            wrong("rana", "203.0.113." + i, 1);
        }

        assertEquals(Duration.ofSeconds(30), wait("rana", ELSEWHERE));
        assertEquals(Optional.empty(), attempts.waits("rana", HOME));
    }

    @Test
    void aHouseInWhichManyMistypeIsOpenToWhoHasBeenThere() {
        attempts.right("nadia", HOME);
        for (int i = 0; i < 40; i++) {
            wrong("name" + i, HOME, 1);
        }

        assertTrue(attempts.waits("stranger", HOME).isPresent());
        assertEquals(Optional.empty(), attempts.waits("nadia", HOME));
    }

    @Test
    void allAddressesOfOneNetworkOfIpv6AreOne() {
        for (int i = 0; i < 5; i++) {
            attempts.begin("rana", "2001:db8:1:2::" + i);
        }

        assertTrue(attempts.waits("rana", "2001:db8:1:2:ffff::1").isPresent());
        assertEquals(Optional.empty(), attempts.waits("rana", "2001:db8:1:3::1"));
    }

    @Test
    void ofManyInTheSameMomentNoMoreAreLetThrough() {
        long through = IntStream.range(0, 100).parallel().filter(i -> attempts.begin("rana", ELSEWHERE)).count();

        assertEquals(5, through);
    }

    @Test
    void aLongNameIsCountedByItsBeginning() {
        wrong("x".repeat(1_000_000), HOME, 5);

        assertTrue(attempts.waits("x".repeat(100), HOME).isPresent());
    }
}
