package news.verbatim.drafting;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import news.verbatim.events.PersonId;

/** The one query that a list of stories is read by; it names only what was asked for, so that an index can answer it. */
final class StoryQuery {

    private final StringBuilder conditions = new StringBuilder("where 1 = 1 ");
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final boolean mine;

    StoryQuery(StoryFilter filter, StoryKey after, PersonId me) {
        mine = filter.mine();
        if (mine) {
            and("author = :me", "me", me.value());
        }
        if (filter.stage() != null) {
            and("s.stage = :stage", "stage", filter.stage());
        }
        if (!filter.words().isBlank()) {
            and("lower(s.headline) like :words escape '!'", "words", "%" + escaped(filter.words().toLowerCase(Locale.ROOT)) + "%");
        }
        if (!filter.person().isBlank()) {
            and("s.id in (select q.key.story from QuotedPerson q where q.key.name like :person escape '!')", "person",
                    escaped(filter.person()) + "%");
        }
        if (after != null) {
            and("s.stageAt <= :at", "at", after.stageAt());
            and("(s.stageAt < :at or s.id < :id)", "id", after.story());
        }
    }

    TypedQuery<StoryCard> on(EntityManager entities, String cards) {
        TypedQuery<StoryCard> query = entities.createQuery(cards + (mine ? "join s.authors author " : "") + conditions
                + "order by s.stageAt desc, s.id desc", StoryCard.class);
        values.forEach(query::setParameter);
        return query;
    }

    private void and(String condition, String name, Object value) {
        conditions.append("and ").append(condition).append(' ');
        values.put(name, value);
    }

    private static String escaped(String typed) {
        return typed.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
