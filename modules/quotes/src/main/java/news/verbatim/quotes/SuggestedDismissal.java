package news.verbatim.quotes;

/**
 * Marked words that look like no quotation. A suggestion: only a person dismisses.
 *
 * @param piece  the marked stretch, with its marks
 * @param reason what it seems to be
 */
public record SuggestedDismissal(Piece piece, String reason) {
}
