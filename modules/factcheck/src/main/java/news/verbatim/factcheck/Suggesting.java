package news.verbatim.factcheck;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.verbatim.events.EvidenceKind;
import news.verbatim.events.Quotation;
import news.verbatim.quotes.Caution;
import news.verbatim.quotes.Claim;
import news.verbatim.quotes.Matcher;
import news.verbatim.quotes.Passage;
import news.verbatim.quotes.SourceIndex;
import news.verbatim.quotes.Verdict;

/** Lays quotations against evidence and explains what it finds, under some house rules. */
final class Suggesting {

    /** How many suggestions a checker is shown. */
    static final int MOST = 5;

    /** What settles a quotation before what does not, and of these the story's own evidence first. */
    private static final Comparator<Suggestion> BEST_FIRST = Comparator.comparing((Suggestion one) -> !one.settles())
            .thenComparing(one -> !one.own()).thenComparing(Suggestion::outcome);

    private final HouseRules rules;

    Suggesting(HouseRules rules) {
        this.rules = rules;
    }

    /**
     * Returns what a quotation may rest on, the best first.
     *
     * @param evidence the evidence behind a source; null if it is not to be suggested
     */
    List<Suggestion> suggest(Quotation quotation, Matcher sources, Function<String, Evidence> evidence, boolean own) {
        return sources.match(claim(quotation)).passages().stream().flatMap(passage -> {
            Evidence found = evidence.apply(passage.source());
            return found == null ? Stream.empty() : Stream.of(suggestion(quotation, passage, found, own));
        }).toList();
    }

    /** Returns what a quotation is to one stretch of evidence; empty if none of its words stand there. */
    Optional<Suggestion> within(Quotation quotation, Evidence evidence, int from, int to, boolean own) {
        return Matcher.within(claim(quotation), evidence.source(), from, to).passages().stream().findFirst()
                .map(passage -> suggestion(quotation, passage, evidence, own));
    }

    /** What a story says that somebody said. */
    static Claim claim(Quotation quotation) {
        return new Claim(quotation.words(), quotation.speaker().isBlank() ? null : quotation.speaker(), null);
    }

    /** A matcher over some sources, whatever the quotation. */
    static Matcher over(List<Evidence> evidence) {
        var sources = evidence.stream().map(Evidence::source).toList();
        SourceIndex all = (quote, limit) -> sources;
        return new Matcher(all);
    }

    /** Puts suggestions of several searches together; of one passage that was found twice the first stays. */
    static List<Suggestion> best(Stream<Suggestion> suggestions) {
        return suggestions.collect(Collectors.toMap(one -> one.evidence() + ":" + one.start(), one -> one,
                (first, again) -> first, LinkedHashMap::new)).values().stream().sorted(BEST_FIRST).limit(MOST).toList();
    }

    private Suggestion suggestion(Quotation quotation, Passage passage, Evidence evidence, boolean own) {
        List<Alteration> alterations = Alterations.of(passage, rules);
        MatchOutcome outcome = outcome(passage, alterations);
        String speaker = passage.speaker() == null ? "" : passage.speaker();
        return new Suggestion(evidence.id(), evidence.name(), evidence.kind(), evidence.saidOn(), own, outcome, passage.start(),
                passage.end(), evidence.text().substring(passage.start(), passage.end()), passage.before(), passage.after(),
                speaker, Timecode.of(evidence.timecodeAt(passage.start())), alterations, warnings(passage, evidence),
                explanation(outcome, quotation, evidence, speaker, alterations));
    }

    private static MatchOutcome outcome(Passage passage, List<Alteration> alterations) {
        if (Boolean.FALSE.equals(passage.speakerOk())) {
            return MatchOutcome.SAID_BY_ANOTHER;
        }
        if (passage.verdict() == Verdict.VERBATIM) {
            return MatchOutcome.VERBATIM;
        }
        return Alterations.allAllowed(alterations) ? MatchOutcome.ALLOWED : MatchOutcome.ALTERED;
    }

    /** Returns what has to be looked at on a passage. */
    static List<Warning> warnings(Passage passage, Evidence evidence) {
        Stream<Warning> cautions = passage.cautions().stream().map(Caution::name).map(Warning::valueOf);
        Stream<Warning> others = Stream.of(Boolean.FALSE.equals(passage.speakerOk()) ? Warning.SAID_BY_ANOTHER : null,
                isSecondHand(evidence) ? Warning.SECOND_HAND : null).filter(Objects::nonNull);
        return Stream.concat(cautions, others).sorted().toList();
    }

    /** Says whether evidence proves no more than that somebody printed it. */
    static boolean isSecondHand(Evidence evidence) {
        return evidence.kind() == EvidenceKind.WIRE_COPY || evidence.kind() == EvidenceKind.SECOND_HAND;
    }

    private String explanation(MatchOutcome outcome, Quotation quotation, Evidence evidence, String speaker,
                               List<Alteration> alterations) {
        String in = "“" + evidence.name() + "”";
        return switch (outcome) {
            case VERBATIM -> "Word for word in " + in + ".";
            case ALLOWED -> "In " + in + " but for: " + Alterations.names(alterations) + ". The house rules (" + rules + ") allow it.";
            case SAID_BY_ANOTHER -> "In " + in + " " + speaker + " says this, not " + quotation.speaker() + "."
                    + (Alterations.told(alterations).isEmpty() ? "" : " And " + Alterations.told(alterations) + ".");
            default -> "Otherwise in " + in + ": " + Alterations.told(alterations) + ".";
        };
    }
}
