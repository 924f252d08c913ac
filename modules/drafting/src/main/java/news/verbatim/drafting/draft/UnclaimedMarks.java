package news.verbatim.drafting.draft;

import news.verbatim.events.text.Dismissal;
import news.verbatim.events.text.Span;

/**
 * Quotation marks that are neither part of a quotation nor dismissed. A story with such marks cannot be submitted.
 *
 * @param span       the marks and what stands between them; a single mark where no other one belongs to it
 * @param words      what stands there
 * @param suggestion what they look like if they quote nobody; null if the finder has no idea
 */
public record UnclaimedMarks(Span span, String words, Dismissal.Reason suggestion) {
}
