package news.verbatim.factcheck.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import news.verbatim.events.drafting.StorySubmitted;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.QuotationType;
import news.verbatim.events.text.Span;
import news.verbatim.events.text.StoryText;
import news.verbatim.events.text.Verdict;
import news.verbatim.factcheck.claims.OccasionForm;
import news.verbatim.factcheck.evidence.Sample;
import org.junit.jupiter.api.Test;

/**
 * A verdict is on words that were said on some day: it does not follow them to another one, and what a checker knows of
 * it does.
 */
class AnotherDayTest {

    private static final String WORDS = "the pier will be shut for good";
    private static final QuotationId ID = QuotationId.next();
    private static final OccasionForm APRIL = new OccasionForm(LocalDate.of(2026, 4, 14), null, "council meeting",
            "It is in the minutes.");

    /** The evidence is of Wednesday, the 18th, and the story of Sunday, the 22nd. */
    private final RevisionCheck wednesday = submitted(1,
            "On Wednesday Oskar Lind said: “the pier will be shut for good.”");

    private static RevisionCheck submitted(int revision, String paragraph) {
        int start = paragraph.indexOf(WORDS);
        Quotation said = new Quotation(ID, QuotationType.DIRECT,
                List.of(new Span(new Place(Place.Field.BODY, 0), start, start
                        + WORDS.length())),
                WORDS, "said", "Oskar Lind", "");
        StoryText text = new StoryText("Pier", "", List.of(), List.of(Block.paragraph(paragraph)), "", "city", "en");
        return Sample.check(
                new StorySubmitted(Sample.STORY, revision, "pier", text, List.of(said), List.of(), List.of(), List.of(),
                        List.of(Sample.RANA), "", null, Sample.RANA, Sample.NOW));
    }

    private RevisionCheck next(String paragraph) {
        RevisionCheck next = submitted(2, paragraph);
        next.carryOver(wednesday, List.of(Sample.RANA), Sample.NOW);
        return next;
    }

    private void ruled() {
        Quotation said = wednesday.quotation(ID).quotation();
        wednesday.rule(Sample.ruling(wednesday, said, Verdict.VERBATIM));
    }

    @Test
    void aVerdictDoesNotFollowItsWordsToAnotherDay() {
        ruled();
        RevisionCheck next = next("On Friday Oskar Lind said: “the pier will be shut for good.”");

        assertEquals(QuotationState.STALE, next.statuses().get(0).state());
        assertEquals("The story says another day or occasion for it than before, and the evidence is not of that one.",
                next.statuses().get(0).reason());
    }

    @Test
    void itFollowsWhereTheStorySaysTheSameDayInOtherWords() {
        ruled();

        assertEquals(QuotationState.RULED,
                next("Oskar Lind said last Wednesday: “the pier will be shut for good.”").statuses().get(0)
                        .state());
        assertEquals(QuotationState.RULED,
                next("Oskar Lind said: “the pier will be shut for good.”").statuses().get(0).state());
    }

    @Test
    void whatACheckerCorrectedHoldsAsLongAsTheStorySaysTheSame() {
        wednesday.correctOccasion(ID, APRIL, Sample.NADIA, Sample.NOW);
        RevisionCheck same = next("A new beginning. On Wednesday Oskar Lind said: “the pier will be shut for good.”");
        RevisionCheck other = next("On Friday Oskar Lind said: “the pier will be shut for good.”");

        assertEquals("It is in the minutes.", same.occasions().get(0).why());
        assertEquals(LocalDate.of(2026, 4, 14), same.occasions().get(0).from());
        assertTrue(same.occasions().get(0).corrected());
        assertNull(other.quotation(ID).corrected());
        assertEquals(LocalDate.of(2026, 11, 20), other.occasions().get(0).from());
    }
}
