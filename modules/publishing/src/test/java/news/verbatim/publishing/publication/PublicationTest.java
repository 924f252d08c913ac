package news.verbatim.publishing.publication;

import static news.verbatim.publishing.Approvals.IN_AN_HOUR;
import static news.verbatim.publishing.Approvals.NOW;
import static news.verbatim.testing.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.act.Refusal;
import news.verbatim.publishing.Approvals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class PublicationTest {

    private static final UUID CLEARANCE = UUID.randomUUID();

    private static final Address ADDRESS = new Address("/2026/11/22/tunnel-to-close");

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
        publish(1);

        Refusal refusal = assertThrows(Refusal.class, () -> schedule(1, UUID.randomUUID(), IN_AN_HOUR));
        assertEquals("This story is public already.", refusal.getMessage());
    }

    @Test
    void itsNextRevisionGoesTheSameWayWhileReadersKeepTheFirst() {
        publish(1);
        schedule(2, UUID.randomUUID(), IN_AN_HOUR);

        assertEquals(PublicationState.SCHEDULED, publication.card().state());
        assertEquals(Standing.PUBLIC, publication.standing());
        assertEquals(1, publication.edition());
        publication.goLive();
        assertEquals(2, publication.edition());
    }

    @Test
    void whatWasGivenUpFallsBackToWhatReadersHave() {
        Edition first = publish(1);
        schedule(2, UUID.randomUUID(), at(NOW.plusSeconds(9000)));
        publication.fallBackTo(first);

        assertTrue(publication.isPublicAs(1));
        assertEquals(first.clearance(), publication.clearance());
        assertEquals(IN_AN_HOUR.instant(), publication.planned().instant());
    }

    @Test
    void whatIsPublicIsNotHeldBack() {
        publish(1);

        assertThrows(IllegalStateException.class, () -> publication.hold("Too late."));
    }

    @Test
    void itIsNeverDueBeforeItsEmbargoEnds() {
        publication.schedule(Approvals.text(1), CLEARANCE, IN_AN_HOUR, IN_AN_HOUR, ADDRESS, Approvals.BERLIN, NOW);
        publication.follow(at(NOW), IN_AN_HOUR, "Its zone's rules changed.");

        assertFalse(publication.isDue(NOW.plusSeconds(3599)));
        assertTrue(publication.isDue(IN_AN_HOUR.instant()));
    }

    @Test
    void aTimeBeforeTheEmbargoIsRefusedAtItsField() {
        Refusal refusal = assertThrows(Refusal.class, () -> publication.schedule(Approvals.text(1), CLEARANCE,
                at(NOW.plusSeconds(3599)), IN_AN_HOUR, ADDRESS, Approvals.BERLIN, NOW));

        assertEquals("time", refusal.problems().get(0).field());
        assertTrue(refusal.getMessage().contains("before the embargo ends, which is at 22 Nov 2026, 15:00 CET"));
    }

    @Test
    void anEmbargoCanBecomeLaterAtWillAndTakesAnEarlierPlanAlong() {
        schedule(1, CLEARANCE, IN_AN_HOUR);

        assertTrue(publication.embargo(IN_AN_HOUR.instant(), null, at(NOW.plusSeconds(7200)), "", NOW));
        assertEquals(NOW.plusSeconds(7200), publication.goesLiveAt());
        assertEquals(at(NOW.plusSeconds(7200)), publication.planned());
        publication.move(NOW.plusSeconds(7200), at(NOW.plusSeconds(9000)), NOW);
        assertFalse(
                publication.embargo(NOW.plusSeconds(9000), NOW.plusSeconds(7200), at(NOW.plusSeconds(8000)), "", NOW));
        assertEquals(NOW.plusSeconds(9000), publication.goesLiveAt());
    }

    @Test
    void anEmbargoEndsEarlierOnlyWithAReason() {
        schedule(1, CLEARANCE, IN_AN_HOUR);
        publication.embargo(IN_AN_HOUR.instant(), null, IN_AN_HOUR, "", NOW);
        Instant end = IN_AN_HOUR.instant();

        assertEquals("embargoWhy", refusedAt(() -> publication.embargo(end, end, null, "", NOW)));
        assertEquals("embargoWhy", refusedAt(() -> publication.embargo(end, end, at(NOW.plusSeconds(60)), " ", NOW)));
        assertEquals("embargoTime", refusedAt(() -> publication.embargo(end, end, at(NOW), "Read out in court.", NOW)));
        assertEquals(IN_AN_HOUR, publication.embargo());

        publication.embargo(end, end, null, "Read out in court.", NOW);
        assertNull(publication.embargo());
        publication.move(end, at(NOW.plusSeconds(60)), NOW);
        assertEquals(NOW.plusSeconds(60), publication.goesLiveAt());
    }

    @Test
    void whoChangesAnEmbargoThatSomebodyElseHasChangedIsTold() {
        schedule(1, CLEARANCE, IN_AN_HOUR);
        publication.embargo(IN_AN_HOUR.instant(), null, IN_AN_HOUR, "", NOW);

        Refusal refusal = assertThrows(Refusal.class,
                () -> publication.embargo(IN_AN_HOUR.instant(), null, at(NOW.plusSeconds(7200)), "", NOW));

        assertEquals("Somebody else changed the embargo in the meantime. Nothing was changed; look at it again.",
                refusal.getMessage());
    }

    private static String refusedAt(Executable act) {
        return assertThrows(Refusal.class, act).problems().get(0).field();
    }

    @Test
    void itMovesFromTheTimeThatAnEditorSaw() {
        schedule(1, CLEARANCE, IN_AN_HOUR);
        PlannedTime later = at(NOW.plusSeconds(7200));
        publication.move(IN_AN_HOUR.instant(), later, NOW);

        assertEquals(later, publication.planned());
        Refusal refusal = assertThrows(Refusal.class, () -> publication.move(IN_AN_HOUR.instant(), at(NOW), NOW));
        assertEquals("Somebody else moved this story in the meantime, to 22 Nov 2026, 16:00 CET. Nothing was changed.",
                refusal.getMessage());
    }

    @Test
    void afterAHoldItGoesOnAsPlannedOrNowIfThatIsPast() {
        schedule(1, CLEARANCE, IN_AN_HOUR);
        publication.hold("An editor holds it.");
        publication.resume(NOW);
        assertEquals(IN_AN_HOUR, publication.planned());

        publication.hold("An editor holds it.");
        publication.resume(NOW.plusSeconds(9000));
        assertEquals(NOW.plusSeconds(9000), publication.planned().instant());
    }

    @Test
    void whatIsWithdrawnMayComeBackAndWhatIsKilledMayNot() {
        publish(1);
        publication.withdraw();
        assertEquals(PublicationState.WITHDRAWN, publication.card().state());
        schedule(2, UUID.randomUUID(), IN_AN_HOUR);
        assertEquals(Standing.WITHDRAWN, publication.standing());
        publication.goLive();
        assertEquals(Standing.PUBLIC, publication.standing());

        publication.kill();
        assertEquals(Standing.KILLED, publication.standing());
        assertRefused(null, "This story was killed and does not run any more.",
                () -> schedule(3, UUID.randomUUID(), IN_AN_HOUR));
    }

    @Test
    void whatIsKilledBeforeReadersHadItLeavesThemNothing() {
        schedule(1, CLEARANCE, IN_AN_HOUR);
        publication.kill();

        assertEquals(PublicationState.KILLED, publication.card().state());
        assertEquals(Standing.NONE, publication.standing());
    }

    private Edition publish(int revision) {
        Clearance clearance = new Clearance(Approvals.of(Approvals.text(revision), Approvals.text(revision).seal()));
        schedule(revision, clearance.id(), IN_AN_HOUR);
        publication.goLive();
        return new Edition(publication, clearance, null, NOW);
    }

    private static PlannedTime at(Instant instant) {
        return PlannedTime.at(instant, Approvals.BERLIN);
    }

    private void schedule(int revision, UUID clearance, PlannedTime planned) {
        publication.schedule(Approvals.text(revision), clearance, planned, null, ADDRESS, Approvals.BERLIN, NOW);
    }
}
