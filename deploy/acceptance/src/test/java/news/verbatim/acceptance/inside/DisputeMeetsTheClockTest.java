package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import news.verbatim.events.StoryId;
import news.verbatim.publishing.PublicationState;
import org.junit.jupiter.api.Test;

/**
 * Disputes meet the clock in every order: while it takes a pile of stories that are due at once public, each of them is disputed.
 * A dispute that came first keeps its story back; one that came second finds it public, and says so by being urgent.
 */
class DisputeMeetsTheClockTest extends StoryTest {

    private static final int PILE = 20;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService executor;

    @Test
    void noStoryIsEverPublicThatWasDisputedBefore() throws Exception {
        int interleavings = Integer.getInteger("verbatim.interleavings", 40);
        for (int done = 0; done < interleavings; done += PILE) {
            LocalDateTime hour = inMinutes(60);
            List<StoryId> pile = Stream.generate(() -> newsroom.approvedFor(hour)).limit(PILE).toList();
            moveTo(hour);
            disputeAll(pile);
            for (StoryId story : pile) {
                await("the story is public or held back", () -> scheduled(story).state() != PublicationState.SCHEDULED);
                boolean isPublic = scheduled(story).state() == PublicationState.LIVE;
                assertEquals(isPublic ? 1 : 0, editions(story), story::toString);
                assertEquals(isPublic ? 1 : 0, urgent(story), story::toString);
            }
        }
    }

    private void disputeAll(List<StoryId> pile) throws Exception {
        List<StoryId> anyOrder = new ArrayList<>(pile);
        Collections.shuffle(anyOrder);
        List<Future<?>> disputes = new ArrayList<>();
        for (StoryId story : anyOrder) {
            disputes.add(executor.submit(() -> {
                LockSupport.parkNanos((long) (Math.random() * 700_000_000L));
                newsroom.dispute(newsroom.secondChecker, story, Newsroom.WORDS.get(0), "no");
            }));
        }
        for (Future<?> dispute : disputes) {
            dispute.get();
        }
    }

    private long urgent(StoryId story) {
        return number("select count(*) from factcheck.urgent u join factcheck.revision_check c on c.id = u.check_id "
                + "where c.story = ? and u.reason like '%is disputed: no'", story.value());
    }
}
