package news.verbatim.factcheck.verdict;

import news.verbatim.events.ModuleInternal;
import news.verbatim.factcheck.evidence.Evidence;
import news.verbatim.factcheck.extraction.text.Timecode;

/**
 * What a verdict stands on.
 *
 * @param evidence the evidence; null if there is none
 * @param start    where the passage begins in it; null if there is none
 * @param end      the unit after its last; null if there is none
 * @param passage  its words; empty if there are none
 * @param place    where that is, such as a timecode; empty if it has no name
 */
@ModuleInternal
public record Footing(Evidence evidence, Integer start, Integer end, String passage, String place) {

    /** A verdict that rests on nothing. */
    public static final Footing NONE = new Footing(null, null, null, "", "");

    /** A stretch of a piece of evidence. */
    public static Footing on(Evidence evidence, int start, int end) {
        return new Footing(evidence, start, end, evidence.text().substring(start, end),
                Timecode.of(evidence.timecodeAt(start)));
    }

    /** A piece of evidence of which no passage is named. */
    static Footing on(Evidence evidence) {
        return evidence == null ? NONE : new Footing(evidence, null, null, "", "");
    }
}
