package news.verbatim.approval.queue;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import news.verbatim.approval.review.QueuePosition;
import news.verbatim.approval.risk.QueueFilter;
import news.verbatim.events.id.PersonId;
import news.verbatim.queries.EveryQueryRuns;

class EveryQueryTest extends EveryQueryRuns {

    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");

    private static final PersonId ME = new PersonId(UUID.randomUUID());

    EveryQueryTest() {
        super("approval");
    }

    @Override
    protected void runComposed(EntityManager entities) {
        filters().forEach(filter -> narrowed(filter).forEach(query -> {
            query.get().count(entities);
            query.get().page(entities, null, 10);
            query.get().page(entities, new QueuePosition(NOW, UUID.randomUUID()), 10);
        }));
        Arrays.stream(QueueFilter.Trait.values())
                .map(trait -> all(new QueueFilter("", QueueFilter.Claim.ANYBODY, trait)))
                .forEach(query -> query.count(entities));
    }

    private static Stream<QueueFilter> filters() {
        return Stream.of("", "city").flatMap(desk -> Arrays.stream(QueueFilter.Claim.values())
                .map(claim -> new QueueFilter(desk, claim, null)));
    }

    private static Stream<Supplier<QueueQuery>> narrowed(QueueFilter filter) {
        return Stream.of(() -> all(filter), () -> all(filter).decidableBy(ME, NOW), () -> all(filter).withoutRisk(),
                () -> all(filter).decidableBy(ME, NOW).withoutRisk().without(UUID.randomUUID()));
    }

    private static QueueQuery all(QueueFilter filter) {
        return QueueQuery.of(List.of("editor"), filter, ME, NOW);
    }
}
