package news.verbatim.publishing.listing;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import news.verbatim.queries.EveryQueryRuns;

class EveryQueryTest extends EveryQueryRuns {

    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");

    EveryQueryTest() {
        super("publishing");
    }

    @Override
    protected void runComposed(EntityManager entities) {
        List<Supplier<ListQuery>> lists = List.of(ListQuery::new, () -> new ListQuery().ofDesk("city"),
                () -> new ListQuery().ofDay(LocalDate.of(2026, 12, 1)), () -> new ListQuery().since(NOW));
        lists.forEach(list -> {
            list.get().page(entities, 10);
            list.get().behind(new ListKey(NOW, UUID.randomUUID())).page(entities, 10);
        });
    }
}
