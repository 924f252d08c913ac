package news.verbatim.ledger;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import news.verbatim.jobs.NewsroomOpened;
import news.verbatim.jobs.Planner;
import news.verbatim.jobs.TaskRegistration;

/** Looks through the whole ledger once a day: who changed it is found out, also if nobody asks. */
@ApplicationScoped
class VerifyTask {

    private static final System.Logger LOG = System.getLogger(VerifyTask.class.getName());

    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("ledger.verify");
    private static final Duration EVERY = Duration.ofDays(1);

    @Inject
    private Instance<LookThrough> looks;

    @Inject
    private Planner planner;

    @Inject
    private Clock clock;

    void register(@Observes TaskRegistration registration) {
        registration.add(Tasks.recurring(TASK, FixedDelay.of(EVERY)).execute((task, context) -> verify()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void opened(@Observes NewsroomOpened event) {
        planner.plan(TASK.instance(RecurringTask.INSTANCE).scheduledTo(clock.instant().plus(EVERY)));
    }

    void verify() {
        LookThrough.once(looks).fault().ifPresent(fault -> LOG.log(System.Logger.Level.ERROR,
                "The ledger is not as it was written: " + fault + ". See the page \"Ledger\"."));
    }
}
