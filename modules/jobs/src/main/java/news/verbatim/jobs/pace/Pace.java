package news.verbatim.jobs.pace;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Keeps everybody to a pace at what is {@link Costly}. Of each only the moment is kept at which all that they have done
 * will be forgotten (the generic cell rate algorithm of ITU-T I.371); of as many as fit, the latest first.
 */
@ApplicationScoped
public class Pace {

    private static final int MOST = 50_000;

    private final Cache<Doing, Long> forgottenAt = Caffeine.newBuilder().maximumSize(MOST).build();

    private final LongSupplier nanos;

    private final long begun;

    Pace() {
        this(System::nanoTime);
    }

    /** Makes one that goes by that clock, which must never jump, and counts nanoseconds. */
    Pace(LongSupplier nanos) {
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
    }

    private record Doing(Costly act, String who) {
    }

    /**
     * Counts that somebody does something.
     *
     * @param who the id of a person, or an address ({@link Networks#of})
     * @throws TooOften if they have done it too often; then it is not counted
     */
    public void keep(Costly act, String who) {
        keep(act, who, 1);
    }

    /**
     * Counts that somebody does something several times over.
     *
     * @param times how often; at most as often as it may be done in one go, or it can never be done
     * @throws TooOften if that is too often; then none of it is counted
     */
    public void keep(Costly act, String who, int times) {
        long now = now();
        long each = act.each().toNanos();
        AtomicLong wait = new AtomicLong();
        forgottenAt.asMap().compute(new Doing(act, who), (doing, known) -> {
            long after = (known == null ? now : Math.max(known, now)) + each * times;
            wait.set(after - now - each * act.most());
            return wait.get() > 0 ? known : Long.valueOf(after);
        });
        if (wait.get() > 0) {
            throw new TooOften(act, Duration.ofNanos(wait.get()));
        }
    }

    /** Counts what was done already and turned out to be more than was thought. */
    public void add(Costly act, String who, int times) {
        long now = now();
        long more = act.each().toNanos() * times;
        forgottenAt.asMap().merge(new Doing(act, who), now + more, (known, fresh) -> Math.max(known, now) + more);
    }

    /**
     * Counts that somebody is about to send a file, which takes some of the disk.
     *
     * @throws TooOften if they sent too many, or too much in a day
     */
    public void keepFile(String who) {
        keep(Costly.FILE, who);
        keep(Costly.DISK, who);
    }

    /** Counts how large a file was that has come: what is more than the megabyte counted before. */
    public void addFile(String who, long bytes) {
        add(Costly.DISK, who, (int) (bytes >> 20));
    }

    private long now() {
        return nanos.getAsLong() - begun;
    }
}
