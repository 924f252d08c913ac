package news.verbatim.quotes;

/**
 * Who speaks.
 *
 * @param text       the words of the story that name the speaker, such as "she" or "the minister"; null when the name
 *                   does not stand in the text
 * @param at         where these words are; null when they stand in a block quote's own fields
 * @param entity     the person or body behind these words, such as "Ada Marlow"; null when not sure
 * @param role       the role as printed, such as "the minister for transport"; null when none is printed
 * @param confidence between 0 and 1: how often such an answer is right
 * @param why        one sentence for a checker: why this speaker was chosen
 */
public record FoundSpeaker(String text, Piece at, String entity, String role, double confidence, String why) {
}
