package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Stream;
import news.verbatim.approval.deciding.Holding;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.StoryId;
import news.verbatim.publishing.publication.PublicationState;
import org.junit.jupiter.api.Test;

/**
 * What stops a story meets the clock in every order: while it takes a pile of stories that are due at once public,
 * somebody stops each of them. Who came first keeps the story back; who came second finds it public and is told, or
 * makes it urgent.
 */
class AgainstTheClockTest extends StoryTest {

    private static final int PILE = 20;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService executor;

    @Inject
    private Holding holding;

    @Test
    void noStoryIsEverPublicThatWasDisputedBefore() throws Exception {
        int interleavings = Integer.getInteger("verbatim.interleavings", 20);
        for (int done = 0; done < interleavings; done += PILE) {
            for (Stopped stopped : stopAll(
                    story -> newsroom.dispute(newsroom.secondChecker, story, Newsroom.WORDS.get(0), "no"))) {
                boolean isPublic = isPublic(stopped.story());
                assertEquals(isPublic ? 1 : 0, editions(stopped.story()), stopped::toString);
                assertEquals(isPublic ? 1 : 0, urgent(stopped.story()), stopped::toString);
            }
        }
    }

    @Test
    void noStoryIsEverPublicThatWasHeldBefore() throws Exception {
        for (Stopped stopped : stopAll(story -> newsroom.editor.does(() -> holding.hold(story, 1, "Wait.")))) {
            assertEquals(stopped.done() ? 0 : 1, editions(stopped.story()), stopped::toString);
        }
    }

    @Test
    void noStoryIsEverPublicThatItsAuthorTookBackBefore() throws Exception {
        for (Stopped stopped : stopAll(story -> newsroom.withdraw(newsroom.reporter, story))) {
            assertEquals(stopped.done() ? 0 : 1, editions(stopped.story()), stopped::toString);
        }
    }

    /** A story that somebody tried to stop, and whether that was done or refused. */
    private record Stopped(StoryId story, boolean done) {
    }

    /** Stops a pile of stories while they go live, and waits until all of them are settled. */
    private List<Stopped> stopAll(Consumer<StoryId> stop) throws Exception {
        LocalDateTime hour = inMinutes(60);
        List<StoryId> pile = new ArrayList<>(Stream.generate(() -> newsroom.approvedFor(hour)).limit(PILE).toList());
        Collections.shuffle(pile);
        moveTo(hour);
        List<Future<Stopped>> stopping = new ArrayList<>();
        for (StoryId story : pile) {
            stopping.add(executor.submit(() -> {
                LockSupport.parkNanos((long) (Math.random() * 700_000_000L));
                try {
                    stop.accept(story);
                    return new Stopped(story, true);
                } catch (Refusal refused) {
                    return new Stopped(story, false);
                }
            }));
        }
        List<Stopped> stopped = new ArrayList<>();
        for (Future<Stopped> one : stopping) {
            stopped.add(one.get());
        }
        for (Stopped one : stopped) {
            await("the story is public or held back",
                    () -> one.done() && !isScheduled(one.story()) || isPublic(one.story()));
        }
        return stopped;
    }

    private boolean isPublic(StoryId story) {
        return scheduled(story).state() == PublicationState.LIVE;
    }

    private boolean isScheduled(StoryId story) {
        return scheduled(story).state() == PublicationState.SCHEDULED;
    }

    private long urgent(StoryId story) {
        return number("select count(*) from factcheck.urgent u join factcheck.revision_check c on c.id = u.check_id "
                + "where c.story = ? and u.reason like '%is disputed: no'", story.value());
    }
}
