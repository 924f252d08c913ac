package news.verbatim.accounts;

import static news.verbatim.accounts.Party.Part.APPROVER;
import static news.verbatim.accounts.Party.Part.AUTHOR;
import static news.verbatim.accounts.Party.Part.CHECKER;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import news.verbatim.events.ChangesRequested;
import news.verbatim.events.CheckCompleted;
import news.verbatim.events.CheckReopened;
import news.verbatim.events.ColleagueMentioned;
import news.verbatim.events.DebtSettled;
import news.verbatim.events.Fact;
import news.verbatim.events.GlassBroken;
import news.verbatim.events.GlassProposed;
import news.verbatim.events.HoldLifted;
import news.verbatim.events.PublicationRefused;
import news.verbatim.events.QuoteDisputed;
import news.verbatim.events.ReviewTakenOver;
import news.verbatim.events.Roles;
import news.verbatim.events.StepSigned;
import news.verbatim.events.StoryApproved;
import news.verbatim.events.StoryHandedOver;
import news.verbatim.events.StoryHeld;
import news.verbatim.events.StoryKilled;
import news.verbatim.events.StoryPublished;
import news.verbatim.events.StorySubmitted;
import news.verbatim.events.StoryWithdrawn;
import news.verbatim.events.WaveAhead;

/** Who is told what, when something happens to a story. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Telling {

    /** After the module that the fact is about: what that refuses was never told. */
    private static final int LATE = 3_000;

    @Inject
    private Tray tray;

    void ahead(@Observes WaveAhead ahead) {
        tray.readAhead(ahead);
    }

    void submitted(@Observes @Priority(LATE) StorySubmitted fact) {
        tray.isAbout(fact.story(), fact.text());
        tray.hasPart(fact.story(), fact.authors(), AUTHOR);
        tray.tell(tray.withRole(fact.story(), Roles.CHECKER), fact, fact.revision(), "submitted a story to be checked");
    }

    void mentioned(@Observes @Priority(LATE) ColleagueMentioned fact) {
        tray.isAbout(fact.story(), fact.headline(), fact.desk());
        tray.tell(List.of(fact.person().value()), fact, fact.revision(), "mentions you in a comment: " + fact.said());
    }

    void checked(@Observes @Priority(LATE) CheckCompleted fact) {
        tray.isAbout(fact.story(), fact.content().text());
        tray.hasPart(fact.story(), fact.authors(), AUTHOR);
        tray.hasPart(fact.story(), fact.checkers(), CHECKER);
        Set<UUID> editors = tray.withRole(fact.story(), Roles.EDITOR);
        editors.removeAll(tray.parties(fact.story(), AUTHOR, CHECKER));
        tray.tell(editors, fact, fact.content().revision(), "completed a check: the story waits for your decision");
    }

    void reopened(@Observes @Priority(LATE) CheckReopened fact) {
        concerned(fact, fact.revision(), "reopened the check, and no approval stands: " + fact.reason());
    }

    void wanted(@Observes @Priority(LATE) GlassProposed fact) {
        Set<UUID> editors = tray.withRole(fact.story(), Roles.EDITOR);
        editors.removeAll(tray.parties(fact.story(), AUTHOR, CHECKER));
        tray.tell(editors, fact, fact.revision(), "asks for a second editor, to let a story out with open quotations: "
                + fact.reason());
    }

    void letOut(@Observes @Priority(LATE) GlassBroken fact) {
        tray.hasPart(fact.story(), List.of(fact.content().glass().by(), fact.by()), APPROVER);
        tray.tell(tray.parties(fact.story(), AUTHOR, CHECKER, APPROVER), fact, fact.content().revision(),
                "agreed to let the story out with open quotations: " + fact.reason());
    }

    void settled(@Observes @Priority(LATE) DebtSettled fact) {
        concerned(fact, fact.revision(), "completed the check of a story that was public with open quotations");
    }

    void disputed(@Observes @Priority(LATE) QuoteDisputed fact) {
        tray.tell(tray.parties(fact.story(), AUTHOR, CHECKER, APPROVER), fact, fact.revision(),
                "disputed the quotation “" + fact.words() + "”: " + fact.reason());
    }

    void handedOver(@Observes @Priority(LATE) StoryHandedOver fact) {
        tray.requireRole(fact.to(), Roles.REPORTER, "heir", "Choose somebody who writes stories.");
        tray.isAbout(fact.story(), fact.headline(), fact.desk());
        tray.hasPart(fact.story(), List.of(fact.by(), fact.to()), AUTHOR);
        tray.tell(List.of(fact.to().value()), fact, fact.revision(), "handed a story over to you"
                + (fact.note().isEmpty() ? "" : ": " + fact.note()));
    }

    void withdrawn(@Observes @Priority(LATE) StoryWithdrawn fact) {
        tray.tell(tray.parties(fact.story(), AUTHOR, CHECKER, APPROVER), fact, fact.revision(), "took the story back");
    }

    void takenOver(@Observes @Priority(LATE) ReviewTakenOver fact) {
        tray.tell(List.of(fact.from().value()), fact, fact.revision(), "took over the story that you were reading");
    }

    void signed(@Observes @Priority(LATE) StepSigned fact) {
        tray.hasPart(fact.story(), List.of(fact.by()), APPROVER);
        tray.tell(tray.withRole(fact.story(), fact.next()), fact, fact.revision(), "signed a story: it is your turn now");
    }

    void approved(@Observes @Priority(LATE) StoryApproved fact) {
        tray.hasPart(fact.story(), List.of(fact.by()), APPROVER);
        concerned(fact, fact.content().revision(), "approved the story");
    }

    void returned(@Observes @Priority(LATE) ChangesRequested fact) {
        tray.tell(tray.parties(fact.story(), AUTHOR), fact, fact.revision(), "sent the story back: " + fact.reason());
    }

    void held(@Observes @Priority(LATE) StoryHeld fact) {
        concerned(fact, fact.revision(), "holds the story: " + fact.reason());
    }

    void lifted(@Observes @Priority(LATE) HoldLifted fact) {
        concerned(fact, fact.revision(), "lets the story go on");
    }

    void killed(@Observes @Priority(LATE) StoryKilled fact) {
        tray.tell(tray.parties(fact.story(), AUTHOR, CHECKER, APPROVER), fact, fact.revision(),
                "killed the story: " + fact.reason());
    }

    void refused(@Observes @Priority(LATE) PublicationRefused fact) {
        concerned(fact, fact.revision(), "kept the story back: " + String.join(" ", fact.reasons()));
    }

    void published(@Observes @Priority(LATE) StoryPublished fact) {
        concerned(fact, fact.revision(), "made the story public");
    }

    private void concerned(Fact fact, int revision, String said) {
        tray.tell(tray.parties(fact.story(), AUTHOR, APPROVER), fact, revision, said);
    }
}
