package news.verbatim.publishing.publication;

import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.act.NoticeKind;
import news.verbatim.events.id.PersonId;

/**
 * A notice as the newsroom sees it.
 *
 * @param id      its name
 * @param kind    what it says about the story
 * @param edition the number of the edition that carries it; 0 while it waits for the next one
 * @param passage the words that it is about; empty if it is about the story
 * @param note    what readers are told
 * @param by      who wrote it; null if the rules of the newsroom did
 * @param at      when readers were told; when it was written while they were not
 */
public record NoticeCard(UUID id, NoticeKind kind, int edition, String passage, String note, PersonId by, Instant at) {

    /** Says whether it waits for the next edition. */
    public boolean waits() {
        return edition == 0;
    }
}
