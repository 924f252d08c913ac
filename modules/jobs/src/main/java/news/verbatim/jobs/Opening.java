package news.verbatim.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Tells the modules that the newsroom is open. */
@ApplicationScoped
class Opening {

    @Inject
    private Event<NewsroomOpened> opened;

    @Transactional
    void open() {
        opened.fire(new NewsroomOpened(Boolean.parseBoolean(System.getenv("VERBATIM_DEMO"))));
    }
}
