package news.verbatim.publishing.destination;

import java.time.Duration;
import news.verbatim.events.ModuleInternal;

/** How long to wait after something was tried in vain: twice as long each time, up to a limit. */
@ModuleInternal
public final class BackOff {

    static final Duration FIRST = Duration.ofSeconds(5);

    /** The longest wait of one delivery. */
    public static final Duration OF_DELIVERY = Duration.ofHours(1);

    /**
     * The longest wait of a destination: what is new is tried once at least that soon, and finds out that it is back.
     */
    static final Duration OF_DESTINATION = Duration.ofMinutes(1);

    private BackOff() {
    }

    /**
     * Returns the wait.
     *
     * @param failures how often it failed, from 1
     * @param longest  the limit
     */
    public static Duration after(int failures, Duration longest) {
        Duration wait = FIRST;
        for (int i = 1; i < failures && wait.compareTo(longest) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
