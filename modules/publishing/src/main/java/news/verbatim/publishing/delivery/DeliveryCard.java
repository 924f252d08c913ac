package news.verbatim.publishing.delivery;

import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.id.StoryId;

/**
 * A delivery as the newsroom sees it.
 *
 * @param id        its name, which its message carries too
 * @param story     the story
 * @param edition   the number of the edition that readers had then
 * @param headline  the headline of that edition
 * @param kind      what happened
 * @param state     how far it is
 * @param attempts  how often it was tried
 * @param madeAt    when that happened, or when it was asked for by hand
 * @param nextTryAt when it is tried next at the earliest; null unless it waits
 * @param triedAt   when it was tried last; null if it never was
 * @param receiptAt when its destination said that it has it; null unless it did
 * @param answer    what the destination said last, in words
 */
public record DeliveryCard(UUID id, StoryId story, int edition, String headline, DeliveryKind kind, DeliveryState state,
        int attempts, Instant madeAt, Instant nextTryAt, Instant triedAt, Instant receiptAt, String answer) {
}
