package news.verbatim.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GoLiveTest {

    private static final Set<String> BOTH = Set.of("factcheck", "approval");

    private final GoLive question = new GoLive(StoryId.next(), 1, new Seal("00"));

    @Test
    void aStoryMayGoWhenEverybodyClearedIt() {
        question.clear("factcheck");
        question.clear("approval");

        assertEquals(List.of(), question.objections(BOTH));
    }

    @Test
    void oneObjectionKeepsItBack() {
        question.clear("approval");
        question.object("factcheck", "A quotation is disputed.");

        assertEquals(List.of("A quotation is disputed."), question.objections(BOTH));
    }

    @Test
    void silenceKeepsItBack() {
        question.clear("approval");

        assertEquals(List.of("The module factcheck did not answer."), question.objections(BOTH));
    }
}
