package news.verbatim.factcheck;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import news.verbatim.events.EvidenceKind;

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
 * @param before      about thirty words before it
 * @param after       about thirty words after it
 * @param speaker     who says it there; empty if the evidence does not tell
 * @param timecode    where that is, such as a timecode; empty if it has no name
 * @param alterations where the two differ, in the order of the quotation
 * @param warnings    what to look at although the words are right
 * @param explanation all of it in a sentence
 */
public record Suggestion(UUID evidence, String name, EvidenceKind kind, LocalDate saidOn, boolean own, MatchOutcome outcome,
                         int start, int end, String passage, String before, String after, String speaker, String timecode,
                         List<Alteration> alterations, List<Warning> warnings, String explanation) {

    public Suggestion {
        alterations = List.copyOf(alterations);
        warnings = List.copyOf(warnings);
    }

    /** Says whether the quotation may stand as it is printed if it rests on this. */
    boolean settles() {
        return outcome == MatchOutcome.VERBATIM || outcome == MatchOutcome.ALLOWED;
    }

    /** Says whether a verdict on it passes only when a checker has answered for its meaning. */
    public boolean warns() {
        return warnings.stream().anyMatch(Warning::toBeAnswered);
    }
}
