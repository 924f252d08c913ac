package news.verbatim.approval.queue;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import news.verbatim.approval.review.QueuePosition;
import news.verbatim.approval.review.Review;
import news.verbatim.approval.review.ReviewCard;
import news.verbatim.approval.review.ReviewShelf;
import news.verbatim.approval.review.ReviewState;
import news.verbatim.approval.risk.QueueFilter;
import news.verbatim.approval.steps.Caller;
import news.verbatim.events.act.Actor;
import news.verbatim.events.act.Problems;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Typed;
import news.verbatim.jobs.Retried;

/** What waits for the actor's decision, in the order in which it should be opened, and the filters that they keep. */
@Stateless
@RolesAllowed({Roles.EDITOR, Roles.LEGAL, Roles.CHIEF})
public class Queue {

    private static final int MOST_SAVED = 20;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ReviewShelf shelf;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    @Inject
    private ReviewTurns turns;

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

    /**
     * Returns what waits for exactly the actor: first what another editor wants let out with open quotations, then what
     * they are reading, then the queue; nothing that they wrote, checked or signed, or that somebody else is reading.
     */
    public List<ReviewCard> forMe(int most) {
        return QueueQuery.forPerson(entities, Caller.turns(context), actor.id(), clock.instant(), most).stream()
                .filter(card -> card.state() != ReviewState.PROPOSED || turns.isAsked(card.story())).toList();
    }

    /** Returns how many stories wait. */
    public long count(QueueFilter filter) {
        return query(filter).count(entities);
    }

    /** Returns the story that the actor should open first of those that they may decide on; empty if there is none. */
    public Optional<ReviewCard> first(QueueFilter filter) {
        return query(filter).decidableBy(actor.id(), clock.instant()).page(entities, null, 1).stream().findFirst();
    }

    /**
     * Returns the story that the actor should open next, after one that is decided or left: the one after it in the
     * queue that they may decide on, or else the first one; empty if there is no other.
     */
    public Optional<ReviewCard> next(StoryId story, int revision) {
        Review done = shelf.review(story, revision);
        return others(done).page(entities, done.card().position(), 1).stream().findFirst()
                .or(() -> others(done).page(entities, null, 1).stream().findFirst());
    }

    private QueueQuery others(Review done) {
        return query(QueueFilter.NONE).decidableBy(actor.id(), clock.instant()).without(done.id());
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
     * @throws news.verbatim.events.act.Refusal at {@code filterName} if it is empty or too long, or there are too many
     */
    @Interceptors(Retried.class)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void save(String name, QueueFilter filter) {
        String kept = Typed.line(name);
        SavedFilter known = kept.isBlank() ? null
                : entities.find(SavedFilter.class, new SavedFilter.Key(actor.id().value(), kept));
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
