package news.verbatim.newsroom.house.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import news.verbatim.jobs.Pulse;
import news.verbatim.publishing.golive.Schedule;

/** Tells editors and administrators on every page when the clock stands still. */
@Named
@RequestScoped
public class ClockAlarm {

    @Inject
    private Schedule schedule;

    @Inject
    private Pulse pulse;

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
}
