package news.verbatim.approval.deciding;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import news.verbatim.approval.queue.QueueQuery;
import news.verbatim.approval.review.QueuePosition;
import news.verbatim.approval.review.ReviewCard;
import news.verbatim.approval.review.ReviewShelf;
import news.verbatim.approval.risk.QueueFilter;
import news.verbatim.approval.steps.Caller;
import news.verbatim.events.act.Actor;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.PersonId;

/**
 * Approving stories without any risk in one go. Each is sealed on its own, with the seal that was shown, in a
 * transaction of its own: what is refused of one says nothing about the others. Who wrote or checked a story never
 * approves it here either.
 */
@Stateless
@RolesAllowed({Roles.EDITOR, Roles.LEGAL, Roles.CHIEF})
public class ApprovingSeveral {

    /** How many stories can be approved in one go. */
    public static final int MOST = 25;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ReviewShelf shelf;

    @Inject
    private PlainRules rules;

    @Inject
    private ApprovalTransactions transactions;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /**
     * Returns a page of the stories of the queue that have nothing in them to look at closer, and that the actor may
     * decide on: no quotation was disputed once, is waived, altered, of somebody without a name, an accusation or open,
     * they do not all rest on one source, nobody has signed or sent the story back before, no notice goes out with it,
     * and no time is set for it.
     *
     * @param after where the page begins; null for the top
     */
    public PlainPage page(QueueFilter filter, QueuePosition after) {
        Instant now = clock.instant();
        List<ReviewCard> cards = query(filter, now).page(entities, after, MOST + 1);
        List<PlainStory> rows = cards.stream().limit(MOST).map(card -> shelf.review(card.story(), card.revision()))
                .filter(review -> rules.objection(review, now).isEmpty())
                .map(review -> new PlainStory(review.card(), review.content(), review.content().seal())).toList();
        return new PlainPage(rows, cards.size() > MOST ? cards.get(MOST - 1).position() : null);
    }

    /** Returns how many stories of the queue have no risk, and the actor may decide on them. */
    public long count(QueueFilter filter) {
        return query(filter, clock.instant()).count(entities);
    }

    private QueueQuery query(QueueFilter filter, Instant now) {
        return QueueQuery.of(Caller.turns(context), filter, actor.id(), now).decidableBy(actor.id(), now).withoutRisk();
    }

    /**
     * Approves stories, one after the other, each to go live as soon as it is approved.
     *
     * @param marked the stories as they were shown
     * @return what became of each, in this order
     * @throws Refusal if none is marked, or more than {@link #MOST}
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Listed.Outcome> approve(List<Listed> marked) {
        if (marked.isEmpty() || marked.size() > MOST) {
            throw Refusal.because(marked.isEmpty() ? "Mark the stories that you approve."
                    : "Approve at most " + MOST + " at once.");
        }
        PersonId editor = actor.id();
        Set<String> roles = Caller.turns(context);
        return marked.stream().distinct().map(listed -> approve(listed, editor, roles)).toList();
    }

    private Listed.Outcome approve(Listed listed, PersonId editor, Set<String> roles) {
        boolean waits = false;
        Refusal refused = null;
        try {
            waits = transactions.approve(listed, editor, roles);
        } catch (Refusal refusal) {
            refused = refusal;
        }
        return new Listed.Outcome(listed, headline(listed), waits, refused);
    }

    private String headline(Listed listed) {
        return entities.createQuery("select r.headline from Review r where r.story = :story and r.revision = :revision",
                String.class)
                .setParameter("story", listed.story().value()).setParameter("revision", listed.revision())
                .getResultStream().findFirst().orElse("");
    }
}
