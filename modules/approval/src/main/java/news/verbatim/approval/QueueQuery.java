package news.verbatim.approval;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.verbatim.events.PersonId;

/** The queue in one statement, along an index, however much waits and however far down the page is. */
final class QueueQuery {

    private static final String CARD = "select new news.verbatim.approval.ReviewCard(r.story, r.revision, r.headline, r.desk, "
            + "r.state, r.note, r.quotations, r.checkedAt, r.claim.by, r.claim.until, r.decidedBy, r.decidedAt, r.openBy, "
            + "r.deadline, r.risk, r.signing.turn, r.id)";

    private final StringBuilder where = new StringBuilder(" from Review r where r.waiting = true");

    /** Begins with what is the same on every row, so that H2 too reads along the index and sorts nothing. */
    private final StringBuilder order = new StringBuilder(" order by r.waiting");

    private final Map<String, Object> parameters = new HashMap<>();

    private QueueQuery() {
    }

    /** What waits for one of these roles, as the filter wants it seen by that person. */
    static QueueQuery of(Collection<String> turns, QueueFilter filter, PersonId person, Instant now) {
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

    private void and(String condition, String name, Object value) {
        where.append(" and ").append(condition);
        parameters.put(name, value);
    }

    /** Reads what comes after a place; from the top if that is null. */
    List<ReviewCard> page(EntityManager entities, QueuePosition after, int size) {
        if (after != null) {
            and("r.openBy >= :openBy and (r.openBy > :openBy or r.id > :id)", "openBy", after.openBy());
            parameters.put("id", after.id());
        }
        order.append(", r.openBy, r.id");
        return with(entities.createQuery(CARD + where + order, ReviewCard.class))
                .setMaxResults(size).getResultList();
    }

    long count(EntityManager entities) {
        return with(entities.createQuery("select count(r)" + where, Long.class)).getSingleResult();
    }

    private <T> TypedQuery<T> with(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
