package news.verbatim.events.text;

/**
 * Quotation marks that quote nobody.
 *
 * @param span   the marks and what stands between them
 * @param reason why it is no quotation
 */
public record Dismissal(Span span, Reason reason) {

    /** The reasons that there are. */
    public enum Reason {
        SCARE_QUOTES, TITLE, NICKNAME, MOTTO, TERM, OTHER
    }
}
