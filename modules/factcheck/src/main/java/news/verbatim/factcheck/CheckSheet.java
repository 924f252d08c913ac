package news.verbatim.factcheck;

import java.util.List;
import news.verbatim.events.CheckedText;
import news.verbatim.events.PersonId;

/**
 * Everything that a checker works with.
 *
 * @param card     the check
 * @param content  the text, its quotations with their standing rulings, its dismissals
 * @param evidence the evidence that was kept for this story, the latest first
 * @param authors  who wrote on it; they cannot check it
 * @param checkers who has ruled on it
 * @param hints    what a second reading noticed; it comes a moment after the submission
 */
public record CheckSheet(CheckCard card, CheckedText content, List<EvidenceCard> evidence, List<PersonId> authors,
                         List<PersonId> checkers, List<Hint> hints) {
}
