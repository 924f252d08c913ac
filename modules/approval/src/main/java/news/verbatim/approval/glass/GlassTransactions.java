package news.verbatim.approval.glass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import news.verbatim.approval.brief.Briefs;
import news.verbatim.approval.review.Glass;
import news.verbatim.approval.review.GlassEnd;
import news.verbatim.approval.review.PartInReview;
import news.verbatim.approval.review.Review;
import news.verbatim.approval.review.ReviewShelf;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.approval.GlassBroken;
import news.verbatim.events.approval.GlassEnded;
import news.verbatim.events.approval.GlassProposed;
import news.verbatim.events.approval.StoryHeld;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.question.CheckAsked;
import news.verbatim.events.text.CheckedText;
import news.verbatim.events.text.Seal;
import news.verbatim.jobs.Retried;

/**
 * Lets stories out with open quotations, and stops them when that is over, each in one transaction with whoever keeps
 * the check.
 */
@ApplicationScoped
class GlassTransactions {

    @Inject
    private ReviewShelf shelf;

    @Inject
    private GlassShelf glasses;

    @Inject
    private Briefs briefs;

    @Inject
    private GlassTask task;

    @Inject
    private Clock clock;

    @Inject
    private Event<CheckAsked> question;

    @Inject
    private Event<GlassProposed> proposed;

    @Inject
    private Event<GlassBroken> broken;

    @Inject
    private Event<GlassEnded> ended;

    @Inject
    private Event<StoryHeld> held;

    @Interceptors(Retried.class)
    void propose(StoryId story, int revision, String reason, PlannedTime until, PersonId editor) {
        Instant now = clock.instant();
        CheckAsked.Answer there = ask(story, revision);
        Review review = shelf.find(story, revision).orElseGet(() -> shelf.begin(there.content()));
        glasses.standing(review)
                .ifPresent(glass -> glass.giveWay(!review.content().seal().equals(there.content().seal()), now));
        review.propose(there.content(), shelf.disputes(story), now);
        shelf.put(review);
        there.authors().forEach(author -> shelf.require(review, author, PartInReview.Part.AUTHOR));
        there.checkers().forEach(checker -> shelf.require(review, checker, PartInReview.Part.CHECKER));
        shelf.require(review, editor, PartInReview.Part.APPROVER);
        glasses.put(new Glass(review, reason, until, editor, now));
        proposed.fire(new GlassProposed(story, revision, reason, editor, now));
    }

    @Interceptors(Retried.class)
    void confirm(StoryId story, int revision, Seal seen, PersonId editor) {
        Instant now = clock.instant();
        Review review = shelf.review(story, revision);
        Glass glass = glasses.standing(review).orElseThrow(GlassTransactions::settled);
        shelf.require(review, editor, PartInReview.Part.APPROVER);
        CheckedText open = ask(story, revision).content();
        if (!open.seal().equals(seen)) {
            throw Refusal.because(
                    "A word or a verdict has changed since this was proposed. Nothing was let out. Propose it again"
                            + " for the story as it is now.");
        }
        CheckedText content = open.under(glass.confirm(open, editor, now));
        glasses.putFirst(glass);
        review.waitUnder(glass, content, shelf.disputes(story), now);
        briefs.wanted(story, revision).ifPresent(review::neededAt);
        shelf.keepPresented(review);
        task.schedule(glass);
        broken.fire(new GlassBroken(content, content.glass().reason(), editor, now));
    }

    @Interceptors(Retried.class)
    void decline(StoryId story, int revision, PersonId editor) {
        Instant now = clock.instant();
        Review review = shelf.review(story, revision);
        Glass glass = glasses.standing(review).orElseThrow(GlassTransactions::settled);
        glass.requireProposed();
        shelf.refuseUnless(review, editor, PartInReview.Part.APPROVER);
        glass.end(GlassEnd.DECLINED, now);
        review.revoke("It waits for its checkers: it was not let out with open quotations.");
        ended.fire(new GlassEnded(story, revision, false, glass.proposer(), editor, now));
    }

    /** Its time is over: what is not resolved by now stops, wherever it is. */
    @Interceptors(Retried.class)
    void expire(UUID id) {
        Instant now = clock.instant();
        glasses.find(id).filter(glass -> !glass.hasEnded() && !now.isBefore(glass.until())).ifPresent(glass -> {
            Review review = glasses.review(glass);
            glass.end(GlassEnd.EXPIRED, now);
            String reason = "Two editors let it out with open quotations until now, and they are still open.";
            if (review.expire(reason)) {
                held.fire(new StoryHeld(review.story(), review.revision(), reason, null, now));
            } else {
                ended.fire(new GlassEnded(review.story(), review.revision(), true, glass.proposer(), null, now));
            }
        });
    }

    private CheckAsked.Answer ask(StoryId story, int revision) {
        CheckAsked asked = new CheckAsked(story, revision);
        question.fire(asked);
        return asked.answer().orElseThrow(() -> Refusal.because("Revision " + revision
                + " is not with the checkers any more. Look at the story again."));
    }

    private static Refusal settled() {
        return Refusal.because("This was settled in the meantime. Look at the story again.");
    }
}
