package news.verbatim.events.factcheck;

import java.time.Instant;
import news.verbatim.events.Fact;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;

/**
 * A quotation turned out to be wrong, or somebody says so with a reason.
 *
 * @param story     the story
 * @param revision  the revision
 * @param quotation the quotation
 * @param words     its words
 * @param reason    what is wrong
 * @param by        who disputes it
 * @param checking  whether it is a checker's verdict in a check that is open: then its authors hear of it when the
 *                  story is sent back
 * @param at        when
 */
public record QuoteDisputed(StoryId story, int revision, QuotationId quotation, String words, String reason,
        PersonId by, boolean checking, Instant at) implements Fact {
}
