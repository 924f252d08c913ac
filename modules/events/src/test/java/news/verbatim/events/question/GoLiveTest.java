package news.verbatim.events.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Seal;
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

        assertEquals(List.of(
                "A part of the newsroom did not answer whether this may go out (factcheck). Tell an administrator."),
                question.objections(BOTH));
    }
}
