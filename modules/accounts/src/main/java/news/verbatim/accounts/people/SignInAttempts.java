package news.verbatim.accounts.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.verbatim.jobs.pace.Networks;

/**
 * Counts passwords that were wrong, and lets whoever guesses wait ever longer: for one name from one address, for one
 * address whatever the names, and for one name from wherever. The owner of a name is not locked out by others: at an
 * address from which they have signed in, only their own wrong ones count, and no wait is longer than a few minutes. Each server counts what it is asked itself, of as many names and addresses as fit, the latest first.
 */
@ApplicationScoped
class SignInAttempts {

    /** Who mistypes their password a few times waits for nothing. */
    private static final int FREE = 5;

    /** A house with one address has more people in it who mistype. */
    private static final int FREE_OF_AN_ADDRESS = 20;

    private static final int FREE_OF_A_NAME = 50;

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private static final Duration LONGEST_OF_A_NAME = Duration.ofSeconds(30);

    private static final Duration FORGOTTEN = Duration.ofHours(1);

    private static final Duration KNOWN = Duration.ofDays(30);

    private static final int MOST = 50_000;

    private static final int LONGEST_NAME = 100;

    private static final int MOST_TOLD = 50;

    private final Cache<Party, Tries> tries = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(FORGOTTEN)
            .build();

    private final Cache<Party, Boolean> known = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KNOWN)
            .build();

    private final Clock clock;

    @Inject
    SignInAttempts(Clock clock) {
        this.clock = clock;
    }

    /** For the container, which makes a proxy of this class. */
    SignInAttempts() {
        this(null);
    }

    /** Who tries: a name from an address, an address whatever the name, or a name from wherever. */
    private record Party(String name, String from) {

        boolean isOneFromOnePlace() {
            return !name.isEmpty() && !from.isEmpty();
        }
    }

    /** How often it was wrong, and when last. */
    private record Tries(int wrong, Instant last) {
    }

    /** Returns how long somebody still has to wait before they may try; empty if they need not. */
    Optional<Duration> waits(String name, String address) {
        Instant now = clock.instant();
        Duration ofPair = wait(pair(name, address), FREE, LONGEST, now);
        if (known.getIfPresent(pair(name, address)) != null) {
            return Optional.of(ofPair).filter(SignInAttempts::isPositive);
        }
        return Stream.of(ofPair, wait(of(address), FREE_OF_AN_ADDRESS, LONGEST, now),
                wait(as(name), FREE_OF_A_NAME, LONGEST_OF_A_NAME, now)).filter(SignInAttempts::isPositive)
                .max(Duration::compareTo);
    }

    private static boolean isPositive(Duration wait) {
        return !wait.isNegative() && !wait.isZero();
    }

    private Duration wait(Party key, int free, Duration longest, Instant now) {
        Tries tried = tries.getIfPresent(key);
        if (tried == null || tried.wrong < free) {
            return Duration.ZERO;
        }
        Duration whole = Duration.ofSeconds(1L << Math.min(tried.wrong - free, 20));
        return Duration.between(now, tried.last.plus(whole.compareTo(longest) < 0 ? whole : longest));
    }

    /**
     * Says whether somebody may try now, and counts it as wrong until it turns out to be right: of many who try in the
     * same moment, no more are let through than of as many one after the other.
     */
    synchronized boolean begin(String name, String address) {
        if (waits(name, address).isPresent()) {
            return false;
        }
        count(name, address, 1);
        return true;
    }

    /** Notes that somebody came in: they are the owner of that name, and whoever tries from there is not guessing. */
    synchronized void right(String name, String address) {
        count(name, address, -1);
        tries.invalidate(pair(name, address));
        known.put(pair(name, address), true);
    }

    private void count(String name, String address, int more) {
        Instant now = clock.instant();
        Stream.of(pair(name, address), of(address), as(name)).forEach(key -> tries.asMap().merge(key,
                new Tries(Math.max(more, 0), now), (before, one) -> new Tries(before.wrong + more, now)));
    }

    private static Party pair(String name, String address) {
        return new Party(key(name), Networks.of(address));
    }

    private static Party of(String address) {
        return new Party("", Networks.of(address));
    }

    private static Party as(String name) {
        return new Party(key(name), "");
    }

    /** Returns who was guessed at so often that they had to wait, of what is remembered, the latest first. */
    List<Guessing> guessing() {
        return tries.asMap().entrySet().stream()
                .filter(tried -> tried.getKey().isOneFromOnePlace() && tried.getValue().wrong >= FREE)
                .map(tried -> new Guessing(tried.getKey().name, tried.getKey().from, tried.getValue().wrong,
                        tried.getValue().last))
                .sorted(Comparator.comparing(Guessing::last).reversed()).limit(MOST_TOLD).toList();
    }

    /** A name is compared as it is looked up; nobody fills the memory with a long one. */
    private static String key(String name) {
        String plain = Person.signInKey(name);
        return plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    }
}
