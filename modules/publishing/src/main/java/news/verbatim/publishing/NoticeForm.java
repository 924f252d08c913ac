package news.verbatim.publishing;

import news.verbatim.events.CheckedQuotation;
import news.verbatim.events.CheckedText;
import news.verbatim.events.Problems;
import news.verbatim.events.QuotationId;
import news.verbatim.events.Typed;

/**
 * What an editor wants readers to be told.
 *
 * @param quotation the quotation that it is about; null if it is about none
 * @param passage   the words that it is about, as they stand in the story; the quotation's, or empty if it is about the story
 * @param note      what readers are told
 */
public record NoticeForm(QuotationId quotation, String passage, String note) {

    private static final int LONGEST_NOTE = 1_000;

    public NoticeForm {
        passage = Typed.line(passage);
        note = Typed.clean(note).strip();
    }

    /** Returns a form about the story as a whole. */
    public static NoticeForm about(String note) {
        return new NoticeForm(null, "", note);
    }

    /** Refuses a note that is missing or too long. */
    void requireNote() {
        new Problems().requireText(note, "note", "Say what readers are to be told.")
                .requireAtMost(LONGEST_NOTE, note, "note").refuseIfAny();
    }

    /** Refuses unless it is about words of that text. */
    void requirePlace() {
        new Problems().require(quotation != null || !passage.isEmpty(), "passage",
                "Say what was wrong: choose a quotation, or copy the words out of the story.").refuseIfAny();
    }

    /**
     * Returns it with the words that it is about, as that text has them.
     *
     * @throws news.verbatim.events.Refusal at {@code quotation} or {@code passage} if the text does not have them
     */
    NoticeForm within(CheckedText content) {
        if (quotation != null) {
            String words = content.quotations().stream().map(CheckedQuotation::quotation)
                    .filter(said -> said.id().equals(quotation)).map(said -> said.words()).findFirst().orElse(null);
            new Problems().require(words != null, "quotation", "This quotation is not in the public story any more.")
                    .refuseIfAny();
            return new NoticeForm(quotation, words, note);
        }
        boolean there = passage.isEmpty() || content.text().places().stream()
                .anyMatch(place -> Typed.line(content.text().at(place)).contains(passage));
        new Problems().require(there, "passage", "These words do not stand in the public story. Copy them out of it.")
                .refuseIfAny();
        return this;
    }
}
