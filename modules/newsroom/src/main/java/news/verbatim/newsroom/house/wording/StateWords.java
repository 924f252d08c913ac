package news.verbatim.newsroom.house.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;
import news.verbatim.approval.review.ReviewState;
import news.verbatim.drafting.story.Stage;
import news.verbatim.events.act.NoticeKind;
import news.verbatim.factcheck.check.CheckState;
import news.verbatim.factcheck.check.Hint;
import news.verbatim.factcheck.verdict.MatchOutcome;
import news.verbatim.publishing.publication.PublicationState;

/** The words and shapes in which pages tell where a story is, a check, a decision. */
@Named("states")
@ApplicationScoped
public class StateWords {

    /** Returns where a story is, in words. */
    public String stage(Stage stage) {
        return switch (stage) {
            case DRAFT -> "draft";
            case IN_CHECK -> "with the checkers";
            case IN_APPROVAL -> "waits for an editor";
            case RETURNED -> "sent back";
            case SCHEDULED -> "scheduled";
            case HELD -> "held back";
            case LIVE -> "public";
            case WITHDRAWN -> "withdrawn";
            case KILLED -> "killed";
            case SPIKED -> "spiked";
        };
    }

    /** Returns the shape and colour of where a story is. */
    public String stageShape(Stage stage) {
        return switch (stage) {
            case DRAFT, IN_CHECK, IN_APPROVAL, SPIKED -> "open";
            case RETURNED, WITHDRAWN -> "warn";
            case HELD, KILLED -> "bad";
            case SCHEDULED, LIVE -> "ok";
        };
    }

    /** Returns what a second reading noticed, in a word. */
    public String hint(Hint.Kind kind) {
        return switch (kind) {
            case MISSED -> "not claimed";
            case DISMISSED -> "dismissed";
            case OTHER_SPEAKER -> "another speaker?";
            case TOLD_SPEECH -> "told speech";
        };
    }

    /** Returns the shape and colour of what a second reading noticed. */
    public String hintShape(Hint.Kind kind) {
        return switch (kind) {
            case MISSED -> "bad";
            case DISMISSED, OTHER_SPEAKER -> "warn";
            case TOLD_SPEECH -> "open";
        };
    }

    /** Returns what laying a quotation against evidence brought, in words. */
    public String outcome(MatchOutcome outcome) {
        return switch (outcome) {
            case VERBATIM -> "word for word";
            case ALLOWED -> "allowed alterations";
            case ALTERED -> "other words";
            case SAID_BY_ANOTHER -> "said by another";
            case OTHER_WORDS -> "said in other words here?";
            case NOT_FOUND -> "not found";
            case NOT_BY_WORDS -> "another language";
        };
    }

    /** Returns the shape and colour of what laying a quotation against evidence brought. */
    public String outcomeShape(MatchOutcome outcome) {
        return switch (outcome) {
            case VERBATIM -> "ok";
            case ALLOWED -> "warn";
            case ALTERED, SAID_BY_ANOTHER -> "bad";
            case OTHER_WORDS, NOT_FOUND, NOT_BY_WORDS -> "open";
        };
    }

    /** Returns where a check is, in words. */
    public String checkState(CheckState state) {
        return switch (state) {
            case OPEN -> "open";
            case COMPLETE -> "complete";
            case REOPENED -> "reopened";
            case CLOSED -> "closed";
        };
    }

    /** Returns the shape and colour of where a check is. */
    public String checkShape(CheckState state) {
        return switch (state) {
            case OPEN, CLOSED -> "open";
            case COMPLETE -> "ok";
            case REOPENED -> "stale";
        };
    }

    /** Returns where a decision is, in words. */
    public String reviewState(ReviewState state) {
        return switch (state) {
            case PROPOSED -> "waits for a second editor";
            case WAITING -> "waits for an editor";
            case CLAIMED -> "claimed";
            case APPROVED -> "approved";
            case HELD -> "held by an editor";
            case RETURNED -> "sent back";
            case REVOKED -> "approval gone";
            case KILLED -> "killed";
        };
    }

    /** Returns the shape and colour of where a decision is. */
    public String reviewShape(ReviewState state) {
        return switch (state) {
            case PROPOSED, WAITING, CLAIMED -> "open";
            case APPROVED -> "ok";
            case RETURNED -> "warn";
            case HELD, KILLED -> "bad";
            case REVOKED -> "stale";
        };
    }

    /** Returns what a notice is called. */
    public String notice(NoticeKind kind) {
        return kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** Returns what a notice that waits for an edition asks of the story's authors. */
    public String wanted(NoticeKind kind) {
        return kind == NoticeKind.REFILE ? "Wanted back" : "Correction wanted";
    }

    /** Returns where a story is on its way to readers, in words. */
    public String publication(PublicationState state) {
        return switch (state) {
            case SCHEDULED -> "scheduled";
            case LIVE -> "public";
            case HELD -> "held back";
            case WITHDRAWN -> "withdrawn";
            case KILLED -> "killed";
        };
    }

    /**
     * Returns where a story was, or is, before its next revision is decided on: readers keep the edition that they
     * have.
     */
    public String publicationBefore(PublicationState state) {
        return state == PublicationState.LIVE ? "public until the next edition" : "was " + publication(state);
    }

    /** Returns the shape and colour of where a story is on its way to readers. */
    public String publicationShape(PublicationState state) {
        return switch (state) {
            case SCHEDULED, LIVE -> "ok";
            case HELD, KILLED -> "bad";
            case WITHDRAWN -> "warn";
        };
    }
}
