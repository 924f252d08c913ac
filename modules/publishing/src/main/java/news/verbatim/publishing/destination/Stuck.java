package news.verbatim.publishing.destination;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.ModuleInternal;

/**
 * A destination at which something has waited for so long that somebody has to look.
 *
 * @param destination which one
 * @param name        what it is called
 * @param since       since when the longest waits
 */
public record Stuck(UUID destination, String name, Instant since) {

    @ModuleInternal
    public static final Duration AFTER = Duration.ofHours(1);

    /** Says whether a destination is stuck at which something waits since then; null if nothing does. */
    static boolean isSince(Instant since, Instant now) {
        return since != null && since.isBefore(now.minus(AFTER));
    }
}
