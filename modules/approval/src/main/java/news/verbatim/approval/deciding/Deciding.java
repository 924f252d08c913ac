package news.verbatim.approval.deciding;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import news.verbatim.approval.review.PartInReview;
import news.verbatim.approval.review.Places;
import news.verbatim.approval.review.ReasonAtPlace;
import news.verbatim.approval.review.Review;
import news.verbatim.approval.review.ReviewShelf;
import news.verbatim.approval.steps.Caller;
import news.verbatim.events.act.Actor;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.act.Problems;
import news.verbatim.events.act.Roles;
import news.verbatim.events.approval.ChangesRequested;
import news.verbatim.events.approval.ReviewTakenOver;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.PlacedReason;
import news.verbatim.events.text.Seal;
import news.verbatim.events.text.Typed;
import news.verbatim.jobs.Retried;

/** Deciding whether a checked story may run. Who wrote or checked it never decides, whatever roles they have. */
@Stateless
@RolesAllowed({Roles.EDITOR, Roles.LEGAL, Roles.CHIEF})
public class Deciding {

    private static final int REASON = 1_900;

    private static final int LONGEST_WHY = 500;

    @Inject
    private ReviewShelf shelf;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    @Inject
    private ApprovalTransactions transactions;

    @Inject
    private Event<ChangesRequested> returned;

    @Inject
    private Event<ReviewTakenOver> takenOver;

    @Resource
    private SessionContext context;

    /**
     * Keeps other editors away for twenty minutes.
     *
     * @throws news.verbatim.events.act.Refusal if another editor has the story, it is decided, or the actor had a hand
     *         in it
     */
    @Interceptors(Retried.class)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void claim(StoryId story, int revision) {
        mine(story, revision).claim(actor.id(), clock.instant());
    }

    /**
     * Claims the story although another editor has it, and tells them.
     *
     * @throws news.verbatim.events.act.Refusal if it is decided, or the actor had a hand in it
     */
    public void takeOver(StoryId story, int revision) {
        PersonId from = mine(story, revision).takeOver(actor.id(), clock.instant());
        if (from != null) {
            takenOver.fire(new ReviewTakenOver(story, revision, from, actor.id(), clock.instant()));
        }
    }

    /** Gives one's claim up, so that others need not wait for its end. */
    public void letGo(StoryId story, int revision) {
        shelf.review(story, revision).letGo(actor.id());
    }

    /**
     * Approves exactly what was seen. If nobody else has to sign, it goes to the clock: the quote gate and the schedule
     * are asked before anything is kept.
     *
     * @param seen   the seal of what was on the screen
     * @param timing when it is to go live
     * @throws news.verbatim.events.act.Refusal at {@code time} if that has passed or lies before the end of the
     *                                      embargo; at {@code embargoWhy} if an embargo that somebody else set is to
     *                                      end earlier without a reason, or the reason is too long; if anything has
     *                                      changed since it was seen; if a quotation is unresolved; if it is somebody
     *                                      else's turn; if the actor had a hand in the story
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void approve(StoryId story, int revision, Seal seen, Timing timing) {
        String why = Typed.line(timing.why());
        new Problems().requireAtMost(LONGEST_WHY, why, "embargoWhy").refuseIfAny();
        sign(story, revision, seen, new Timing(timing.at(), timing.embargo(), timing.zone(), why, timing.signed()),
                timing.zone());
    }

    /**
     * Approves exactly what was seen, to go live as those want it who signed before: at their time, and not before
     * their embargo ends; as soon as it is approved, if nobody said.
     *
     * @param zone the zone of what goes live as soon as it is approved
     * @throws news.verbatim.events.act.Refusal as {@link #approve(StoryId, int, Seal, Timing)} does
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void approve(StoryId story, int revision, Seal seen, ZoneId zone) {
        sign(story, revision, seen, null, zone);
    }

    private void sign(StoryId story, int revision, Seal seen, Timing timing, ZoneId zone) {
        PersonId editor = actor.id();
        Set<String> roles = Caller.turns(context);
        transactions.approve(story, revision, seen, timing, zone, editor, roles);
    }

    /** Approves without an embargo, for a wall time in that zone; null for now. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void approve(StoryId story, int revision, Seal seen, LocalDateTime wall, ZoneId zone) {
        approve(story, revision, seen, new Timing(wall == null ? null : PlannedTime.of(wall, zone), null, zone));
    }

    /** Sends the story back to its author for one reason. */
    public void requestChanges(StoryId story, int revision, String reason) {
        requestChanges(story, revision, reason, List.of());
    }

    /**
     * Sends the story back to its author.
     *
     * @param places what to change at exact places; their words are taken from the text that stands there
     * @throws news.verbatim.events.act.Refusal at {@code reason} if there is none or a place is not in the text; if the
     *                                      story is decided; if the actor had a hand in it
     */
    public void requestChanges(StoryId story, int revision, String reason, List<PlacedReason> places) {
        Review review = mine(story, revision);
        String kept = Typed.clean(reason).strip();
        Places placed = new Places(review.content().text());
        new Problems().require(!kept.isBlank() || !places.isEmpty(), "reason", "Say what has to change.")
                .requireAtMost(REASON, kept, "reason")
                .require(placed.areIn(places), "reason",
                        "A place that you marked is not in this text. Open the story again.")
                .refuseIfAny();
        List<PlacedReason> exact = placed.exactly(places);
        String told = kept.isBlank() ? "See the marked places." : kept;
        review.requestChanges(actor.id(), told, clock.instant());
        for (int i = 0; i < exact.size(); i++) {
            shelf.put(new ReasonAtPlace(review.id(), i, exact.get(i)));
        }
        returned.fire(new ChangesRequested(story, revision, told, exact, actor.id(), clock.instant()));
    }

    /** Returns the review if it is the actor's turn, who had no other hand in it. */
    private Review mine(StoryId story, int revision) {
        Review review = shelf.review(story, revision);
        shelf.refuseUnless(review, actor.id(), PartInReview.Part.APPROVER);
        review.signing().requireTurnOf(Caller.turns(context));
        return review;
    }
}
