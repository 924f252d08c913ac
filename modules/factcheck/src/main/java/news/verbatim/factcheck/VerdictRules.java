package news.verbatim.factcheck;

import java.time.Duration;
import java.time.Instant;
import news.verbatim.events.Problems;
import news.verbatim.events.Quotation;
import news.verbatim.events.QuotationType;
import news.verbatim.events.Refusal;
import news.verbatim.events.Typed;
import news.verbatim.events.Verdict;

/** What each verdict asks for. Nobody can call words verbatim that the evidence does not hold. */
final class VerdictRules {

    static final int NOTE = 2_000;
    static final int MEANING = 1_000;
    static final int TRANSLATOR = 200;

    /** A waiver is for a while: it holds no longer than this. */
    static final Duration LONGEST_WAIVER = Duration.ofDays(14);

    private VerdictRules() {
    }

    /**
     * Returns the grounds of a ruling.
     *
     * @throws Refusal at {@code verdict}, {@code evidence}, {@code passage}, {@code warning}, {@code note}, {@code translator},
     *                 {@code until}, {@code saidBy} or {@code saidByNote}
     */
    static Grounds require(Quotation quotation, RulingForm form, Evidence evidence, HouseRules rules, Instant now) {
        new Problems().require(form.verdict() != null, "verdict", "Choose a verdict.").refuseIfAny();
        Verdict verdict = form.verdict();
        String note = Typed.clean(form.note()).strip();
        String translator = Typed.line(form.translator());
        Problems problems = new Problems().requireAtMost(NOTE, note, "note")
                .require(!needsNote(verdict) || !note.isEmpty(), "note", noteWanted(verdict))
                .requireAtMost(TRANSLATOR, translator, "translator")
                .require(verdict != Verdict.TRANSLATION || !translator.isEmpty(), "translator", "Say who translated it.")
                .require(verdict != Verdict.PARAPHRASE || quotation.type() == QuotationType.INDIRECT, "verdict",
                        "Words in quotation marks or in a block quote cannot be a paraphrase.");
        requireEvidence(problems, verdict, evidence);
        SourceRules.require(problems, form, evidence);
        requireExpiry(problems, form, now);
        problems.refuseIfAny();
        boolean translated = verdict == Verdict.TRANSLATION;
        Instant until = verdict == Verdict.WAIVED ? form.until() : null;
        if (!restsOnPassage(verdict)) {
            return new Grounds(verdict, footing(form, evidence, rules), Grounds.withSource(SourceRules.told(form), note), "", until,
                    form.accusation(), form.source());
        }
        Passages.Found found = found(quotation, form, new Passages(evidence, rules));
        String meaning = answer(found, form);
        return new Grounds(verdict, found.footing(), Grounds.withSource(SourceRules.told(form),
                Grounds.note(found.footing(), found.alterations(), meaning, note)), translated ? translator : "", until,
                form.accusation(), form.source());
    }

    private static void requireEvidence(Problems problems, Verdict verdict, Evidence evidence) {
        problems.require(!restsOnPassage(verdict) || evidence != null, "evidence",
                        "Choose the evidence that this verdict rests on, or add it.")
                .require(!verdict.resolves() || evidence == null || evidence.kind().supports(), "evidence",
                        "A summary that a machine made supports no verdict. Rest it on what was said or written.");
    }

    private static void requireExpiry(Problems problems, RulingForm form, Instant now) {
        if (form.verdict() != Verdict.WAIVED) {
            return;
        }
        Instant until = form.until();
        problems.require(until != null, "until", "Say until when the waiver holds.")
                .require(until == null || until.isAfter(now), "until", "This time is past. A waiver ends in the future.")
                .require(until == null || !until.isAfter(now.plus(LONGEST_WAIVER)), "until",
                        "A waiver holds for " + LONGEST_WAIVER.toDays() + " days at the most.");
    }

    private static Passages.Found found(Quotation quotation, RulingForm form, Passages passages) {
        Passages.Stretch stretch = passages.stretch(form);
        return switch (form.verdict()) {
            case VERBATIM -> passages.verbatim(quotation, stretch);
            case ALTERED -> passages.altered(quotation, stretch);
            default -> passages.told(stretch, form.verdict() == Verdict.TRANSLATION);
        };
    }

    /** What speaks against a quotation may be named, too. */
    private static Footing footing(RulingForm form, Evidence evidence, HouseRules rules) {
        if (evidence == null) {
            return Footing.NONE;
        }
        Passages.Stretch stretch = new Passages(evidence, rules).stretch(form);
        return stretch.named() ? Footing.on(evidence, stretch.start(), stretch.end()) : Footing.on(evidence);
    }

    /** Returns why the meaning is kept; empty if nothing threatens it. */
    private static String answer(Passages.Found found, RulingForm form) {
        String warning = Passages.toAnswer(found.warnings());
        String answer = Typed.clean(form.meaningNote()).strip();
        if (warning.isEmpty()) {
            return "";
        }
        new Problems().requireAtMost(MEANING, answer, "warning")
                .require(form.meaningKept(), "warning", warning + " Say whether the meaning is kept, and why.")
                .require(!form.meaningKept() || !answer.isEmpty(), "warning", warning + " Say why the meaning is kept.")
                .refuseIfAny();
        return answer;
    }

    private static boolean restsOnPassage(Verdict verdict) {
        return verdict.resolves() && verdict != Verdict.WAIVED;
    }

    private static boolean needsNote(Verdict verdict) {
        return switch (verdict) {
            case WAIVED, DISPUTED, UNVERIFIABLE -> true;
            case VERBATIM, ALTERED, PARAPHRASE, TRANSLATION -> false;
        };
    }

    private static String noteWanted(Verdict verdict) {
        return switch (verdict) {
            case WAIVED -> "Say why it cannot wait until it is verified.";
            case DISPUTED -> "Say what is wrong with it.";
            default -> "Say where you looked.";
        };
    }
}
