package news.verbatim.events.question;

/** A part of the newsroom that guards a promise to readers: it has to answer before a story may be public. */
public enum Guard {

    DRAFTING("drafting"), FACTCHECK("factcheck"), APPROVAL("approval");

    private final String module;

    Guard(String module) {
        this.module = module;
    }

    /** Returns the name by which an administrator knows it. */
    String module() {
        return module;
    }
}
