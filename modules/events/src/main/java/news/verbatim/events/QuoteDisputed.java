package news.verbatim.events;

import java.time.Instant;

/**
 * A quotation turned out to be wrong, or somebody says so with a reason.
 *
 * @param story     the story
 * @param revision  the revision
 * @param quotation the quotation
 * @param words     its words
 * @param reason    what is wrong
 * @param by        who disputes it
 * @param at        when
 */
public record QuoteDisputed(StoryId story, int revision, QuotationId quotation, String words, String reason,
                            PersonId by, Instant at) implements Fact {
}
