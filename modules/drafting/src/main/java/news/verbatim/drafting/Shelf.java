package news.verbatim.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.verbatim.events.Quotation;
import news.verbatim.events.Refusal;
import news.verbatim.events.StoryId;
import news.verbatim.events.WaveAhead;

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

    /** Reads several stories at once, so that each of them is at hand. */
    void readAhead(WaveAhead ahead) {
        entities.createQuery("select s from Story s where s.id in :ids", Story.class).setParameter("ids", ahead.ids())
                .getResultList();
    }

    /** Returns the revision or refuses. */
    Revision revision(StoryId story, int number) {
        Revision revision = entities.find(Revision.class, new Revision.Key(story.value(), number));
        if (revision == null) {
            throw Refusal.because("There is no revision " + number + " of this story.");
        }
        return revision;
    }

    /** Remembers who is quoted in a story, by name. */
    void quoted(StoryId story, List<Quotation> quotations, Instant now) {
        entities.createQuery("delete from QuotedPerson q where q.key.story = :story").setParameter("story", story.value())
                .executeUpdate();
        Map<String, String> people = new LinkedHashMap<>();
        quotations.forEach(said -> people.merge(said.speaker(), said.role(), (one, other) -> one.isEmpty() ? other : one));
        people.forEach((name, role) -> entities.persist(new QuotedPerson(story.value(), name, role, now)));
    }

    void put(Object storyOrRevision) {
        entities.persist(storyOrRevision);
    }
}
