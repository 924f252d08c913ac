package news.verbatim.drafting.writing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import news.verbatim.drafting.story.Shelf;
import news.verbatim.drafting.story.Story;
import news.verbatim.events.act.Actor;
import news.verbatim.events.act.Problems;
import news.verbatim.events.act.Roles;
import news.verbatim.events.drafting.StoryRevived;
import news.verbatim.events.drafting.StorySpiked;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Typed;

/**
 * Giving a story up, and taking it up again. A spiked story keeps its words, its revisions and what was decided about
 * its marks.
 */
@Stateless
@RolesAllowed(Roles.REPORTER)
public class Spiking {

    private static final int REASON = 500;

    @Inject
    private Shelf shelf;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    @Inject
    private Event<StorySpiked> spiked;

    @Inject
    private Event<StoryRevived> revived;

    /**
     * Gives a story up that is being written.
     *
     * @param reason why, for whoever looks for it later; at the most 500 characters
     * @throws news.verbatim.events.act.Refusal at {@code spikeReason} if there is none or it is too long; if others
     *                                      work on the story, readers have it, or it is spiked already
     */
    public void spike(StoryId id, String reason) {
        String why = Typed.clean(reason).strip();
        new Problems().requireText(why, "spikeReason", "Say why, for whoever looks for it later.")
                .requireAtMost(REASON, why, "spikeReason").refuseIfAny();
        Story story = shelf.story(id);
        story.spike(why, clock.instant());
        spiked.fire(new StorySpiked(id, story.revision(), why, actor.id(), clock.instant()));
    }

    /**
     * Takes up again what was given up: it is a draft with the words that it had.
     *
     * @throws news.verbatim.events.act.Refusal if it is not spiked
     */
    public void revive(StoryId id) {
        Story story = shelf.story(id);
        story.revive(clock.instant());
        revived.fire(new StoryRevived(id, story.revision(), actor.id(), clock.instant()));
    }
}
