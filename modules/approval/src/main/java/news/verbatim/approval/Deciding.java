package news.verbatim.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import news.verbatim.events.Actor;
import news.verbatim.events.ChangesRequested;
import news.verbatim.events.PersonId;
import news.verbatim.events.Problems;
import news.verbatim.events.Roles;
import news.verbatim.events.Seal;
import news.verbatim.events.StoryId;
import news.verbatim.events.Typed;
import news.verbatim.jobs.Races;

/** Deciding whether a checked story may run. Who wrote or checked it never decides, whatever roles they have. */
@Stateless
@RolesAllowed(Roles.EDITOR)
public class Deciding {

    private static final int REASON = 1_900;

    @Inject
    private ReviewShelf shelf;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    @Inject
    private ApprovalDesk desk;

    @Inject
    private Event<ChangesRequested> returned;

    /**
     * Keeps other editors away for twenty minutes.
     *
     * @throws news.verbatim.events.Refusal if another editor has the story, it is decided, or the actor had a hand in it
     */
    public void claim(StoryId story, int revision) {
        Review review = shelf.review(story, revision);
        shelf.refuseUnless(review, actor.id(), Hand.Part.APPROVER);
        review.claim(actor.id(), clock.instant());
    }

    /**
     * Approves exactly what was seen and hands it to the clock. The quote gate and the schedule are asked before anything is
     * kept.
     *
     * @param seen the seal of what was on the screen
     * @param wall when it is to go live, as a clock on the wall of that zone shows it; null for now
     * @param zone the zone that the time is meant in
     * @throws news.verbatim.events.Refusal at {@code time} if the wall time has passed, does not exist or exists twice; if
     *                                      anything has changed since it was seen; if a quotation is unresolved; if the actor
     *                                      had a hand in the story
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void approve(StoryId story, int revision, Seal seen, LocalDateTime wall, ZoneId zone) {
        PersonId editor = actor.id();
        Races.retry(() -> desk.approve(story, revision, seen, wall, zone, editor));
    }

    /**
     * Sends the story back to its author.
     *
     * @throws news.verbatim.events.Refusal at {@code reason} if there is none; if the story is decided; if the actor had a hand
     *                                      in it
     */
    public void requestChanges(StoryId story, int revision, String reason) {
        new Problems().requireText(reason, "reason", "Say what has to change.")
                .requireAtMost(REASON, reason, "reason").refuseIfAny();
        Review review = shelf.review(story, revision);
        shelf.refuseUnless(review, actor.id(), Hand.Part.APPROVER);
        String kept = Typed.clean(reason).strip();
        review.requestChanges(actor.id(), kept, clock.instant());
        returned.fire(new ChangesRequested(story, revision, kept, actor.id(), clock.instant()));
    }
}
