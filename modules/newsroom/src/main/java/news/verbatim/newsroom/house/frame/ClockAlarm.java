package news.verbatim.newsroom.house.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import news.verbatim.jobs.Pulse;
import news.verbatim.jobs.clock.NewsroomClock;
import news.verbatim.publishing.golive.Schedule;

/** Tells editors and administrators on every page when the clock stands still, or this server's was set. */
@Named
@RequestScoped
public class ClockAlarm {

    @Inject
    private Schedule schedule;

    @Inject
    private Pulse pulse;

    @Inject
    private NewsroomClock clock;

    @Inject
    private Me me;

    private Instant since;

    private boolean asked;

    /**
     * Says whether something should be public by now that is not, or this server has stopped to look for what is due.
     */
    public boolean isRinging() {
        return (me.isEditor() || me.isAdministrator()) && (getSince() != null || !pulse.beats());
    }

    /** Returns since when the longest due story waits; null if none does. */
    public Instant getSince() {
        if (!asked) {
            since = schedule.stopped().orElse(null);
            asked = true;
        }
        return since;
    }

    /** Says whether this server's clock was set, so that the newsroom goes by its own time. */
    public boolean isSet() {
        return (me.isEditor() || me.isAdministrator()) && getAheadMillis() != 0;
    }

    /** Returns by how many milliseconds this server's clock is ahead of the newsroom's time, or behind. */
    public long getAheadMillis() {
        return clock.ahead().toMillis();
    }

    public Instant getNewsroomTime() {
        return clock.instant();
    }

    /** Returns what this server's clock says. */
    public Instant getServerTime() {
        return clock.instant().plus(clock.ahead());
    }
}
