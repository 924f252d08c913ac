package news.verbatim.factcheck.ruling;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import news.verbatim.jobs.TaskRegistration;

/**
 * Reads once under which words and whose name the quotations are found that were kept before there were keys for it.
 */
@ApplicationScoped
class QuotationKeysTask {

    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("factcheck.quotation-keys");

    @Inject
    private QuotationKeys keys;

    void register(@Observes TaskRegistration registration) {
        registration.addAtEachStart(TASK, this::readAll);
    }

    private void readAll() {
        int read = keys.readSome();
        while (read > 0) {
            read = keys.readSome();
        }
    }
}
