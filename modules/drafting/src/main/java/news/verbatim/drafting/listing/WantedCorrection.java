package news.verbatim.drafting.listing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.verbatim.drafting.story.Stage;
import news.verbatim.events.act.NoticeKind;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;

/**
 * What an editor wants changed in a story that readers have; readers are told with the edition that has it right.
 *
 * @param id       which one
 * @param story    which story
 * @param headline the story's headline, as it was saved last
 * @param stage    where the story is
 * @param kind     a correction, or a refile: the story comes back
 * @param passage  the words that are wrong; empty if it is about the whole story
 * @param note     what readers will be told
 * @param by       who wants it
 * @param at       since when
 */
public record WantedCorrection(UUID id, StoryId story, String headline, Stage stage, NoticeKind kind, String passage,
        String note,
        PersonId by, Instant at) {

    /** The stages from which a story is taken up for it. */
    static final List<Stage> TO_BE_TAKEN_UP = List.of(Stage.LIVE, Stage.WITHDRAWN);

    /** What the query builds. */
    WantedCorrection(UUID id, UUID story, String headline, Stage stage, NoticeKind kind, String passage, String note,
            UUID by,
            Instant at) {
        this(id, new StoryId(story), headline, stage, kind, passage, note, new PersonId(by), at);
    }

    /** Says whether nobody has taken the story up for it yet. */
    public boolean waitsToBeTakenUp() {
        return TO_BE_TAKEN_UP.contains(stage);
    }

    /** Says whether the story's authors are on. */
    public boolean isWithAuthors() {
        return waitsToBeTakenUp() || MyWork.OWED.contains(stage);
    }
}
