package news.verbatim.approval.glass;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import news.verbatim.approval.review.Glass;
import news.verbatim.jobs.Planner;
import news.verbatim.jobs.Retrying;
import news.verbatim.jobs.TaskRegistration;

/** The end of an exception as a task, planned in the transaction that confirms it. */
@ApplicationScoped
class GlassTask {

    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("approval.glass-expires");

    @Inject
    private GlassTransactions transactions;

    @Inject
    private GlassShelf shelf;

    @Inject
    private Planner planner;

    void register(@Observes TaskRegistration registration) {
        registration.add(Tasks.oneTime(TASK).onFailure(new Retrying())
                .execute((task, context) -> transactions.expire(UUID.fromString(task.getId()))),
                shelf::stories);
    }

    void schedule(Glass glass) {
        planner.plan(TASK.instance(glass.id().toString()).scheduledTo(glass.until()));
    }
}
