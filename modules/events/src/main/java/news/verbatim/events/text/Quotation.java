package news.verbatim.events.text;

import java.util.List;
import news.verbatim.events.id.QuotationId;

/**
 * Words given to somebody.
 *
 * @param id      its name
 * @param type    how the words are given
 * @param pieces  where it stands; a quotation that a cue breaks has more than one piece. Marks belong to the pieces
 * @param words   what is printed as said, without the outer marks
 * @param cue     the words that give it to the speaker ("said"); empty if none stand there
 * @param speaker who says it, as a reader would name them; empty while nobody knows
 * @param role    the speaker's role as printed; empty if none is
 */
public record Quotation(QuotationId id, QuotationType type, List<Span> pieces, String words,
        String cue, String speaker, String role) {

    public Quotation {
        pieces = List.copyOf(pieces);
    }

    /**
     * Says whether a verdict on the other one holds for this one too: same words, same speaker, same cue, and both are
     * told or both are given as said. A fair account is no verdict on words in quotation marks.
     */
    public boolean saysTheSameAs(Quotation other) {
        return words.equals(other.words) && speaker.equals(other.speaker) && cue.equals(other.cue)
                && isTold() == other.isTold();
    }

    /** Says whether it stands without marks, as an account and not as the very words. */
    public boolean isTold() {
        return type == QuotationType.INDIRECT;
    }
}
