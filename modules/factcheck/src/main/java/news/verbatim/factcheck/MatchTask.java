package news.verbatim.factcheck;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import news.verbatim.events.StoryId;
import news.verbatim.jobs.Retrying;
import news.verbatim.jobs.TaskRegistration;

/** Matching as tasks: one begins when a submission is committed, another one when evidence is kept. Nobody waits for them. */
@ApplicationScoped
class MatchTask {

    private static final TaskDescriptor<Void> CHECK = TaskDescriptor.of("factcheck.match");

    private static final TaskDescriptor<Void> EVIDENCE = TaskDescriptor.of("factcheck.match-evidence");

    @Inject
    private Matching matching;

    @Inject
    private SchedulerClient scheduler;

    @Inject
    private Clock clock;

    void register(@Observes TaskRegistration registration) {
        registration.add(Tasks.oneTime(CHECK).onFailure(new Retrying())
                .execute((task, context) -> matching.match(UUID.fromString(task.getId()))));
        registration.add(Tasks.oneTime(EVIDENCE).onFailure(new Retrying()).execute((task, context) -> {
            String[] evidenceAndStory = task.getId().split("/");
            matching.matchNew(StoryId.of(evidenceAndStory[1]), UUID.fromString(evidenceAndStory[0]));
        }));
    }

    void schedule(UUID check) {
        scheduler.scheduleIfNotExists(CHECK.instance(check.toString()).scheduledTo(clock.instant()));
    }

    void scheduleNew(StoryId story, UUID evidence) {
        scheduler.scheduleIfNotExists(EVIDENCE.instance(evidence + "/" + story).scheduledTo(clock.instant()));
    }
}
