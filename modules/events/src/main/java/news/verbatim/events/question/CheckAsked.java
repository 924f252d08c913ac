package news.verbatim.events.question;

import java.util.List;
import java.util.Optional;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.CheckedText;

/**
 * The question what the checkers have of a revision so far, asked by who wants to decide on it before they are done.
 * Whoever keeps the check answers, unless there is nothing to check in that revision any more.
 */
public final class CheckAsked {

    private final StoryId story;
    private final int revision;
    private Answer answer;

    /**
     * What is there.
     *
     * @param content  the exact text with quotations and the rulings that stand
     * @param authors  all who wrote on it
     * @param checkers all who ruled on it
     */
    public record Answer(CheckedText content, List<PersonId> authors, List<PersonId> checkers) {
    }

    /** Asks about one revision. */
    public CheckAsked(StoryId story, int revision) {
        this.story = story;
        this.revision = revision;
    }

    public StoryId story() {
        return story;
    }

    public int revision() {
        return revision;
    }

    /** Says what is there. */
    public void answer(Answer there) {
        answer = there;
    }

    /** Returns what is there; empty if nothing is on its way. */
    public Optional<Answer> answer() {
        return Optional.ofNullable(answer);
    }
}
