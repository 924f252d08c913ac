package news.verbatim.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One place in one source that a quotation may rest on. */
final class Candidate {

    private static final int AROUND = 30;
    private static final int RUN = 7;
    private static final int LONG = 10;
    private static final double PART = 0.3;
    private static final double LIKELY = 0.64;
    private static final double MOST = 0.74;
    private static final double NEARLY_ALL = 0.84;

    private final Source source;
    private final Words words;
    private final Words quote;
    private final Claim claim;
    private final Alignment alignment;
    private final Comparison comparison;
    private final String speaker;
    private final Boolean speakerOk;
    private final Boolean occasionOk;
    private final Moved moved;

    private Candidate(Source source, Words words, Words quote, Claim claim, List<Chain.Run> chain, List<Chain.Run> runs) {
        this.source = source;
        this.words = words;
        this.quote = quote;
        this.claim = claim;
        Moved found = Moved.find(quote, chain, runs);
        this.moved = found;
        this.alignment = found == null ? new Alignment(quote, words, chain) : found.alignment(quote, words, runs);
        this.comparison = new Comparison(alignment);
        if (found != null) {
            comparison.add(found.difference(quote, words));
        }
        Map<String, Integer> voices = voices();
        this.speaker = voices.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
        this.speakerOk = Names.same(speaker, claim.speaker());
        this.occasionOk = claim.date() == null || source.date() == null ? null : claim.date().equals(source.date());
        if (voices.size() > 1) {
            joined();
        }
        if (alignment.last >= 0) {
            cut(new Cut(words.whole));
        }
    }

    private void cut(Cut cut) {
        if (alignment.to[quote.count - 1] >= 0 && cut.beforeQualifier(words.skipped + alignment.last)) {
            comparison.cautions.add(Caution.CUT_BEFORE_QUALIFIER);
        }
        if (alignment.to[0] >= 0 && cut.afterNegation(words.skipped + alignment.first)) {
            comparison.cautions.add(Caution.CUT_AFTER_NEGATION);
        }
    }

    /** The best place in a source, and every other one that holds all the words. */
    static List<Candidate> in(Source source, Words words, Words quote, Claim claim) {
        Chain chain = new Chain(quote, words);
        List<Chain.Run> runs = chain.runs();
        List<Candidate> candidates = new ArrayList<>();
        for (Chain.Run run : runs) {
            if (run.length() == quote.count && candidates.size() < 6) {
                candidates.add(new Candidate(source, words, quote, claim, List.of(run), List.of()));
            }
        }
        if (candidates.isEmpty() && !runs.isEmpty()) {
            candidates.add(new Candidate(source, words, quote, claim, chain.best(runs), runs));
        }
        return candidates;
    }

    private Map<String, Integer> voices() {
        Map<String, Integer> voices = new HashMap<>();
        for (int to : alignment.to) {
            if (to >= 0) {
                String voice = source.speakerAt(words.start[to]);
                if (voice != null) {
                    voices.merge(voice, 1, Integer::sum);
                }
            }
        }
        return voices;
    }

    /** Words of several speakers in one quotation, with nothing that shows it. */
    private void joined() {
        comparison.cautions.add(Caution.SEVERAL_SPEAKERS);
        int before = -1;
        for (int i = 0; i < alignment.to.length; i++) {
            int at = alignment.to[i];
            if (at < 0) {
                continue;
            }
            if (before >= 0 && at == alignment.to[before] + 1 && !quote.ellipsis[i]
                    && !java.util.Objects.equals(source.speakerAt(words.start[at]), source.speakerAt(words.start[at - 1]))) {
                int place = quote.start[i];
                comparison.add(new Difference(Difference.Kind.SPLICE, place, place, "", words.start[at], words.start[at], ""));
            }
            before = i;
        }
    }

    /**
     * Whether this is the place at all and not just a likeness. All the words are; most of them are in a longer quotation; and where
     * the claimed speaker and day agree, fewer will do.
     */
    boolean found() {
        if (alignment.equal == 0) {
            return false;
        }
        if (alignment.equal >= own()) {
            return true;
        }
        boolean agrees = Boolean.TRUE.equals(occasionOk) && !Boolean.FALSE.equals(speakerOk);
        double share = share();
        if (agrees && (share >= LIKELY && alignment.longest >= 2 || alignment.longest >= RUN && share >= PART)) {
            return true;
        }
        if (quote.count >= LONG) {
            return share >= MOST || alignment.longest >= 2 * RUN && share >= LIKELY;
        }
        return share >= NEARLY_ALL && (quote.count >= RUN || Boolean.TRUE.equals(speakerOk));
    }

    /** Words of the quotation that are not in brackets. */
    private int own() {
        int own = 0;
        for (int i = 0; i < quote.count; i++) {
            own += quote.bracketed[i] ? 0 : 1;
        }
        return own;
    }

    private double share() {
        return (double) (alignment.equal + (moved == null ? 0 : moved.run().length())) / Math.max(1, quote.count);
    }

    /** Better passages first: more of the words, fewer changes, then the claimed speaker and day. */
    double score() {
        int changes = 0;
        for (Difference difference : comparison.differences) {
            changes += difference.kind().harmless() ? 0 : 1;
        }
        int missing = quote.count - alignment.equal;
        return alignment.equal - 0.7 * changes + (moved == null ? 0 : moved.run().length() * 0.8) + 0.02 * alignment.longest
                + (Boolean.TRUE.equals(speakerOk) ? 0.6 + 0.3 * missing : 0) + (Boolean.TRUE.equals(occasionOk) ? 0.5 + 0.4 * missing : 0);
    }

    Passage passage() {
        int first = alignment.first;
        int last = alignment.last;
        if (moved != null) {
            first = Math.min(first, moved.run().d());
            last = Math.max(last, moved.run().dEnd() - 1);
        }
        for (Difference difference : comparison.differences) {
            if (difference.sourceEnd() > difference.sourceStart() && difference.kind() != Difference.Kind.REORDERED) {
                while (first > 0 && words.start[first - 1] >= difference.sourceStart()) {
                    first--;
                }
                while (last + 1 < words.count && words.end[last + 1] <= difference.sourceEnd()) {
                    last++;
                }
            }
        }
        int start = words.start[first];
        int end = words.end[last];
        int before = words.whole.start[Math.max(0, words.skipped + first - AROUND)];
        int after = words.whole.end[Math.min(words.whole.count - 1, words.skipped + last + AROUND)];
        return new Passage(source.id(), start, end, comparison.verdict(), speaker, speakerOk, occasionOk, comparison.differences,
                comparison.cautions, source.text().substring(before, start).strip(), source.text().substring(end, after).strip(), share());
    }
}
