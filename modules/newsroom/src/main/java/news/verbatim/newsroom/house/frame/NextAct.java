package news.verbatim.newsroom.house.frame;

import news.verbatim.events.id.StoryId;
import news.verbatim.events.question.Turn;

/**
 * What to do next with a story, and on which page.
 *
 * @param label    what the act is called
 * @param outcome  the page
 * @param story    the story
 * @param revision the revision; 0 if the page asks for none
 */
public record NextAct(String label, String outcome, StoryId story, int revision) {

    /** Returns what the party does next. */
    public static NextAct of(Turn turn) {
        return switch (turn.act()) {
            case WRITE -> write("Go on writing", turn);
            case CHANGE -> write("Change it", turn);
            case REVIVE -> write("Revive it", turn);
            case CORRECT -> write("Take it up", turn);
            case TAKE_UP -> write("Take it up again", turn);
            case FOLLOW_UP -> new NextAct("Follow it up", "/story", turn.story(), 0);
            case CHECK -> of("Check it", "/check/story", turn);
            case SEND_BACK -> of("See what stops it", "/check/story", turn);
            case COMPLETE -> of("Complete the check", "/check/story", turn);
            case CONFIRM -> of("Look at the proposal", "/check/story", turn);
            case SETTLE -> new NextAct("See what does not stand", "/urgent", turn.story(), 0);
            case DECIDE -> of("Decide on it", "/approval/decide", turn);
            case LIFT -> of("Lift the hold or kill it", "/approval/decide", turn);
            case AGREE -> of("Agree or not", "/approval/decide", turn);
            case RESCHEDULE -> new NextAct("Give it a time", "/schedule/story", turn.story(), 0);
            case WAIT -> new NextAct("See the schedule", "/schedule/story", turn.story(), 0);
            case REFILE -> new NextAct("Say why it comes back", "/schedule/story", turn.story(), 0);
        };
    }

    private static NextAct write(String label, Turn turn) {
        return new NextAct(label, "/stories/write", turn.story(), 0);
    }

    private static NextAct of(String label, String outcome, Turn turn) {
        return new NextAct(label, outcome, turn.story(), turn.revision());
    }
}
