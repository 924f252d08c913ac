package news.verbatim.factcheck.claims;

import java.time.LocalDate;
import java.util.Map;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.Span;
import news.verbatim.events.text.StoryText;
import news.verbatim.quotes.Claim;
import news.verbatim.quotes.Said;
import news.verbatim.quotes.find.SaidReader;

/**
 * What a story claims of its quotations: the words, who said them, and when and on what occasion, as the sentence
 * around them says or a checker corrected it.
 *
 * @param text      the story; null where only words are known
 * @param day       the story's own day, by which it means "on Tuesday"; null while it has none
 * @param corrected what checkers corrected of that
 */
@ModuleInternal
public record Claims(StoryText text, LocalDate day, Map<QuotationId, CorrectedOccasion> corrected) {

    /** Claims of words and speakers alone. */
    public static final Claims NONE = new Claims(null, null);

    public Claims(StoryText text, LocalDate day) {
        this(text, day, Map.of());
    }

    public Claim of(Quotation quotation) {
        return new Claim(quotation.words(), speaker(quotation), null, said(quotation));
    }

    /** Returns the claim that a passage is a fair account of: its words are not the quotation's. */
    public Claim told(Quotation quotation, String passage) {
        return new Claim(passage, speaker(quotation), null, said(quotation));
    }

    /** Returns the language of the story; empty where nobody knows it. */
    public String language() {
        return text == null ? "" : text.language();
    }

    private static String speaker(Quotation quotation) {
        return quotation.speaker().isBlank() ? null : quotation.speaker();
    }

    /** Returns what a checker corrected; null if nobody did. */
    public CorrectedOccasion correction(Quotation quotation) {
        return corrected.get(quotation.id());
    }

    /** Returns day and occasion of a quotation for people. */
    public ClaimedOccasion occasion(Quotation quotation) {
        Said said = read(quotation);
        return correction(quotation) != null ? correction(quotation).claimed()
                : said == null ? new ClaimedOccasion(null, null, null, "", null, null, "")
                        : new ClaimedOccasion(said.from(), said.to(), said.or(), said.words(), null, null, "");
    }

    /** Returns what counts of day and occasion; null where nobody can tell. */
    public Said said(Quotation quotation) {
        return correction(quotation) != null ? correction(quotation).said() : read(quotation);
    }

    /** Returns what the story itself says of day and occasion; null where nobody can tell. */
    public Said read(Quotation quotation) {
        if (text == null || quotation.pieces().isEmpty()
                || !text.places().contains(quotation.pieces().get(0).place())) {
            return null;
        }
        Span first = quotation.pieces().get(0);
        Span last = quotation.pieces().get(quotation.pieces().size() - 1);
        int end = last.place().equals(first.place()) ? last.end() : first.end();
        return SaidReader.read(text.at(first.place()), first.start(), end, day);
    }
}
