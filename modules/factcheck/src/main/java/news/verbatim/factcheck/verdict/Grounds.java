package news.verbatim.factcheck.verdict;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.text.SourceKind;
import news.verbatim.events.text.Translated;
import news.verbatim.events.text.Verdict;
import news.verbatim.factcheck.rules.Alteration;

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
 * @param translated how it came into the language of the story; null if nothing was translated
 */
@ModuleInternal
public record Grounds(Verdict verdict, Footing footing, String note, String translator, Instant until,
        boolean accusation,
        SourceKind source, Translated translated) {

    /** A verdict with a note and nothing else to it. */
    public Grounds(Verdict verdict, Footing footing, String note) {
        this(verdict, footing, note, null, false, SourceKind.PERSON);
    }

    /** A verdict on words that nobody translated. */
    public Grounds(Verdict verdict, Footing footing, String note, Instant until, boolean accusation,
            SourceKind source) {
        this(verdict, footing, note, "", until, accusation, source, null);
    }

    /** The same of words that were translated. */
    public Grounds translated(Translated how) {
        String last = how.steps().get(how.steps().size() - 1).by();
        return new Grounds(verdict, footing, note, last, until, accusation, source, how);
    }

    /** Puts together what there is to say. */
    static String note(Footing footing, List<Alteration> alterations, String answered, String typed) {
        String names = Alterations.names(alterations);
        return Stream.of(names.isEmpty() ? "" : "Altered: " + names + ".",
                Suggesting.isSecondHand(footing.evidence()) ? "Second-hand: it proves only that this was printed." : "",
                answered, typed)
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    /** Returns the note, and before it what there is to say about the source. */
    static String withSource(String told, String note) {
        return told.isEmpty() || note.isEmpty() ? told + note : told + " " + note;
    }

    /** Says whether a second person has to confirm it before it counts. */
    public boolean needsSecond() {
        return verdict == Verdict.WAIVED || verdict == Verdict.TRANSLATION;
    }
}
