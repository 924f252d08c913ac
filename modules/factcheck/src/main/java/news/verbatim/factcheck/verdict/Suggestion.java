package news.verbatim.factcheck.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import news.verbatim.events.text.EvidenceKind;
import news.verbatim.factcheck.rules.Alteration;

/**
 * A passage that a quotation may rest on.
 *
 * @param evidence    the evidence that holds it
 * @param name        what people call that
 * @param kind        what it is
 * @param saidOn      the day on which it was said or written
 * @param own         whether it was kept for this story
 * @param outcome     how the quotation stands to the passage
 * @param start       where the passage begins in the evidence, in UTF-16 units
 * @param end         the unit after its last
 * @param passage     its words
 * @param before      the beginning of its sentence, and two sentences before it, up to its first word
 * @param after       the rest of its sentence, and two sentences after it, from its last word on
 * @param speaker     who says it there; empty if the evidence does not tell
 * @param timecode    where that is, such as a timecode; empty if it has no name
 * @param alterations where the two differ, in the order of the quotation
 * @param warnings    what to look at although the words are right
 * @param turned      the words behind the warnings, where they are known
 * @param explanation all of it in a sentence
 */
public record Suggestion(UUID evidence, String name, EvidenceKind kind, LocalDate saidOn, boolean own,
        MatchOutcome outcome,
        int start, int end, String passage, String before, String after, String speaker, String timecode,
        List<Alteration> alterations, List<Warning> warnings, List<Turned> turned, String explanation) {

    public Suggestion {
        alterations = List.copyOf(alterations);
        warnings = List.copyOf(warnings);
        // what was kept before there were any has none
        turned = turned == null ? List.of() : List.copyOf(turned);
    }

    /** Says whether the quotation may stand as it is printed if it rests on this. */
    boolean settles() {
        return outcome == MatchOutcome.VERBATIM || outcome == MatchOutcome.ALLOWED;
    }

    /** Says whether a verdict on it passes only when a checker has answered. */
    public boolean warns() {
        return warnings.stream().anyMatch(Warning::toBeAnswered);
    }

    /** Says whether a verdict on it passes only when a checker has answered this. */
    public boolean asks(Warning.Asks asked) {
        return Warning.asks(warnings).contains(asked);
    }

    /** Tells a warning with the words behind it. */
    public String told(Warning warning) {
        return Turned.sentence(turned, warning);
    }

    /** Returns the words behind a warning, as short as they can be told; empty if none are known. */
    public String wordsOf(Warning warning) {
        return Turned.told(turned, warning);
    }
}
