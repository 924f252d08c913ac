package news.verbatim.newsroom.house.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import news.verbatim.events.id.StoryId;
import news.verbatim.events.question.Turn;
import org.junit.jupiter.api.Test;

/** On which page somebody does what is next. */
class NextActTest {

    private static final StoryId STORY = StoryId.next();

    /** The form of the proposal would propose it once more. */
    @Test
    void theSecondEditorAgreesWhereTheStoryAndTheProposalAre() {
        Turn turn = new Turn(STORY, 2, Turn.Party.SECOND_EDITOR, null, null, null, Turn.Act.AGREE, 1, 2, "");

        assertEquals(new NextAct("Agree or not", "/approval/decide", STORY, 2), NextAct.of(turn));
    }
}
