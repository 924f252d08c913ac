package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import news.verbatim.approval.deciding.Deciding;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Verdict;
import news.verbatim.jobs.clock.ClockWatch;
import news.verbatim.jobs.clock.NewsroomClock;
import news.verbatim.publishing.publication.PublicationState;
import org.junit.jupiter.api.Test;

/** Somebody sets the machine's clock while the newsroom works: nothing is due, twice or over because of that. */
class ClockJumpsTest extends StoryTest {

    private static final Duration WEEK = Duration.ofDays(7);

    @Inject
    private NewsroomClock newsroomClock;

    @Inject
    private ClockWatch clockWatch;

    @Inject
    private SchedulerClient scheduler;

    @Inject
    private Deciding deciding;

    @Test
    void whatIsPlannedForNextWeekWaitsForNextWeek() {
        LocalDateTime hour = inMinutes(7 * 24 * 60 - 60);
        StoryId nextWeek = newsroom.approvedFor(hour);
        Instant before = clock.instant();

        clock.set(WEEK);

        assertEquals(WEEK, rounded(newsroomClock.ahead()));
        StoryId now = newsroom.approvedFor(null);
        awaitState(now, PublicationState.LIVE);
        assertLookedAt(nextWeek, hour);
        assertEquals(PublicationState.SCHEDULED, scheduled(nextWeek).state());
        assertTrue(clock.instant().isBefore(before.plus(Duration.ofHours(1))), "no week has passed");
        clock.set(WEEK.negated());
        assertEquals(Duration.ZERO, newsroomClock.ahead());
        moveTo(hour);
        awaitState(nextWeek, PublicationState.LIVE);
        assertEquals(1, editions(nextWeek));
    }

    @Test
    void whoConfirmsTheClockLetsOutWhatIsDueByIt() {
        LocalDateTime hour = inMinutes(7 * 24 * 60 - 60);
        StoryId nextWeek = newsroom.approvedFor(hour);
        StoryId tooLate = newsroom.approvedFor(inMinutes(3 * 24 * 60));
        Instant before = clock.instant();
        clock.set(WEEK);

        assertFalse(clockWatch.follow(Duration.ofDays(1)), "that is not what the clock says");
        assertEquals(WEEK, rounded(newsroomClock.ahead()));
        assertTrue(clockWatch.follow(newsroomClock.ahead()));

        assertEquals(Duration.ZERO, newsroomClock.ahead());
        assertFalse(clock.instant().isBefore(before.plus(WEEK)));
        awaitState(nextWeek, PublicationState.LIVE);
        awaitState(tooLate, PublicationState.HELD);
        assertFalse(clockWatch.follow(WEEK), "there is nothing to confirm");
    }

    @Test
    void aClockThatIsSetBackKeepsNothingBack() {
        StoryId out = newsroom.approvedFor(null);
        awaitState(out, PublicationState.LIVE);
        LocalDateTime hour = inMinutes(30);
        StoryId waits = newsroom.approvedFor(hour);

        clock.set(WEEK.negated());
        moveTo(hour);

        awaitState(waits, PublicationState.LIVE);
        assertEquals(WEEK.negated(), rounded(newsroomClock.ahead()));
        assertEquals(PublicationState.LIVE, scheduled(out).state());
        assertEquals(2, editions(out) + editions(waits));
        clock.set(WEEK);
        assertEquals(Duration.ZERO, newsroomClock.ahead());
    }

    /** What was planned while the clock was ahead would else wait until that time comes again. */
    @Test
    void whatHappensAgainAndAgainGoesOnWhenTheClockGoesBack() {
        clock.moveTo(clock.instant().plus(WEEK));
        clock.set(WEEK.negated());
        await("the rounds are planned ahead of that clock", () -> rounds() > 0);

        assertTrue(clockWatch.follow(WEEK.negated()));

        await("the rounds are made", () -> rounds() == 0);
        clock.set(WEEK);
        assertTrue(clockWatch.follow(WEEK));
    }

    private long rounds() {
        return number(
                "select count(*) from jobs.scheduled_tasks where task_instance = 'recurring' and execution_time > ?",
                clock.instant().plus(newsroomClock.ahead()).plus(Duration.ofDays(2)).atOffset(ZoneOffset.UTC));
    }

    @Test
    void aWaiverAndAClaimEndWhenTheirTimeHasPassedAndNotBefore() {
        StoryId waived = newsroom.submittedBy(newsroom.reporter);
        Instant until = clock.instant().plus(Duration.ofDays(2));
        newsroom.proposeWaiver(newsroom.checker, waived, Newsroom.WORDS.get(0), until);
        newsroom.confirm(newsroom.secondChecker, waived);
        StoryId claimed = newsroom.checked();
        newsroom.editor.does(() -> deciding.claim(claimed, 1));

        clock.set(WEEK);

        awaitRemembered(WEEK);
        assertTrue(isWaived(waived));
        assertRefused(null, "Another editor is reading this story",
                () -> newsroom.approve(newsroom.secondChecker, claimed, null));
        clock.set(WEEK.negated());
        awaitRemembered(Duration.ZERO);
        clock.moveTo(until);
        await("the waiver ends", () -> !isWaived(waived));
    }

    private boolean isWaived(StoryId story) {
        return newsroom.sheet(newsroom.checker, story).content().quotations().stream()
                .anyMatch(one -> one.ruling() != null && one.ruling().verdict() == Verdict.WAIVED);
    }

    /** A server that is started again would else go by the clock that is wrong. */
    private void awaitRemembered(Duration ahead) {
        await("it is kept for the next start",
                () -> rounded(Duration.ofMillis(number("select ahead from jobs.clock"))).equals(ahead));
    }

    private void assertLookedAt(StoryId story, LocalDateTime planned) {
        TaskInstanceId task = scheduler.getScheduledExecutionsForTask("publishing.go-live").stream()
                .map(one -> one.getTaskInstance()).filter(one -> one.getId().startsWith(story.toString())).findFirst()
                .orElseThrow();
        scheduler.reschedule(task, clock.instant());
        await("it was looked at and planned again", () -> scheduler.getScheduledExecution(task)
                .filter(one -> one.getExecutionTime().equals(planned.toInstant(ZoneOffset.UTC))).isPresent());
    }

    /** What passes between two looks does not count. */
    private static Duration rounded(Duration ahead) {
        return Duration.ofMinutes(Math.round(ahead.toMillis() / 60_000.0));
    }
}
