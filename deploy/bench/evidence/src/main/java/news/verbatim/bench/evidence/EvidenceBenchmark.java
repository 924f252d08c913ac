package news.verbatim.bench.evidence;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.EvidenceKind;
import news.verbatim.factcheck.evidence.Evidence;
import news.verbatim.factcheck.evidence.NewEvidence;
import news.verbatim.factcheck.evidence.Occasion;
import news.verbatim.factcheck.search.EvidenceHits;
import news.verbatim.factcheck.search.EvidenceIndex;
import news.verbatim.factcheck.search.EvidenceQuery;
import news.verbatim.factcheck.search.EvidenceSearch;
import news.verbatim.factcheck.search.Sources;
import news.verbatim.quotes.Claim;
import news.verbatim.quotes.Passage;
import news.verbatim.quotes.match.Matcher;
import org.flywaydb.core.Flyway;

/** Times the module's own search over so many documents: {@code EvidenceBenchmark SIZE [DATA]}. */
public final class EvidenceBenchmark {

    private static final int AT_ONCE = 200;
    private static final int QUERIES = 300;
    private static final int STORY = 40;
    private static final int LIMIT = 14;

    private final Corpus corpus = new Corpus();
    private final Map<String, UUID> ids = new HashMap<>();
    private final EntityManagerFactory factory;
    private final int size;

    private EvidenceBenchmark(int size, Path work) {
        this.size = size;
        String database = "jdbc:h2:file:" + work + "/h2;DATABASE_TO_LOWER=TRUE";
        Flyway.configure().dataSource(database, "", "").schemas("factcheck")
                .locations("classpath:db/migration/factcheck").load()
                .migrate();
        this.factory = Persistence.createEntityManagerFactory("bench", Map.of("jakarta.persistence.jdbc.url", database,
                "hibernate.search.backend.directory.root", work + "/index"));
    }

    public static void main(String[] arguments) throws Exception {
        EvidenceBenchmark benchmark = new EvidenceBenchmark(Integer.parseInt(arguments[0]),
                Path.of(System.getProperty("bench.work")));
        Path data = arguments.length > 1 ? Path.of(arguments[1]) : null;
        benchmark.fill(data == null ? List.of() : Corpus.sample(data, "sources-"));
        benchmark.measure(data == null ? List.of() : Corpus.sample(data, "cases."));
        benchmark.factory.close();
    }

    private void fill(List<JsonObject> transcripts) {
        long began = System.nanoTime();
        long characters = 0;
        int total = size + transcripts.size();
        for (int at = 0; at < total; at += AT_ONCE) {
            EntityManager entities = factory.createEntityManager();
            entities.getTransaction().begin();
            for (int i = at; i < Math.min(total, at + AT_ONCE); i++) {
                Evidence evidence = i < size ? generated(i) : transcript(transcripts.get(i - size));
                entities.persist(evidence);
                ids.put(i < size ? "g" + i : transcripts.get(i - size).getString("id"), evidence.id());
                characters += evidence.text().length();
            }
            entities.getTransaction().commit();
            entities.close();
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf("%n== %,d documents, %,d million characters%n", total, characters / 1_000_000);
        System.out.printf("kept and indexed    %,.0f documents a second (%,.0f s)%n", total / seconds, seconds);
    }

    private Evidence generated(int number) {
        Occasion occasion = new Occasion("Speaker " + number % 500, "Hearing " + number % 3_000, "Town " + number % 200,
                number % 3 == 0 ? "de" : "en", "");
        return evidence("Hearing, part " + number, EvidenceKind.values()[number % 8], number, occasion,
                corpus.text(number));
    }

    private Evidence transcript(JsonObject transcript) {
        JsonValue speaker = transcript.get("speaker");
        return evidence(transcript.getString("id"), EvidenceKind.OFFICIAL_TRANSCRIPT, 0,
                new Occasion(speaker instanceof JsonString name ? name.getString() : "", "", "", "en", ""),
                transcript.getString("text"));
    }

    private static Evidence evidence(String name, EvidenceKind kind, int number, Occasion occasion, String text) {
        return new Evidence(StoryId.next(), new NewEvidence(name, kind, Corpus.day(number), occasion, text),
                PersonId.next(),
                Instant.EPOCH.plusSeconds(number));
    }

    private void measure(List<JsonObject> cases) throws Exception {
        EntityManager entities = factory.createEntityManager();
        EvidenceSearch search = new EvidenceSearch();
        EvidenceHits hits = new EvidenceHits();
        Sources sources = new Sources();
        wire(hits, "entities", entities);
        wire(search, "entities", entities);
        wire(search, "hits", hits);
        wire(search, "index", new EvidenceIndex());
        wire(sources, "entities", entities);
        wire(sources, "search", search);

        timed("search, 1 to 3 words", i -> search.find(EvidenceQuery.of(looked(i)), 0, 20));
        timed("search, narrowed    ",
                i -> search.find(new EvidenceQuery(looked(i), EvidenceKind.values()[i % 8], null, "en", null), 0, 20));
        timed("everything, latest  ", i -> search.find(EvidenceQuery.of(""), i % 5, 20));
        candidates(search, "generated", i -> corpus.quotation(i * 31 % size), i -> ids.get("g" + i * 31 % size),
                QUERIES);
        story(entities, sources, i -> corpus.quotation(i * 997 % size), i -> ids.get("g" + i * 997 % size));
        List<JsonObject> found = cases.stream()
                .filter(one -> one.getJsonObject("expected").get("source") instanceof JsonString).toList();
        if (!found.isEmpty()) {
            candidates(search, "transcripts", i -> found.get(i).getString("quote"), i -> expected(found.get(i)),
                    found.size());
            int step = found.size() / STORY;
            story(entities, sources, i -> found.get(i * step).getString("quote"), i -> expected(found.get(i * step)));
        }
        entities.close();
    }

    private UUID expected(JsonObject one) {
        return ids.get(one.getJsonObject("expected").getString("source"));
    }

    private String looked(int query) {
        Random random = new Random(query);
        return String.join(" ",
                IntStream.rangeClosed(0, query % 3).mapToObj(i -> corpus.word(50 + random.nextInt(2_000))).toList());
    }

    private void candidates(EvidenceSearch search, String what, Asked<String> quote, Asked<UUID> wanted, int queries) {
        int[] within = new int[3];
        timed("candidates, " + what, queries, i -> {
            int place = search.likely(quote.of(i), LIMIT).indexOf(wanted.of(i));
            within[0] += place == 0 ? 1 : 0;
            within[1] += place >= 0 && place < 5 ? 1 : 0;
            within[2] += place >= 0 ? 1 : 0;
        });
        System.out.printf("  the right one first %.1f %%, among five %.1f %%, among %d %.1f %%%n",
                share(within[0], queries),
                share(within[1], queries), LIMIT, share(within[2], queries));
    }

    private static double share(int some, int all) {
        return 100.0 * some / all;
    }

    /** Matches one story as the task does: in one transaction, with a matcher of its own. */
    private void story(EntityManager entities, Sources sources, Asked<String> quote, Asked<UUID> wanted) {
        for (int run = 1; run <= 3; run++) {
            entities.clear();
            Matcher matcher = new Matcher(sources);
            int right = 0;
            long began = System.nanoTime();
            for (int i = 0; i < STORY; i++) {
                Passage best = matcher.match(new Claim(quote.of(i), null, null)).best();
                right += best != null && best.source().equals(String.valueOf(wanted.of(i))) ? 1 : 0;
            }
            System.out.printf("one story of %d quotations, run %d: %,d ms, %d in the right source%n", STORY, run,
                    (System.nanoTime() - began) / 1_000_000, right);
        }
    }

    private void timed(String what, IntConsumer query) {
        timed(what, QUERIES, query);
    }

    private static void timed(String what, int queries, IntConsumer query) {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < queries; i++) {
            long began = System.nanoTime();
            query.accept(i);
            times.add(System.nanoTime() - began);
        }
        long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf("%-24s p50 %.1f ms, p95 %.1f ms, longest %.1f ms%n", what, sorted[queries / 2] / 1e6,
                sorted[queries * 95 / 100] / 1e6,
                Arrays.stream(sorted).max().orElse(0) / 1e6);
    }

    private static void wire(Object bean, String name, Object part) throws ReflectiveOperationException {
        Field field = bean.getClass().getDeclaredField(name);
        field.setAccessible(true);
        field.set(bean, part);
    }

    /** Something about the query with that number. */
    private interface Asked<T> {
        T of(int query);
    }
}
