package news.verbatim.factcheck.verdict;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.Quoted;
import news.verbatim.factcheck.claims.Claims;
import news.verbatim.factcheck.evidence.Evidence;
import news.verbatim.factcheck.rules.Alteration;
import news.verbatim.factcheck.rules.HouseRules;
import news.verbatim.quotes.Claim;
import news.verbatim.quotes.Match;
import news.verbatim.quotes.MatchVerdict;
import news.verbatim.quotes.Passage;
import news.verbatim.quotes.Source;
import news.verbatim.quotes.match.Matcher;

/**
 * Finds the passage of a piece of evidence that a verdict can rest on, and refuses where the matcher does not agree.
 *
 * @param evidence the evidence
 * @param rules    the house rules
 * @param claims   what the story claims of its quotations
 */
@ModuleInternal
public record Passages(Evidence evidence, HouseRules rules, Claims claims) {

    /** Evidence longer than this is not a passage: the checker has to say which part of it is meant. */
    static final int WHOLE_PASSAGE = 4_000;

    /** What the surroundings of a passage do to it, whether or not its words are compared. */
    static final Set<Warning> CUTS = Set.of(Warning.DENIED, Warning.REPORTED, Warning.QUESTION, Warning.CONDITION,
            Warning.HEDGED,
            Warning.CONCESSION, Warning.EXCEPTION, Warning.LIMITED, Warning.PARTIAL, Warning.TAKEN_BACK_HERE,
            Warning.TAKEN_BACK_ELSEWHERE);

    /**
     * What is asked of a passage whose words are not compared: its surroundings, who speaks there, and of what day it
     * is.
     */
    static final Set<Warning> TOLD = Stream
            .concat(CUTS.stream(), Stream.of(Warning.SAID_BY_ANOTHER, Warning.SEVERAL_SPEAKERS,
                    Warning.SAID_ON_ANOTHER_DAY, Warning.SAID_ELSEWHERE))
            .collect(Collectors.toUnmodifiableSet());

    /**
     * A stretch of the evidence.
     *
     * @param named whether the checker said that it is this one
     */
    public record Stretch(int start, int end, boolean named) {
    }

    /** A passage, how the quotation differs from it, and what has to be looked at. */
    record Found(Footing footing, List<Alteration> alterations, List<Warning> warnings, List<Turned> turned) {

        /** Tells what asks this, with the words behind it; empty if nothing does. */
        String told(Warning.Asks asked) {
            return warnings.stream().filter(one -> one.asks() == asked).map(one -> Turned.sentence(turned, one))
                    .collect(Collectors.joining(" "));
        }
    }

    /** Returns the stretch that a checker names; the whole evidence if they name none. */
    public Stretch stretch(RulingForm form) {
        int length = evidence.text().length();
        if (form.start() != null && form.end() != null) {
            if (form.start() < 0 || form.end() > length || form.start() >= form.end()) {
                throw Refusal.at("passage",
                        "This passage lies outside of " + Quoted.of(evidence.name()) + ". Choose it again.");
            }
            return new Stretch(form.start(), form.end(), true);
        }
        String asked = form.passage() == null ? "" : form.passage().strip();
        if (asked.isEmpty()) {
            return new Stretch(0, length, false);
        }
        Match match = within(new Claim(asked, null, null), new Stretch(0, length, false));
        if (match.verdict() != MatchVerdict.VERBATIM) {
            throw Refusal.at("passage",
                    "These words do not stand in " + Quoted.of(evidence.name()) + ". " + difference(match.best()));
        }
        return new Stretch(match.best().start(), match.best().end(), true);
    }

    /** Returns the passage that holds exactly these words, or refuses: one other word is enough. */
    Found verbatim(Quotation quotation, Stretch stretch) {
        Claim claim = claims.of(quotation);
        Match match = within(claim, stretch);
        return match.passages().stream().filter(passage -> passage.verdict() == MatchVerdict.VERBATIM).findFirst()
                .map(passage -> found(passage, claim))
                .orElseThrow(() -> Refusal.at("passage", "This cannot be called verbatim: " + Quoted.of(evidence.name())
                        + " does not hold exactly these words. " + difference(match.best())));
    }

    /** Returns the passage that the quotation alters in ways that the house rules allow, or refuses. */
    Found altered(Quotation quotation, Stretch stretch) {
        Claim claim = claims.of(quotation);
        Passage best = within(claim, stretch).best();
        if (best == null) {
            throw Refusal.at("passage", Quoted.of(evidence.name())
                    + " holds no passage like this. Mark another one, or take other evidence.");
        }
        Found found = found(best, claim);
        if (best.verdict() == MatchVerdict.VERBATIM) {
            throw Refusal.at("verdict", "Nothing is altered here: " + Quoted.of(evidence.name())
                    + " holds exactly these words. Call it verbatim.");
        }
        List<Alteration> barred = found.alterations().stream().filter(one -> !one.allowed()).toList();
        if (!barred.isEmpty()) {
            throw Refusal.at("passage",
                    "The house rules (" + rules + ") do not let this pass: in " + Quoted.of(evidence.name()) + " "
                            + Alterations.told(barred) + ". Rest it on another passage, or dispute it.");
        }
        return found;
    }

    /** Returns a passage that is not compared word by word, or refuses if it is not clear which one is meant. */
    Found told(Quotation quotation, Stretch stretch, boolean mustBeNamed) {
        boolean tooLong = stretch.end() - stretch.start() > WHOLE_PASSAGE;
        if (!stretch.named() && (mustBeNamed || tooLong)) {
            throw Refusal.at("passage",
                    tooLong ? Quoted.of(evidence.name()) + " is long. Say which words of it this verdict rests on."
                            : "Say which words of " + Quoted.of(evidence.name()) + " are the original.");
        }
        Footing footing = Footing.on(evidence, stretch.start(), stretch.end());
        Claim claim = claims.told(quotation, footing.passage());
        Passage itself = within(claim, stretch).best();
        return itself == null ? new Found(footing, List.of(), List.of(), List.of())
                : new Found(footing, List.of(),
                        Suggesting.toldWarnings(itself, evidence, claim), Suggesting.turned(itself, evidence, claim));
    }

    private Found found(Passage passage, Claim claim) {
        return new Found(Footing.on(evidence, passage.start(), passage.end()), Alterations.of(passage, rules),
                Suggesting.warnings(passage, evidence, claim.said()), Suggesting.turned(passage, evidence, claim));
    }

    private Match within(Claim claim, Stretch stretch) {
        Source source = evidence.source();
        return Matcher.within(claim, source, stretch.start(), stretch.end());
    }

    private String difference(Passage best) {
        if (best == null) {
            return "None of it stands there. Mark another passage, or take other evidence.";
        }
        String told = Alterations.told(Alterations.of(best, rules));
        return told.isEmpty() ? "It stands there otherwise." : "There, " + told + ".";
    }
}
