package news.verbatim.quotes;

import java.util.List;
import java.util.Set;

/**
 * A stretch of a source that a quotation may rest on, and how the two compare.
 *
 * @param source      the source's id
 * @param start       first UTF-16 code unit in the source's text
 * @param end         one past the last
 * @param verdict     how the quotation stands to this passage
 * @param speaker     whose turn it is; null when unknown
 * @param speakerOk   whether that is the claimed speaker; null when either is unknown
 * @param occasionOk  whether the source is of the claimed day; null when either is unknown
 * @param differences in the order of the quotation, harmless ones too
 * @param cautions    what to look at although the words are right
 * @param turnings    the words behind the cautions, where they are known
 * @param before      what stands before the passage: the beginning of its sentence, and two sentences
 * @param after       what stands behind it, the same way
 * @param share       between 0 and 1: how many of the quotation's words stand in the passage
 */
public record Passage(String source, int start, int end, MatchVerdict verdict, String speaker, Boolean speakerOk,
        Boolean occasionOk,
        List<Difference> differences, Set<Caution> cautions, List<Turning> turnings, String before, String after,
        double share) {

    public Passage {
        differences = List.copyOf(differences);
        cautions = Set.copyOf(cautions);
        turnings = List.copyOf(turnings);
    }
}
