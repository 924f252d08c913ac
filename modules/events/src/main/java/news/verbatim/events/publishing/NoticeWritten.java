package news.verbatim.events.publishing;

import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.Fact;
import news.verbatim.events.act.NoticeKind;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;

/**
 * An editor wrote what readers of a public story are told with its next edition. Until that is public, it is for the
 * story's authors to write.
 *
 * @param story     the story
 * @param revision  the revision that readers have, or had last
 * @param notice    the notice's name: the fact that it is public, or not wanted any more, has the same
 * @param kind      what the notice says about the story: a correction or a refile
 * @param quotation the quotation that it is about; null if it is about none
 * @param passage   the words that it is about; empty if it is about the story
 * @param note      what readers will be told
 * @param by        who wrote it
 * @param at        when
 */
public record NoticeWritten(StoryId story, int revision, UUID notice, NoticeKind kind, QuotationId quotation,
        String passage,
        String note, PersonId by, Instant at) implements Fact {
}
