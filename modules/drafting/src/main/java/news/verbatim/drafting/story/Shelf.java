package news.verbatim.drafting.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.verbatim.drafting.draft.Draft;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.question.WaveAhead;
import news.verbatim.events.text.Quotation;

/** Where the stories are kept. */
@ModuleInternal
@ApplicationScoped
public class Shelf {

    @PersistenceContext
    private EntityManager entities;

    /** Returns the story or refuses. */
    public Story story(StoryId id) {
        Story story = find(id);
        if (story == null) {
            throw Refusal.because("There is no story at this address. Look for it under All stories.");
        }
        return story;
    }

    /** Returns the story; null if there is none. */
    public Story find(StoryId id) {
        return entities.find(Story.class, id.value());
    }

    /** Reads several stories at once, so that each of them is at hand. */
    public void readAhead(WaveAhead ahead) {
        entities.createQuery("select s from Story s where s.id in :ids", Story.class).setParameter("ids", ahead.ids())
                .getResultList();
    }

    /** Returns the revision or refuses. */
    public Revision revision(StoryId story, int number) {
        Revision revision = entities.find(Revision.class, new Revision.Key(story.value(), number));
        if (revision == null) {
            throw Refusal.because("There is no revision " + number + " of this story. Choose another one.");
        }
        return revision;
    }

    /**
     * Returns what was submitted under that number, what was put aside (a number below 0), or what is being written.
     */
    public Draft draft(StoryId story, int number) {
        return number == Revisions.NOW ? story(story).draft()
                : number > 0 ? revision(story, number).draft() : putAside(story, -number);
    }

    private Draft putAside(StoryId story, int number) {
        PutAside aside = entities.find(PutAside.class, new PutAside.Key(story.value(), number));
        if (aside == null) {
            throw Refusal.because("No such draft of this story was put aside. Choose another one.");
        }
        return aside.draft();
    }

    /** Puts aside what a story's author was writing, unless it was submitted as it is. */
    public void putAside(Story story, PersonId by, Instant now) {
        if (story.revision() == 0 || !revision(story.id(), story.revision()).draft().equals(story.draft())) {
            entities.persist(new PutAside(story.id().value(), story.draftNumber(), story.draft(), by, now));
        }
    }

    /** Remembers who is quoted in a story, by name. */
    public void quoted(StoryId story, List<Quotation> quotations, Instant now) {
        entities.createQuery("delete from QuotedPerson q where q.key.story = :story")
                .setParameter("story", story.value())
                .executeUpdate();
        Map<String, String> people = new LinkedHashMap<>();
        quotations.forEach(
                said -> people.merge(said.speaker(), said.role(), (one, other) -> one.isEmpty() ? other : one));
        people.forEach((name, role) -> entities.persist(new QuotedPerson(story.value(), name, role, now)));
    }

    public void put(Object storyOrRevision) {
        entities.persist(storyOrRevision);
    }
}
