package news.verbatim.events.text;

import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.QuotationId;

/**
 * What an author says about a quotation to whoever checks it next.
 *
 * @param quotation the quotation
 * @param words     what they say
 * @param by        who says it
 */
public record Answer(QuotationId quotation, String words, PersonId by) {
}
