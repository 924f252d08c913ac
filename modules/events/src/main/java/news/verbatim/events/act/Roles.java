package news.verbatim.events.act;

/** The roles that a person can have. A person may have several; four eyes hold all the same. */
public final class Roles {

    public static final String REPORTER = "reporter";
    public static final String CHECKER = "checker";
    public static final String EDITOR = "editor";
    /** Approves what the law may have a word in, where a desk asks for it. */
    public static final String LEGAL = "legal";
    /** Approves last, where a desk asks for it. */
    public static final String CHIEF = "chief";
    public static final String ADMINISTRATOR = "administrator";

    private Roles() {
    }
}
