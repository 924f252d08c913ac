package news.verbatim.factcheck.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.QuotationType;
import news.verbatim.events.text.Span;
import news.verbatim.events.text.StoryText;
import news.verbatim.events.text.Verdict;
import news.verbatim.factcheck.evidence.Evidence;
import news.verbatim.factcheck.evidence.Sample;
import news.verbatim.factcheck.verdict.Grounds;
import news.verbatim.factcheck.verdict.RulingForm;
import news.verbatim.factcheck.verdict.Suggesting;
import news.verbatim.factcheck.verdict.Suggestion;
import news.verbatim.factcheck.verdict.VerdictRules;
import news.verbatim.factcheck.verdict.Warning;
import news.verbatim.quotes.Said;
import org.junit.jupiter.api.Test;

class ClaimsTest {

    private static final String WORDS = "the pier will be shut for good";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static Quotation quotation(String paragraph) {
        int start = paragraph.indexOf(WORDS);
        return new Quotation(QuotationId.next(), QuotationType.DIRECT,
                List.of(new Span(new Place(Place.Field.BODY, 0), start, start + WORDS.length())), WORDS,
                "said", "Oskar Lind", "");
    }

    private static Claims story(String paragraph) {
        return new Claims(new StoryText("Pier", "", List.of(), List.of(Block.paragraph(paragraph)), "", "city", "en"),
                DAY);
    }

    @Test
    void theDayIsReadFromTheSentenceAndCountedFromTheStorysOwnDay() {
        String paragraph = "On Tuesday Oskar Lind told the council that “the pier will be shut for good”.";
        Said said = story(paragraph).of(quotation(paragraph)).said();
        assertEquals(LocalDate.of(2026, 11, 17), said.from());
        assertEquals(said.from(), said.to());
        assertTrue(said.occasion().contains("council"), said.toString());
    }

    @Test
    void wordsOfAnotherDayAreNotCalledVerbatimWithoutAnAnswer() {
        String paragraph = "On Tuesday Oskar Lind said: “the pier will be shut for good.”";
        Evidence april = Sample.evidence("Council meeting", "Oskar Lind",
                "My friends, the pier will be shut for good.");
        Quotation quotation = quotation(paragraph);
        List<Suggestion> found = new Suggesting(Sample.STANDARD, story(paragraph)).suggest(quotation,
                Suggesting.over(List.of(april)), id -> april, true);
        RulingForm form = new RulingForm(Verdict.VERBATIM, april.id(), "", "");

        assertEquals(List.of(Warning.SAID_ON_ANOTHER_DAY), found.get(0).warnings());
        Refusal refusal = assertThrows(Refusal.class,
                () -> VerdictRules.require(story(paragraph), quotation, form, april, Sample.STANDARD, Sample.NOW));
        assertEquals("warningOccasion", refusal.problems().get(0).field());
        assertTrue(refusal.problems().toString().contains("another day than the story says"),
                refusal.problems().toString());
    }

    @Test
    void aStoryThatNamesNoDayIsNotAccused() {
        String paragraph = "Oskar Lind said: “the pier will be shut for good.”";
        Evidence april = Sample.evidence("Council meeting", "Oskar Lind",
                "My friends, the pier will be shut for good.");
        List<Suggestion> found = new Suggesting(Sample.STANDARD, story(paragraph)).suggest(quotation(paragraph),
                Suggesting.over(List.of(april)), id -> april, true);
        assertEquals(List.of(), found.get(0).warnings());
    }

    @Test
    void aCheckerCorrectsWhatTheStorySaysAndHowTheyKnowIsSealedWithTheVerdict() {
        String paragraph = "On Tuesday Oskar Lind said: “the pier will be shut for good.”";
        Evidence april = Sample.evidence("Council meeting", "Oskar Lind",
                "My friends, the pier will be shut for good.");
        Quotation quotation = quotation(paragraph);
        CorrectedOccasion corrected = CorrectedOccasion.of(new OccasionForm(april.saidOn(), null, "council meeting",
                "The minutes have the 18th."),
                "Tuesday", Sample.NADIA, Sample.NOW);
        Claims claims = new Claims(story(paragraph).text(), DAY, Map.of(quotation.id(), corrected));

        assertEquals(List.of(),
                new Suggesting(Sample.STANDARD, claims).suggest(quotation, Suggesting.over(List.of(april)), id -> april,
                        true)
                        .get(0).warnings());
        Grounds grounds = VerdictRules.require(claims, quotation, new RulingForm(Verdict.VERBATIM, april.id(), "", ""),
                april,
                Sample.STANDARD, Sample.NOW);
        assertEquals(
                "The checker corrected when it was said: 2026-11-18, council meeting (The minutes have the 18th.).",
                grounds.note());
        assertEquals(
                new ClaimedOccasion(april.saidOn(), april.saidOn(), null, "council meeting", Sample.NADIA, Sample.NOW,
                        "The minutes have the 18th."),
                claims.occasion(quotation));
    }

    @Test
    void aCorrectionSaysHowItsCheckerKnowsAndItsDaysAreInOrder() {
        LocalDate monday = LocalDate.of(2026, 11, 16);
        assertEquals("occasionWhy", refused(new OccasionForm(monday, null, "", " ")));
        assertEquals("occasionTo", refused(new OccasionForm(monday, monday.minusDays(1), "", "The minutes.")));
        assertEquals("occasionFrom", refused(new OccasionForm(null, monday, "", "The minutes.")));
    }

    private static String refused(OccasionForm form) {
        return assertThrows(Refusal.class, () -> CorrectedOccasion.of(form, "", Sample.NADIA, Sample.NOW)).problems()
                .get(0).field();
    }

    @Test
    void aFairAccountOfAnotherDayOrOfSomebodyElsesWordsIsAnsweredForToo() {
        String paragraph = "On Tuesday Marit Dahl said that the pier will be shut for good, she hoped.";
        Quotation marked = quotation(paragraph);
        Quotation told = new Quotation(marked.id(), QuotationType.INDIRECT, marked.pieces(), WORDS, "said",
                "Marit Dahl", "");
        Evidence april = Sample.evidence("Council meeting", "Oskar Lind", "My friends, we close the pier.");
        RulingForm form = new RulingForm(Verdict.PARAPHRASE, april.id(), "we close the pier", "");

        Refusal refusal = assertThrows(Refusal.class,
                () -> VerdictRules.require(story(paragraph), told, form, april, Sample.STANDARD,
                        Sample.NOW));

        assertEquals(List.of("warningSpeaker", "warningOccasion"),
                refusal.problems().stream().map(problem -> problem.field()).toList());
        assertEquals(
                "The evidence gives these words to somebody else: “Oskar Lind”. Say how you know that the speaker said it, or "
                        + "dispute it.",
                refusal.problems().get(0).message());
    }
}
