package news.verbatim.approval.review;

import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Refusal;

/** Where a checked revision is with the editors. */
public enum ReviewState {
    /** An editor wants it to go out with open quotations; a second one has not agreed. */
    PROPOSED,
    /** Nobody has it. */
    WAITING,
    /** An editor has it for a while. */
    CLAIMED,
    /** Sealed. */
    APPROVED,
    /** Sealed, and held back by an editor until the hold is lifted. */
    HELD,
    /** Sent back to its author. */
    RETURNED,
    /** What was checked or approved does not stand any more. */
    REVOKED,
    /** It will not run. */
    KILLED;

    /** Says whether somebody has to decide on it. */
    public boolean waits() {
        return this == WAITING || this == CLAIMED;
    }

    /** Refuses unless somebody has to decide, and says what happened instead. */
    @ModuleInternal
    public void requireOpen(String note) {
        switch (this) {
            case PROPOSED -> throw Refusal
                    .because("Quotations in this revision are open, and no second editor has agreed to that.");
            case APPROVED -> throw Refusal.because("Another editor has approved this revision in the meantime.");
            case HELD ->
                    throw Refusal.because("This revision is approved, and held back. Lift the hold or kill the story.");
            case RETURNED -> throw Refusal.because("This revision was sent back to its author in the meantime.");
            case REVOKED -> throw Refusal.because("This revision is not before the editors any more. " + note);
            case KILLED -> throw Refusal.because("This story was killed: " + note);
            case WAITING, CLAIMED -> {}
        }
    }
}
