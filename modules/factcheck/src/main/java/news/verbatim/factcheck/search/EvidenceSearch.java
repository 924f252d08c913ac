package news.verbatim.factcheck.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.text.EvidenceKind;
import news.verbatim.factcheck.evidence.Evidence;
import news.verbatim.factcheck.evidence.EvidenceIndexing;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;

/** Looks through everything that was kept, with the index. */
@ModuleInternal
@ApplicationScoped
public class EvidenceSearch {

    /** What people type for quotation marks, and what mails and pages make of them. */
    private static final Pattern MARKS = Pattern.compile("[“”„‟«»]");
    private static final int FACETS = 12;
    private static final int MOST_WORDS = 400;
    private static final int FEW_WORDS = 8;
    private static final AggregationKey<Map<String, Long>> KINDS = AggregationKey.of("kinds");
    private static final AggregationKey<Map<String, Long>> SPEAKERS = AggregationKey.of("speakers");
    private static final AggregationKey<Map<String, Long>> LANGUAGES = AggregationKey.of("languages");
    private static final AggregationKey<Map<Integer, Long>> YEARS = AggregationKey.of("years");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private EvidenceHits hits;

    @Inject
    private EvidenceIndex index;

    /**
     * Returns one page of what was kept and fits the query, best first; without words to look for, the latest first.
     */
    public FoundEvidence find(EvidenceQuery query, int page, int size) {
        SearchResult<UUID> found = Search.session(entities).search(Evidence.class).select(f -> f.id(UUID.class))
                .where(f -> narrowed(f, query))
                .sort(f -> query.hasWords() ? f.score() : f.field(EvidenceIndexing.KEPT).desc())
                .aggregation(KINDS, f -> f.terms().field(EvidenceIndexing.KIND, String.class).maxTermCount(FACETS))
                .aggregation(SPEAKERS,
                        f -> f.terms().field(EvidenceIndexing.SPEAKER, String.class).maxTermCount(FACETS))
                .aggregation(LANGUAGES,
                        f -> f.terms().field(EvidenceIndexing.LANGUAGE, String.class).maxTermCount(FACETS))
                .aggregation(YEARS,
                        f -> f.terms().field(EvidenceIndexing.YEAR, Integer.class).orderByTermDescending()
                                .maxTermCount(FACETS))
                .fetch(page * size, size);
        return new FoundEvidence(hits.read(found.hits(), Snippet.of(query.words())), found.total().hitCount(),
                kinds(found.aggregation(KINDS)),
                found.aggregation(SPEAKERS), found.aggregation(LANGUAGES), found.aggregation(YEARS),
                index.isRebuilding());
    }

    private static PredicateFinalStep narrowed(SearchPredicateFactory f, EvidenceQuery query) {
        BooleanPredicateClausesStep<?> root = f.bool()
                .must(query.hasWords()
                        ? f.simpleQueryString().field(EvidenceIndexing.NAME).boost(3f).field(EvidenceIndexing.ABOUT)
                                .boost(2f)
                                .field(EvidenceIndexing.TEXT).matching(MARKS.matcher(query.words()).replaceAll("\""))
                                .defaultOperator(BooleanOperator.AND)
                        : f.matchAll());
        if (query.kind() != null) {
            root.filter(f.match().field(EvidenceIndexing.KIND).matching(query.kind().name()));
        }
        if (query.speaker() != null && !query.speaker().isBlank()) {
            root.filter(f.match().field(EvidenceIndexing.SPEAKER).matching(query.speaker()));
        }
        if (query.language() != null && !query.language().isBlank()) {
            root.filter(f.match().field(EvidenceIndexing.LANGUAGE).matching(query.language()));
        }
        if (query.year() != null) {
            root.filter(f.match().field(EvidenceIndexing.YEAR).matching(query.year()));
        }
        return root;
    }

    /**
     * Returns the evidence that is most likely to hold these words, best first. Few words are told apart badly: more is
     * returned.
     */
    public List<UUID> likely(String quote, int limit) {
        List<String> words = words(quote);
        return holding(words, words.size() < FEW_WORDS ? limit * 4 : limit, (f, bool) -> {});
    }

    /** Returns the same among what somebody speaks in, whatever else it is about. */
    List<UUID> saidBy(String speaker, String quote, int limit) {
        return holding(words(quote), limit, (f, bool) -> bool.filter(named(f, speaker)));
    }

    /** Returns the same among what was said between two days. */
    List<UUID> saidBetween(LocalDate from, LocalDate to, String quote, int limit) {
        return holding(words(quote), limit,
                (f, bool) -> bool.filter(f.range().field(EvidenceIndexing.SAID_ON).between(from, to)));
    }

    private static List<String> words(String quote) {
        return List.of(EvidenceIndexing.paired(quote).strip().split("\\s+"));
    }

    private List<UUID> holding(List<String> words, int limit,
            BiConsumer<SearchPredicateFactory, BooleanPredicateClausesStep<?>> narrowing) {
        String looked = words.stream().limit(MOST_WORDS).collect(Collectors.joining(" "));
        if (looked.isBlank()) {
            return List.of();
        }
        return Search.session(entities).search(Evidence.class).select(f -> f.id(UUID.class)).where(f -> {
            BooleanPredicateClausesStep<?> root = f.bool()
                    .must(f.match().field(words.size() == 1 ? EvidenceIndexing.TEXT : EvidenceIndexing.PAIRS)
                            .matching(looked));
            narrowing.accept(f, root);
            return root;
        }).fetchHits(limit);
    }

    /**
     * Returns the evidence that speaks of what these words speak of, whatever it says about that, best first.
     *
     * @param speaker who speaks in it; null for anybody
     */
    List<UUID> about(String quote, String speaker, int limit) {
        String looked = Stream.of(quote.strip().split("\\s+")).limit(MOST_WORDS).collect(Collectors.joining(" "));
        if (looked.isBlank()) {
            return List.of();
        }
        return Search.session(entities).search(Evidence.class).select(f -> f.id(UUID.class)).where(f -> {
            BooleanPredicateClausesStep<?> root = f.bool()
                    .must(f.match().field(EvidenceIndexing.TEXT).matching(looked));
            return speaker == null ? root : root.filter(named(f, speaker));
        }).fetchHits(limit);
    }

    /** Who has the last part of the name: a story has it in full, and a transcript often has no more. */
    private static PredicateFinalStep named(SearchPredicateFactory f, String speaker) {
        String[] names = speaker.strip().split("\\s+");
        return f.match().field(EvidenceIndexing.ABOUT).matching(names[names.length - 1]);
    }

    private static Map<EvidenceKind, Long> kinds(Map<String, Long> counted) {
        return counted.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .collect(Collectors.toMap(entry -> EvidenceKind.valueOf(entry.getKey()), Map.Entry::getValue, Long::sum,
                        LinkedHashMap::new));
    }
}
