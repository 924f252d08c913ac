package news.verbatim.drafting.listing;

import java.time.Instant;
import java.util.UUID;
import news.verbatim.drafting.story.Stage;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.question.Turn;

/**
 * Where a story is, for whoever asks who is on with it.
 *
 * @param story  which story
 * @param inHand who goes on with it when it is with its authors
 * @param stage  where it is
 * @param since  since when
 * @param turn   that it is its author's turn; null while others have it
 */
public record StoryPlace(StoryId story, PersonId inHand, Stage stage, Instant since, Turn turn) {

    /** What the query builds. */
    StoryPlace(UUID story, Integer revision, UUID createdBy, UUID inHand, Stage stage, String note, Instant since) {
        this(new StoryId(story), new PersonId(inHand == null ? createdBy : inHand), stage, since,
                turn(new StoryId(story), revision, new PersonId(inHand == null ? createdBy : inHand), stage, note,
                        since));
    }

    private static Turn turn(StoryId story, int revision, PersonId author, Stage stage, String note, Instant since) {
        Turn.Act act = switch (stage) {
            case DRAFT -> Turn.Act.WRITE;
            case RETURNED -> Turn.Act.CHANGE;
            case SPIKED -> Turn.Act.REVIVE;
            case KILLED -> Turn.Act.FOLLOW_UP;
            case IN_CHECK, IN_APPROVAL, SCHEDULED, HELD, LIVE, WITHDRAWN -> null;
        };
        return act == null ? null : new Turn(story, revision, Turn.Party.AUTHOR, author, since, null, act, 0, 0, note);
    }
}
