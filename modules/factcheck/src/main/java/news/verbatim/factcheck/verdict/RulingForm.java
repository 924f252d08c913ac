package news.verbatim.factcheck.verdict;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import news.verbatim.events.text.SourceKind;
import news.verbatim.events.text.Verdict;

/**
 * What a checker says about a quotation.
 *
 * @param verdict     the verdict
 * @param evidence    the evidence that it rests on; null for a dispute or where none can be had
 * @param passage     the words of the evidence that it rests on; empty if {@code start} and {@code end} say it, if they
 *                    are to be found, or if the whole evidence is the passage
 * @param start       where the passage begins in the evidence; null if its words say it
 * @param end         the unit after its last; null if its words say it
 * @param note        what to add; needed for {@code WAIVED}, {@code DISPUTED} and {@code UNVERIFIABLE} (why)
 * @param answers     what is said to each question that a warning asks
 * @param translation how it came into the language of the story; needed for {@code TRANSLATION}
 * @param until       when a waiver expires; needed for {@code WAIVED}
 * @param accusation  whether the quotation accuses somebody
 * @param source      who or what it is of
 * @param sourceNote  what there is to say about that; needed for {@code ANONYMOUS}, {@code CROWD} and {@code PLACARD}
 */
public record RulingForm(Verdict verdict, UUID evidence, String passage, Integer start, Integer end, String note,
        Map<Warning.Asks, String> answers, TranslationForm translation, Instant until, boolean accusation,
        SourceKind source, String sourceNote) {

    public RulingForm {
        answers = Map.copyOf(answers);
        source = source == null ? SourceKind.PERSON : source;
    }

    /** A verdict on the words of a person who is named. */
    public RulingForm(Verdict verdict, UUID evidence, String passage, Integer start, Integer end, String note,
            Map<Warning.Asks, String> answers, TranslationForm translation, Instant until, boolean accusation) {
        this(verdict, evidence, passage, start, end, note, answers, translation, until, accusation, SourceKind.PERSON,
                "");
    }

    /** A verdict that says its passage by its words, or lets it be found. */
    public RulingForm(Verdict verdict, UUID evidence, String passage, String note) {
        this(verdict, evidence, passage, null, null, note, Map.of(), TranslationForm.NONE, null, false);
    }

    /** Returns the answer to a question; empty if there is none. */
    String answer(Warning.Asks asked) {
        return answers.getOrDefault(asked, "");
    }
}
