package news.verbatim.publishing.golive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import news.verbatim.publishing.publication.Publications;

/** Finds stories that should be public by now, and sees to it that a task stands for each. */
@ApplicationScoped
class Forgotten {

    private static final Duration OVERDUE = Duration.ofSeconds(10);
    private static final int AT_ONCE = 200;

    @Inject
    private Publications publications;

    @Inject
    private GoLiveTask task;

    @Inject
    private Clock clock;

    /** Plans what has no task; a task that is there already stays as it is. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void plan() {
        publications.lockDue(clock.instant().minus(OVERDUE), AT_ONCE).forEach(task::schedule);
    }
}
