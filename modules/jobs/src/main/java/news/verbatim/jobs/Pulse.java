package news.verbatim.jobs;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Feels whether the scheduler of this server still looks for what is due, by a clock that nobody can set. */
@ApplicationScoped
public class Pulse extends AbstractSchedulerListener {

    /** After so long without a look the scheduler counts as dead. */
    static final Duration SILENCE = Duration.ofSeconds(20);

    private volatile long lastLook = System.nanoTime();

    @Override
    public void onSchedulerEvent(SchedulerEventType event) {
        if (event == SchedulerEventType.RAN_EXECUTE_DUE) {
            lastLook = System.nanoTime();
        }
    }

    /** Returns how long ago the scheduler last looked into the database for what is due. */
    public Duration age() {
        return Duration.ofNanos(System.nanoTime() - lastLook);
    }

    /** Says whether the scheduler still looks. */
    public boolean beats() {
        return age().compareTo(SILENCE) < 0;
    }
}
