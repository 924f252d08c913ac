package news.verbatim.drafting.writing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import news.verbatim.drafting.story.CoverNote;
import news.verbatim.drafting.story.Shelf;
import news.verbatim.drafting.story.Story;
import news.verbatim.events.act.Actor;
import news.verbatim.events.act.Roles;
import news.verbatim.events.drafting.StoryWithdrawn;
import news.verbatim.events.id.StoryId;

/** Giving a story to the checkers, taking it back, and taking it up again once it is public. */
@Stateless
@RolesAllowed(Roles.REPORTER)
public class Submitting {

    @Inject
    private Shelf shelf;

    @Inject
    private Submission submission;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    @Inject
    private Event<StoryWithdrawn> withdrawn;

    /**
     * Submits the draft as a new revision.
     *
     * @param number the draft that the author had before them
     * @param cover  what the authors say about it
     * @throws news.verbatim.events.act.Refusal at the fields where something is missing or a quotation mark is
     *                                      unaccounted for; if the draft is not the newest; if the story was submitted
     *                                      already; at {@code note} or {@code wantedTime} if what is said about it is
     *                                      too long or too late
     */
    public void submit(StoryId id, int number, CoverNote cover) {
        Story story = shelf.story(id);
        story.requireNewest(number);
        submission.submit(story, actor.id(), cover);
    }

    /** Submits the draft without a word. */
    public void submit(StoryId id, int number) {
        submit(id, number, CoverNote.NONE);
    }

    /**
     * Takes a submitted story back to go on writing; its approval and its place in the schedule are gone.
     *
     * @throws news.verbatim.events.act.Refusal if it is with its authors already, or public
     */
    public void withdraw(StoryId id) {
        Story story = shelf.story(id);
        story.withdraw(clock.instant());
        withdrawn.fire(new StoryWithdrawn(id, story.revision(), actor.id(), clock.instant()));
    }

    /**
     * Takes a public story up again, for an update or a correction: it is a draft with the words that readers have, and
     * they keep these until a revision after it is approved.
     *
     * @throws news.verbatim.events.act.Refusal if it is not public, or taken up already
     */
    public void revise(StoryId id) {
        shelf.story(id).revise(clock.instant());
    }
}
