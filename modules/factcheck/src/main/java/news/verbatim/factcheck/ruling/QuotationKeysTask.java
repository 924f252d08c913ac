package news.verbatim.factcheck.ruling;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import news.verbatim.jobs.NewsroomOpened;
import news.verbatim.jobs.Planner;
import news.verbatim.jobs.Retrying;
import news.verbatim.jobs.TaskRegistration;

/**
 * Reads once under which words and whose name the quotations are found that were kept before there were keys for it.
 */
@ApplicationScoped
class QuotationKeysTask {

    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("factcheck.quotation-keys");

    @Inject
    private QuotationKeys keys;

    @Inject
    private Planner planner;

    @Inject
    private Clock clock;

    void register(@Observes TaskRegistration registration) {
        registration.add(Tasks.oneTime(TASK).onFailure(new Retrying()).execute((task, context) -> readAll()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void opened(@Observes NewsroomOpened event) {
        planner.plan(TASK.instance("all").scheduledTo(clock.instant()));
    }

    private void readAll() {
        int read = keys.readSome();
        while (read > 0) {
            read = keys.readSome();
        }
    }
}
