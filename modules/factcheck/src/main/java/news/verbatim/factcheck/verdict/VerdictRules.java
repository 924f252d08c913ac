package news.verbatim.factcheck.verdict;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Problems;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.QuotationType;
import news.verbatim.events.text.Translated;
import news.verbatim.events.text.Typed;
import news.verbatim.events.text.Verdict;
import news.verbatim.factcheck.claims.Claims;
import news.verbatim.factcheck.claims.CorrectedOccasion;
import news.verbatim.factcheck.evidence.Evidence;
import news.verbatim.factcheck.rules.HouseRules;

/** What each verdict asks for. Nobody can call words verbatim that the evidence does not hold. */
@ModuleInternal
public final class VerdictRules {

    public static final int NOTE = 2_000;
    static final int MEANING = 1_000;

    /** A waiver is for a while: it holds no longer than this. */
    static final Duration LONGEST_WAIVER = Duration.ofDays(14);

    private VerdictRules() {
    }

    /**
     * Returns the grounds of a ruling.
     *
     * @throws Refusal at {@code verdict}, {@code evidence}, {@code passage}, the field of a {@link Warning.Asks},
     *                 {@code note}, those of {@link Translations}, {@code until}, {@code saidBy} or {@code saidByNote}
     */
    public static Grounds require(Quotation quotation, RulingForm form, Evidence evidence, HouseRules rules,
            Instant now) {
        return require(Claims.NONE, quotation, form, evidence, rules, now);
    }

    /**
     * Returns the grounds of a ruling on a quotation of a story, whose day and occasion count too.
     *
     * @throws Refusal where the other one does
     */
    public static Grounds require(Claims claims, Quotation quotation, RulingForm form, Evidence beside,
            HouseRules rules, Instant now) {
        new Problems().require(form.verdict() != null, "verdict", "Choose a verdict.").refuseIfAny();
        Verdict verdict = form.verdict();
        Evidence evidence = restsOnNothing(verdict) ? null : beside;
        String note = Typed.clean(form.note()).strip();
        Problems problems = new Problems().requireAtMost(NOTE, note, "note")
                .require(!needsNote(verdict) || !note.isEmpty(), "note", noteWanted(verdict))
                .require(verdict != Verdict.PARAPHRASE || quotation.type() == QuotationType.INDIRECT, "verdict",
                        "Words in quotation marks or in a block quote cannot be a paraphrase. Choose another verdict,"
                                + " or dispute it: its author can take the marks off.");
        requireEvidence(problems, verdict, evidence);
        SourceRules.require(problems, form, evidence);
        requireExpiry(problems, form, now);
        problems.refuseIfAny();
        Translated translated = verdict == Verdict.TRANSLATION
                ? Translations.require(form.translation(), claims.language())
                : null;
        Instant until = verdict == Verdict.WAIVED ? form.until() : null;
        if (!restsOnPassage(verdict)) {
            return new Grounds(verdict, footing(form, new Passages(evidence, rules, claims)),
                    Grounds.withSource(SourceRules.told(form), note), until,
                    form.accusation(), form.source());
        }
        Passages.Found found = found(quotation, form, new Passages(evidence, rules, claims));
        if (translated != null) {
            Translations.requireForeign(translated, found.footing().passage(), quotation.words());
        }
        String answered = answer(found, form);
        CorrectedOccasion corrected = claims.correction(quotation);
        String meaning = corrected == null ? answered
                : answered.isEmpty() ? corrected.told() : corrected.told() + " " + answered;
        Grounds grounds = new Grounds(verdict, found.footing(), Grounds.withSource(SourceRules.told(form),
                Grounds.note(found.footing(), found.alterations(), meaning, note)), until, form.accusation(),
                form.source());
        return translated == null ? grounds : grounds.translated(translated);
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
        problems.require(until != null, "untilTime", "Say until when the waiver holds.")
                .require(until == null || until.isAfter(now), "untilTime",
                        "This time is past. A waiver ends in the future.")
                .require(until == null || !until.isAfter(now.plus(LONGEST_WAIVER)), "untilTime",
                        "A waiver holds for " + LONGEST_WAIVER.toDays() + " days at the most.");
    }

    private static Passages.Found found(Quotation quotation, RulingForm form, Passages passages) {
        Passages.Stretch stretch = passages.stretch(form);
        return switch (form.verdict()) {
            case VERBATIM -> passages.verbatim(quotation, stretch);
            case ALTERED -> passages.altered(quotation, stretch);
            default -> passages.told(quotation, stretch, form.verdict() == Verdict.TRANSLATION);
        };
    }

    /** What speaks against a quotation may be named, too. */
    private static Footing footing(RulingForm form, Passages passages) {
        Evidence evidence = passages.evidence();
        if (evidence == null) {
            return Footing.NONE;
        }
        Passages.Stretch stretch = passages.stretch(form);
        return stretch.named() ? Footing.on(evidence, stretch.start(), stretch.end()) : Footing.on(evidence);
    }

    /** Returns why it passes although there is something to answer for, with what asked; empty if there is nothing. */
    private static String answer(Passages.Found found, RulingForm form) {
        Problems problems = new Problems();
        List<String> told = new ArrayList<>();
        for (Warning.Asks asked : Warning.asks(found.warnings())) {
            String answer = Typed.clean(form.answer(asked)).strip();
            String warning = found.told(asked);
            problems.requireAtMost(MEANING, answer, asked.field())
                    .require(!answer.isEmpty(), asked.field(), warning + " " + asked.wanted());
            told.add(warning + " " + asked.answered() + answer);
        }
        problems.refuseIfAny();
        return String.join(" ", told);
    }

    /**
     * Says whether a verdict rests on no evidence, whatever happens to lie beside the quotation: nobody has verified
     * it.
     */
    public static boolean restsOnNothing(Verdict verdict) {
        return verdict == Verdict.WAIVED || verdict == Verdict.UNVERIFIABLE;
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
