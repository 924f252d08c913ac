package news.verbatim.drafting.writing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import news.verbatim.drafting.story.Shelf;
import news.verbatim.drafting.story.Story;
import news.verbatim.events.act.Actor;
import news.verbatim.events.act.Problems;
import news.verbatim.events.act.Roles;
import news.verbatim.events.drafting.StoryHandedOver;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Typed;

/**
 * Giving a story that is being written into somebody else's hands. Who wrote on it stays its author, and never checks
 * or approves it.
 */
@Stateless
@RolesAllowed(Roles.REPORTER)
public class HandingOver {

    private static final int NOTE = 500;

    @Inject
    private Shelf shelf;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    @Inject
    private Event<StoryHandedOver> handedOver;

    /**
     * Hands a story over; who gets it is told.
     *
     * @param to   a reporter
     * @param note a word to them; at the most 500 characters, may be empty
     * @throws news.verbatim.events.act.Refusal at {@code heir} if it is nobody, nobody who writes stories, or who has
     *                                      it already; at {@code handNote} if that is too long; if the story is not
     *                                      being written
     */
    public void handOver(StoryId id, PersonId to, String note) {
        String said = Typed.clean(note).strip();
        new Problems().require(to != null, "heir", "Choose who goes on with the story.")
                .requireAtMost(NOTE, said, "handNote").refuseIfAny();
        Story story = shelf.story(id);
        story.handOver(to);
        Instant now = clock.instant();
        handedOver.fire(new StoryHandedOver(id, story.revision(), story.draft().text().headline(),
                story.draft().text().desk(), to,
                said, actor.id(), now));
    }
}
