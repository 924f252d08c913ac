package news.verbatim.events.publishing;

import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.Fact;
import news.verbatim.events.act.NoticeKind;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;

/**
 * Readers were told something about a public story.
 *
 * @param story     the story
 * @param edition   the number of the edition that carries the notice
 * @param notice    the notice's name
 * @param kind      what the notice says about it
 * @param quotation the quotation that it is about; null if it is about none
 * @param note      what readers are told
 * @param by        who wrote it; null if the rules of the newsroom did
 * @param at        when readers were told
 */
public record NoticeIssued(StoryId story, int edition, UUID notice, NoticeKind kind, QuotationId quotation,
        String note, PersonId by, Instant at) implements Fact {
}
