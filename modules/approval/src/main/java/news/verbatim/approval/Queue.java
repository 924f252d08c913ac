package news.verbatim.approval;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import news.verbatim.events.Actor;
import news.verbatim.events.Problems;
import news.verbatim.events.Roles;
import news.verbatim.events.Typed;

/** What waits for the actor's decision, in the order in which it should be opened, and the filters that they keep. */
@Stateless
@RolesAllowed({Roles.EDITOR, Roles.LEGAL, Roles.CHIEF})
public class Queue {

    private static final int MOST_SAVED = 20;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /**
     * Returns a page of what waits.
     *
     * @param after where the page begins; null for the top
     */
    public List<ReviewCard> page(QueueFilter filter, QueuePosition after, int size) {
        return query(filter).page(entities, after, size);
    }

    /** Returns how many stories wait. */
    public long count(QueueFilter filter) {
        return query(filter).count(entities);
    }

    private QueueQuery query(QueueFilter filter) {
        return QueueQuery.of(Caller.turns(context), filter, actor.id(), clock.instant());
    }

    /** Returns the actor's filters, by name. */
    public List<NamedFilter> filters() {
        return entities.createQuery("select f from SavedFilter f where f.key.person = :person order by f.key.name",
                        SavedFilter.class)
                .setParameter("person", actor.id().value()).getResultStream().map(SavedFilter::named).toList();
    }

    /**
     * Keeps a filter for the actor under a name; one that has this name already now means this.
     *
     * @throws news.verbatim.events.Refusal at {@code filterName} if it is empty or too long, or there are too many
     */
    public void save(String name, QueueFilter filter) {
        String kept = Typed.line(name);
        SavedFilter known = kept.isBlank() ? null : entities.find(SavedFilter.class, new SavedFilter.Key(actor.id().value(), kept));
        new Problems().requireText(kept, "filterName", "Give the filter a name.").requireAtMost(60, kept, "filterName")
                .require(known != null || filters().size() < MOST_SAVED, "filterName",
                        "You keep " + MOST_SAVED + " filters already. Drop one first.")
                .refuseIfAny();
        if (known == null) {
            entities.persist(new SavedFilter(actor.id(), kept, filter.query()));
        } else {
            known.means(filter.query());
        }
    }

    /** Drops a filter of the actor's; does nothing if there is none of that name. */
    public void drop(String name) {
        SavedFilter known = entities.find(SavedFilter.class, new SavedFilter.Key(actor.id().value(), name));
        if (known != null) {
            entities.remove(known);
        }
    }
}
