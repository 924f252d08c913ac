package news.verbatim.events;

import java.time.Instant;
import java.util.List;

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
