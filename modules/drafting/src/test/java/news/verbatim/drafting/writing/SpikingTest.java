package news.verbatim.drafting.writing;

import static news.verbatim.testing.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import news.verbatim.drafting.draft.Draft;
import news.verbatim.drafting.story.Story;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.StoryText;
import org.junit.jupiter.api.Test;

/** A story that is given up rests, and is there again when somebody wants it. */
class SpikingTest {

    private static final Instant NOW = Instant.parse("2026-11-22T14:00:00Z");

    private final PersonId author = PersonId.next();
    private final Draft draft = new Draft(
            new StoryText("The bridge", "", List.of(), List.of(Block.paragraph("It opens.")), "", "city",
                    "en"),
            List.of(), List.of());
    private final Story story = new Story(StoryId.next(), draft, author, NOW);

    @Test
    void aSpikedStoryIsNeitherWrittenNorSubmittedNorSpikedAgain() {
        story.spike("The interview was called off.", NOW);

        assertFalse(story.isBeingWritten());
        assertRefused(null, "This story is spiked and cannot be changed.",
                () -> story.save(draft, story.draftNumber(), author, NOW));
        assertRefused(null, "This story is spiked and cannot be submitted.", () -> story.submit(author, NOW));
        assertRefused(null, "This story is spiked and cannot be spiked.", () -> story.spike("Again.", NOW));
        assertRefused(null, "This story is with you already.", () -> story.withdraw(NOW));
    }

    @Test
    void aRevivedStoryHasTheWordsThatItHad() {
        story.spike("The interview was called off.", NOW);
        story.revive(NOW);

        assertTrue(story.isBeingWritten());
        assertEquals(draft, story.draft());
        assertRefused(null, "This story is not spiked.", () -> story.revive(NOW));
    }

    @Test
    void whatOthersWorkOnOrReadersHaveIsNotSpiked() {
        story.submit(author, NOW);
        assertRefused(null, "This story was submitted as revision 1 and cannot be spiked",
                () -> story.spike("No.", NOW));
        story.publishedAt("/city/the-bridge", NOW);
        story.revise(NOW);

        Refusal refusal = assertThrows(Refusal.class, () -> story.spike("No.", NOW));
        assertTrue(refusal.getMessage().contains("Readers have revision 1"), refusal.getMessage());
    }
}
