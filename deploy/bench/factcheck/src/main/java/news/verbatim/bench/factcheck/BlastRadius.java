package news.verbatim.bench.factcheck;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import news.verbatim.factcheck.check.GivenRuling;
import news.verbatim.factcheck.check.PartInCheck;
import news.verbatim.factcheck.check.QuotationCheck;
import news.verbatim.factcheck.check.RevisionCheck;
import news.verbatim.factcheck.claims.WordsKey;
import news.verbatim.factcheck.evidence.Evidence;
import news.verbatim.factcheck.evidence.audit.NoticedDamage;
import news.verbatim.factcheck.fallout.Affected;
import news.verbatim.factcheck.fallout.Fallout;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.cfg.Configuration;

/**
 * Times the queries behind a blast radius. Five quotations a story, all ruled on; one in three hundred stories uses the
 * disputed words, and one in three hundred rests on the disputed passage.
 */
final class BlastRadius {

    private static final int TRIES = 9;
    private static final String WORDS = "There is no risk for the winter season";

    private BlastRadius() {
    }

    public static void main(String[] args) throws Exception {
        int stories = Integer.parseInt(args[0]);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            DataSource database = postgres.getPostgresDatabase();
            Flyway.configure().dataSource(database).schemas("factcheck").locations("classpath:db/migration/factcheck")
                    .load().migrate();
            long began = System.nanoTime();
            fill(database, stories);
            System.out.printf("%,d stories, %,d quotations, filled in %d s%n", stories, stories * 5, seconds(began));
            measure(postgres, database, stories);
        }
    }

    private static void fill(DataSource database, int stories) throws SQLException {
        String story = "select g, md5('s' || g)::uuid as story from generate_series(1, " + stories + ") g";
        String content = "'{\"cue\":\"said\",\"id\":\"' || md5('q' || g || '/' || p)::uuid || '\",\"pieces\":[],\"role\":\"\",\"speaker\":"
                + "\"Oskar Lind\",\"type\":\"DIRECT\",\"words\":\"' || case when p = 1 and g % 300 = 1 then '" + WORDS
                + "' else 'Words of story ' || g || ', number ' || p end || '\"}'";
        try (Connection connection = database.getConnection(); Statement sql = connection.createStatement()) {
            sql.execute("set search_path = factcheck");
            sql.execute(
                    "insert into evidence (id, story, name, kind, said_on, text, text_sha256, sha256, fingerprint, captured_by, "
                            + "captured_at) select md5('e' || g)::uuid, md5('s1')::uuid, 'Evidence ' || g, 'OWN_RECORDING', date '2026-11-18', "
                            + "'x', repeat('0', 64), repeat('0', 64), md5('f' || g), md5('n')::uuid, now() from generate_series(0, "
                            + stories / 5 + ") g");
            sql.execute(
                    "insert into revision_check select md5('c' || g)::uuid, story, 1, 'slug-' || g, 'Headline ' || g, 'city', "
                            + "case when g % 3 = 0 then 'OPEN' else 'COMPLETE' end, '', g % 3 = 2, repeat('text ', 400), '[]', 5, 5, now() - "
                            + "g * interval '1 minute', null, null, 0 from (" + story + ") s");
            sql.execute(
                    "insert into hand select md5('c' || g)::uuid, md5('n')::uuid, 'CHECKER' from (" + story + ") s");
            sql.execute(
                    "insert into ruling (id, check_id, quotation, verdict, evidence, passage_start, passage_end, passage, note, "
                            + "house_rules, house_rules_version, checker, part, given_at) select md5('r' || g || '/' || p)::uuid, "
                            + "md5('c' || g)::uuid, md5('q' || g || '/' || p)::uuid, 'VERBATIM', md5('e' || case when p = 1 and g % 300 < 2 "
                            + "then 0 else (g * 5 + p) % " + stories / 5
                            + " + 1 end)::uuid, 100, 140, 'x', '', 'standard', 2, "
                            + "md5('n')::uuid, 'CHECKER', now() from (" + story + ") s, generate_series(1, 5) p");
            sql.execute(
                    "insert into quotation_check (id, check_id, position, quotation, content, standing, words_key) select "
                            + "md5('k' || g || '/' || p)::uuid, md5('c' || g)::uuid, p, md5('q' || g || '/' || p)::uuid, "
                            + content
                            + ", md5('r' || g || '/' || p)::uuid, case when p = 1 and g % 300 = 1 then '"
                            + WordsKey.of(WORDS)
                            + "' else md5('w' || g || '/' || p) || md5('v' || g || '/' || p) end from (" + story
                            + ") s, generate_series(1, 5) p");
            sql.execute("analyze");
        }
    }

    private static void measure(EmbeddedPostgres postgres, DataSource database, int stories) throws Exception {
        UUID disputed = id(database, "select md5('c1')::uuid");
        UUID evidence = id(database, "select md5('e0')::uuid");
        try (SessionFactory factory = factory(postgres); EntityManager entities = factory.createEntityManager()) {
            Fallout fallout = wired(new Fallout(), entities);
            report("the disputed words and their passage",
                    () -> ofFirstQuotation(fallout, entities.find(RevisionCheck.class, disputed)),
                    entities);
            report("a piece of evidence", () -> fallout.ofEvidence(evidence), entities);
            report("words of a story that are disputed elsewhere",
                    () -> fallout.disputedElsewhere(entities.find(RevisionCheck.class, disputed)), entities);
        }
    }

    private static List<Affected> ofFirstQuotation(Fallout fallout, RevisionCheck check) {
        QuotationCheck quotation = check.quotation(check.statuses().get(0).quotation());
        return fallout.ofQuotation(check, quotation, quotation.standing());
    }

    private static void report(String what, Supplier<? extends List<?>> question, EntityManager entities) {
        long[] millis = new long[TRIES];
        int found = 0;
        for (int i = 0; i < TRIES; i++) {
            entities.clear();
            long began = System.nanoTime();
            found = question.get().size();
            millis[i] = (System.nanoTime() - began) / 1_000_000;
        }
        long first = millis[0];
        Arrays.sort(millis);
        System.out.printf("  %s: %,d quotations, first %d ms, median %d ms, worst %d ms%n", what, found, first,
                millis[TRIES / 2],
                millis[TRIES - 1]);
    }

    private static SessionFactory factory(EmbeddedPostgres postgres) {
        Configuration configuration = new Configuration()
                .setProperty("hibernate.connection.url", postgres.getJdbcUrl("postgres", "postgres"))
                .setProperty("hibernate.connection.username", "postgres")
                .setProperty("hibernate.default_schema", "factcheck")
                .setProperty("hibernate.jpa.compliance.query", "false")
                .setProperty("hibernate.timezone.default_storage", "NORMALIZE_UTC");
        configuration.setPhysicalNamingStrategy(new CamelCaseToUnderscoresNamingStrategy());
        List.of(RevisionCheck.class, QuotationCheck.class, GivenRuling.class, Evidence.class, PartInCheck.class,
                NoticedDamage.class)
                .forEach(configuration::addAnnotatedClass);
        return configuration.buildSessionFactory();
    }

    private static <T> T wired(T bean, EntityManager entities) throws IllegalAccessException {
        for (Field field : bean.getClass().getDeclaredFields()) {
            if (field.isAnnotationPresent(PersistenceContext.class)) {
                field.setAccessible(true);
                field.set(bean, entities);
            }
        }
        return bean;
    }

    private static UUID id(DataSource database, String query) throws SQLException {
        try (Connection connection = database.getConnection(); Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getObject(1, UUID.class);
        }
    }

    private static long seconds(long began) {
        return (System.nanoTime() - began) / 1_000_000_000;
    }
}
