package news.verbatim.drafting.listing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.Map;
import news.verbatim.drafting.search.StoryFilter;
import news.verbatim.drafting.search.StoryKey;
import news.verbatim.drafting.story.StoryCard;
import news.verbatim.events.id.PersonId;

/**
 * The query that a list of stories is read by where no words are looked for; it names only what was asked for, so that
 * an index can answer it. What is the same in every row stands first in its order: H2 follows an index only if the
 * order names all of its columns.
 */
final class StoryQuery {

    private final StringBuilder conditions = new StringBuilder("where 1 = 1 ");
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final boolean mine;
    private final String first;

    StoryQuery(StoryFilter filter, StoryKey after, PersonId me) {
        mine = filter.mine();
        first = !filter.desk().isBlank() ? "s.desk, " : filter.stage() != null ? "s.stage, " : "";
        if (mine) {
            and("author = :me", "me", me.value());
        }
        if (filter.stage() != null) {
            and("s.stage = :stage", "stage", filter.stage());
        }
        if (!filter.desk().isBlank()) {
            and("s.desk = :desk", "desk", filter.desk());
        }
        if (filter.from() != null) {
            and("s.stageAt >= :from", "from", filter.from());
        }
        if (filter.until() != null) {
            and("s.stageAt < :until", "until", filter.until());
        }
        if (after != null) {
            and("s.stageAt <= :at", "at", after.stageAt());
            and("(s.stageAt < :at or s.id < :id)", "id", after.story());
        }
    }

    TypedQuery<StoryCard> on(EntityManager entities) {
        TypedQuery<StoryCard> query = entities
                .createQuery(Stories.CARDS + (mine ? "join s.authors author " : "") + conditions
                        + "order by " + first + "s.stageAt desc, s.id desc", StoryCard.class);
        values.forEach(query::setParameter);
        return query;
    }

    private void and(String condition, String name, Object value) {
        conditions.append("and ").append(condition).append(' ');
        values.put(name, value);
    }
}
