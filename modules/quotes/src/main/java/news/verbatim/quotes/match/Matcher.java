package news.verbatim.quotes.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.verbatim.quotes.Claim;
import news.verbatim.quotes.Match;
import news.verbatim.quotes.MatchVerdict;
import news.verbatim.quotes.Passage;
import news.verbatim.quotes.Source;
import news.verbatim.quotes.SourceIndex;

/**
 * Lays a quotation word by word against the sources of an index. Immutable and thread-safe but for a cache. No changed
 * word is ever called verbatim.
 */
public final class Matcher {

    private static final int LIMIT = 14;
    private static final int CACHED_WORDS = 1_500_000;

    private final SourceIndex index;
    private final Map<Source, MatchWords> cache = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true));
    private int cached;

    /** A matcher over an index; what is added to the index later is found too. */
    public Matcher(SourceIndex index) {
        this.index = Objects.requireNonNull(index, "index");
    }

    /** The passages that these words may rest on, best first, and the verdict of the best. */
    public Match match(Claim claim) {
        MatchWords quote = MatchWords.ofQuote(claim.quote());
        List<Candidate> candidates = new ArrayList<>();
        if (quote.count > 0) {
            for (Source source : index.likely(claim, LIMIT)) {
                candidates.addAll(Candidate.in(source, words(source), quote, claim));
            }
        }
        return best(candidates);
    }

    /**
     * The passages of one source that lie within a stretch of it, best first. What stands around the stretch is looked
     * at for cautions all the same.
     *
     * @param from first UTF-16 code unit of the stretch
     * @param to   one past the last
     */
    public static Match within(Claim claim, Source source, int from, int to) {
        MatchWords quote = MatchWords.ofQuote(claim.quote());
        MatchWords words = MatchWords.ofSource(source).between(from, to);
        return best(quote.count == 0 ? List.of() : Candidate.in(source, words, quote, claim));
    }

    private static Match best(List<Candidate> found) {
        List<Candidate> candidates = new ArrayList<>(found);
        candidates.sort(Comparator.comparingDouble(candidate -> -candidate.score()));
        List<Passage> passages = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate.found()) {
                passages.add(candidate.passage());
            }
        }
        if (passages.isEmpty()) {
            return new Match(MatchVerdict.NOT_FOUND, List.of());
        }
        return new Match(passages.get(0).verdict(), passages.subList(0, Math.min(5, passages.size())));
    }

    private MatchWords words(Source source) {
        MatchWords words = cache.get(source);
        if (words == null) {
            words = MatchWords.ofSource(source);
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
