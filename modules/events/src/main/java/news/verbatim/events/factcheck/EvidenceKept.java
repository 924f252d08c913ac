package news.verbatim.events.factcheck;

import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.Fact;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;

/**
 * A source was kept for a story, frozen.
 *
 * @param story    the story that it was kept for
 * @param evidence its id
 * @param name     what people call it
 * @param sha256   the hash of its original bytes, in hexadecimal digits
 * @param by       who kept it
 * @param at       when
 */
public record EvidenceKept(StoryId story, UUID evidence, String name, String sha256, PersonId by, Instant at)
        implements Fact {
}
