package news.verbatim.factcheck;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.verbatim.events.SourceKind;
import news.verbatim.events.Verdict;

/**
 * A verdict and what it rests on.
 *
 * @param verdict    the verdict
 * @param footing    the passage of the evidence; {@link Footing#NONE} if the verdict rests on none
 * @param note       what there is to say: what was altered, why the meaning is kept, and what the checker adds
 * @param translator who translated; empty if nothing was
 * @param until      when a waiver expires; null for every other verdict
 * @param accusation whether the quotation accuses somebody
 * @param source     who or what it is of
 */
record Grounds(Verdict verdict, Footing footing, String note, String translator, Instant until, boolean accusation,
               SourceKind source) {

    /** A verdict with a note and nothing else to it. */
    Grounds(Verdict verdict, Footing footing, String note) {
        this(verdict, footing, note, "", null, false, SourceKind.PERSON);
    }

    /** Puts together what there is to say. */
    static String note(Footing footing, List<Alteration> alterations, String meaningKept, String typed) {
        String names = Alterations.names(alterations);
        return Stream.of(names.isEmpty() ? "" : "Altered: " + names + ".",
                        Suggesting.isSecondHand(footing.evidence()) ? "Second-hand: it proves only that this was printed." : "",
                        meaningKept.isEmpty() ? "" : "The meaning is kept: " + meaningKept, typed)
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    /** Returns the note, and before it what there is to say about the source. */
    static String withSource(String told, String note) {
        return told.isEmpty() || note.isEmpty() ? told + note : told + " " + note;
    }

    /** Says whether a second person has to confirm it before it counts. */
    boolean needsSecond() {
        return verdict == Verdict.WAIVED || verdict == Verdict.TRANSLATION;
    }
}
