package news.verbatim.drafting.draft;

import static news.verbatim.testing.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.Dismissal;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.Span;
import news.verbatim.events.text.StoryText;
import org.junit.jupiter.api.Test;

class DraftTest {

    private static final String SAID = "“We looked at nights only,” said Marit Dahl, the mayor.";
    private static final StoryReading READING = new StoryReading();

    @Test
    void aQuotationInMarksIsFoundWithItsSpeaker() {
        Quotation quotation = draft(SAID).quotations().get(0);

        assertEquals("We looked at nights only,", quotation.words());
        assertEquals("Marit Dahl", quotation.speaker());
        assertTrue(open(draft(SAID)).isEmpty());
    }

    @Test
    void aBlockQuoteIsAQuotationWithoutMarks() {
        Draft draft = Draft.of(READING.of(text(Block.blockQuote("Nobody will be cut off.", "Marit Dahl", "mayor"))));

        assertEquals("Marit Dahl", draft.quotations().get(0).speaker());
        assertEquals("mayor", draft.quotations().get(0).role());
    }

    @Test
    void whatWasNamedByHandSurvivesAnEditElsewhere() {
        Draft draft = draft(SAID);
        Quotation quotation = draft.quotations().get(0);

        Draft edited = draft.attributed(quotation.id(), "Mara Dahl", "deputy mayor")
                .rewritten(READING.of(text(Block.paragraph("A new lead."), Block.paragraph(SAID))));

        assertEquals(List.of("Mara Dahl"), edited.quotations().stream().map(Quotation::speaker).toList());
        assertEquals(quotation.id(), edited.quotations().get(0).id());
        assertEquals(new Place(Place.Field.BODY, 1), edited.quotations().get(0).pieces().get(0).place());
    }

    @Test
    void aChangedQuotationIsAnotherOne() {
        Draft draft = draft(SAID);

        Draft edited = draft.attributed(draft.quotations().get(0).id(), "Mara Dahl", "")
                .rewritten(READING.of(text(Block.paragraph(SAID.replace("only", "alone")))));

        assertEquals("Marit Dahl", edited.quotations().get(0).speaker());
        assertFalse(edited.quotations().get(0).id().equals(draft.quotations().get(0).id()));
    }

    @Test
    void dismissedMarksAreAccountedFor() {
        String words = "They call it “Dahl’s moat” here.";
        Span span = span(words, "“Dahl’s moat”");

        Draft draft = draft(words).dismissed(span, Dismissal.Reason.NICKNAME);

        assertTrue(open(draft).isEmpty());
        assertTrue(draft.quotations().isEmpty());
    }

    @Test
    void aDismissalFollowsItsWordsAndDiesWithThem() {
        String words = "They call it “Dahl’s moat” here.";
        Draft draft = draft(words).dismissed(span(words, "“Dahl’s moat”"), Dismissal.Reason.NICKNAME);

        Draft moved = draft.rewritten(READING.of(text(Block.paragraph("Lead."), Block.paragraph("Now " + words))));
        Draft changed = draft.rewritten(READING.of(text(Block.paragraph("They call it “Dahl’s ditch” here."))));

        assertEquals(1, moved.dismissals().size());
        assertTrue(open(moved).isEmpty());
        assertTrue(changed.dismissals().isEmpty());
    }

    @Test
    void aDismissalNeverJumpsOntoAQuotationOfTheSameWords() {
        String words = "The “Never” club meets on Monday.";
        Draft draft = draft(words).dismissed(span(words, "“Never”"), Dismissal.Reason.MOTTO);

        Draft edited = draft.rewritten(READING.of(text(Block.paragraph("The club meets on Monday."),
                Block.paragraph("“Never”, said mayor Ivo Brandt when asked whether he had paid the bill."))));

        assertTrue(edited.dismissals().isEmpty());
        assertFalse(edited.quotations().isEmpty() && open(edited).isEmpty(), "somebody has to account for it");
    }

    @Test
    void ofTwoEqualMarksTheDismissedOneStaysDismissed() {
        String words = "“Never”, said Ole Brun on Friday. The “Never” campaign began in May.";
        int second = words.lastIndexOf("“Never”");
        Span campaign = new Span(new Place(Place.Field.BODY, 0), second, second + "“Never”".length());
        Draft draft = draft(words).dismissed(campaign, Dismissal.Reason.MOTTO);

        Draft edited = draft.rewritten(READING.of(text(Block.paragraph("Lead."), Block.paragraph(words))));

        assertEquals(List.of(second), edited.dismissals().stream().map(dismissal -> dismissal.span().start()).toList());
        assertEquals(List.of("Never"), edited.quotations().stream().map(Quotation::words).toList());
    }

    @Test
    void aSpeakerGivenByHandDoesNotJumpOntoALookAlike() {
        Draft draft = draft("“Yes”, said Ole Brun. It rained.");
        Draft named = draft.attributed(draft.quotations().get(0).id(), "Ole Brun junior", "");

        Draft edited = named.rewritten(READING.of(text(Block.paragraph("“Yes”, said Ole Brun. It rained."),
                Block.paragraph("“Yes”, said Ada Marlow. It snowed."))));

        assertEquals(List.of("Ole Brun junior", "Ada Marlow"),
                edited.quotations().stream().map(Quotation::speaker).toList());
    }

    @Test
    void claimingTakesADismissalBack() {
        String words = "They call it “Dahl’s moat” here.";
        Span span = span(words, "“Dahl’s moat”");

        Draft draft = draft(words).dismissed(span, Dismissal.Reason.NICKNAME).claimed(span, "The opposition", "");

        assertTrue(draft.dismissals().isEmpty());
        assertEquals("Dahl’s moat", draft.quotations().get(0).words());
    }

    @Test
    void aLoneMarkDoesNotPassTheSweep() {
        assertUnaccounted("Nobody says ” alone. yet", "A closing mark ” alone.");
        assertUnaccounted("Who says “that nothing closes”", "An opening “ that nothing closes");
        assertUnaccounted("Nobody says \" yet", "\"");
        assertUnaccounted("Nobody says '' yet", "''");
    }

    private static void assertUnaccounted(String sentence, String words) {
        assertRefused("body", sentence,
                () -> new Sweeping(draft(words), READING.of(draft(words).text())).refuseIfOpen());
    }

    @Test
    void marksOutsideTheBodyCountToo() {
        StoryText text = new StoryText("“Never”", "", List.of("He “may”"), List.of(Block.paragraph("Plain.")), "R",
                "city", "en");
        Draft bare = new Draft(text, List.of(), List.of());

        assertEquals(List.of(Place.Field.HEADLINE, Place.Field.KEY_POINT),
                open(bare).stream().map(marks -> marks.span().place().field()).toList());
    }

    @Test
    void aSpanThatIsNotInTheTextIsRefused() {
        assertRefused(null, "These words are not in the text any more.",
                () -> draft(SAID).dismissed(new Span(new Place(Place.Field.BODY, 7), 0, 3),
                        Dismissal.Reason.OTHER));
        assertRefused(null, "These words are not in the text any more.",
                () -> draft(SAID).dismissed(new Span(new Place(Place.Field.BODY, 0), 5, 900),
                        Dismissal.Reason.OTHER));
    }

    @Test
    void submissionIsRefusedAtTheFieldOfAnOpenMark() {
        StoryText text = new StoryText("Head “line”", "", List.of(), List.of(Block.paragraph("Plain.")), "R", "city",
                "en");

        Refusal refusal = assertThrows(Refusal.class,
                () -> new Sweeping(new Draft(text, List.of(), List.of()), READING.of(text)).refuseIfOpen());

        assertEquals("headline", refusal.problems().get(0).field());
        assertTrue(refusal.getMessage().contains("“line”"), refusal.getMessage());
    }

    private static List<UnclaimedMarks> open(Draft draft) {
        return draft.unclaimed(READING.of(draft.text()));
    }

    private static Draft draft(String paragraph) {
        return Draft.of(READING.of(text(Block.paragraph(paragraph))));
    }

    private static StoryText text(Block... body) {
        return new StoryText("Tunnel to close", "", List.of(), List.of(body), "Rana Amari", "city", "en");
    }

    private static Span span(String paragraph, String words) {
        int start = paragraph.indexOf(words);
        return new Span(new Place(Place.Field.BODY, 0), start, start + words.length());
    }
}
