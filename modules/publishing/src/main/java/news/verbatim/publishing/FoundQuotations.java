package news.verbatim.publishing;

import java.util.List;
import news.verbatim.events.CheckedQuotation;
import news.verbatim.events.StoryText;

/**
 * What one story quotes from one speaker.
 *
 * @param card       the story
 * @param text       its words
 * @param quotations what it quotes, in reading order
 */
public record FoundQuotations(EditionCard card, StoryText text, List<CheckedQuotation> quotations) {
}
