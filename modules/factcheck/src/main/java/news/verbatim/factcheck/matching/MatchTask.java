package news.verbatim.factcheck.matching;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.id.StoryId;
import news.verbatim.factcheck.check.CheckShelf;
import news.verbatim.jobs.Planner;
import news.verbatim.jobs.Retrying;
import news.verbatim.jobs.TaskOfTwo;
import news.verbatim.jobs.TaskRegistration;

/**
 * Matching as tasks: one begins when a submission is committed, another one when evidence is kept. Nobody waits for
 * them.
 */
@ModuleInternal
@ApplicationScoped
public class MatchTask {

    private static final TaskDescriptor<Void> CHECK = TaskDescriptor.of("factcheck.match");

    private static final TaskDescriptor<Void> EVIDENCE = TaskDescriptor.of("factcheck.match-evidence");

    @Inject
    private Matching matching;

    @Inject
    private CheckShelf checks;

    @Inject
    private Planner planner;

    @Inject
    private Clock clock;

    void register(@Observes TaskRegistration registration) {
        registration.add(Tasks.oneTime(CHECK).onFailure(new Retrying())
                .execute((task, context) -> matching.match(UUID.fromString(task.getId()))), checks::storiesOfChecks);
        registration.addNaming(Tasks.oneTime(EVIDENCE).onFailure(new Retrying()).execute((task, context) -> {
            TaskOfTwo<UUID, StoryId> arrived = evidenceAndStory(task.getId());
            matching.matchNew(arrived.second(), arrived.first());
        }), instance -> evidenceAndStory(instance).second());
    }

    private static TaskOfTwo<UUID, StoryId> evidenceAndStory(String instance) {
        return TaskOfTwo.read(instance, UUID::fromString, StoryId::of);
    }

    public void schedule(UUID check) {
        planner.plan(CHECK.instance(check.toString()).scheduledTo(clock.instant()));
    }

    public void scheduleNew(StoryId story, UUID evidence) {
        planner.plan(EVIDENCE.instance(new TaskOfTwo<>(evidence, story).instance()).scheduledTo(clock.instant()));
    }
}
