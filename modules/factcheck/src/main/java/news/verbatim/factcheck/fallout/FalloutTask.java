package news.verbatim.factcheck.fallout;

import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import news.verbatim.factcheck.check.CheckShelf;
import news.verbatim.factcheck.evidence.audit.FalloutPlan;
import news.verbatim.jobs.Retrying;
import news.verbatim.jobs.TaskRegistration;

/** What falls with a dispute, or with evidence that does not hold any more, as tasks: one transaction a story. */
@ApplicationScoped
class FalloutTask {

    @Inject
    private Falling falling;

    @Inject
    private CheckShelf checks;

    void register(@Observes TaskRegistration registration) {
        registration.add(Tasks.oneTime(FalloutPlan.DISPUTE).onFailure(new Retrying())
                .execute((task, context) -> falling.withDispute(UUID.fromString(task.getId()))),
                checks::storiesOfRulings);
        registration.add(Tasks.oneTime(FalloutPlan.EVIDENCE).onFailure(new Retrying())
                .execute((task, context) -> falling.withEvidence(UUID.fromString(task.getId()))));
        registration.add(Tasks.oneTime(FalloutPlan.DISPUTED_EVIDENCE).onFailure(new Retrying())
                .execute((task, context) -> falling.withDisputedEvidence(UUID.fromString(task.getId()))));
    }
}
