package news.verbatim.events.factcheck;

import java.time.Instant;
import java.util.List;
import news.verbatim.events.Fact;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.CheckedText;

/**
 * Every quotation of a revision is resolved.
 *
 * @param content  the exact text with quotations and rulings
 * @param authors  all who wrote on it
 * @param checkers all who ruled on it
 * @param by       who completed the check
 * @param at       when
 */
public record CheckCompleted(CheckedText content, List<PersonId> authors, List<PersonId> checkers,
        PersonId by, Instant at) implements Fact {

    @Override
    public StoryId story() {
        return content.story();
    }
}
