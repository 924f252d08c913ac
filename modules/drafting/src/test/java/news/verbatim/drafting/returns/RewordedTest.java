package news.verbatim.drafting.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import news.verbatim.drafting.draft.Draft;
import news.verbatim.drafting.draft.StoryReading;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.Dismissal;
import news.verbatim.events.text.Inline;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.QuotationType;
import news.verbatim.events.text.StoryText;
import org.junit.jupiter.api.Test;

/** An author takes over the words as said, or the quotation marks off, and it is still the same quotation. */
class RewordedTest {

    private static final StoryReading READING = new StoryReading();

    private static final String FERRY = "“The ferry needs a crew of eleven,” said Marit Dahl, the harbour master.";

    @Test
    void theWordsAsSaidStandBetweenTheSameMarksByTheSameSpeaker() {
        Draft draft = draft(FERRY, "“It never sails at night,” said Ole Brun.");
        QuotationId ferry = id(draft, "eleven");

        Draft now = asSaid(draft, ferry, "the ferry needs a crew of twelve");

        assertEquals("“The ferry needs a crew of twelve,” said Marit Dahl, the harbour master.", body(now, 0));
        Quotation said = now.claim(ferry).quotation();
        assertEquals("The ferry needs a crew of twelve,", said.words());
        assertEquals("Marit Dahl", said.speaker());
        assertEquals(QuotationType.DIRECT, said.type());
        assertEquals(draft.quotations().get(1), now.quotations().get(1));
        assertTrue(now.unclaimed(READING.of(now.text())).isEmpty());
    }

    @Test
    void whatFollowsInTheSameParagraphStaysWhatItWas() {
        Draft draft = draft(
                "“A crew of eleven,” said Marit Dahl. The so-called “night boat” is older. “It leaks,” said Ole Brun.");
        draft = draft.dismissed(quotation(draft, "night boat").pieces().get(0), Dismissal.Reason.SCARE_QUOTES);

        Draft now = asSaid(draft, id(draft, "eleven"), "a crew of twelve men and two cooks");

        assertEquals("“night boat”", now.text().at(now.dismissals().get(0).span()));
        assertEquals("“It leaks,”", now.text().at(quotation(now, "It leaks").pieces().get(0)));
        assertEquals(id(draft, "It leaks"), id(now, "It leaks"));
    }

    @Test
    void aQuotationThatACueBreaksIsBrokenBehindTheSameWords() {
        Draft draft = draft("“We go tonight,” said Marit Dahl, the mayor. “Nobody stays behind.”");
        QuotationId both = id(draft, "We go");
        assertEquals(2, draft.claim(both).quotation().pieces().size());

        Draft now = asSaid(draft, both, "we go tonight. And nobody, nobody at all, stays behind");

        assertEquals("“We go tonight,” said Marit Dahl, the mayor. “And nobody, nobody at all, stays behind.”",
                body(now, 0));
        assertEquals("We go tonight, And nobody, nobody at all, stays behind.", now.claim(both).quotation().words());
    }

    @Test
    void aPartOfASentenceAHeadlineAndABlockQuoteAreRewordedToo() {
        Draft part = draft("Dahl said that “nobody will pay” in the first year.");
        assertEquals("Dahl said that “no one will ever pay” in the first year.",
                body(asSaid(part, id(part, "nobody"), "no one will ever pay"), 0));

        Draft quote = Draft.of(READING.of(text("Ferry", Block.blockQuote("It will be cold.", "Ole Brun", "warden"))));
        Draft now = asSaid(quote, id(quote, "cold"), "it will be bitterly cold");
        assertEquals("It will be bitterly cold.", body(now, 0));
        assertEquals("Ole Brun", now.claim(id(quote, "cold")).quotation().speaker());

        Draft headline = Draft
                .of(READING.of(text("“There is no risk in it,” says Brun", Block.paragraph("Ole Brun said no more."))));
        assertEquals("“There is little risk in it,” says Brun",
                asSaid(headline, id(headline, "no risk"), "there is little risk in it").text().headline());
    }

    @Test
    void whatIsSetOnOtherWordsStaysOnThem() {
        Block block = Block.paragraph(FERRY).with(Inline.bold(4, 9), Inline.link(41, 51, "https://example.org/dahl"));
        Draft draft = Draft.of(READING.of(text("Ferry", block)));

        Draft now = asSaid(draft, id(draft, "eleven"), "the ferry needs a crew of twelve and more");

        Inline link = now.text().body().get(0).inlines().get(0);
        assertEquals("Marit Dahl", body(now, 0).substring(link.start(), link.end()));
        assertEquals(1, now.text().body().get(0).inlines().size());
    }

    @Test
    void aQuestionKeepsItsMarkAndThePassagesOwnMarksAreRefused() {
        Draft draft = draft("“Who will pay,” asked Ole Brun, the warden.");
        assertEquals("“Who will ever pay?” asked Ole Brun, the warden.",
                body(asSaid(draft, id(draft, "pay"), "who will ever pay?"), 0));

        Refusal refusal = assertThrows(Refusal.class,
                () -> Reworded.asSaid(draft, id(draft, "pay"), "who, as “they” say, will pay"));
        assertTrue(refusal.getMessage().startsWith("The passage has quotation marks of its own."),
                refusal.getMessage());
        assertFalse(Reworded.fits(" "));
    }

    @Test
    void withoutItsMarksItIsToldByTheSameSpeakerThroughEveryEdit() {
        Draft draft = draft(FERRY, "Another paragraph.");
        QuotationId ferry = id(draft, "eleven");

        Draft now = told(draft, ferry);
        assertEquals("The ferry needs a crew of eleven, said Marit Dahl, the harbour master.", body(now, 0));
        assertEquals(QuotationType.INDIRECT, now.claim(ferry).quotation().type());
        assertEquals("Marit Dahl", now.claim(ferry).quotation().speaker());

        Draft later = saved(now, "A new lead.", body(now, 0), "Another end.");
        assertEquals(QuotationType.INDIRECT, later.claim(ferry).quotation().type());
        assertTrue(later.unclaimed(READING.of(later.text())).isEmpty());
    }

    @Test
    void marksThatComeBackMakeItAQuotationAgainOnWhichNoParaphraseHolds() {
        Draft draft = draft(FERRY);
        QuotationId ferry = id(draft, "eleven");
        Draft told = told(draft, ferry);

        Quotation again = saved(told, FERRY).claim(ferry).quotation();

        assertEquals(QuotationType.DIRECT, again.type());
        assertFalse(again.saysTheSameAs(told.claim(ferry).quotation()));
    }

    @Test
    void aBlockQuoteAndWhatIsToldAlreadyHaveNoMarksToTakeOff() {
        Draft quote = Draft.of(READING.of(text("Ferry", Block.blockQuote("It will be cold.", "Ole Brun", "warden"))));
        assertTrue(refused(quote, id(quote, "cold")).startsWith("A block quote stands as the very words."));
        Draft printed = draft(FERRY);
        Draft told = told(printed, id(printed, "eleven"));
        assertTrue(refused(told, id(told, "eleven")).startsWith("No quotation marks of its own stand around it."));
    }

    private static String refused(Draft draft, QuotationId id) {
        return assertThrows(Refusal.class, () -> Reworded.told(draft, id)).getMessage();
    }

    private static Draft asSaid(Draft draft, QuotationId id, String passage) {
        Reworded reworded = Reworded.asSaid(draft, id, passage);
        return reworded.read(READING.of(reworded.draft().text()));
    }

    private static Draft told(Draft draft, QuotationId id) {
        Reworded reworded = Reworded.told(draft, id);
        return reworded.read(READING.of(reworded.draft().text()));
    }

    private static Draft saved(Draft draft, String... paragraphs) {
        return draft.rewritten(
                READING.of(text("Ferry", Arrays.stream(paragraphs).map(Block::paragraph).toArray(Block[]::new))));
    }

    private static Draft draft(String... paragraphs) {
        return Draft
                .of(READING.of(text("Ferry", Arrays.stream(paragraphs).map(Block::paragraph).toArray(Block[]::new))));
    }

    private static StoryText text(String headline, Block... body) {
        return new StoryText(headline, "", List.of(), List.of(body), "Rana Amari", "city", "en");
    }

    private static String body(Draft draft, int block) {
        return draft.text().body().get(block).text();
    }

    private static Quotation quotation(Draft draft, String words) {
        return draft.quotations().stream().filter(said -> said.words().contains(words)).findFirst().orElseThrow();
    }

    private static QuotationId id(Draft draft, String words) {
        return quotation(draft, words).id();
    }
}
