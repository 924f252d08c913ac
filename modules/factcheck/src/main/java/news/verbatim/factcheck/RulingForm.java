package news.verbatim.factcheck;

import java.util.UUID;
import news.verbatim.events.Verdict;

/**
 * What a checker says about a quotation.
 *
 * @param verdict  the verdict
 * @param evidence the evidence that it rests on; null for a dispute or where none can be had
 * @param passage  the words of the evidence that it rests on. May be empty for {@code VERBATIM}, where they are found, and
 *                 where the whole evidence is the passage
 * @param note     what to add; needed for {@code ALTERED} (what was changed), {@code TRANSLATION} (who translated),
 *                 {@code DISPUTED} and {@code UNVERIFIABLE} (why)
 */
public record RulingForm(Verdict verdict, UUID evidence, String passage, String note) {
}
