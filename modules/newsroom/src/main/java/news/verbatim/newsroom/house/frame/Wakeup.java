package news.verbatim.newsroom.house.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;
import news.verbatim.events.Fact;
import news.verbatim.events.id.StoryId;

/**
 * Wakes the pages that are open when something has happened to a story. They then ask for themselves what they show.
 */
@ApplicationScoped
public class Wakeup {

    @Inject
    @Push(channel = "moved")
    private PushContext pages;

    /**
     * Begins with the application. Begun by the first fact, in whatever request that is, it would look for the channel
     * in a session that is no page's.
     */
    void ready(@Observes @Initialized(ApplicationScoped.class) Object application) {
        if (pages == null) {
            throw new IllegalStateException("no page can be woken");
        }
    }

    void happened(@Observes(during = TransactionPhase.AFTER_SUCCESS) Fact fact) {
        moved(fact.story());
    }

    /** Says that something about a story is not what it was, although it is no fact: who is reading it. */
    public void moved(StoryId story) {
        pages.send(story.toString());
    }
}
