package news.verbatim.drafting.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import news.verbatim.drafting.draft.Draft;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.StoryText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What editors killed or took from its readers stands as that, and its author is told what is left to do. */
class EndedTest {

    private static final Instant NOW = Instant.parse("2026-11-22T14:00:00Z");

    private final PersonId author = PersonId.next();
    private final Draft draft = new Draft(
            new StoryText("The bridge", "", List.of(), List.of(Block.paragraph("It opens.")), "", "city",
                    "en"),
            List.of(), List.of());
    private final Story story = new Story(StoryId.next(), draft, author, NOW);

    @Test
    void aKilledStoryIsNotTakenBackNorWrittenNorSubmittedAgain() {
        story.submit(author, NOW);
        story.kill("A court forbade it.", NOW);

        assertEquals(Stage.KILLED, story.stage());
        assertFalse(story.isBeingWritten());
        assertFalse(story.isOnItsWay(1));
        assertLeadsOn(() -> story.withdraw(NOW));
        assertLeadsOn(() -> story.revise(NOW));
    }

    @Test
    void aDraftOfAStoryThatIsKilledAfterReadersHadItEndsToo() {
        publish();
        story.revise(NOW);
        story.kill("A court forbade it.", NOW);

        assertFalse(story.isBeingWritten());
        assertLeadsOn(() -> story.save(draft, story.draftNumber(), author, NOW));
        assertLeadsOn(() -> story.submit(author, NOW));
    }

    @Test
    void aWithdrawnStoryIsNotPublicAndCanBeTakenUp() {
        publish();
        story.takenFromReaders("We doubt the day.", NOW);
        assertEquals(Stage.WITHDRAWN, story.stage());

        story.revise(NOW);

        assertTrue(story.isBeingWritten());
    }

    @Test
    void whatIsOnItsWayStaysWhereItIsWhenReadersLoseWhatTheyHave() {
        publish();
        story.revise(NOW);
        story.submit(author, NOW);

        story.takenFromReaders("We doubt the day.", NOW);

        assertEquals(Stage.IN_CHECK, story.stage());
        assertTrue(story.isOnItsWay(2));
    }

    @Test
    void whatWasScheduledToFollowIsHeldWhenReadersLoseWhatTheyHave() {
        publish();
        story.revise(NOW);
        story.submit(author, NOW);
        story.scheduledFor(NOW.plusSeconds(60), NOW);

        story.takenFromReaders("We doubt the day.", NOW);

        assertEquals(Stage.HELD, story.stage());
        assertTrue(story.isOnItsWay(2));
    }

    private void publish() {
        story.submit(author, NOW);
        story.publishedAt("/city/the-bridge", NOW);
    }

    private static void assertLeadsOn(Executable act) {
        Refusal refusal = assertThrows(Refusal.class, act);
        assertTrue(refusal.getMessage().contains("was killed") && refusal.getMessage().contains("follow-up"),
                refusal.getMessage());
    }
}
