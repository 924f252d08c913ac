package news.verbatim.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the modules that the newsroom is open. */
@ApplicationScoped
class Opening {

    @Inject
    private Event<NewsroomOpened> opened;

    @Inject
    @ConfigProperty(name = "verbatim.demo", defaultValue = "false")
    private boolean demo;

    @Transactional
    void open() {
        opened.fire(new NewsroomOpened(demo));
    }
}
