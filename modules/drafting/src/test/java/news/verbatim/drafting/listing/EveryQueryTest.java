package news.verbatim.drafting.listing;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import news.verbatim.drafting.search.StoryFilter;
import news.verbatim.drafting.search.StoryKey;
import news.verbatim.drafting.story.Stage;
import news.verbatim.events.id.PersonId;
import news.verbatim.queries.EveryQueryRuns;

class EveryQueryTest extends EveryQueryRuns {

    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");

    EveryQueryTest() {
        super("drafting");
    }

    @Override
    protected void runComposed(EntityManager entities) {
        filters().forEach(filter -> Stream.of(null, new StoryKey(NOW, UUID.randomUUID()))
                .forEach(after -> new StoryQuery(filter, after, new PersonId(UUID.randomUUID()))
                        .on(entities).getResultList()));
    }

    private static Stream<StoryFilter> filters() {
        return Stream.of(true, false).flatMap(mine -> Stream.of("", "city")
                .flatMap(desk -> Stream.of(null, Stage.LIVE).flatMap(stage -> Stream.of(null, NOW)
                        .flatMap(from -> Stream.of(null, NOW)
                                .map(until -> new StoryFilter(mine, desk, "", "", stage, from, until))))));
    }
}
