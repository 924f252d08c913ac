package news.verbatim.factcheck;

import news.verbatim.events.Problems;
import news.verbatim.events.Quotation;
import news.verbatim.events.QuotationType;
import news.verbatim.events.Refusal;
import news.verbatim.events.Typed;
import news.verbatim.events.Verdict;

/** What each verdict asks for. Nobody can call words verbatim that the evidence does not hold. */
final class VerdictRules {

    static final int NOTE = 2_000;

    /** Evidence longer than this is not a passage: the checker has to say which part of it is meant. */
    static final int WHOLE_PASSAGE = 4_000;

    private VerdictRules() {
    }

    /**
     * Returns the grounds of a ruling.
     *
     * @throws Refusal at {@code verdict}, {@code evidence}, {@code passage} or {@code note}
     */
    static Grounds require(Quotation quotation, RulingForm form, Evidence evidence) {
        new Problems().require(form.verdict() != null, "verdict", "Choose a verdict.").refuseIfAny();
        Verdict verdict = form.verdict();
        String note = Typed.clean(form.note()).strip();
        Problems problems = new Problems().requireAtMost(NOTE, note, "note")
                .require(!needsNote(verdict) || !note.isEmpty(), "note", noteWanted(verdict))
                .require(!verdict.resolves() || evidence != null, "evidence",
                        "Choose the evidence that this verdict rests on, or add it.")
                .require(verdict != Verdict.PARAPHRASE || quotation.type() == QuotationType.INDIRECT, "verdict",
                        "Words in quotation marks or in a block quote cannot be a paraphrase.");
        problems.refuseIfAny();
        String passage = evidence == null ? "" : passage(quotation, verdict, form.passage(), evidence);
        return new Grounds(verdict, evidence, passage, note);
    }

    private static String passage(Quotation quotation, Verdict verdict, String given, Evidence evidence) {
        String asked = given == null ? "" : given.strip();
        if (asked.isEmpty() && verdict != Verdict.VERBATIM && evidence.text().length() > WHOLE_PASSAGE) {
            throw Refusal.at("passage", "“" + evidence.name() + "” is long. Paste the words of it that this verdict rests on.");
        }
        String passage = asked.isEmpty() ? evidence.text() : new WordForWord(evidence.text()).passageOf(asked);
        if (passage == null) {
            throw Refusal.at("passage", "These words do not stand in “" + evidence.name() + "”. "
                    + new WordForWord(evidence.text()).difference(asked));
        }
        return verdict == Verdict.VERBATIM ? verbatim(quotation, passage, evidence) : passage;
    }

    private static String verbatim(Quotation quotation, String passage, Evidence evidence) {
        WordForWord said = new WordForWord(passage);
        String verbatim = said.passageOf(quotation.words());
        if (verbatim == null) {
            throw Refusal.at("passage", "This cannot be called verbatim: “" + evidence.name()
                    + "” does not hold exactly these words. " + said.difference(quotation.words()));
        }
        return verbatim;
    }

    private static boolean needsNote(Verdict verdict) {
        return switch (verdict) {
            case ALTERED, TRANSLATION, WAIVED, DISPUTED, UNVERIFIABLE -> true;
            case VERBATIM, PARAPHRASE -> false;
        };
    }

    private static String noteWanted(Verdict verdict) {
        return switch (verdict) {
            case ALTERED -> "Say what was changed.";
            case TRANSLATION -> "Say who translated it, and from which language.";
            case DISPUTED -> "Say what is wrong with it.";
            default -> "Say where you looked.";
        };
    }
}
