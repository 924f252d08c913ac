package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import news.verbatim.approval.deciding.Deciding;
import news.verbatim.approval.deciding.Holding;
import news.verbatim.approval.deciding.Timing;
import news.verbatim.approval.glass.BreakingGlass;
import news.verbatim.approval.review.ReviewState;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Seal;
import news.verbatim.events.text.Verdict;
import news.verbatim.publishing.publication.PublicationState;
import org.junit.jupiter.api.Test;

/**
 * A decision and something else in the same moment, in many interleavings: a quarter of {@code verbatim.interleavings}
 * of each pair.
 */
class DecisionRacesTest extends StoryTest {

    private static final int MANY = Integer.getInteger("verbatim.interleavings", 20) / 4;

    private static final int LATEST_NANOS = 20_000_000;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService executor;

    @Inject
    private Deciding deciding;

    @Inject
    private Holding holding;

    @Inject
    private BreakingGlass glass;

    private final Somebody other = Somebody.with(Roles.EDITOR);

    @Test
    void ofTwoEditorsOneApproves() throws Exception {
        for (int i = 0; i < MANY; i++) {
            StoryId story = newsroom.checked();
            Seal seen = newsroom.sheet(story).seal();

            List<Boolean> done = atOnce(() -> approve(newsroom.editor, story, seen), () -> approve(other, story, seen));

            assertEquals(1, Collections.frequency(done, true));
            assertEquals(1, Collections.frequency(facts(story), "StoryApproved"));
        }
    }

    @Test
    void ofTwoEditorsOneClaims() throws Exception {
        for (int i = 0; i < MANY; i++) {
            StoryId story = newsroom.checked();

            List<Boolean> done = atOnce(() -> newsroom.editor.does(() -> deciding.claim(story, 1)),
                    () -> other.does(() -> deciding.claim(story, 1)));

            assertTrue(done.contains(true));
            assertEquals(
                    done.equals(List.of(true, false)) ? newsroom.editor.id() : newsroom.sheet(story).card().claimedBy(),
                    newsroom.sheet(story).card().claimedBy());
            assertEquals(1, Collections.frequency(done, true));
        }
    }

    /** Whoever comes first, no approval stands beside a dispute. */
    @Test
    void aDisputeMeetsAnApproval() throws Exception {
        for (int i = 0; i < MANY; i++) {
            StoryId story = newsroom.checked();
            Seal seen = newsroom.sheet(story).seal();

            List<Boolean> done = atOnce(() -> approve(newsroom.editor, story, seen),
                    () -> newsroom.rule(newsroom.checker, story, Newsroom.WORDS.get(0), Verdict.DISPUTED, "no"));

            assertTrue(done.get(1));
            assertEquals(ReviewState.REVOKED, newsroom.sheet(story).card().state());
            assertEquals(0, number("select count(*) from publishing.clearance where standing = 'OPEN' and story = ?",
                    story.value()));
        }
    }

    @Test
    void aWithdrawalMeetsAnApproval() throws Exception {
        for (int i = 0; i < MANY; i++) {
            StoryId story = newsroom.checked();
            Seal seen = newsroom.sheet(story).seal();

            atOnce(() -> approve(newsroom.editor, story, seen), () -> withdrawUntilDone(story));

            assertEquals(ReviewState.REVOKED, newsroom.sheet(story).card().state());
            assertEquals(0, number("select count(*) from publishing.clearance where standing = 'OPEN' and story = ?",
                    story.value()));
        }
    }

    /** Whoever comes first, no text is let out whose verdicts are not the ones that the second editor saw. */
    @Test
    void aSecondEditorMeetsAVerdict() throws Exception {
        for (int i = 0; i < MANY; i++) {
            StoryId story = proposed();
            Seal seen = newsroom.sheet(story).seal();

            List<Boolean> done = atOnce(() -> other.does(() -> glass.confirm(story, 1, seen)),
                    () -> newsroom.rule(newsroom.checker, story, Newsroom.WORDS.get(1), Verdict.UNVERIFIABLE, "no"));

            assertTrue(done.get(1));
            assertEquals(done.get(0) ? ReviewState.REVOKED : ReviewState.PROPOSED,
                    newsroom.sheet(story).card().state());
        }
    }

    @Test
    void ofTwoSecondEditorsOneAgrees() throws Exception {
        Somebody third = Somebody.with(Roles.EDITOR);
        for (int i = 0; i < MANY; i++) {
            StoryId story = proposed();
            Seal seen = newsroom.sheet(story).seal();

            List<Boolean> done = atOnce(() -> other.does(() -> glass.confirm(story, 1, seen)),
                    () -> third.does(() -> glass.confirm(story, 1, seen)));

            assertEquals(1, Collections.frequency(done, true));
            assertEquals(1, Collections.frequency(facts(story), "GlassBroken"));
        }
    }

    private StoryId proposed() {
        StoryId story = newsroom.submittedBy(newsroom.reporter);
        newsroom.rule(newsroom.checker, story, Newsroom.WORDS.get(0), Verdict.VERBATIM, "");
        newsroom.editor
                .does(() -> glass.propose(story, 1, "It burns.", PlannedTime.of(inMinutes(600), ZoneOffset.UTC)));
        return story;
    }

    /** A hold is either before the clock or refused: what somebody was told is held never goes out. */
    @Test
    void aHoldMeetsTheClock() throws Exception {
        for (int i = 0; i < MANY; i++) {
            LocalDateTime hour = inMinutes(2);
            StoryId story = newsroom.approvedFor(hour);

            List<Boolean> done = atOnce(() -> moveTo(hour),
                    () -> newsroom.editor.does(() -> holding.hold(story, 1, "Wait.")));

            if (done.get(1)) {
                await("the clock has been there", () -> scheduled(story).state() != PublicationState.SCHEDULED);
                assertEquals(0, editions(story), () -> facts(story).toString());
                assertEquals(ReviewState.HELD, newsroom.sheet(story).card().state());
            } else {
                await("the story is public", () -> editions(story) == 1);
            }
        }
    }

    private void approve(Somebody editor, StoryId story, Seal seen) {
        editor.does(() -> deciding.approve(story, 1, seen,
                new Timing(PlannedTime.of(inMinutes(60_000), ZoneOffset.UTC), null, ZoneOffset.UTC)));
    }

    /** A person whose withdrawal lost the race presses again. */
    private void withdrawUntilDone(StoryId story) {
        for (int tries = 0; tries < 5; tries++) {
            try {
                newsroom.withdraw(newsroom.reporter, story);
                return;
            } catch (RuntimeException lost) {
                LockSupport.parkNanos(LATEST_NANOS);
            }
        }
        throw new AssertionError("the story cannot be withdrawn");
    }

    /** Does both in nearly the same moment and says of each whether it was done. */
    private List<Boolean> atOnce(Somebody.Action one, Somebody.Action two) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        Future<Boolean> first = executor.submit(attempt(start, one));
        Future<Boolean> second = executor.submit(attempt(start, two));
        return List.of(first.get(), second.get());
    }

    private static Callable<Boolean> attempt(CyclicBarrier start, Somebody.Action action) {
        return () -> {
            start.await();
            LockSupport.parkNanos(RandomGenerator.getDefault().nextInt(LATEST_NANOS));
            try {
                action.run();
                return true;
            } catch (RuntimeException refused) {
                return false;
            }
        };
    }
}
