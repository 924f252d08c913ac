package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import news.verbatim.events.Roles;
import news.verbatim.events.StoryId;
import news.verbatim.events.Verdict;
import news.verbatim.publishing.PublicationState;
import org.junit.jupiter.api.RepeatedTest;

/** Two things that happen to one story in the same moment: one comes first, and the other sees it. */
class RacesTest extends StoryTest {

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService executor;

    @RepeatedTest(3)
    void ofTwoEditorsOneApproves() throws Exception {
        StoryId story = newsroom.checked();

        List<Boolean> approved = atOnce(() -> newsroom.approve(newsroom.editor, story, null),
                () -> newsroom.approve(Somebody.with(Roles.EDITOR), story, null));

        assertEquals(1, Collections.frequency(approved, true));
        awaitState(story, PublicationState.LIVE);
        assertEquals(1, editions(story));
        assertEquals(1, Collections.frequency(facts(story), "StoryApproved"));
    }

    @RepeatedTest(3)
    void aStorySubmittedTwiceIsSubmittedOnce() throws Exception {
        StoryId story = newsroom.draftBy(newsroom.reporter);

        List<Boolean> submitted = atOnce(() -> newsroom.submit(newsroom.reporter, story),
                () -> newsroom.submit(newsroom.reporter, story));

        assertEquals(1, Collections.frequency(submitted, true));
        assertEquals(List.of("StorySubmitted"), facts(story));
    }

    /** Whoever comes first, the story is never public with a dispute that was there before. */
    @RepeatedTest(5)
    void aDisputeMeetsTheClock() throws Exception {
        LocalDateTime hour = inMinutes(60);
        StoryId story = newsroom.approvedFor(hour);

        atOnce(() -> moveTo(hour), () -> newsroom.rule(newsroom.checker, story, Newsroom.WORDS.get(0), Verdict.DISPUTED, "no"));

        await("the story is public or held back", () -> scheduled(story).state() != PublicationState.SCHEDULED);
        boolean isPublic = scheduled(story).state() == PublicationState.LIVE;
        List<String> facts = facts(story);
        assertEquals(isPublic ? 1 : 0, editions(story));
        assertEquals(isPublic, facts.contains("StoryPublished"), facts::toString);
        if (isPublic) {
            assertEquals(-1, facts.subList(0, facts.indexOf("StoryPublished")).indexOf("QuoteDisputed"), facts::toString);
        }
    }

    /** Does both at the same moment and says of each whether it was done. */
    private List<Boolean> atOnce(Somebody.Action one, Somebody.Action other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        Future<Boolean> first = executor.submit(attempt(start, one));
        Future<Boolean> second = executor.submit(attempt(start, other));
        return List.of(first.get(), second.get());
    }

    private static Callable<Boolean> attempt(CyclicBarrier start, Somebody.Action action) {
        return () -> {
            start.await();
            try {
                action.run();
                return true;
            } catch (RuntimeException refused) {
                return false;
            }
        };
    }
}
