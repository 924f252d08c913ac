package news.verbatim.approval.deciding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import news.verbatim.approval.brief.Briefs;
import news.verbatim.approval.review.PartInReview;
import news.verbatim.approval.review.Review;
import news.verbatim.approval.review.ReviewShelf;
import news.verbatim.events.act.Actor;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.StoryId;

/** Saying by when the desk wants a decision, which moves the story in the queue. */
@Stateless
@RolesAllowed({Roles.EDITOR, Roles.CHIEF})
public class SettingDeadline {

    @Inject
    private ReviewShelf shelf;

    @Inject
    private Briefs briefs;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /**
     * Wants the decision by a time.
     *
     * @param wanted that time; null for no certain one
     * @throws Refusal at {@code wantedTime} if it has passed; if nobody has to decide on that revision, or the actor
     *                 wrote or checked it
     */
    public void set(StoryId story, int revision, PlannedTime wanted) {
        Review review = shelf.review(story, revision);
        shelf.refuseUnless(review, actor.id(), PartInReview.Part.APPROVER);
        review.card().state().requireOpen(review.card().note());
        if (wanted != null && !wanted.instant().isAfter(clock.instant())) {
            throw Refusal.at("wantedTime", "This time has passed. Choose a later one.");
        }
        briefs.of(review).want(wanted, actor.id());
        review.neededAt(wanted == null ? null : wanted.instant());
    }
}
