package news.verbatim.approval;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import news.verbatim.approval.brief.Briefs;
import news.verbatim.approval.review.Approval;
import news.verbatim.approval.review.DisputedOnce;
import news.verbatim.approval.review.PartInReview;
import news.verbatim.approval.review.Review;
import news.verbatim.approval.review.ReviewShelf;
import news.verbatim.events.act.NoticeKind;
import news.verbatim.events.drafting.StorySubmitted;
import news.verbatim.events.drafting.StoryWithdrawn;
import news.verbatim.events.factcheck.CheckCompleted;
import news.verbatim.events.factcheck.CheckReopened;
import news.verbatim.events.factcheck.QuoteDisputed;
import news.verbatim.events.factcheck.StorySentBack;
import news.verbatim.events.publishing.EmbargoChanged;
import news.verbatim.events.publishing.NoticeIssued;
import news.verbatim.events.publishing.PublicationRefused;
import news.verbatim.events.publishing.StoryPublished;
import news.verbatim.events.question.GoLive;
import news.verbatim.events.question.Guard;
import news.verbatim.events.question.WaveAhead;

/** What the review of a revision owes to the rest of the house. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class StoryObserver {

    @Inject
    private ReviewShelf shelf;

    @Inject
    private Briefs briefs;

    void checked(@Observes CheckCompleted fact) {
        Review review = shelf.find(fact.story(), fact.content().revision())
                .orElseGet(() -> shelf.begin(fact.content()));
        review.waitFor(fact.content(), shelf.disputes(fact.story()), fact.at());
        needed(fact, review).ifPresent(review::neededAt);
        shelf.put(review);
        shelf.keepPresented(review);
        fact.authors().forEach(author -> shelf.require(review, author, PartInReview.Part.AUTHOR));
        fact.checkers().forEach(checker -> shelf.require(review, checker, PartInReview.Part.CHECKER));
    }

    /** By when its desk wants the decision; else by when the one before was to be public. */
    private Optional<Instant> needed(CheckCompleted fact, Review review) {
        return briefs.wanted(fact.story(), fact.content().revision())
                .or(() -> shelf.approvedBefore(review).map(Approval::plannedAt).filter(fact.at()::isBefore));
    }

    /** What is decided in the schedule stands for the next revision too. */
    void embargoed(@Observes EmbargoChanged fact) {
        shelf.find(fact.story(), fact.revision()).ifPresent(review -> review.embargoIs(fact.embargo(), fact.by()));
    }

    void disputed(@Observes QuoteDisputed fact) {
        shelf.put(new DisputedOnce(fact));
    }

    void reopened(@Observes CheckReopened fact) {
        shelf.find(fact.story(), fact.revision()).ifPresent(review -> review.revoke(fact.reason()));
    }

    /** Early: if all of it was carried over, its check is complete in a moment, and its review wants to know this. */
    void briefed(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StorySubmitted fact) {
        briefs.keep(fact);
    }

    /** Only older revisions: the check of this one may be complete already, if all of it was carried over. */
    void submitted(@Observes StorySubmitted fact) {
        shelf.ofStory(fact.story()).stream().filter(review -> review.revision() < fact.revision())
                .forEach(review -> review.revoke("Revision " + fact.revision() + " took its place."));
    }

    void withdrawn(@Observes StoryWithdrawn fact) {
        shelf.find(fact.story(), fact.revision()).ifPresent(review -> review.revoke("Its author took it back."));
    }

    /** A story that was killed after readers had it comes back in no revision. */
    void told(@Observes NoticeIssued fact) {
        if (fact.kind() == NoticeKind.KILL) {
            shelf.ofStory(fact.story()).stream().filter(review -> !review.isLive())
                    .forEach(review -> review.revoke("The story was killed: " + fact.note()));
        }
    }

    void sentBack(@Observes StorySentBack fact) {
        shelf.find(fact.story(), fact.revision())
                .ifPresent(review -> review.revoke("A checker sent it back. " + fact.told()));
    }

    void refused(@Observes PublicationRefused fact) {
        shelf.find(fact.story(), fact.revision())
                .ifPresent(review -> review.refusedByTheClock(String.join(" ", fact.reasons())));
    }

    void published(@Observes StoryPublished fact) {
        shelf.find(fact.story(), fact.revision()).ifPresent(Review::published);
    }

    void ahead(@Observes WaveAhead ahead) {
        shelf.readAhead(ahead);
    }

    void mayGoLive(@Observes GoLive question) {
        Optional<Review> review = shelf.find(question.story(), question.revision());
        question.answer(Guard.APPROVAL, review.isPresent() ? review.get().objection(question.seal())
                : "No editor's approval stands.");
    }
}
