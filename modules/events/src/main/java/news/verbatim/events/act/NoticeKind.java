package news.verbatim.events.act;

/** What a notice under a public story says about it. */
public enum NoticeKind {
    /** Something was wrong; the edition that carries the notice has it right. */
    CORRECTION,
    /** Nothing was wrong, but readers should know more. */
    CLARIFICATION,
    /** The story is taken back; its address says why. */
    WITHDRAWAL,
    /** The story must not be used by anybody; its address says only that it is gone. */
    KILL,
    /** A withdrawn story comes back in a new edition. */
    REFILE
}
