package news.verbatim.ledger;

import java.time.Instant;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;

/**
 * One line of the ledger.
 *
 * @param id      its number; a later entry has a higher one
 * @param at      when it happened
 * @param fact    what happened: the name of the fact, such as {@code StoryApproved}
 * @param story   to which story
 * @param by      who did it; null when it was the clock
 * @param payload the whole fact, in the canonical JSON of {@link news.verbatim.events.json.RecordJson}
 */
public record LedgerEntry(long id, Instant at, String fact, StoryId story, PersonId by, String payload) {
}
