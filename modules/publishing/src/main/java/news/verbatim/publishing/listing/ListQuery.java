package news.verbatim.publishing.listing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.verbatim.publishing.publication.Edition;
import news.verbatim.publishing.publication.EditionCard;

/**
 * The one query that lists of public stories are read by; it names only what was asked for, so that an index can answer
 * it. What is the same in every row stands first in its order: H2 follows an index only if the order names all of its
 * columns.
 */
final class ListQuery {

    static final String SHOWN = " from Listing l join Edition e on e.story = l.story and e.number = l.edition"
            + " where l.standing = PUBLIC ";

    private final StringBuilder conditions = new StringBuilder();
    private final StringBuilder order = new StringBuilder("order by l.standing, ");
    private final Map<String, Object> values = new LinkedHashMap<>();

    ListQuery ofDesk(String desk) {
        order.append("l.desk, ");
        return and("l.desk = :desk", "desk", desk);
    }

    ListQuery ofDay(LocalDate day) {
        order.append("l.publishedOn desc, ");
        return and("l.publishedOn = :day", "day", day);
    }

    ListQuery since(Instant time) {
        return and("l.publishedAt >= :since", "since", time);
    }

    ListQuery behind(ListKey key) {
        return key == null ? this
                : and("l.publishedAt <= :at", "at", key.publishedAt())
                        .and("(l.publishedAt < :at or l.story < :story)", "story", key.story());
    }

    /** Reads a page. */
    ListPage page(EntityManager entities, int size) {
        TypedQuery<Edition> query = entities.createQuery("select e" + SHOWN + conditions + order
                + "l.publishedAt desc, l.story desc", Edition.class);
        values.forEach(query::setParameter);
        List<EditionCard> read = query.setMaxResults(size + 1).getResultStream().map(Edition::card).toList();
        return ListPage.of(read, size);
    }

    private ListQuery and(String condition, String name, Object value) {
        conditions.append("and ").append(condition).append(' ');
        values.put(name, value);
        return this;
    }
}
