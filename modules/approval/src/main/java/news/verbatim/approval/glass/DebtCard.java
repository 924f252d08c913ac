package news.verbatim.approval.glass;

import java.util.UUID;
import news.verbatim.approval.review.Glass;
import news.verbatim.approval.review.GlassCard;
import news.verbatim.approval.review.ReviewState;
import news.verbatim.events.id.StoryId;

/**
 * A story that two editors let out with open quotations, or that one wants to let out.
 *
 * @param story    the story
 * @param revision its revision
 * @param headline its headline
 * @param desk     the code of its desk
 * @param open     how many quotations were open
 * @param live     whether readers have it
 * @param state    where it is with the editors
 * @param glass    who answers for it, why, and until when
 */
public record DebtCard(StoryId story, int revision, String headline, String desk, int open, boolean live,
        ReviewState state,
        GlassCard glass) {

    /** What the query builds. */
    DebtCard(Glass glass, UUID story, Integer revision, String headline, String desk, Integer open, Boolean live,
            ReviewState state) {
        this(new StoryId(story), revision, headline, desk, open, live, state, glass.card());
    }
}
