package news.verbatim.events.text;

/**
 * Something to change, at an exact place of a revision's text.
 *
 * @param span   where
 * @param words  the words that stood there; an author finds the place by them when the text has moved on
 * @param reason what to change about them
 */
public record PlacedReason(Span span, String words, String reason) {
}
