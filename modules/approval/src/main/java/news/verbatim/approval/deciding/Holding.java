package news.verbatim.approval.deciding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import news.verbatim.approval.review.PartInReview;
import news.verbatim.approval.review.Review;
import news.verbatim.approval.review.ReviewShelf;
import news.verbatim.events.act.Actor;
import news.verbatim.events.act.Problems;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.act.Roles;
import news.verbatim.events.approval.HoldLifted;
import news.verbatim.events.approval.StoryHeld;
import news.verbatim.events.approval.StoryKilled;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Typed;
import news.verbatim.jobs.Retried;

/**
 * Stopping a story before it is public. Any editor may, also one who wrote or checked it; letting it go on is for
 * others.
 */
@Stateless
@RolesAllowed({Roles.EDITOR, Roles.LEGAL, Roles.CHIEF})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Holding {

    private static final int REASON = 1_900;

    @Inject
    private ReviewShelf shelf;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    @Inject
    private Event<StoryHeld> held;

    @Inject
    private Event<HoldLifted> lifted;

    @Inject
    private Event<StoryKilled> killed;

    /**
     * Holds an approved story back, at once and against the clock, until the hold is lifted.
     *
     * @throws Refusal at {@code holdReason} if there is none; if it is not approved, or public
     *         already
     */
    @Interceptors(Retried.class)
    public void hold(StoryId story, int revision, String reason) {
        String kept = required(reason, "holdReason");
        shelf.review(story, revision).hold(kept);
        held.fire(new StoryHeld(story, revision, kept, actor.id(), clock.instant()));
    }

    /**
     * Lets a held story go on as it was approved.
     *
     * @throws Refusal if nobody holds it, or the actor wrote or checked it
     */
    @Interceptors(Retried.class)
    public void release(StoryId story, int revision) {
        Review review = shelf.review(story, revision);
        shelf.refuseUnless(review, actor.id(), PartInReview.Part.APPROVER);
        review.release();
        lifted.fire(new HoldLifted(story, revision, actor.id(), clock.instant()));
    }

    /**
     * Decides that the story will not run.
     *
     * @throws Refusal at {@code killReason} if there is none; if it is public already
     */
    @Interceptors(Retried.class)
    public void kill(StoryId story, int revision, String reason) {
        String kept = required(reason, "killReason");
        if (shelf.isPublic(story)) {
            throw Refusal.because("The story is public. It cannot be killed before publication any more.");
        }
        PersonId editor = actor.id();
        shelf.review(story, revision).kill(editor, kept, clock.instant());
        killed.fire(new StoryKilled(story, revision, kept, editor, clock.instant()));
    }

    private static String required(String reason, String field) {
        String kept = Typed.clean(reason).strip();
        new Problems().requireText(kept, field, "Say why; its author reads this.").requireAtMost(REASON, kept, field)
                .refuseIfAny();
        return kept;
    }
}
