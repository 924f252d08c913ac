package news.verbatim.publishing;

import static news.verbatim.publishing.Approvals.IN_AN_HOUR;
import static news.verbatim.publishing.Approvals.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.PlannedTime;
import news.verbatim.events.Refusal;
import org.junit.jupiter.api.Test;

class PublicationTest {

    private static final UUID CLEARANCE = UUID.randomUUID();

    private final Publication publication = new Publication(Approvals.STORY);

    @Test
    void anApprovalSchedulesIt() {
        schedule(1, CLEARANCE, IN_AN_HOUR);

        ScheduledCard card = publication.card();
        assertEquals(PublicationState.SCHEDULED, card.state());
        assertEquals(IN_AN_HOUR, card.planned());
        assertEquals("/2026/11/22/tunnel-to-close", card.address());
        assertNull(card.reason());
    }

    @Test
    void itIsDueAtItsInstantAndNotBefore() {
        schedule(1, CLEARANCE, IN_AN_HOUR);

        assertFalse(publication.isDue(IN_AN_HOUR.instant().minusMillis(1)));
        assertTrue(publication.isDue(IN_AN_HOUR.instant()));
    }

    @Test
    void itWaitsForTheLastApprovalOnly() {
        UUID second = UUID.randomUUID();
        schedule(1, CLEARANCE, IN_AN_HOUR);
        schedule(2, second, IN_AN_HOUR);

        assertFalse(publication.waitsFor(CLEARANCE));
        assertTrue(publication.waitsFor(second));
    }

    @Test
    void aTimeThatHasPassedIsRefusedAtItsField() {
        Refusal refusal = assertThrows(Refusal.class, () -> schedule(1, CLEARANCE, at(NOW.minusSeconds(61))));

        assertEquals("time", refusal.problems().get(0).field());
        assertEquals("22 Nov 2026, 13:58 CET has passed. Choose a later time, or publish now.", refusal.getMessage());
    }

    @Test
    void nowMayBeAMomentAgo() {
        schedule(1, CLEARANCE, at(NOW.minusSeconds(59)));

        assertTrue(publication.isScheduled());
    }

    @Test
    void whatIsHeldBackSaysWhyAndWaitsForNothing() {
        schedule(1, CLEARANCE, IN_AN_HOUR);
        publication.hold("A quotation is disputed.");

        assertEquals("A quotation is disputed.", publication.card().reason());
        assertFalse(publication.waitsFor(CLEARANCE));
    }

    @Test
    void whatIsHeldBackDoesNotGoLive() {
        schedule(1, CLEARANCE, IN_AN_HOUR);
        publication.hold("A quotation is disputed.");

        assertThrows(IllegalStateException.class, publication::goLive);
    }

    @Test
    void aNewApprovalLiftsWhatHeldItBack() {
        schedule(1, CLEARANCE, IN_AN_HOUR);
        publication.hold("A quotation is disputed.");
        schedule(2, UUID.randomUUID(), IN_AN_HOUR);

        assertTrue(publication.isScheduled());
        assertNull(publication.card().reason());
    }

    @Test
    void itGoesLiveOnce() {
        schedule(1, CLEARANCE, IN_AN_HOUR);
        publication.goLive();

        assertThrows(IllegalStateException.class, publication::goLive);
    }

    @Test
    void whatIsPublicIsNotScheduledAgain() {
        schedule(1, CLEARANCE, IN_AN_HOUR);
        publication.goLive();

        Refusal refusal = assertThrows(Refusal.class, () -> schedule(2, UUID.randomUUID(), IN_AN_HOUR));
        assertEquals("This story is public already.", refusal.getMessage());
    }

    @Test
    void whatIsPublicIsNotHeldBack() {
        schedule(1, CLEARANCE, IN_AN_HOUR);
        publication.goLive();

        assertThrows(IllegalStateException.class, () -> publication.hold("Too late."));
    }

    private static PlannedTime at(Instant instant) {
        return PlannedTime.at(instant, Approvals.BERLIN);
    }

    private void schedule(int revision, UUID clearance, PlannedTime planned) {
        publication.schedule(Approvals.text(revision), clearance, planned, new Address("/2026/11/22/tunnel-to-close"), NOW);
    }
}
