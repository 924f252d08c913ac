package news.verbatim.factcheck;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.verbatim.events.Quotation;
import news.verbatim.events.Refusal;
import news.verbatim.quotes.Claim;
import news.verbatim.quotes.Match;
import news.verbatim.quotes.Matcher;
import news.verbatim.quotes.Passage;
import news.verbatim.quotes.Source;
import news.verbatim.quotes.Verdict;

/**
 * Finds the passage of a piece of evidence that a verdict can rest on, and refuses where the matcher does not agree.
 *
 * @param evidence the evidence
 * @param rules    the house rules
 */
record Passages(Evidence evidence, HouseRules rules) {

    /** Evidence longer than this is not a passage: the checker has to say which part of it is meant. */
    static final int WHOLE_PASSAGE = 4_000;

    private static final Set<Warning> CUTS = Set.of(Warning.CUT_AFTER_NEGATION, Warning.CUT_BEFORE_QUALIFIER);

    /**
     * A stretch of the evidence.
     *
     * @param named whether the checker said that it is this one
     */
    record Stretch(int start, int end, boolean named) {
    }

    /** A passage, how the quotation differs from it, and what has to be looked at. */
    record Found(Footing footing, List<Alteration> alterations, List<Warning> warnings) {
    }

    /** Returns the stretch that a checker names; the whole evidence if they name none. */
    Stretch stretch(RulingForm form) {
        int length = evidence.text().length();
        if (form.start() != null && form.end() != null) {
            if (form.start() < 0 || form.end() > length || form.start() >= form.end()) {
                throw Refusal.at("passage", "This passage lies outside of “" + evidence.name() + "”. Choose it again.");
            }
            return new Stretch(form.start(), form.end(), true);
        }
        String asked = form.passage() == null ? "" : form.passage().strip();
        if (asked.isEmpty()) {
            return new Stretch(0, length, false);
        }
        Match match = within(new Claim(asked, null, null), new Stretch(0, length, false));
        if (match.verdict() != Verdict.VERBATIM) {
            throw Refusal.at("passage", "These words do not stand in “" + evidence.name() + "”. " + difference(match.best()));
        }
        return new Stretch(match.best().start(), match.best().end(), true);
    }

    /** Returns the passage that holds exactly these words, or refuses: one other word is enough. */
    Found verbatim(Quotation quotation, Stretch stretch) {
        Match match = within(Suggesting.claim(quotation), stretch);
        return match.passages().stream().filter(passage -> passage.verdict() == Verdict.VERBATIM).findFirst().map(this::found)
                .orElseThrow(() -> Refusal.at("passage", "This cannot be called verbatim: “" + evidence.name()
                        + "” does not hold exactly these words. " + difference(match.best())));
    }

    /** Returns the passage that the quotation alters in ways that the house rules allow, or refuses. */
    Found altered(Quotation quotation, Stretch stretch) {
        Passage best = within(Suggesting.claim(quotation), stretch).best();
        if (best == null) {
            throw Refusal.at("passage", "“" + evidence.name() + "” holds no passage like this.");
        }
        Found found = found(best);
        if (best.verdict() == Verdict.VERBATIM) {
            throw Refusal.at("verdict", "Nothing is altered here: “" + evidence.name() + "” holds exactly these words.");
        }
        List<Alteration> barred = found.alterations().stream().filter(one -> !one.allowed()).toList();
        if (!barred.isEmpty()) {
            throw Refusal.at("passage", "The house rules (" + rules + ") do not let this pass: in “" + evidence.name() + "” "
                    + Alterations.told(barred) + ".");
        }
        return found;
    }

    /** Returns a passage that is not compared word by word, or refuses if it is not clear which one is meant. */
    Found told(Stretch stretch, boolean mustBeNamed) {
        boolean tooLong = stretch.end() - stretch.start() > WHOLE_PASSAGE;
        if (!stretch.named() && (mustBeNamed || tooLong)) {
            throw Refusal.at("passage", tooLong ? "“" + evidence.name() + "” is long. Say which words of it this verdict rests on."
                    : "Say which words of “" + evidence.name() + "” are the original.");
        }
        Footing footing = Footing.on(evidence, stretch.start(), stretch.end());
        Passage itself = within(new Claim(footing.passage(), null, null), stretch).best();
        return new Found(footing, List.of(), itself == null ? List.of()
                : Suggesting.warnings(itself, evidence).stream().filter(CUTS::contains).toList());
    }

    private Found found(Passage passage) {
        return new Found(Footing.on(evidence, passage.start(), passage.end()), Alterations.of(passage, rules),
                Suggesting.warnings(passage, evidence));
    }

    private Match within(Claim claim, Stretch stretch) {
        Source source = evidence.source();
        return Matcher.within(claim, source, stretch.start(), stretch.end());
    }

    private String difference(Passage best) {
        if (best == null) {
            return "None of it stands there.";
        }
        String told = Alterations.told(Alterations.of(best, rules));
        return told.isEmpty() ? "It stands there otherwise." : "There, " + told + ".";
    }

    /** What a checker has to answer, in sentences; empty if there is nothing. */
    static String toAnswer(List<Warning> warnings) {
        return Stream.of(warnings).flatMap(List::stream).filter(Warning::toBeAnswered).map(Warning::sentence)
                .collect(Collectors.joining(" "));
    }
}
