package news.verbatim.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import news.verbatim.events.Refusal;
import news.verbatim.events.StoryId;

/** Where the stories are kept. */
@ApplicationScoped
class Shelf {

    @PersistenceContext
    private EntityManager entities;

    /** Returns the story or refuses. */
    Story story(StoryId id) {
        Story story = find(id);
        if (story == null) {
            throw Refusal.because("There is no such story. It may be a wrong address.");
        }
        return story;
    }

    /** Returns the story; null if there is none. */
    Story find(StoryId id) {
        return entities.find(Story.class, id.value());
    }

    void put(Object storyOrRevision) {
        entities.persist(storyOrRevision);
    }
}
