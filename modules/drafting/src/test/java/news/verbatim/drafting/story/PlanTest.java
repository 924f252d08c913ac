package news.verbatim.drafting.story;

import static news.verbatim.testing.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import news.verbatim.drafting.draft.Draft;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.StoryText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTest {

    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
    private static final PersonId RANA = PersonId.next();
    private static final Plan PLAN = new Plan(600, new CoverNote("Her lawyer calls at five.",
            PlannedTime.at(NOW.plusSeconds(3600), ZoneOffset.UTC)));

    private final Story story = new Story(StoryId.next(), new Draft(new StoryText("The bridge", "", List.of(),
            List.of(Block.paragraph("It opens.")), "", "city", "en"), List.of(), List.of()), RANA, NOW);

    @Test
    void aStoryKeepsWhatItsAuthorHasInMindAndNobodysEditIsDisturbed() {
        int number = story.draftNumber();
        story.plan(PLAN, NOW);

        assertEquals(PLAN, story.plan());
        assertEquals(number, story.draftNumber());
    }

    @Test
    void withASubmissionTheNoteIsSaidAndTheLengthStays() {
        story.plan(PLAN, NOW);
        story.submit(RANA, NOW);

        assertEquals(new Plan(600, CoverNote.NONE), story.plan());
        assertRefused(null, "This story was submitted as revision 1 and cannot be planned",
                () -> story.plan(PLAN, NOW));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 100_001})
    void aLengthThatNobodyMeansIsSaidAtItsField(int target) {
        Refusal refusal = assertThrows(Refusal.class, () -> story.plan(new Plan(target, CoverNote.NONE), NOW));

        assertEquals("target", refusal.problems().get(0).field());
    }
}
