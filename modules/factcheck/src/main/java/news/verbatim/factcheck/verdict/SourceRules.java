package news.verbatim.factcheck.verdict;

import java.util.EnumSet;
import java.util.Set;
import news.verbatim.events.act.Problems;
import news.verbatim.events.text.EvidenceKind;
import news.verbatim.events.text.SourceKind;
import news.verbatim.events.text.Typed;
import news.verbatim.events.text.Verdict;
import news.verbatim.factcheck.evidence.Evidence;

/**
 * What each kind of source asks for before a quotation of it may pass. A person who is named asks for nothing more; a
 * dispute and a quotation that cannot be verified ask for nothing either.
 */
final class SourceRules {

    static final int NOTE = 1_000;

    private static final Set<EvidenceKind> WRITTEN = EnumSet.of(EvidenceKind.DOCUMENT, EvidenceKind.OFFICIAL_TRANSCRIPT,
            EvidenceKind.STATEMENT, EvidenceKind.SOCIAL_POST);

    private SourceRules() {
    }

    /** Notes at {@code saidBy} or {@code saidByNote} what a verdict that lets the quotation pass is missing. */
    static void require(Problems problems, RulingForm form, Evidence evidence) {
        String note = note(form);
        problems.requireAtMost(NOTE, note, "saidByNote");
        if (!form.verdict().resolves()) {
            return;
        }
        EvidenceKind kind = evidence == null ? null : evidence.kind();
        switch (form.source()) {
            case PERSON -> {}
            case ANONYMOUS -> problems.require(!note.isEmpty(), "saidByNote",
                    "An anonymous source is a risk that has to be answered for: say why the name is not printed, and who knows it.");
            case DOCUMENT -> problems.require(kind == null || WRITTEN.contains(kind), "saidBy",
                    "Words of a document rest on the document itself, not on a recording or on what somebody wrote about it.");
            case CROWD -> problems.require(!note.isEmpty(), "saidByNote",
                    "A crowd has no one voice: say how many were heard, and by whom.");
            case PLACARD ->
                    problems.require(!note.isEmpty(), "saidByNote", "Say where it was to be read, and who saw it.");
            case DECEASED -> problems.require(form.verdict() != Verdict.WAIVED, "saidBy",
                    "Who has died cannot confirm it any more: a waiver would wait for nothing.");
        }
    }

    private static String note(RulingForm form) {
        return Typed.clean(form.sourceNote()).strip();
    }

    /** Returns what there is to say about the source; empty for a person who is named. */
    static String told(RulingForm form) {
        String note = note(form).isEmpty() ? "" : " " + note(form);
        return switch (form.source()) {
            case PERSON -> "";
            case ANONYMOUS -> "Anonymous source; the name that is printed is not theirs." + note;
            case DOCUMENT -> "Words of a document." + note;
            case CROWD -> "Words of a crowd." + note;
            case PLACARD -> "Words on a placard." + note;
            case DECEASED -> "The speaker has died and cannot be asked." + note;
        };
    }
}
