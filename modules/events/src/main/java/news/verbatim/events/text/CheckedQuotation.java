package news.verbatim.events.text;

/**
 * A quotation and how it was ruled on.
 *
 * @param quotation the quotation
 * @param ruling    the standing ruling; null while it is open
 */
public record CheckedQuotation(Quotation quotation, Ruling ruling) {

    /** Says whether the quote gate lets it pass. */
    public boolean resolved() {
        return ruling != null && ruling.verdict().resolves();
    }

    /** Says whether it was ruled on, and the quote gate does not let it pass: the story cannot go out with it. */
    public boolean stops() {
        return ruling != null && !ruling.verdict().resolves();
    }
}
