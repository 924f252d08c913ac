package news.verbatim.quotes.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.verbatim.quotes.Claim;
import news.verbatim.quotes.Source;
import news.verbatim.quotes.people.Names;
import news.verbatim.quotes.text.TurningWords;

/**
 * Where somebody may have said the same in other words: a few sentences that share the rare words, the names and the
 * numbers of a claim. It is a question for a person and never a verdict: who says the contrary uses the same words.
 */
public final class InOtherWords {

    /** Sentences that a paraphrase sums up at most. */
    private static final int SENTENCES = 3;
    private static final int FEWEST = 3;
    private static final int STEM = 5;
    private static final double LIKELY = 0.45;
    private static final double LONGER = 0.04;
    private static final double SPEAKER = 0.1;

    /**
     * A stretch of a source.
     *
     * @param source the source's id
     * @param start  first UTF-16 code unit in its text
     * @param end    one past the last
     * @param share  how much of what the claim says it shares, between 0 and about 1
     */
    public record Place(String source, int start, int end, double share) {
    }

    /** A sentence of a source: its words from first to last, and what they are about. */
    private record Sentence(int first, int last, Set<String> stems) {
    }

    private InOtherWords() {
    }

    /** The likeliest place of all these sources; empty when none is likely. */
    public static Optional<Place> find(Claim claim, List<Source> sources) {
        return sources.stream().flatMap(source -> in(claim, source).stream())
                .max(Comparator.comparingDouble(Place::share));
    }

    private static Optional<Place> in(Claim claim, Source source) {
        Set<String> wanted = stems(MatchWords.ofQuote(claim.quote()));
        MatchWords words = MatchWords.ofSource(source);
        List<Sentence> sentences = sentences(words);
        Map<String, Double> weights = weights(wanted, sentences);
        double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        Place best = null;
        for (int i = 0; i < sentences.size() && wanted.size() >= FEWEST; i++) {
            Set<String> shared = new HashSet<>();
            for (int n = 0; n < SENTENCES && i + n < sentences.size(); n++) {
                sentences.get(i + n).stems().stream().filter(wanted::contains).forEach(shared::add);
                int start = words.start[sentences.get(i).first()];
                double share = shared.stream().mapToDouble(weights::get).sum() / all - n * LONGER
                        + speaker(words.speakerAt(start,
                                source), claim);
                if (shared.size() >= FEWEST && share >= LIKELY && (best == null || share > best.share())) {
                    best = new Place(source.id(), start, words.end[sentences.get(i + n).last()], share);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** A little more for the claimed speaker, a little less for somebody else. */
    private static double speaker(String voice, Claim claim) {
        Boolean same = Names.same(voice, claim.speaker());
        return same == null ? 0 : same ? SPEAKER : -SPEAKER;
    }

    /**
     * What half the source speaks of says little, a name or a number more, and what it never speaks of counts against
     * it in full.
     */
    private static Map<String, Double> weights(Set<String> wanted, List<Sentence> sentences) {
        Map<String, Double> weights = new HashMap<>();
        for (String stem : wanted) {
            long holding = sentences.stream().filter(sentence -> sentence.stems().contains(stem)).count();
            double rare = holding == 0 ? 1 : 1 / Math.sqrt(holding);
            weights.put(stem, Character.isDigit(stem.charAt(0)) ? 2 * rare : rare);
        }
        return weights;
    }

    private static List<Sentence> sentences(MatchWords words) {
        List<Sentence> all = new ArrayList<>();
        for (int i = 0; i < words.count;) {
            int last = Turnings.sentenceEnd(words, i);
            Set<String> stems = new HashSet<>();
            for (int k = i; k <= last; k++) {
                add(stems, words.normal(k));
            }
            all.add(new Sentence(i, last, stems));
            i = last + 1;
        }
        return all;
    }

    private static Set<String> stems(MatchWords words) {
        Set<String> stems = new HashSet<>();
        for (int i = 0; i < words.count; i++) {
            add(stems, words.normal(i));
        }
        return stems;
    }

    /**
     * Words of three letters hold sentences together and say little; of longer ones the beginning says what they are
     * of.
     */
    private static void add(Set<String> stems, String word) {
        if (!word.isEmpty()
                && (Character.isDigit(word.charAt(0)) || word.length() > 3 && !TurningWords.isCommon(word))) {
            stems.add(word.length() > STEM ? word.substring(0, STEM) : word);
        }
    }
}
