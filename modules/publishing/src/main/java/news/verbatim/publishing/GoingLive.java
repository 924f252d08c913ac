package news.verbatim.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.verbatim.events.PublicationRefused;
import news.verbatim.events.StoryId;
import news.verbatim.events.StoryPublished;

/**
 * Makes a story public, or keeps it back: one transaction, guarded by the story's row and its state, so that it happens once
 * however often it is attempted and leaves nothing half done wherever the server dies.
 */
@ApplicationScoped
class GoingLive {

    @Inject
    private Publications publications;

    @Inject
    private Gate gate;

    @Inject
    private Clock clock;

    @Inject
    private Event<StoryPublished> published;

    @Inject
    private Event<PublicationRefused> refused;

    /**
     * Tries to make public what waits under this clearance; does nothing if nothing does.
     *
     * @return when to try again, if it is too early
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Instant> attempt(StoryId story, UUID clearance) {
        Publication waiting = publications.lock(story).filter(row -> row.waitsFor(clearance)).orElse(null);
        if (waiting == null) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        if (!waiting.isDue(now)) {
            return Optional.of(waiting.planned().instant());
        }
        List<String> reasons = reasonsAgainst(waiting);
        if (reasons.isEmpty()) {
            publish(waiting, now);
        } else {
            publications.hold(waiting, String.join(" ", reasons));
            refused.fire(new PublicationRefused(story, waiting.revision(), reasons, now));
        }
        return Optional.empty();
    }

    private List<String> reasonsAgainst(Publication waiting) {
        Clearance clearance = publications.clearance(waiting);
        List<String> reasons = new ArrayList<>(gate.objections(waiting.story(), clearance));
        if (!clearance.sealHolds()) {
            reasons.add("The stored text is not the text that was approved: its seal is broken.");
        }
        return reasons;
    }

    private void publish(Publication waiting, Instant now) {
        Clearance clearance = publications.clearance(waiting);
        clearance.use();
        waiting.goLive();
        publications.add(new Edition(waiting, clearance, now));
        published.fire(new StoryPublished(waiting.story(), waiting.revision(), waiting.address(), now));
    }
}
