package news.verbatim.accounts.messages;

import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;

/**
 * A message as its reader sees it.
 *
 * @param id       which one
 * @param story    about which story
 * @param revision about which revision of it
 * @param fact     what happened: the name of the fact
 * @param headline the story's headline then
 * @param said     the predicate of a sentence that begins with who did it
 * @param by       who did it; null if it was the clock
 * @param at       when
 * @param read     whether it was read
 */
public record MessageCard(UUID id, StoryId story, int revision, String fact, String headline, String said, PersonId by,
        Instant at, boolean read) {
}
