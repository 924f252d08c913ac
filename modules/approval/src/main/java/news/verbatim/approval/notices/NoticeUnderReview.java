package news.verbatim.approval.notices;

import java.time.Instant;
import news.verbatim.events.act.NoticeKind;
import news.verbatim.events.id.PersonId;

/**
 * What readers are told with the next edition of a story, for who decides on that edition.
 *
 * @param kind    what it says about the story
 * @param passage the words that it is about; empty if it is about the whole story
 * @param note    what readers will be told
 * @param by      who wrote it
 * @param at      when
 */
public record NoticeUnderReview(NoticeKind kind, String passage, String note, PersonId by, Instant at) {
}
