package news.verbatim.publishing.publication;

import java.time.Instant;
import news.verbatim.events.act.NoticeKind;

/**
 * What readers are told about a public story.
 *
 * @param kind    what it says about the story
 * @param edition the number of the edition that carries it
 * @param passage the words that it is about; empty if it is about the story
 * @param note    what readers are told
 * @param at      when they were told
 */
public record PublicNotice(NoticeKind kind, int edition, String passage, String note, Instant at) {
}
