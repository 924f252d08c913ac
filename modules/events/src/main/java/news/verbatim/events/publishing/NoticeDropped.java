package news.verbatim.events.publishing;

import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.Fact;
import news.verbatim.events.act.NoticeKind;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;

/**
 * What readers were to be told with the next edition is not wanted any more. No reader has seen it.
 *
 * @param story    the story
 * @param revision the revision that readers have, or had last
 * @param notice   the notice's name
 * @param kind     what it said about the story
 * @param note     what readers were to be told
 * @param by       who dropped it, also by taking the story from its readers; null if the rules of the newsroom did
 * @param at       when
 */
public record NoticeDropped(StoryId story, int revision, UUID notice, NoticeKind kind, String note, PersonId by,
        Instant at) implements Fact {
}
