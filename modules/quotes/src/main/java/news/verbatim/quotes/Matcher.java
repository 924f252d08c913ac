package news.verbatim.quotes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Lays a quotation word by word against the sources of an index. Immutable and thread-safe but for a cache. No changed word is ever
 * called verbatim.
 */
public final class Matcher {

    private static final int LIMIT = 14;
    private static final int CACHED_WORDS = 1_500_000;

    private final SourceIndex index;
    private final Map<Source, Words> cache = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true));
    private int cached;

    /** A matcher over an index; what is added to the index later is found too. */
    public Matcher(SourceIndex index) {
        this.index = Objects.requireNonNull(index, "index");
    }

    /** The passages that these words may rest on, best first, and the verdict of the best. */
    public Match match(Claim claim) {
        Words quote = Words.ofQuote(claim.quote());
        if (quote.count == 0) {
            return new Match(Verdict.NOT_FOUND, List.of());
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Source source : index.likely(claim.quote(), LIMIT)) {
            candidates.addAll(Candidate.in(source, words(source), quote, claim));
        }
        candidates.sort(Comparator.comparingDouble(candidate -> -candidate.score()));
        List<Passage> passages = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate.found()) {
                passages.add(candidate.passage());
            }
        }
        if (passages.isEmpty()) {
            return new Match(Verdict.NOT_FOUND, List.of());
        }
        return new Match(passages.get(0).verdict(), passages.subList(0, Math.min(5, passages.size())));
    }

    private Words words(Source source) {
        Words words = cache.get(source);
        if (words == null) {
            words = Words.ofSource(source);
            synchronized (cache) {
                cache.put(source, words);
                cached += words.count;
                var oldest = cache.entrySet().iterator();
                while (cached > CACHED_WORDS && cache.size() > 1) {
                    cached -= oldest.next().getValue().count;
                    oldest.remove();
                }
            }
        }
        return words;
    }
}
