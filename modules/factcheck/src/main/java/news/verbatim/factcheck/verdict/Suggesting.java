package news.verbatim.factcheck.verdict;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.text.EvidenceKind;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.Quoted;
import news.verbatim.factcheck.claims.Claims;
import news.verbatim.factcheck.claims.NameKey;
import news.verbatim.factcheck.evidence.Evidence;
import news.verbatim.factcheck.extraction.text.LeftOut;
import news.verbatim.factcheck.extraction.text.Timecode;
import news.verbatim.factcheck.rules.Alteration;
import news.verbatim.factcheck.rules.HouseRules;
import news.verbatim.quotes.Caution;
import news.verbatim.quotes.Claim;
import news.verbatim.quotes.MatchVerdict;
import news.verbatim.quotes.Passage;
import news.verbatim.quotes.Said;
import news.verbatim.quotes.Source;
import news.verbatim.quotes.SourceIndex;
import news.verbatim.quotes.match.InAnotherLanguage;
import news.verbatim.quotes.match.InOtherWords;
import news.verbatim.quotes.match.Matcher;

/** Lays quotations against evidence and explains what it finds, under some house rules. */
@ModuleInternal
public final class Suggesting {

    /** How many suggestions a checker is shown. */
    static final int MOST = 5;

    /** What settles a quotation before what does not, and of these the story's own evidence first. */
    private static final Comparator<Suggestion> BEST_FIRST = Comparator.comparing((Suggestion one) -> !one.settles())
            .thenComparing(one -> !one.own()).thenComparing(Suggestion::outcome);

    private final HouseRules rules;
    private final Claims claims;

    /** Lays words out of their story. */
    public Suggesting(HouseRules rules) {
        this(rules, Claims.NONE);
    }

    public Suggesting(HouseRules rules, Claims claims) {
        this.rules = rules;
        this.claims = claims;
    }

    /**
     * Returns what a quotation may rest on, the best first.
     *
     * @param evidence the evidence behind a source; null if it is not to be suggested
     */
    public List<Suggestion> suggest(Quotation quotation, Matcher sources, Function<String, Evidence> evidence,
            boolean own) {
        return sources.match(claims.of(quotation)).passages().stream().flatMap(passage -> {
            Evidence found = evidence.apply(passage.source());
            return found == null ? Stream.empty() : Stream.of(suggestion(quotation, passage, found, own));
        }).toList();
    }

    /** Returns where one of these sources may say the same in other words; empty if none seems to. */
    List<Suggestion> otherWords(Quotation quotation, List<Source> sources, Function<String, Evidence> evidence,
            boolean own) {
        return InOtherWords.find(claims.of(quotation), sources).stream().flatMap(place -> {
            Evidence found = evidence.apply(place.source());
            return found == null ? Stream.empty()
                    : inOtherWords(quotation, found, place.start(), place.end(), own).stream();
        }).toList();
    }

    /** Returns the passage of the original that a story prints beside a translation. */
    Optional<Suggestion> translated(Quotation quotation, Evidence evidence, int from, int to, boolean own) {
        return told(quotation, evidence, from, to, own, MatchOutcome.OTHER_WORDS,
                "Printed beside these words, and said so in "
                        + Quoted.of(evidence.name()) + ".");
    }

    /**
     * Returns where one of these sources, all in another language, may hold what a quotation translates; empty if none
     * seems to.
     */
    List<Suggestion> inAnotherLanguage(Quotation quotation, List<Source> sources, Function<String, Evidence> evidence,
            boolean own) {
        return InAnotherLanguage.find(claims.of(quotation), sources).stream().flatMap(place -> {
            Evidence found = evidence.apply(place.source());
            return found == null ? Stream.empty()
                    : told(quotation, found, place.start(), place.end(), own, MatchOutcome.OTHER_WORDS,
                            "Said in " + Translations.name(found.occasion().language()) + " here? In "
                                    + Quoted.of(found.name()) + " stand, in this order: "
                                    + String.join(", ", place.shared()) + ".")
                            .stream();
        }).toList();
    }

    /** Returns what a quotation is to one stretch of evidence; empty if none of its words stand there. */
    public Optional<Suggestion> within(Quotation quotation, Evidence evidence, int from, int to, boolean own) {
        return Matcher.within(claims.of(quotation), evidence.source(), from, to).passages().stream().findFirst()
                .map(passage -> suggestion(quotation, passage, evidence, own));
    }

    /**
     * Returns a stretch of evidence as what words that are told are an account of: they are not compared one by one.
     */
    public Optional<Suggestion> told(Quotation quotation, Evidence evidence, int from, int to, boolean own) {
        return told(quotation, evidence, from, to, own, MatchOutcome.ALTERED,
                "Told after what " + Quoted.of(evidence.name()) + " has.");
    }

    /**
     * Returns a stretch of evidence that may say the same in other words: nothing rests on it until a checker has read
     * it.
     */
    Optional<Suggestion> inOtherWords(Quotation quotation, Evidence evidence, int from, int to, boolean own) {
        return told(quotation, evidence, from, to, own, MatchOutcome.OTHER_WORDS, "Said in other words here? "
                + Quoted.of(evidence.name()) + " does not hold these words.");
    }

    private Optional<Suggestion> told(Quotation quotation, Evidence evidence, int from, int to, boolean own,
            MatchOutcome outcome,
            String explanation) {
        String said = evidence.text().substring(from, to);
        Claim claim = claims.told(quotation, said);
        return Matcher.within(claim, evidence.source(), from, to).passages().stream().findFirst()
                .map(passage -> new Suggestion(evidence.id(), evidence.name(), evidence.kind(), evidence.saidOn(), own,
                        outcome, from, to,
                        said, before(passage, evidence, from), after(passage, evidence, to),
                        passage.speaker() == null ? ""
                                : passage.speaker(),
                        Timecode.of(evidence.timecodeAt(from)), List.of(), toldWarnings(passage, evidence, claim),
                        turned(passage, evidence, claim), explanation));
    }

    /** What of warnings matters where words are not compared one by one. */
    static List<Warning> toldWarnings(Passage passage, Evidence evidence, Claim claim) {
        return warnings(passage, evidence, claim.said()).stream().filter(Passages.TOLD::contains)
                .filter(one -> one != Warning.SAID_BY_ANOTHER || NameKey.sameScript(passage.speaker(), claim.speaker()))
                .toList();
    }

    /** A matcher over some sources, whatever the quotation. */
    public static Matcher over(List<Evidence> evidence) {
        var sources = evidence.stream().map(Evidence::source).toList();
        SourceIndex all = (quote, limit) -> sources;
        return new Matcher(all);
    }

    /**
     * Puts suggestions of several searches together; of one passage that was found twice the first stays. That somebody
     * else said it is not told where the claimed speaker did, on the day that is claimed; nor is a likeness where the
     * words are found.
     */
    public static List<Suggestion> best(Stream<Suggestion> suggestions) {
        List<Suggestion> all = suggestions
                .collect(Collectors.toMap(one -> one.evidence() + ":" + one.start(), one -> one,
                        (first, again) -> first, LinkedHashMap::new))
                .values().stream().sorted(BEST_FIRST).toList();
        boolean held = all.stream()
                .anyMatch(one -> one.settles() && !one.speaker().isEmpty() && !one.asks(Warning.Asks.OCCASION)
                        && !one.asks(Warning.Asks.SPEAKER));
        boolean found = all.stream().anyMatch(one -> one.outcome() != MatchOutcome.OTHER_WORDS);
        return all.stream().filter(one -> !held || one.outcome() != MatchOutcome.SAID_BY_ANOTHER)
                .filter(one -> !found || one.outcome() != MatchOutcome.OTHER_WORDS).limit(MOST).toList();
    }

    private Suggestion suggestion(Quotation quotation, Passage passage, Evidence evidence, boolean own) {
        List<Alteration> alterations = Alterations.of(passage, rules);
        MatchOutcome outcome = outcome(passage, alterations);
        String speaker = passage.speaker() == null ? "" : passage.speaker();
        Claim claim = claims.of(quotation);
        return new Suggestion(evidence.id(), evidence.name(), evidence.kind(), evidence.saidOn(), own, outcome,
                passage.start(),
                passage.end(), evidence.text().substring(passage.start(), passage.end()),
                before(passage, evidence, passage.start()),
                after(passage, evidence, passage.end()), speaker, Timecode.of(evidence.timecodeAt(passage.start())),
                alterations,
                warnings(passage, evidence, claim.said()), turned(passage, evidence, claim),
                explanation(outcome, quotation, evidence, speaker, alterations));
    }

    /** Up to the passage without a gap, so that its places are known. */
    private static String before(Passage passage, Evidence evidence, int start) {
        int at = start;
        while (at > 0 && Character.isWhitespace(evidence.text().charAt(at - 1))) {
            at--;
        }
        return evidence.text().substring(Math.max(0, at - passage.before().length()), start);
    }

    private static String after(Passage passage, Evidence evidence, int end) {
        int at = end;
        while (at < evidence.text().length() && Character.isWhitespace(evidence.text().charAt(at))) {
            at++;
        }
        return evidence.text().substring(end, Math.min(evidence.text().length(), at + passage.after().length()));
    }

    /**
     * Returns the words behind the warnings: those that turn the passage, who says it, and what the story says of day
     * and occasion.
     */
    static List<Turned> turned(Passage passage, Evidence evidence, Claim claim) {
        List<Warning> warnings = warnings(passage, evidence, claim.said());
        Stream<Turned> around = passage.turnings().stream()
                .map(one -> new Turned(Warning.valueOf(one.caution().name()), one.start(), one.end(), one.words()));
        Stream<Turned> others = warnings.stream()
                .filter(one -> one.asks() == Warning.Asks.SPEAKER || one.asks() == Warning.Asks.OCCASION)
                .map(one -> new Turned(one, passage.start(), passage.start(),
                        one == Warning.SAID_BY_ANOTHER ? passage.speaker()
                                : one.asks() == Warning.Asks.OCCASION ? claim.said().words() : ""));
        return Stream.concat(around, others).filter(one -> warnings.contains(one.warning()) && !one.words().isBlank())
                .distinct().toList();
    }

    private static MatchOutcome outcome(Passage passage, List<Alteration> alterations) {
        if (Boolean.FALSE.equals(passage.speakerOk())) {
            return MatchOutcome.SAID_BY_ANOTHER;
        }
        if (passage.verdict() == MatchVerdict.VERBATIM) {
            return MatchOutcome.VERBATIM;
        }
        return Alterations.allAllowed(alterations) ? MatchOutcome.ALLOWED : MatchOutcome.ALTERED;
    }

    /** Returns what has to be looked at on a passage. */
    static List<Warning> warnings(Passage passage, Evidence evidence, Said said) {
        Stream<Warning> cautions = passage.cautions().stream().map(Caution::name).map(Warning::valueOf);
        boolean otherDay = said != null && Boolean.FALSE.equals(said.covers(evidence.saidOn()));
        Stream<Warning> others = Stream.of(Boolean.FALSE.equals(passage.speakerOk()) ? Warning.SAID_BY_ANOTHER : null,
                otherDay ? Warning.SAID_ON_ANOTHER_DAY
                        : Boolean.FALSE.equals(passage.occasionOk()) ? Warning.SAID_ELSEWHERE : null,
                isSecondHand(evidence) ? Warning.SECOND_HAND : null, takenBack(passage, evidence))
                .filter(Objects::nonNull);
        return Stream.concat(cautions, others).sorted().toList();
    }

    /** Returns whether the file has words that were hidden or taken back: here, elsewhere, or, as null, nowhere. */
    private static Warning takenBack(Passage passage, Evidence evidence) {
        List<LeftOut> taken = evidence.leftOut().stream().filter(one -> one.kind().isWords()).toList();
        return taken.stream().anyMatch(one -> one.touches(passage.start(), passage.end())) ? Warning.TAKEN_BACK_HERE
                : taken.isEmpty() ? null : Warning.TAKEN_BACK_ELSEWHERE;
    }

    /** Says whether evidence proves no more than that somebody printed it. */
    static boolean isSecondHand(Evidence evidence) {
        return evidence.kind() == EvidenceKind.WIRE_COPY || evidence.kind() == EvidenceKind.SECOND_HAND;
    }

    private String explanation(MatchOutcome outcome, Quotation quotation, Evidence evidence, String speaker,
            List<Alteration> alterations) {
        String in = Quoted.of(evidence.name());
        return switch (outcome) {
            case VERBATIM -> "Word for word in " + in + ".";
            case ALLOWED -> "In " + in + " but for: " + Alterations.names(alterations) + ". The house rules (" + rules
                    + ") allow it.";
            case SAID_BY_ANOTHER -> "In " + in + " " + speaker + " says this, not " + quotation.speaker() + "."
                    + (Alterations.told(alterations).isEmpty() ? "" : " And " + Alterations.told(alterations) + ".");
            default -> "Otherwise in " + in + ": " + Alterations.told(alterations) + ".";
        };
    }
}
