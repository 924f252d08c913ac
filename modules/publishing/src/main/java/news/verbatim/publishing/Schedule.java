package news.verbatim.publishing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import news.verbatim.events.Roles;
import news.verbatim.events.StoryId;

/** What goes live when, and what is held back, for everybody in the newsroom. */
@Stateless
@RolesAllowed({Roles.REPORTER, Roles.CHECKER, Roles.EDITOR, Roles.LEGAL, Roles.CHIEF, Roles.ADMINISTRATOR})
public class Schedule {

    @PersistenceContext
    private EntityManager entities;

    /** Returns what waits for the clock, soonest first. */
    public List<ScheduledCard> upcoming() {
        return in(PublicationState.SCHEDULED);
    }

    /** Returns what was scheduled and is held back, by the time for which it was planned. */
    public List<ScheduledCard> heldBack() {
        return in(PublicationState.HELD);
    }

    /** Returns where a story stands; empty if it was never approved. */
    public Optional<ScheduledCard> of(StoryId story) {
        return Optional.ofNullable(entities.find(Publication.class, story.value())).map(Publication::card);
    }

    private List<ScheduledCard> in(PublicationState state) {
        return entities.createQuery("select p from Publication p where p.state = :state order by p.plannedInstant, p.story",
                        Publication.class)
                .setParameter("state", state)
                .getResultStream().map(Publication::card).toList();
    }
}
