package news.verbatim.publishing.listing;

import java.util.List;
import news.verbatim.events.text.CheckedQuotation;
import news.verbatim.events.text.StoryText;
import news.verbatim.publishing.publication.EditionCard;

/**
 * What one story quotes from one speaker.
 *
 * @param card       the story
 * @param text       its words
 * @param quotations what it quotes, in reading order
 */
public record FoundQuotations(EditionCard card, StoryText text, List<CheckedQuotation> quotations) {
}
