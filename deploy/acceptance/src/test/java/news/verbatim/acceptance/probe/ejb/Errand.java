package news.verbatim.acceptance.probe.ejb;

import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import news.verbatim.acceptance.probe.lib.Heard;
import news.verbatim.jobs.TaskRegistration;

/** A task that does nothing but be heard. */
@ApplicationScoped
class Errand {

    void register(@Observes TaskRegistration registration) {
        registration
                .add(Tasks.oneTime("probe.errand").execute((instance, context) -> Heard.add("task", instance.getId())));
    }
}
