package news.verbatim.approval.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import news.verbatim.approval.review.Approval;
import news.verbatim.approval.review.PartInReview;
import news.verbatim.approval.review.Review;
import news.verbatim.approval.review.ReviewShelf;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.approval.StepSigned;
import news.verbatim.events.approval.StoryApproved;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.BrokenGlass;
import news.verbatim.events.text.Seal;
import news.verbatim.jobs.Retried;

/** Approves one revision in one transaction, together with its place in the schedule. */
@ApplicationScoped
class ApprovalTransactions {

    @Inject
    private ReviewShelf shelf;

    @Inject
    private PlainRules rules;

    @Inject
    private Clock clock;

    @Inject
    private Event<StepSigned> signed;

    @Inject
    private Event<StoryApproved> approved;

    /**
     * Signs one story of a list, to go live as those want it who signed before, if it still is as it was shown there
     * and there is nothing to look at closer.
     *
     * @return whether somebody else has to sign it too
     */
    @Interceptors(Retried.class)
    boolean approve(Listed listed, PersonId editor, Set<String> roles) {
        Review review = shelf.review(listed.story(), listed.revision());
        review.requireSeen(listed.seen());
        rules.require(review, clock.instant());
        approve(listed.story(), listed.revision(), listed.seen(), null, listed.zone(), editor, roles);
        return !review.signing().isDone();
    }

    /**
     * Signs for the one whose turn it is; the last of them hands the story to the clock.
     *
     * @param said what the editor says of its time; null if it is to be as those want it who signed before
     */
    @Interceptors(Retried.class)
    void approve(StoryId story, int revision, Seal seen, Timing said, ZoneId zone, PersonId editor, Set<String> roles) {
        Instant now = clock.instant();
        Review review = shelf.review(story, revision);
        review.signing().requireTurnOf(roles);
        Timing timing = said != null ? said : Timing.asItStands(review.timing(shelf.last(review), now), zone);
        timing.refuseIfOlderThan(review.signing().signed());
        review.embargo(timing.embargo(), timing.why(), editor, now);
        PlannedTime planned = timing.planned(now);
        refuseAfterGlass(review.content().glass(), planned);
        shelf.require(review, editor, PartInReview.Part.APPROVER);
        shelf.refuseIfSigned(review, editor);
        String role = review.signing().turn();
        boolean last = review.approve(editor, seen, now);
        shelf.put(new Approval(review, role, editor, seen, planned, timing.embargo(), timing.why(), now));
        if (last) {
            approved.fire(
                    new StoryApproved(review.content(), seen, planned, timing.embargo(), timing.why(), editor, now));
        } else {
            signed.fire(new StepSigned(story, revision, seen, role, review.signing().turn(), planned, timing.embargo(),
                    timing.why(), editor, now));
        }
    }

    private static void refuseAfterGlass(BrokenGlass glass, PlannedTime planned) {
        if (glass != null && !planned.instant().isBefore(glass.until())) {
            throw Refusal.at("time",
                    "Its open quotations are let out only until an earlier time. Choose one before that.");
        }
    }
}
