package news.verbatim.approval.glass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import news.verbatim.approval.review.GlassEnd;
import news.verbatim.approval.review.ReviewShelf;
import news.verbatim.events.act.NoticeKind;
import news.verbatim.events.approval.ChangesRequested;
import news.verbatim.events.approval.StoryKilled;
import news.verbatim.events.drafting.StorySubmitted;
import news.verbatim.events.drafting.StoryWithdrawn;
import news.verbatim.events.factcheck.CheckCompleted;
import news.verbatim.events.factcheck.CheckReopened;
import news.verbatim.events.factcheck.DebtSettled;
import news.verbatim.events.factcheck.StorySentBack;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.publishing.NoticeIssued;
import news.verbatim.events.publishing.StoryPublished;

/** What ends it that a story goes out with open quotations, and what depends on whether it has ended. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class GlassObserver {

    @Inject
    private ReviewShelf shelf;

    @Inject
    private GlassShelf glasses;

    void checked(@Observes CheckCompleted fact) {
        end(fact.story(), fact.content().revision(), GlassEnd.OVERTAKEN, fact.at());
    }

    void reopened(@Observes CheckReopened fact) {
        end(fact.story(), fact.revision(), GlassEnd.OVERTAKEN, fact.at());
    }

    void returned(@Observes ChangesRequested fact) {
        end(fact.story(), fact.revision(), GlassEnd.OVERTAKEN, fact.at());
    }

    void killed(@Observes StoryKilled fact) {
        end(fact.story(), fact.revision(), GlassEnd.OVERTAKEN, fact.at());
    }

    void withdrawn(@Observes StoryWithdrawn fact) {
        end(fact.story(), fact.revision(), GlassEnd.OVERTAKEN, fact.at());
    }

    void sentBack(@Observes StorySentBack fact) {
        end(fact.story(), fact.revision(), GlassEnd.OVERTAKEN, fact.at());
    }

    /** A debt that readers have in hand stays until they have another edition. */
    void submitted(@Observes StorySubmitted fact) {
        shelf.ofStory(fact.story()).stream().filter(review -> review.revision() < fact.revision() && !review.isLive())
                .forEach(review -> glasses.end(review, GlassEnd.OVERTAKEN, fact.at()));
    }

    void settled(@Observes DebtSettled fact) {
        end(fact.story(), fact.revision(), GlassEnd.SETTLED, fact.at());
    }

    void published(@Observes StoryPublished fact) {
        shelf.ofStory(fact.story()).stream().filter(review -> review.revision() < fact.revision())
                .forEach(review -> glasses.end(review, GlassEnd.REPLACED, fact.at()));
    }

    /** What was let out for the next edition of a withdrawn story stands: the story may come back with it. */
    void told(@Observes NoticeIssued fact) {
        if (fact.kind() == NoticeKind.WITHDRAWAL || fact.kind() == NoticeKind.KILL) {
            shelf.ofStory(fact.story()).stream()
                    .filter(review -> review.isLive() || fact.kind() == NoticeKind.KILL)
                    .forEach(review -> glasses.end(review, GlassEnd.WITHDRAWN, fact.at()));
        }
    }

    /**
     * What was approved to follow an edition that readers have is decided anew when they lose that one. Where nobody
     * answers any more for what is open in it, its checkers have it already.
     */
    void taken(@Observes NoticeIssued fact) {
        if (fact.kind() == NoticeKind.WITHDRAWAL) {
            shelf.ofStory(fact.story()).stream()
                    .filter(review -> review.isResolved() || glasses.standing(review).isPresent())
                    .forEach(review -> review.takenFromReaders(fact.note()));
        }
    }

    private void end(StoryId story, int revision, GlassEnd how, Instant now) {
        shelf.find(story, revision).ifPresent(review -> glasses.end(review, how, now));
    }
}
