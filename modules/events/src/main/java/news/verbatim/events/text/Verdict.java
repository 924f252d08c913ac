package news.verbatim.events.text;

/** What a checker found out about a quotation. */
public enum Verdict {
    /** Word for word what the passage says. */
    VERBATIM(true),
    /** Differs from the passage in ways that are declared and that the house rules allow. */
    ALTERED(true),
    /** No marks, and a fair account of the passage. */
    PARAPHRASE(true),
    /** Said in another language; the passage holds the original. */
    TRANSLATION(true),
    /** Goes out unverified for a while: two people took that upon themselves, with a reason and an expiry. */
    WAIVED(true),
    /** Wrong, or contradicted. */
    DISPUTED(false),
    /** No evidence can be had. */
    UNVERIFIABLE(false);

    private final boolean resolves;

    Verdict(boolean resolves) {
        this.resolves = resolves;
    }

    /** Says whether a quotation with this verdict may go out. */
    public boolean resolves() {
        return resolves;
    }
}
