package news.verbatim.drafting.draft;

import static news.verbatim.testing.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import news.verbatim.drafting.pictures.Photos;
import news.verbatim.drafting.story.RevisionComparison;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.Inline;
import news.verbatim.events.text.Picture;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.StoryText;
import org.junit.jupiter.api.Test;

class PicturesInTextTest {

    private static final StoryReading READING = new StoryReading();

    private static final Block WORDS = Block.paragraph("The ferry is back.");

    @Test
    void aQuotationInACaptionIsOneLikeOthers() {
        Draft draft = draft(WORDS, Photos.shown("a", "“We never stopped,” said Marit Dahl, the mayor, on the quay."));

        Quotation said = draft.quotations().get(0);
        assertEquals("We never stopped,", said.words());
        assertEquals("Marit Dahl", said.speaker());
        assertEquals(new Place(Place.Field.BODY, 1), said.pieces().get(0).place());
    }

    @Test
    void aMarkInACaptionIsSwept() {
        Draft draft = draft(WORDS, Photos.shown("a", "The quay, called “the"));

        assertRefused("body", "Who says “the” in paragraph 2 of the body? Name the speaker.",
                () -> new Sweeping(draft, READING.of(draft.text())).refuseIfOpen());
    }

    @Test
    void aQuotationGoesOnBehindAPictureThatStandsInIt() {
        List<Block> without = List.of(Block.paragraph("Marit Dahl spoke for an hour. “We begin tonight."),
                Block.paragraph("“We end in May,” she said."));
        List<Block> with = List.of(without.get(0), Photos.shown("a", "Erik Solberg, a fisherman, at the quay"),
                without.get(1));

        assertEquals(said(draft(without.toArray(Block[]::new))), said(draft(with.toArray(Block[]::new))));
    }

    @Test
    void whatIsMissingBesideAPictureIsNamedWhenItIsSubmitted() {
        StoryText text = text(WORDS, Photos.shown("a", "", "", "", ""));

        TextRules.requireFit(text);
        Refusal refusal = assertThrows(Refusal.class, () -> TextRules.requireComplete(text));
        assertEquals(List.of("body", "body"), refusal.problems().stream().map(Refusal.Problem::field).toList());
        assertTrue(refusal.getMessage().contains("alternative text") && refusal.getMessage().contains("credit"),
                refusal.getMessage());
    }

    @Test
    void aDecorativePictureNeedsNoAlternativeText() {
        Picture line = new Picture("a".repeat(64), Picture.Type.PNG, 10, 10, "", true, "us", "");

        TextRules.requireComplete(text(WORDS, Block.picture(line, "")));
    }

    @Test
    void nobodyIsQuotedBesideACaption() {
        String marks = "The picture has quotation marks in its alternative text, credit or rights";
        assertRefusedBeside(marks, Photos.shown("a", "", "A sign that says “closed”", "Ida Holm", ""));
        assertRefusedBeside(marks, Photos.shown("a", "", "A sign", "Ida \"Flash\" Holm", ""));
        assertRefusedBeside(marks, Photos.shown("a", "", "A sign", "Ida Holm", "«free»"));
        assertRefusedBeside("The picture has characters in its alternative text, credit or rights that nobody can see",
                Photos.shown("a", "", "A \u202esign", "Ida Holm", ""));
        TextRules.requireComplete(text(WORDS, Photos.shown("a", "", "The town’s sign", "Ida O’Hara", "© 2026")));
    }

    private static void assertRefusedBeside(String sentence, Block picture) {
        assertRefused("body", sentence, () -> TextRules.requireComplete(text(WORDS, picture)));
    }

    @Test
    void picturesAloneAreNoStory() {
        assertRefused("body", "A story needs a body before it can be submitted.",
                () -> TextRules.requireComplete(text(Photos.shown("a", "The quay"))));
    }

    @Test
    void aPictureWithoutACaptionIsKeptAndEveryWordBesideItIsCleaned() {
        Block kept = TextRules.cleaned(text(Photos.shown("a", " ", " A\u0007 ferry\n", " Ida  Holm ", " all "))).body()
                .get(0);

        assertEquals(Photos.shown("a", "", "A ferry", "Ida Holm", "all"), kept);
        assertEquals(List.of(kept), BodyText.parse(BodyText.format(List.of(kept))));
    }

    @Test
    void whatIsNoPictureIsRefusedInWords() {
        for (String sent : List.of("[{\"kind\":\"PICTURE\",\"text\":\"x\"}]",
                "[{\"kind\":\"PICTURE\",\"text\":\"x\",\"picture\":{\"sha256\":\"../x\",\"type\":\"JPEG\",\"width\":1,\"height\":1,\"decorative\":false}}]",
                "[{\"kind\":\"PARAGRAPH\",\"text\":\"x\",\"picture\":{\"sha256\":\"" + "a".repeat(64)
                        + "\",\"type\":\"JPEG\",\"width\":1,\"height\":1,\"decorative\":false}}]")) {
            assertRefused("body", "The editor sent something that is no text.", () -> BodyText.parse(sent));
        }
    }

    @Test
    void aComparisonTellsWhatBecameOfEachPicture() {
        Block quay = Photos.shown("a", "The quay");
        Block boat = Photos.shown("b", "The boat");

        assertEquals(List.of("picture 1: new"), compared(List.of(WORDS), List.of(WORDS, quay)));
        assertEquals(List.of("picture: taken out"), compared(List.of(WORDS, quay), List.of(WORDS)));
        assertEquals(List.of("picture 1: other words"),
                compared(List.of(quay), List.of(Photos.shown("a", "The quay at night"))));
        assertEquals(List.of("picture 1: new", "picture: taken out"), compared(List.of(quay), List.of(boat)));
        assertEquals(List.of("pictures: moved"), compared(List.of(quay, boat), List.of(boat, quay)));
        assertEquals(List.of("pictures: moved"), compared(List.of(WORDS, quay), List.of(quay, WORDS)));
        assertEquals(List.of("picture 1: set in another way"), compared(List.of(quay), List.of(quay.with(
                Inline.bold(0, 3)))));
        assertEquals(List.of(), compared(List.of(WORDS, quay), List.of(WORDS, quay)));
    }

    @Test
    void whatTwoWroteAboutAPictureComesTogetherBlockByBlock() {
        Block quay = Photos.shown("a", "The quay");
        Block captioned = Photos.shown("a", "The quay on Monday");
        StoryText base = text(WORDS, quay);

        Merge merge = Merge.of(Prints.of(base).toString(), text(WORDS, captioned),
                text(Block.paragraph("The ferry is late."), quay),
                2, Map.of());
        Merge both = Merge.of(Prints.of(base).toString(), text(WORDS, captioned),
                text(WORDS, Photos.shown("b", "The boat")), 2, Map.of());

        assertEquals(List.of(Block.paragraph("The ferry is late."), captioned), merge.text().body());
        assertFalse(both.clean());
        assertTrue(both.conflicts().get(0).theirs().contains("Picture. The boat"), both.conflicts()::toString);
    }

    private static List<String> compared(List<Block> before, List<Block> after) {
        return RevisionComparison.of(draft(before.toArray(Block[]::new)), draft(after.toArray(Block[]::new))).text()
                .stream()
                .map(change -> change.what() + ": " + change.note()).toList();
    }

    private static List<String> said(Draft draft) {
        return draft.quotations().stream().map(quotation -> quotation.speaker() + ": " + quotation.words()).toList();
    }

    private static Draft draft(Block... body) {
        return Draft.of(READING.of(text(body)));
    }

    private static StoryText text(Block... body) {
        return new StoryText("Ferry back", "", List.of(), List.of(body), "Rana Amari", "city", "en");
    }
}
