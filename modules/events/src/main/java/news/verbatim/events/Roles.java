package news.verbatim.events;

/** The roles that a person can have. A person may have several; four eyes hold all the same. */
public final class Roles {

    public static final String REPORTER = "reporter";
    public static final String CHECKER = "checker";
    public static final String EDITOR = "editor";
    public static final String ADMINISTRATOR = "administrator";

    private Roles() {
    }
}
