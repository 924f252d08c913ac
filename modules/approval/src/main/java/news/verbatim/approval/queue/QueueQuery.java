package news.verbatim.approval.queue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.verbatim.approval.review.QueuePosition;
import news.verbatim.approval.review.ReviewCard;
import news.verbatim.approval.risk.QueueFilter;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.PersonId;

/** The queue in one statement, along an index, however much waits and however far down the page is. */
@ModuleInternal
public final class QueueQuery {

    private static final String CARD = "select r.story, r.revision, r.headline, r.desk, r.state, r.note, r.quotations, "
            + "r.checkedAt, r.claim.by, r.claim.until, r.decidedBy, r.decidedAt, r.openBy, r.deadline, r.risk, "
            + "r.signing.turn, r.id";

    /** That person neither wrote nor checked it, and has not signed it in this round. */
    private static final String NO_HAND = "and not exists (select 1 from PartInReview h where h.key.review = r.id "
            + "and h.key.person = :me and h.part <> APPROVER) and not exists (select 1 from Approval a "
            + "where a.review = r.id and a.round = r.signing.round and a.approver = :me) ";

    /** Nobody else reads it. */
    private static final String FREE = "(r.claim.by is null or r.claim.by = :me or r.claim.until <= :now) ";

    private final StringBuilder where = new StringBuilder(" from Review r where r.waiting = true");

    /** Begins with what is the same on every row, so that H2 too reads along the index and sorts nothing. */
    private final StringBuilder order = new StringBuilder(" order by r.waiting");

    private final Map<String, Object> parameters = new HashMap<>();

    private QueueQuery() {
    }

    /** What waits for one of these roles, as the filter wants it seen by that person. */
    public static QueueQuery of(Collection<String> turns, QueueFilter filter, PersonId person, Instant now) {
        QueueQuery query = new QueueQuery();
        query.and("r.signing.turn in :turns", "turns", turns);
        if (!filter.desk().isBlank()) {
            query.and("r.desk = :desk", "desk", filter.desk());
            query.order.append(", r.desk");
        }
        if (filter.claim() == QueueFilter.Claim.ME) {
            query.and("r.claim.by = :me", "me", person.value());
        }
        if (filter.claim() == QueueFilter.Claim.NOBODY) {
            query.and("(r.claim.by is null or r.claim.until <= :now)", "now", now);
        }
        if (filter.risk() != null) {
            query.where.append(" and r.risk.").append(filter.risk().component()).append(" > 0");
        }
        return query;
    }

    /**
     * What waits for exactly that person, in roles of theirs: what another editor wants let out, what they are reading,
     * and what nobody is; nothing that they wrote, checked or signed.
     */
    static List<ReviewCard> forPerson(EntityManager entities, Collection<String> turns, PersonId me, Instant now,
            int most) {
        return entities.createQuery(CARD + " from Review r where (r.waiting = true and r.signing.turn in :turns and "
                + FREE + "or r.state = PROPOSED and :agrees = true "
                + "and exists (select 1 from Glass g where g.review = r.id and g.ended is null and g.untilAt > :now "
                + "and g.proposer <> :me)) "
                + NO_HAND
                + "order by case when r.state = PROPOSED then 0 when r.claim.by is not null then 1 "
                + "else 2 end, r.openBy, r.id", ReviewCard.class)
                .setParameter("turns", turns).setParameter("me", me.value()).setParameter("now", now)
                .setParameter("agrees", turns.contains(Roles.EDITOR) || turns.contains(Roles.CHIEF))
                .setMaxResults(most).getResultList();
    }

    /** Narrows it down to what that person may decide on now. */
    public QueueQuery decidableBy(PersonId person, Instant now) {
        where.append(" and ").append(FREE).append(NO_HAND);
        parameters.put("me", person.value());
        parameters.put("now", now);
        return this;
    }

    /** Leaves one review out. */
    QueueQuery without(UUID review) {
        and("r.id <> :without", "without", review);
        return this;
    }

    /** Narrows it down to what has nothing in it that makes it take longer. */
    public QueueQuery withoutRisk() {
        for (QueueFilter.Trait trait : QueueFilter.Trait.values()) {
            where.append(" and r.risk.").append(trait.component()).append(" = 0");
        }
        return this;
    }

    private void and(String condition, String name, Object value) {
        where.append(" and ").append(condition);
        parameters.put(name, value);
    }

    /** Reads what comes after a place; from the top if that is null. */
    public List<ReviewCard> page(EntityManager entities, QueuePosition after, int size) {
        if (after != null) {
            and("r.openBy >= :openBy and (r.openBy > :openBy or r.id > :id)", "openBy", after.openBy());
            parameters.put("id", after.id());
        }
        order.append(", r.openBy, r.id");
        return with(entities.createQuery(CARD + where + order, ReviewCard.class))
                .setMaxResults(size).getResultList();
    }

    public long count(EntityManager entities) {
        return with(entities.createQuery("select count(r)" + where, Long.class)).getSingleResult();
    }

    private <T> TypedQuery<T> with(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
