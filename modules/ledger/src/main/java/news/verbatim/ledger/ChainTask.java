package news.verbatim.ledger;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import news.verbatim.jobs.TaskRegistration;

/** Makes leaves of what was written in the last seconds, and signs the root when there is something new to sign. */
@ApplicationScoped
class ChainTask {

    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("ledger.chain");
    private static final Duration EVERY = Duration.ofSeconds(10);
    private static final Duration SIGNED_EVERY = Duration.ofMinutes(10);

    @Inject
    private CatchingUp catchingUp;

    @Inject
    private Chaining chaining;

    @Inject
    private Clock clock;

    void register(@Observes TaskRegistration registration) {
        registration.addRecurring(Tasks.recurring(TASK, FixedDelay.of(EVERY)).execute((task, context) -> chain()));
    }

    void chain() {
        catchingUp.chain();
        Instant due = clock.instant().minus(SIGNED_EVERY);
        if (chaining.lastSigned().map(SignedRoot::at).filter(due::isBefore).isEmpty()) {
            chaining.check();
        }
    }
}
