package news.verbatim.publishing.golive;

import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalTime;
import java.time.ZoneOffset;
import news.verbatim.events.id.StoryId;
import news.verbatim.jobs.NewsroomOpened;
import news.verbatim.jobs.TaskRegistration;
import news.verbatim.publishing.delivery.OldDeliveries;
import news.verbatim.publishing.publication.Publications;

/**
 * What the clock looks at from time to time: whether the zones' rules still say what they said, and whether anything is
 * due that no task stands for, as after a backup was put back; and what of old deliveries can be forgotten.
 */
@ApplicationScoped
class Rounds {

    private static final System.Logger LOG = System.getLogger(Rounds.class.getName());

    @Inject
    private Publications publications;

    @Inject
    private ZoneRules zoneRules;

    @Inject
    private Forgotten forgotten;

    @Inject
    private OldDeliveries oldDeliveries;

    void register(@Observes TaskRegistration registration) {
        registration.addRecurring(
                Tasks.recurring("publishing.zone-rules", Schedules.daily(ZoneOffset.UTC, LocalTime.of(3, 0)))
                        .execute((task, context) -> lookAtZoneRules()));
        registration.addRecurring(Tasks.recurring("publishing.forgotten", FixedDelay.ofSeconds(30))
                .execute((task, context) -> forgotten.plan()));
        registration.addRecurring(
                Tasks.recurring("publishing.old-deliveries", Schedules.daily(ZoneOffset.UTC, LocalTime.of(4, 0)))
                        .execute((task, context) -> oldDeliveries.sweep()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void opened(@Observes NewsroomOpened event) {
        lookAtZoneRules();
    }

    private void lookAtZoneRules() {
        for (StoryId story : publications.scheduledUnderOtherRules()) {
            try {
                zoneRules.look(story);
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "the time of " + story + " could not be worked out again", e);
            }
        }
    }
}
