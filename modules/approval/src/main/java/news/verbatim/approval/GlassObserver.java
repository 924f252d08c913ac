package news.verbatim.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import news.verbatim.events.ChangesRequested;
import news.verbatim.events.CheckCompleted;
import news.verbatim.events.CheckReopened;
import news.verbatim.events.DebtSettled;
import news.verbatim.events.NoticeIssued;
import news.verbatim.events.NoticeKind;
import news.verbatim.events.StoryId;
import news.verbatim.events.StoryKilled;
import news.verbatim.events.StoryPublished;
import news.verbatim.events.StorySubmitted;
import news.verbatim.events.StoryWithdrawn;

/** What ends it that a story goes out with open quotations. */
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

    void told(@Observes NoticeIssued fact) {
        if (fact.kind() == NoticeKind.WITHDRAWAL || fact.kind() == NoticeKind.KILL) {
            shelf.ofStory(fact.story()).forEach(review -> glasses.end(review, GlassEnd.WITHDRAWN, fact.at()));
        }
    }

    private void end(StoryId story, int revision, GlassEnd how, Instant now) {
        shelf.find(story, revision).ifPresent(review -> glasses.end(review, how, now));
    }
}
