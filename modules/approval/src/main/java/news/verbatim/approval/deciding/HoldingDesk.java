package news.verbatim.approval.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import news.verbatim.approval.review.PartInReview;
import news.verbatim.approval.review.Review;
import news.verbatim.approval.review.ReviewShelf;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.approval.HoldLifted;
import news.verbatim.events.approval.StoryHeld;
import news.verbatim.events.approval.StoryKilled;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.jobs.Retried;

/** Stops a story, and lets it go on, each in one transaction with whoever keeps its place in the schedule. */
@ApplicationScoped
class HoldingDesk {

    @Inject
    private ReviewShelf shelf;

    @Inject
    private Clock clock;

    @Inject
    private Event<StoryHeld> held;

    @Inject
    private Event<HoldLifted> lifted;

    @Inject
    private Event<StoryKilled> killed;

    @Interceptors(Retried.class)
    void hold(StoryId story, int revision, String reason, PersonId editor) {
        shelf.review(story, revision).hold(reason);
        held.fire(new StoryHeld(story, revision, reason, editor, clock.instant()));
    }

    @Interceptors(Retried.class)
    void release(StoryId story, int revision, PersonId editor) {
        Review review = shelf.review(story, revision);
        shelf.refuseUnless(review, editor, PartInReview.Part.APPROVER);
        review.release();
        lifted.fire(new HoldLifted(story, revision, editor, clock.instant()));
    }

    @Interceptors(Retried.class)
    void kill(StoryId story, int revision, String reason, PersonId editor) {
        if (shelf.isPublic(story)) {
            throw Refusal.because("The story is public. It cannot be killed before publication any more.");
        }
        shelf.review(story, revision).kill(editor, reason, clock.instant());
        killed.fire(new StoryKilled(story, revision, reason, editor, clock.instant()));
    }
}
