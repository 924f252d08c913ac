package news.verbatim.factcheck.ruling;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import news.verbatim.events.ModuleInternal;
import news.verbatim.factcheck.check.CheckShelf;
import news.verbatim.factcheck.check.GivenRuling;
import news.verbatim.jobs.Planner;
import news.verbatim.jobs.Retrying;
import news.verbatim.jobs.TaskRegistration;

/** The end of a waiver as a task, planned in the transaction that gives it. */
@ModuleInternal
@ApplicationScoped
public class WaiverTask {

    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("factcheck.expire-waiver");

    @Inject
    private Expiry expiry;

    @Inject
    private CheckShelf checks;

    @Inject
    private Planner planner;

    void register(@Observes TaskRegistration registration) {
        registration.add(Tasks.oneTime(TASK).onFailure(new Retrying())
                .execute((task, context) -> expiry.expire(UUID.fromString(task.getId()))),
                checks::storiesOfRulings);
    }

    /** Plans the end of a ruling that is a waiver; of any other there is none. */
    public void schedule(GivenRuling ruling) {
        if (ruling.isWaiver()) {
            planner.plan(TASK.instance(ruling.id().toString()).scheduledTo(ruling.waivedUntil()));
        }
    }
}
