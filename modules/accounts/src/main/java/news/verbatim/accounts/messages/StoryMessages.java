package news.verbatim.accounts.messages;

import static news.verbatim.accounts.messages.Party.Part.APPROVER;
import static news.verbatim.accounts.messages.Party.Part.AUTHOR;
import static news.verbatim.accounts.messages.Party.Part.CHECKER;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import news.verbatim.events.Fact;
import news.verbatim.events.act.NoticeKind;
import news.verbatim.events.act.Roles;
import news.verbatim.events.approval.ChangesRequested;
import news.verbatim.events.approval.GlassBroken;
import news.verbatim.events.approval.GlassEnded;
import news.verbatim.events.approval.GlassProposed;
import news.verbatim.events.approval.HoldLifted;
import news.verbatim.events.approval.ReviewTakenOver;
import news.verbatim.events.approval.StepSigned;
import news.verbatim.events.approval.StoryApproved;
import news.verbatim.events.approval.StoryHeld;
import news.verbatim.events.approval.StoryKilled;
import news.verbatim.events.drafting.ColleagueMentioned;
import news.verbatim.events.drafting.StoryHandedOver;
import news.verbatim.events.drafting.StorySubmitted;
import news.verbatim.events.drafting.StoryWithdrawn;
import news.verbatim.events.factcheck.CheckCompleted;
import news.verbatim.events.factcheck.CheckReopened;
import news.verbatim.events.factcheck.DebtSettled;
import news.verbatim.events.factcheck.ProposalFell;
import news.verbatim.events.factcheck.QuoteDisputed;
import news.verbatim.events.factcheck.RulingProposed;
import news.verbatim.events.factcheck.StorySentBack;
import news.verbatim.events.publishing.NoticeDropped;
import news.verbatim.events.publishing.NoticeWritten;
import news.verbatim.events.publishing.PublicationRefused;
import news.verbatim.events.publishing.StoryPublished;
import news.verbatim.events.question.WaveAhead;
import news.verbatim.events.text.Quoted;
import news.verbatim.events.text.Verdict;

/** Who is told what, when something happens to a story. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class StoryMessages {

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
        tray.tell(editors, fact, fact.content().revision(), "completed a check: the story waits for a decision");
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

    /** When two editors let it out, everybody heard of it; a proposal that nobody agreed to concerns who made it. */
    void notLetOut(@Observes @Priority(LATE) GlassEnded fact) {
        if (fact.expired()) {
            Set<UUID> concerned = tray.parties(fact.story(), AUTHOR, APPROVER);
            concerned.addAll(checkersOf(fact));
            tray.tell(concerned, fact, fact.revision(),
                    "ended the time for which two editors let the story out with open quotations:"
                            + " it waits for its checkers again");
        } else {
            tray.tell(List.of(fact.proposer().value()), fact, fact.revision(),
                    "did not agree to let the story out with open quotations:"
                            + " it waits for its checkers");
        }
    }

    /** Whoever may confirm it; a story with many of them is one thing to look at. */
    void proposed(@Observes @Priority(LATE) RulingProposed fact) {
        tray.tellOnceUntilRead(checkersOf(fact), fact, fact.revision(), "asks for a second checker, to confirm "
                + (fact.verdict() == Verdict.WAIVED ? "a waiver for " : "a translation of ") + Quoted.of(fact.words())
                + ": "
                + fact.note());
    }

    private Set<UUID> checkersOf(Fact fact) {
        Set<UUID> checkers = tray.withRole(fact.story(), Roles.CHECKER);
        checkers.removeAll(tray.parties(fact.story(), AUTHOR));
        return checkers;
    }

    void settled(@Observes @Priority(LATE) DebtSettled fact) {
        concerned(fact, fact.revision(), "completed the check of a story that was public with open quotations");
    }

    void disputed(@Observes @Priority(LATE) QuoteDisputed fact) {
        // what stops a story that is being checked comes to its authors at once with the story, and not quotation by
        // quotation
        Party.Part[] concerned = fact.checking() ? new Party.Part[] {CHECKER}
                : new Party.Part[] {AUTHOR, CHECKER, APPROVER};
        tray.tell(tray.parties(fact.story(), concerned), fact, fact.revision(),
                "disputed the quotation " + Quoted.of(fact.words()) + ": " + fact.reason());
    }

    void sentBack(@Observes @Priority(LATE) StorySentBack fact) {
        tray.hasPart(fact.story(), List.of(fact.by()), CHECKER);
        tray.tell(tray.parties(fact.story(), AUTHOR), fact, fact.revision(), "sent the story back. " + fact.told()
                + (fact.note().isEmpty() ? "" : " " + fact.note()));
    }

    void fell(@Observes @Priority(LATE) ProposalFell fact) {
        tray.tell(List.of(fact.proposer().value()), fact, fact.revision(),
                "submitted the story anew, and what you proposed for "
                        + Quoted.of(fact.words()) + " waits for nobody any more. " + fact.reason());
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
        tray.tell(tray.withRole(fact.story(), fact.next()), fact, fact.revision(),
                "signed a story: it is your turn now");
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

    void wanted(@Observes @Priority(LATE) NoticeWritten fact) {
        tray.tell(tray.parties(fact.story(), AUTHOR), fact, fact.revision(), (fact.kind() == NoticeKind.REFILE
                ? "wants the withdrawn story back: "
                : "wants a correction: ") + fact.note());
    }

    void notWanted(@Observes @Priority(LATE) NoticeDropped fact) {
        tray.tell(tray.parties(fact.story(), AUTHOR), fact, fact.revision(), (fact.kind() == NoticeKind.REFILE
                ? "does not want the story back any more: "
                : "does not want the correction any more: ") + fact.note());
    }

    private void concerned(Fact fact, int revision, String said) {
        tray.tell(tray.parties(fact.story(), AUTHOR, APPROVER), fact, revision, said);
    }
}
