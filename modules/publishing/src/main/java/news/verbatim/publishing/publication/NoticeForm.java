package news.verbatim.publishing.publication;

import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Problems;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.text.CheckedQuotation;
import news.verbatim.events.text.CheckedText;
import news.verbatim.events.text.Typed;

/**
 * What an editor wants readers to be told.
 *
 * @param quotation the quotation that it is about; null if it is about none
 * @param passage   the words that it is about, as they stand in the story; the quotation's, or empty if it is about the
 *                  story
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

    /** Refuses a note that is missing or too long, at the field in which it was written. */
    @ModuleInternal
    public void requireNote(String field) {
        new Problems().requireText(note, field, "Say what readers are to be told.")
                .requireAtMost(LONGEST_NOTE, note, field).refuseIfAny();
    }

    /** Refuses unless it is about words of that text. */
    @ModuleInternal
    public void requirePlace() {
        new Problems().require(quotation != null || !passage.isEmpty(), "passage",
                "Say what was wrong: choose a quotation, or copy the words out of the story.").refuseIfAny();
    }

    /**
     * Returns it with the words that it is about, as that text has them.
     *
     * @throws news.verbatim.events.act.Refusal at {@code quotation} or {@code passage} if the text does not have them
     */
    @ModuleInternal
    public NoticeForm within(CheckedText content) {
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
