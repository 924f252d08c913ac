package news.verbatim.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.function.Consumer;
import news.verbatim.drafting.returns.Returns;
import news.verbatim.drafting.story.Shelf;
import news.verbatim.drafting.story.Stage;
import news.verbatim.drafting.story.Story;
import news.verbatim.events.act.NoticeKind;
import news.verbatim.events.approval.ChangesRequested;
import news.verbatim.events.approval.GlassBroken;
import news.verbatim.events.approval.GlassEnded;
import news.verbatim.events.approval.HoldLifted;
import news.verbatim.events.approval.StoryHeld;
import news.verbatim.events.approval.StoryKilled;
import news.verbatim.events.factcheck.CheckCompleted;
import news.verbatim.events.factcheck.CheckReopened;
import news.verbatim.events.factcheck.StorySentBack;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.publishing.NoticeIssued;
import news.verbatim.events.publishing.PublicationRefused;
import news.verbatim.events.publishing.StoryPublished;
import news.verbatim.events.publishing.StoryScheduled;
import news.verbatim.events.publishing.StoryUnscheduled;
import news.verbatim.events.question.GoLive;
import news.verbatim.events.question.Guard;
import news.verbatim.events.question.WaveAhead;

/** Keeps the stage that an author sees in step with what the other modules report. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class StageKeeper {

    @Inject
    private Shelf shelf;

    @Inject
    private Returns returns;

    void checked(@Observes CheckCompleted fact) {
        onItsWay(fact.story(), fact.content().revision(), story -> story.reach(Stage.IN_APPROVAL, "", fact.at()));
    }

    void letOut(@Observes GlassBroken fact) {
        onItsWay(fact.story(), fact.content().revision(), story -> story.reach(Stage.IN_APPROVAL,
                "Two editors let it out with open quotations: " + fact.reason(), fact.at()));
    }

    void notLetOut(@Observes GlassEnded fact) {
        String why = fact.expired() ? "The time is over for which two editors let it out with open quotations."
                : "No second editor let it out with open quotations.";
        onItsWay(fact.story(), fact.revision(), story -> story.reach(Stage.IN_CHECK, why, fact.at()));
    }

    void reopened(@Observes CheckReopened fact) {
        onItsWay(fact.story(), fact.revision(), story -> story.reach(Stage.IN_CHECK, fact.reason(), fact.at()));
    }

    void returned(@Observes ChangesRequested fact) {
        onItsWay(fact.story(), fact.revision(), story -> story.comeBack(Stage.RETURNED, fact.reason(), fact.at()));
    }

    void sentBack(@Observes StorySentBack fact) {
        onItsWay(fact.story(), fact.revision(), story -> {
            story.comeBack(Stage.RETURNED, ("A checker sent it back. " + fact.told() + " " + fact.note()).strip(),
                    fact.at());
            returns.keep(fact);
        });
    }

    void scheduled(@Observes StoryScheduled fact) {
        Instant planned = fact.planned().instant();
        onItsWay(fact.story(), fact.revision(), story -> story.scheduledFor(planned, fact.at()));
    }

    void unscheduled(@Observes StoryUnscheduled fact) {
        onItsWay(fact.story(), fact.revision(),
                story -> story.reach(Stage.HELD, "An editor took it out of the schedule: " + fact.reason(),
                        fact.at()));
    }

    void held(@Observes StoryHeld fact) {
        onItsWay(fact.story(), fact.revision(),
                story -> story.reach(Stage.HELD, (fact.by() == null ? "" : "An editor holds it: ") + fact.reason(),
                        fact.at()));
    }

    void lifted(@Observes HoldLifted fact) {
        onItsWay(fact.story(), fact.revision(), story -> story.goOn(fact.at()));
    }

    void killed(@Observes StoryKilled fact) {
        onItsWay(fact.story(), fact.revision(), story -> story.kill(fact.reason(), fact.at()));
    }

    /** Readers lost it: a notice says so whatever the newsroom was doing with the story. */
    void told(@Observes NoticeIssued fact) {
        Story story = shelf.find(fact.story());
        if (story != null && fact.kind() == NoticeKind.KILL) {
            story.kill(fact.note(), fact.at());
        } else if (story != null && fact.kind() == NoticeKind.WITHDRAWAL) {
            story.takenFromReaders(fact.note(), fact.at());
        }
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
        question.answer(Guard.DRAFTING, same ? null
                : "Its author took revision " + question.revision() + " back or submitted another one.");
    }

    private void onItsWay(StoryId id, int revision, Consumer<Story> report) {
        Story story = shelf.find(id);
        if (story != null && story.isOnItsWay(revision)) {
            report.accept(story);
        }
    }
}
