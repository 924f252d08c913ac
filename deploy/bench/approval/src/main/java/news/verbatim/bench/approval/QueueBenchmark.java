package news.verbatim.bench.approval;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javax.sql.DataSource;
import news.verbatim.approval.queue.QueueQuery;
import news.verbatim.approval.review.QueuePosition;
import news.verbatim.approval.review.ReviewCard;
import news.verbatim.approval.risk.QueueFilter;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.PersonId;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Prints how long the pages of the approval queue take, and how many statements, with ever more stories waiting. */
public final class QueueBenchmark {

    private static final int ROUNDS = 60;
    private static final int PAGE = 26;
    private static final AtomicInteger STATEMENTS = new AtomicInteger();

    private static final String FILL = """
            insert into approval.review (id, story, revision, headline, desk, state, note, content, quotations, unresolved,
              checked_at, claimed_by, claimed_until, waiting, open_by, disputes, waivers, altered, anonymous, one_source,
              accusations, steps, steps_version, steps_count, signed, turn, round, live, version)
            select %1$s, %1$s, 1, 'Story ' || n, case when mod(n, 10) = 0 then 'world' else 'city' end,
              'WAITING', '', '{}', 3, 0, timestamp with time zone '2026-11-22 12:00:00+00' + n * interval '1' second, null, null,
              true, timestamp with time zone '2026-11-22 16:00:00+00' + mod(n * 7919, 1000003) * interval '1' second,
              case when mod(n, 50) = 0 then 1 else 0 end, 0, mod(n, 4), 0, 0, case when mod(n, 1000) = 0 then 1 else 0 end,
              'editor', 0, 1, 0, 'editor', 1, false, 0 from %2$s""";

    private QueueBenchmark() {
    }

    /** Runs it for the numbers of stories that are given. */
    public static void main(String[] args) throws Exception {
        int[] sizes = Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        Path file = Files.createTempDirectory("queue");
        measure("H2", JdbcConnectionPool.create("jdbc:h2:file:" + file
                + "/queue;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH", "verbatim", "verbatim"), "random_uuid()",
                "system_range(%d, %d) as numbers(n)", sizes);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            measure("PostgreSQL", postgres.getPostgresDatabase(), "gen_random_uuid()", "generate_series(%d, %d) as n",
                    sizes);
        }
    }

    private static void measure(String name, DataSource database, String uuid, String range, int[] sizes)
            throws SQLException {
        Flyway.configure().dataSource(database).schemas("approval").locations("classpath:db/migration/approval").load()
                .migrate();
        try (EntityManagerFactory factory = factory(database)) {
            int there = 0;
            for (int size : sizes) {
                execute(database, FILL.formatted(uuid, range.formatted(there + 1, size)));
                execute(database, name.equals("H2") ? "analyze" : "vacuum analyze");
                there = size;
                report(name, size, factory);
            }
        }
    }

    private static EntityManagerFactory factory(DataSource database) {
        StatementInspector counter = sql -> {
            STATEMENTS.incrementAndGet();
            return sql;
        };
        return Persistence.createEntityManagerFactory("approval",
                Map.of("jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", database, "jakarta.persistence.nonJtaDataSource", database,
                        "hibernate.session_factory.statement_inspector", counter));
    }

    private static void execute(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void report(String name, int size, EntityManagerFactory factory) {
        QueueFilter world = new QueueFilter("world", QueueFilter.Claim.ANYBODY, null);
        QueueFilter disputed = new QueueFilter("", QueueFilter.Claim.NOBODY, QueueFilter.Trait.DISPUTES);
        QueueFilter accusing = new QueueFilter("", QueueFilter.Claim.NOBODY, QueueFilter.Trait.ACCUSATIONS);
        QueuePosition middle = in(factory, QueueBenchmark::middle);
        print(name, size, "top of the queue", factory, entities -> page(entities, QueueFilter.NONE, null));
        print(name, size, "in the middle of it", factory, entities -> page(entities, QueueFilter.NONE, middle));
        print(name, size, "one desk", factory, entities -> page(entities, world, null));
        print(name, size, "disputed once, 2 %", factory, entities -> page(entities, disputed, null));
        print(name, size, "accusing, 0.1 %", factory, entities -> page(entities, accusing, null));
        print(name, size, "how many wait", factory, entities -> query(QueueFilter.NONE).count(entities));
    }

    private static QueuePosition middle(EntityManager entities) {
        long all = query(QueueFilter.NONE).count(entities);
        return entities
                .createQuery("select r.openBy, r.id from Review r "
                        + "order by r.openBy, r.id", QueuePosition.class)
                .setFirstResult((int) all / 2).setMaxResults(1).getSingleResult();
    }

    private static List<ReviewCard> page(EntityManager entities, QueueFilter filter, QueuePosition after) {
        List<ReviewCard> page = query(filter).page(entities, after, PAGE);
        if (page.isEmpty()) {
            throw new IllegalStateException("a page without a story");
        }
        return page;
    }

    private static QueueQuery query(QueueFilter filter) {
        return QueueQuery.of(List.of(Roles.EDITOR), filter, PersonId.next(), Instant.parse("2026-11-22T12:00:00Z"));
    }

    private static void print(String name, int size, String what, EntityManagerFactory factory,
            Function<EntityManager, ?> work) {
        long[] micros = new long[ROUNDS];
        STATEMENTS.set(0);
        for (int i = 0; i < 2 * ROUNDS; i++) {
            long begin = System.nanoTime();
            in(factory, work);
            micros[i % ROUNDS] = (System.nanoTime() - begin) / 1_000;
        }
        Arrays.sort(micros);
        System.out.printf("%-11s %,9d waiting  %-22s %8.2f ms p50 %8.2f ms p95   %d statement%n", name, size, what,
                micros[ROUNDS / 2] / 1_000.0, micros[ROUNDS * 95 / 100] / 1_000.0, STATEMENTS.get() / (2 * ROUNDS));
    }

    private static <T> T in(EntityManagerFactory factory, Function<EntityManager, T> work) {
        try (EntityManager entities = factory.createEntityManager()) {
            return work.apply(entities);
        }
    }
}
