package news.verbatim.quotes.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.verbatim.quotes.Caution;
import news.verbatim.quotes.Claim;
import news.verbatim.quotes.Difference;
import news.verbatim.quotes.Passage;
import news.verbatim.quotes.Source;
import news.verbatim.quotes.Turning;
import news.verbatim.quotes.find.InnerSpeaker;
import news.verbatim.quotes.people.Names;

/** One place in one source that a quotation may rest on. */
final class Candidate {

    /** How many sentences before and after a passage are shown, its own counted. */
    private static final int AROUND = 3;
    private static final int RUN = 7;
    private static final int LONG = 10;
    private static final double PART = 0.3;
    private static final double LIKELY = 0.64;
    private static final double MOST = 0.74;
    private static final double NEARLY_ALL = 0.84;

    private final Source source;
    private final MatchWords words;
    private final MatchWords quote;
    private final Claim claim;
    private final Alignment alignment;
    private WordComparison comparison;
    private String speaker;
    private final Map<String, Integer> voices;
    private Boolean speakerOk;
    private final Boolean occasionOk;
    private final Moved moved;

    private Candidate(Source source, MatchWords words, MatchWords quote, Claim claim, List<Chain.Run> chain,
            List<Chain.Run> runs) {
        this.source = source;
        this.words = words;
        this.quote = quote;
        this.claim = claim;
        Moved found = Moved.find(quote, chain, runs);
        this.moved = found;
        this.alignment = found == null ? new Alignment(quote, words, chain) : found.alignment(quote, words, runs);
        this.voices = voices();
        this.speaker = voices.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
        this.speakerOk = says(speaker);
        this.occasionOk = claim.said() == null ? null : claim.said().agrees(source.date(), source.event());
    }

    /** Names the differences; not for a place that is no more than a likeness. */
    private Candidate compared() {
        comparison = new WordComparison(alignment);
        if (moved != null) {
            comparison.add(moved.difference(quote, words));
        }
        if (voices.size() > 1) {
            joined();
        }
        String inner = words.turns.isEmpty() && alignment.last >= 0
                ? InnerSpeaker.of(source.text(), words.start[alignment.first], words.end[alignment.last])
                : null;
        if (inner != null) {
            givenTo(inner);
        }
        return this;
    }

    /**
     * Words in marks inside a document of a body are those of whom it names. What a person issued or said they may also
     * have read out: then it is somebody else's words, and a caution.
     */
    private void givenTo(String inner) {
        Boolean same = Names.same(inner, claim.speaker());
        boolean person = source.speaker() != null && Names.looksLikePerson(source.speaker());
        if (!person || Boolean.TRUE.equals(same)) {
            speaker = inner;
            speakerOk = same;
        } else if (Boolean.FALSE.equals(Names.same(inner, source.speaker()))) {
            int at = words.start[alignment.first];
            comparison.warn(new Turning(Caution.REPORTED, at, at, inner));
        }
    }

    /** Whether so few words agree that no other form of the rest makes a passage of it. */
    private boolean hopeless() {
        return alignment.equal == 0 || moved == null && alignment.equal < PART * own();
    }

    /**
     * Whether the speaker of the passage is the claimed one; a role without a name is somebody else only beside a label
     * that names them.
     */
    private Boolean says(String voice) {
        Boolean same = Names.same(voice, claim.speaker());
        boolean label = voice != null && words.turns != source.turns() && !words.turns.isEmpty() && Names.isRole(voice);
        if (!label || voice.length() < 2 || Boolean.TRUE.equals(same)) {
            return same;
        }
        boolean named = words.turns.stream()
                .anyMatch(turn -> Boolean.TRUE.equals(Names.same(turn.speaker(), claim.speaker())));
        return named ? Boolean.FALSE : null;
    }

    /** What stands around the passage and turns it. Asked once, for a passage that is shown. */
    private void turnings() {
        if (alignment.last < 0) {
            return;
        }
        boolean asks = (quote.after[quote.count - 1] & MatchWords.QUESTION) != 0;
        int first = alignment.to[0] >= 0 ? words.skipped + alignment.first : -1;
        int last = alignment.to[quote.count - 1] >= 0 ? words.skipped + alignment.last : -1;
        if (first >= 0 && last >= first) {
            Turnings.around(words.whole, first, last, asks).forEach(comparison::warn);
        }
    }

    /** The best place in a source, and every other one that holds all the words. */
    static List<Candidate> in(Source source, MatchWords words, MatchWords quote, Claim claim) {
        Chain chain = new Chain(quote, words);
        List<Chain.Run> runs = chain.runs();
        List<Candidate> candidates = new ArrayList<>();
        for (Chain.Run run : runs) {
            if (run.length() == quote.count && candidates.size() < 6) {
                candidates.add(new Candidate(source, words, quote, claim, List.of(run), List.of()).compared());
            }
        }
        if (candidates.isEmpty() && !runs.isEmpty()) {
            Candidate best = new Candidate(source, words, quote, claim, chain.best(runs), runs);
            if (!best.hopeless()) {
                candidates.add(best.compared());
            }
        }
        return candidates;
    }

    private Map<String, Integer> voices() {
        Map<String, Integer> voices = new HashMap<>();
        for (int to : alignment.to) {
            if (to >= 0) {
                String voice = words.speakerAt(words.start[to], source);
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
                    && !java.util.Objects.equals(words.speakerAt(words.start[at], source),
                            words.speakerAt(words.start[at - 1], source))) {
                int place = quote.start[i];
                comparison.add(
                        new Difference(Difference.Kind.SPLICE, place, place, "", words.start[at], words.start[at], ""));
            }
            before = i;
        }
    }

    /**
     * Whether this is the place at all and not just a likeness. All the words are; most of them are in a longer
     * quotation; and where the claimed speaker and day agree, fewer will do.
     */
    boolean found() {
        if (alignment.equal >= own()) {
            return true;
        }
        boolean agrees = Boolean.TRUE.equals(occasionOk) && !Boolean.FALSE.equals(speakerOk);
        double share = Math.min(1, share() + comparison.likeness() / quote.count);
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
        return alignment.equal - 0.7 * changes + (moved == null ? 0 : moved.run().length() * 0.8)
                + 0.02 * alignment.longest
                + (Boolean.TRUE.equals(speakerOk) ? 0.6 + 0.3 * missing : 0)
                + (Boolean.TRUE.equals(occasionOk) ? 0.5 + 0.4 * missing : 0);
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
        turnings();
        int start = words.start[first];
        int end = words.end[last];
        MatchWords all = words.whole;
        int before = Turnings.sentenceStart(all, words.skipped + first);
        for (int k = 1; k < AROUND && before > 0; k++) {
            before = Turnings.sentenceStart(all, before - 1);
        }
        int after = Turnings.sentenceEnd(all, words.skipped + last);
        for (int k = 1; k < AROUND && after + 1 < all.count; k++) {
            after = Turnings.sentenceEnd(all, after + 1);
        }
        int closed = after + 1 < all.count ? all.start[after + 1] : source.text().length();
        return new Passage(source.id(), start, end, comparison.verdict(), speaker, speakerOk, occasionOk,
                comparison.differences,
                comparison.cautions, comparison.turnings, source.text().substring(all.start[before], start).strip(),
                source.text().substring(end, Math.min(closed, all.end[after] + 8)).strip(), share());
    }
}
