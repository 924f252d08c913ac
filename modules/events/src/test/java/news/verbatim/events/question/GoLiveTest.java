package news.verbatim.events.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Seal;
import org.junit.jupiter.api.Test;

class GoLiveTest {

    private static final Set<Guard> BOTH = Set.of(Guard.FACTCHECK, Guard.APPROVAL);

    private final GoLive question = new GoLive(StoryId.next(), 1, new Seal("00"));

    @Test
    void aStoryMayGoWhenEverybodyClearedIt() {
        question.clear(Guard.FACTCHECK);
        question.clear(Guard.APPROVAL);

        assertEquals(List.of(), question.objections(BOTH));
    }

    @Test
    void oneObjectionKeepsItBack() {
        question.clear(Guard.APPROVAL);
        question.object(Guard.FACTCHECK, "A quotation is disputed.");

        assertEquals(List.of("A quotation is disputed."), question.objections(BOTH));
    }

    @Test
    void silenceKeepsItBack() {
        question.clear(Guard.APPROVAL);

        assertEquals(List.of(
                "A part of the newsroom did not answer whether this may go out (factcheck). Tell an administrator."),
                question.objections(BOTH));
    }
}
