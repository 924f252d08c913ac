package news.verbatim.drafting.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.verbatim.drafting.story.StoryChange;
import org.junit.jupiter.api.Test;

class StoryPassesTest {

    private static final Instant NOW = Instant.parse("2026-11-28T18:00:00Z");

    private final StoryPasses passes = new StoryPasses(NOW);

    @Test
    void aPassBeginsAMinuteBeforeWhatIsThere() {
        assertEquals(NOW.minus(StoryPasses.LATE), passes.goOn(NOW.plusSeconds(5)).at());
    }

    @Test
    void aPassThatWasCutShortGoesOnWhereItStopped() {
        StoryChange third = change(NOW.plusSeconds(3));
        passes.goOn(NOW.plusSeconds(5));
        passes.take(List.of(third), third);
        assertEquals(third, passes.goOn(NOW.plusSeconds(9)));
    }

    @Test
    void theNextPassLooksAgainAtTheMinuteBeforeTheLastBegan() {
        StoryChange newest = change(NOW.plusSeconds(3));
        pass(NOW.plusSeconds(5), newest);
        assertEquals(NOW.plusSeconds(5).minus(StoryPasses.LATE), passes.goOn(NOW.plusSeconds(70)).at());
        assertTrue(passes.isTaken(newest));
    }

    @Test
    void whatChangedAMinuteBeforeThePassIsNeverLookedAtAgain() {
        StoryChange newest = change(NOW.plusSeconds(3));
        pass(NOW.plusSeconds(5), newest);
        pass(NOW.plusSeconds(70), newest);
        assertEquals(newest, passes.goOn(NOW.plusSeconds(80)));
    }

    @Test
    void anotherVersionHasToBeTakenAgain() {
        StoryChange first = change(NOW);
        pass(NOW, first);
        assertFalse(passes.isTaken(new StoryChange(first.story(), 2, NOW.plusSeconds(1))));
    }

    @Test
    void whatAClockThatWasAheadHasWrittenHidesNothing() {
        pass(NOW, change(NOW.plusSeconds(86_400)));
        assertEquals(NOW.minus(StoryPasses.LATE), passes.goOn(NOW.plusSeconds(10)).at());
    }

    private void pass(Instant begin, StoryChange newest) {
        passes.goOn(begin);
        passes.take(List.of(newest), newest);
        passes.end();
    }

    private static StoryChange change(Instant at) {
        return new StoryChange(UUID.randomUUID(), 1, at);
    }
}
