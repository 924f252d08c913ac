package news.verbatim.accounts.people;

/** When somebody is told by mail. */
public enum Mailing {
    /** Never: they look at their messages. */
    NEVER,
    /** As soon as something happens. */
    AT_ONCE,
    /** Once a day, in the morning of their desk, if anything has happened. */
    DIGEST
}
