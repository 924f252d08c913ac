package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import news.verbatim.drafting.story.Stage;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.approval.HoldLifted;
import news.verbatim.events.approval.StoryHeld;
import news.verbatim.events.id.StoryId;
import news.verbatim.jobs.clock.ClockWatch;
import news.verbatim.publishing.golive.Rescheduling;
import news.verbatim.publishing.publication.PublicationState;
import org.junit.jupiter.api.Test;

/** Editors change when an approved story goes live; its approval stands. */
class TimetableTest extends StoryTest {

    @Inject
    private Rescheduling rescheduling;

    @Inject
    private SchedulerClient scheduler;

    @Inject
    private ClockWatch clockWatch;

    @Inject
    private Event<StoryHeld> held;

    @Inject
    private Event<HoldLifted> lifted;

    @Test
    void aStoryPulledForwardGoesLiveThenAndOnce() {
        LocalDateTime hour = inMinutes(600);
        StoryId story = newsroom.approvedFor(hour);
        LocalDateTime sooner = inMinutes(20);
        move(story, sooner);
        assertEquals(1, plannedTasks(story));
        assertEquals(sooner.toInstant(ZoneOffset.UTC), newsroom.copy(story).planned());

        moveTo(sooner);

        awaitState(story, PublicationState.LIVE);
        assertEquals(1, editions(story));
        await("its task is gone", () -> plannedTasks(story) == 0);
        assertEquals(List.of("StorySubmitted", "EvidenceKept", "CheckCompleted", "StoryApproved", "StoryScheduled",
                "StoryScheduled",
                "StoryPublished"), facts(story));
    }

    @Test
    void whoMovesWhatSomebodyElseMovedIsTold() {
        StoryId story = newsroom.approvedFor(inMinutes(600));
        Instant seen = scheduled(story).planned().instant();
        move(story, inMinutes(700));

        Refusal refusal = assertThrows(Refusal.class,
                () -> newsroom.editor.does(() -> rescheduling.publishNow(story, seen)));
        assertTrue(refusal.getMessage().startsWith("Somebody else moved this story in the meantime"),
                refusal.getMessage());
    }

    @Test
    void aStoryTakenOutWaitsForANewTimeAndNotForANewApproval() {
        StoryId story = newsroom.approvedFor(inMinutes(30));
        newsroom.editor.does(
                () -> rescheduling.takeOut(story, scheduled(story).planned().instant(), "The picture is missing."));
        assertEquals(PublicationState.HELD, scheduled(story).state());
        assertEquals(Stage.HELD, newsroom.copy(story).stage());
        assertEquals(0, plannedTasks(story));
        moveTo(inMinutes(35));
        assertEquals(0, editions(story));

        newsroom.editor.does(() -> rescheduling.publishNow(story, scheduled(story).planned().instant()));

        awaitState(story, PublicationState.LIVE);
    }

    @Test
    void anEditorsHoldStopsTheClockUntilItIsLifted() throws Exception {
        LocalDateTime hour = inMinutes(30);
        StoryId story = newsroom.approvedFor(hour);
        inTransaction(() -> held
                .fire(new StoryHeld(story, 1, "The lawyer reads it.", newsroom.editor.id(), clock.instant())));
        moveTo(hour.plusMinutes(2));
        assertEquals(PublicationState.HELD, scheduled(story).state());
        assertEquals("An editor holds it: The lawyer reads it.", scheduled(story).reason());

        inTransaction(() -> lifted.fire(new HoldLifted(story, 1, newsroom.editor.id(), clock.instant())));

        awaitState(story, PublicationState.LIVE);
        assertEquals(1, editions(story));
    }

    @Test
    void anHourThatComesTwiceIsAskedAboutAndCanBeAnswered() {
        StoryId story = newsroom.approvedFor(inMinutes(600));
        Instant seen = scheduled(story).planned().instant();
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        LocalDateTime twice = LocalDateTime.parse("2036-10-26T02:30");

        Refusal asked = assertThrows(Refusal.class,
                () -> newsroom.editor.does(() -> rescheduling.move(story, seen, PlannedTime.of(twice, berlin))));
        assertEquals("which", asked.problems().get(0).field());
        assertTrue(asked.getMessage().contains(" comes twice in Europe/Berlin: the clocks go back over it."),
                asked::getMessage);
        newsroom.editor.does(() -> rescheduling.move(story, seen,
                PlannedTime.of(twice, berlin, PlannedTime.Occurrence.SECOND)));

        assertEquals(Instant.parse("2036-10-26T01:30:00Z"), scheduled(story).planned().instant());
        assertEquals(twice, scheduled(story).planned().wall());
    }

    @Test
    void theTimeOnTheWallHoldsWhenTheRulesOfItsZoneChange() throws SQLException {
        LocalDateTime hour = inMinutes(90);
        StoryId story = newsroom.approvedFor(hour);
        tamper("update publishing.publication set planned_instant = ? where story = ?",
                hour.plusHours(1).atOffset(ZoneOffset.UTC), story.value());

        scheduler.reschedule(TaskInstanceId.of("publishing.zone-rules", "recurring"), clock.instant());

        await("the time was worked out again",
                () -> scheduled(story).planned().instant().equals(hour.toInstant(ZoneOffset.UTC)));
        assertTrue(scheduled(story).remark().contains("1 h earlier"), scheduled(story).remark());
        moveTo(hour);
        awaitState(story, PublicationState.LIVE);
    }

    @Test
    void whatIsLaterThanItsDeskWantsGoesBackBeforeTheEditors() throws SQLException {
        LocalDateTime hour = inMinutes(6);
        StoryId story = newsroom.approvedFor(hour);
        tamper("update publishing.publication set planned_wall = ?, planned_instant = ? where story = ?",
                hour.minusHours(13), hour.minusHours(13).atOffset(ZoneOffset.UTC), story.value());

        moveTo(hour);

        awaitState(story, PublicationState.HELD);
        assertTrue(
                scheduled(story).reason()
                        .contains("Its desk wants nothing to go live by itself that is later than 12 h"),
                scheduled(story).reason());
        newsroom.approve(newsroom.editor, story, null);
        awaitState(story, PublicationState.LIVE);
    }

    @Test
    void aStoryWhoseTaskWasLostGoesLiveAllTheSame() throws SQLException {
        LocalDateTime hour = inMinutes(3);
        StoryId story = newsroom.approvedFor(hour);
        assertEquals(1, tamper("delete from jobs.scheduled_tasks where task_instance like ?", story + "%"));

        moveTo(hour.plusMinutes(1));

        awaitState(story, PublicationState.LIVE);
    }

    @Test
    void ofWhatIsDueTogetherEachGoesOutOrStaysForReasonsOfItsOwn() throws SQLException {
        LocalDateTime hour = inMinutes(4);
        List<StoryId> sound = List.of(newsroom.approvedFor(hour), newsroom.approvedFor(hour));
        StoryId damaged = newsroom.approvedFor(hour);
        StoryId takenBack = newsroom.approvedFor(hour);
        UUID evidence = newsroom.keep(damaged, "Own recording", Newsroom.SPEECH + " " + damaged);
        tamper("update factcheck.ruling set evidence = ? where check_id in (select id from factcheck.revision_check where story = ?)",
                evidence, damaged.value());
        tamper("insert into factcheck.damage (evidence, kind, noticed_at) values (?, 'FILE_CHANGED', current_timestamp)",
                evidence);
        tamper("update drafting.story set revision = revision + 1 where id = ?", takenBack.value());

        moveTo(hour);

        sound.forEach(story -> awaitState(story, PublicationState.LIVE));
        awaitState(damaged, PublicationState.HELD);
        awaitState(takenBack, PublicationState.HELD);
        assertTrue(scheduled(damaged).reason().startsWith("Evidence that a verdict rests on is damaged"),
                scheduled(damaged).reason());
        assertTrue(scheduled(takenBack).reason().startsWith("Its author took revision 1 back"),
                scheduled(takenBack).reason());
        sound.forEach(story -> assertEquals(1, editions(story)));
    }

    @Test
    void aClockThatGoesBackTakesNothingBackAndPublishesNothingEarly() {
        StoryId out = newsroom.approvedFor(inMinutes(5));
        moveTo(inMinutes(10));
        awaitState(out, PublicationState.LIVE);
        LocalDateTime hour = inMinutes(20);
        StoryId waits = newsroom.approvedFor(hour);
        clock.set(Duration.ofHours(-2));
        assertTrue(clockWatch.follow(Duration.ofHours(-2)));

        scheduler.reschedule(goLive(waits), clock.instant());

        await("it was looked at and planned again", () -> scheduler.getScheduledExecution(goLive(waits))
                .filter(task -> task.getExecutionTime().equals(hour.toInstant(ZoneOffset.UTC))).isPresent());
        assertEquals(PublicationState.SCHEDULED, scheduled(waits).state());
        assertEquals(PublicationState.LIVE, scheduled(out).state());
        moveTo(hour);
        awaitState(waits, PublicationState.LIVE);
        assertEquals(2, editions(out) + editions(waits));
    }

    @Test
    void aStoryCanBePlannedTenYearsAheadOrForTheNextMillisecond() {
        LocalDateTime far = inMinutes(0).plusYears(10);
        StoryId later = newsroom.approvedFor(far);
        StoryId sooner = newsroom.checked();
        newsroom.approve(newsroom.editor, sooner,
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).plus(1, ChronoUnit.MILLIS));

        awaitState(sooner, PublicationState.LIVE);

        assertEquals(far.toInstant(ZoneOffset.UTC), scheduled(later).planned().instant());
        assertEquals(PublicationState.SCHEDULED, scheduled(later).state());
        assertEquals(1, plannedTasks(later));
    }

    @Test
    void theDatabaseKeepsTheScheduleBehindTheEmbargo() {
        StoryId story = newsroom.approvedFor(inMinutes(600));

        assertThrows(SQLException.class, () -> tamper("update publishing.publication set embargo_wall = planned_wall, "
                + "embargo_zone = 'UTC', embargo_instant = ? where story = ?",
                inMinutes(700).atOffset(ZoneOffset.UTC), story.value()));
    }

    private TaskInstanceId goLive(StoryId story) {
        return TaskInstanceId.of("publishing.go-live",
                text("select task_instance from jobs.scheduled_tasks where task_instance like ?",
                        story + "%"));
    }

    private void move(StoryId story, LocalDateTime time) {
        newsroom.editor.does(() -> rescheduling.move(story, scheduled(story).planned().instant(),
                PlannedTime.of(time, ZoneOffset.UTC)));
    }
}
