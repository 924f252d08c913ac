package news.verbatim.factcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import news.verbatim.events.StoryId;
import news.verbatim.quotes.Source;
import news.verbatim.quotes.SourceIndex;

/** What quotations are matched against: the evidence of a story, and everything that was kept. */
@ApplicationScoped
class Sources implements SourceIndex {

    private static final int TELLING_WORDS = 4;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private EvidenceShelf shelf;

    /** Returns the evidence that is at hand for a story, the latest first. The id of a source is that of the evidence. */
    List<Source> ofStory(StoryId story) {
        return shelf.ofStory(story).stream().map(Evidence::source).toList();
    }

    /** Returns the sources among everything kept that are most likely to hold these words, best first. */
    @Override
    public List<Source> likely(String quote, int limit) {
        List<String> words = Arrays.stream(quote.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).distinct()
                .sorted(Comparator.comparing(String::length).reversed()).limit(TELLING_WORDS).toList();
        String hits = String.join(" + ", IntStream.range(0, words.size())
                .mapToObj(i -> "case when lower(cast(e.text as string)) like ?" + (i + 1) + " then 1 else 0 end").toList());
        var query = entities.createQuery("select e from Evidence e where " + hits + " > 0 order by " + hits
                + " desc, e.capturedAt desc", Evidence.class);
        IntStream.range(0, words.size()).forEach(i -> query.setParameter(i + 1, "%" + words.get(i) + "%"));
        return query.setMaxResults(limit).getResultStream().map(Evidence::source).toList();
    }
}
