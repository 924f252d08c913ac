package news.verbatim.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.StoryId;

/** What happened. */
@Stateless
public class Ledger {

    @PersistenceContext
    private EntityManager entities;

    /** Returns all that happened to a story, oldest first. */
    @RolesAllowed({Roles.REPORTER, Roles.CHECKER, Roles.EDITOR, Roles.LEGAL, Roles.CHIEF, Roles.ADMINISTRATOR})
    public List<LedgerEntry> of(StoryId story) {
        return entities.createQuery("select e from Entry e where e.story = :story order by e.number", Entry.class)
                .setParameter("story", story.value())
                .getResultStream().map(Entry::card).toList();
    }

    /**
     * Returns what happened last, newest first.
     *
     * @param beforeId only entries with a lower number; {@link Long#MAX_VALUE} for the newest of all
     * @param size     how many at the most
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<LedgerEntry> latest(long beforeId, int size) {
        return entities
                .createQuery("select e from Entry e where e.number < :before order by e.number desc", Entry.class)
                .setParameter("before", beforeId)
                .setMaxResults(size)
                .getResultStream().map(Entry::card).toList();
    }
}
