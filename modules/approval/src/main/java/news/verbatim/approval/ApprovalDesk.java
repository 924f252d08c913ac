package news.verbatim.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import news.verbatim.events.PersonId;
import news.verbatim.events.PlannedTime;
import news.verbatim.events.Seal;
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
    private Event<StoryApproved> approved;

    @Transactional
    void approve(StoryId story, int revision, Seal seen, LocalDateTime wall, ZoneId zone, PersonId editor) {
        Instant now = clock.instant();
        PlannedTime planned = wall == null ? PlannedTime.at(now, zone) : PlannedTime.of(wall, zone);
        Review review = shelf.review(story, revision);
        shelf.require(review, editor, Hand.Part.APPROVER);
        review.approve(editor, seen, now);
        shelf.put(new Approval(review, editor, seen, planned, now));
        approved.fire(new StoryApproved(review.content(), seen, planned, null, editor, now));
    }
}
