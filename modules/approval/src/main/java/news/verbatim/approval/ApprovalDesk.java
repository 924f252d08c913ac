package news.verbatim.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import news.verbatim.events.BrokenGlass;
import news.verbatim.events.PersonId;
import news.verbatim.events.PlannedTime;
import news.verbatim.events.Refusal;
import news.verbatim.events.Seal;
import news.verbatim.events.StepSigned;
import news.verbatim.events.StoryApproved;
import news.verbatim.events.StoryId;

/** Approves one revision in one transaction, together with its place in the schedule. */
@ApplicationScoped
class ApprovalDesk {

    @Inject
    private ReviewShelf shelf;

    @Inject
    private Clock clock;

    @Inject
    private Event<StepSigned> signed;

    @Inject
    private Event<StoryApproved> approved;

    /** Signs for the one whose turn it is; the last of them hands the story to the clock. */
    @Transactional
    void approve(StoryId story, int revision, Seal seen, Timing timing, PersonId editor, Set<String> roles) {
        Instant now = clock.instant();
        PlannedTime planned = timing.planned(now);
        PlannedTime embargo = timing.until();
        Review review = shelf.review(story, revision);
        review.signing().requireTurnOf(roles);
        BrokenGlass glass = review.content().glass();
        if (glass != null && !planned.instant().isBefore(glass.until())) {
            throw Refusal.at("time", "Its open quotations are let out only until an earlier time. Choose one before that.");
        }
        shelf.require(review, editor, Hand.Part.APPROVER);
        shelf.refuseIfSigned(review, editor);
        String role = review.signing().turn();
        boolean last = review.approve(editor, seen, now);
        shelf.put(new Approval(review, role, editor, seen, planned, embargo, now));
        if (last) {
            approved.fire(new StoryApproved(review.content(), seen, planned, embargo, editor, now));
        } else {
            signed.fire(new StepSigned(story, revision, seen, role, review.signing().turn(), editor, now));
        }
    }
}
