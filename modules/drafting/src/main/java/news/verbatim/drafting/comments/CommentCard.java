package news.verbatim.drafting.comments;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.text.Span;

/**
 * A comment beside a text.
 *
 * @param id         which one
 * @param about      the words that it is about, as they were
 * @param span       where they stand in the text; null if they are gone
 * @param words      how they read there; empty if they are gone
 * @param said       what was said
 * @param by         who said it
 * @param at         when
 * @param answers    what was answered, oldest first
 * @param resolvedBy who said that nothing is left to do; null while it is open
 * @param resolvedAt when
 */
public record CommentCard(UUID id, String about, Span span, String words, String said, PersonId by, Instant at,
        List<Answer> answers,
        PersonId resolvedBy, Instant resolvedAt) {

    /**
     * An answer.
     *
     * @param by   who gave it
     * @param at   when
     * @param said what it says
     */
    public record Answer(PersonId by, Instant at, String said) {
    }

    public CommentCard {
        answers = List.copyOf(answers);
    }

    /** Says whether something is left to do. */
    public boolean isOpen() {
        return resolvedBy == null;
    }

    /** Says whether the words read differently now. */
    public boolean isReworded() {
        return span != null && !words.equals(about);
    }
}
