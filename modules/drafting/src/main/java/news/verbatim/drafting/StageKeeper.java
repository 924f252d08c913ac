package news.verbatim.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.function.Consumer;
import news.verbatim.events.ChangesRequested;
import news.verbatim.events.CheckCompleted;
import news.verbatim.events.CheckReopened;
import news.verbatim.events.GlassBroken;
import news.verbatim.events.GoLive;
import news.verbatim.events.HoldLifted;
import news.verbatim.events.PublicationRefused;
import news.verbatim.events.StoryId;
import news.verbatim.events.StoryHeld;
import news.verbatim.events.StoryKilled;
import news.verbatim.events.StoryPublished;
import news.verbatim.events.StoryScheduled;
import news.verbatim.events.StoryUnscheduled;
import news.verbatim.events.WaveAhead;

/** Keeps the stage that an author sees in step with what the other modules report. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class StageKeeper {

    @Inject
    private Shelf shelf;

    void checked(@Observes CheckCompleted fact) {
        onItsWay(fact.story(), fact.content().revision(), story -> story.reach(Stage.IN_APPROVAL, "", fact.at()));
    }

    void letOut(@Observes GlassBroken fact) {
        onItsWay(fact.story(), fact.content().revision(), story -> story.reach(Stage.IN_APPROVAL,
                "Two editors let it go on with open quotations: " + fact.reason(), fact.at()));
    }

    void reopened(@Observes CheckReopened fact) {
        onItsWay(fact.story(), fact.revision(), story -> story.reach(Stage.IN_CHECK, fact.reason(), fact.at()));
    }

    void returned(@Observes ChangesRequested fact) {
        onItsWay(fact.story(), fact.revision(), story -> story.comeBack(Stage.RETURNED, fact.reason(), fact.at()));
    }

    void scheduled(@Observes StoryScheduled fact) {
        Instant planned = fact.planned().instant();
        onItsWay(fact.story(), fact.revision(), story -> story.scheduledFor(planned, fact.at()));
    }

    void unscheduled(@Observes StoryUnscheduled fact) {
        onItsWay(fact.story(), fact.revision(), story -> story.reach(Stage.HELD, "Taken out of the schedule: " + fact.reason(),
                fact.at()));
    }

    void held(@Observes StoryHeld fact) {
        onItsWay(fact.story(), fact.revision(), story -> story.reach(Stage.HELD, (fact.by() == null ? "Held by itself: " : "An editor holds it: ") + fact.reason(),
                fact.at()));
    }

    void lifted(@Observes HoldLifted fact) {
        onItsWay(fact.story(), fact.revision(), story -> story.goOn(fact.at()));
    }

    void killed(@Observes StoryKilled fact) {
        onItsWay(fact.story(), fact.revision(), story -> story.reach(Stage.HELD, "An editor killed it: " + fact.reason(),
                fact.at()));
    }

    void published(@Observes StoryPublished fact) {
        onItsWay(fact.story(), fact.revision(), story -> story.publishedAt(fact.address(), fact.at()));
    }

    void refused(@Observes PublicationRefused fact) {
        String reasons = String.join(" ", fact.reasons());
        onItsWay(fact.story(), fact.revision(), story -> story.reach(Stage.HELD, reasons, fact.at()));
    }

    void ahead(@Observes WaveAhead ahead) {
        shelf.readAhead(ahead);
    }

    void mayGoLive(@Observes GoLive question) {
        Story story = shelf.find(question.story());
        boolean same = story != null && story.isOnItsWay(question.revision());
        question.answer("drafting", same ? null
                : "Its author took revision " + question.revision() + " back or submitted another one.");
    }

    private void onItsWay(StoryId id, int revision, Consumer<Story> report) {
        Story story = shelf.find(id);
        if (story != null && story.isOnItsWay(revision)) {
            report.accept(story);
        }
    }
}
