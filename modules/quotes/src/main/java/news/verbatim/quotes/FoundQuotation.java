package news.verbatim.quotes;

import java.util.List;

/**
 * Words that a story gives to somebody.
 *
 * @param type       how the words are given
 * @param pieces     the quoted stretches in text order, with their marks; the pieces of one broken quotation belong
 *                   together
 * @param words      the words of all pieces without the outer marks, joined by a space
 * @param speaker    who speaks; null when the finder is not sure or nobody does
 * @param cue        the words that give it to the speaker, such as "said"; null when there are none
 * @param cueAt      where the cue is; null when there is none
 * @param confidence between 0 and 1: how sure the finder is that this is a quotation
 * @param content    for {@link QuotationType#MIXED}, the whole clause that the speaker answers for, marked words and
 *                   others; else null
 * @param mode       in what way the text gives the words to the speaker
 */
public record FoundQuotation(QuotationType type, List<Piece> pieces, String words, FoundSpeaker speaker, String cue,
        Piece cueAt,
        double confidence, Piece content, Mode mode) {

    public FoundQuotation {
        pieces = List.copyOf(pieces);
    }

    /** Words that the text says were said. */
    public FoundQuotation(QuotationType type, List<Piece> pieces, String words, FoundSpeaker speaker, String cue,
            Piece cueAt, double confidence, Piece content) {
        this(type, pieces, words, speaker, cue, cueAt, confidence, content, Mode.ASSERTED);
    }

    /** The same in another mode. */
    public FoundQuotation in(Mode other) {
        return new FoundQuotation(type, pieces, words, speaker, cue, cueAt, confidence, content, other);
    }
}
