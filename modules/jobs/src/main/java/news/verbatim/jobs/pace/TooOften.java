package news.verbatim.jobs.pace;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import news.verbatim.events.act.Refusal;

/** Somebody did too much of what is costly in too short a time, and has to wait a little. */
public final class TooOften extends Refusal {

    private static final long serialVersionUID = 1;

    private final transient Duration wait;

    TooOften(Costly act, Duration wait) {
        super(List.of(new Problem(null, String.format(Locale.ROOT,
                "You have %s %,d times in a short while. Wait %s, and do it again. Nothing was lost.", act.done(),
                act.most(), told(wait)))));
        this.wait = wait;
    }

    /** Returns how long to wait, in whole seconds. */
    public long seconds() {
        return seconds(wait);
    }

    private static long seconds(Duration wait) {
        return wait.plusSeconds(1).minusNanos(1).toSeconds();
    }

    private static String told(Duration wait) {
        long seconds = seconds(wait);
        return seconds == 1 ? "1 second" : seconds < 120 ? seconds + " seconds" : (seconds + 59) / 60 + " minutes";
    }
}
