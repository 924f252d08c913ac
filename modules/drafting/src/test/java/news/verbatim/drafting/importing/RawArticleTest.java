package news.verbatim.drafting.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.StoryText;
import org.junit.jupiter.api.Test;

class RawArticleTest {

    private static final String WIRE = """
            date 2025-07-04 Bridge stays shut until autumn
            The crack is longer than it looked. Buses take the old road.

            The old bridge will stay shut until October, the road office said on Friday.
            A second lead paragraph follows it.

            Points of attention
            • Shut until October.
            • Buses every ten minutes.

            Then the story goes on with a paragraph.

            We found a second crack behind the first one. Nobody will drive over it before we know why.
            Petra Vogelsang
            Petra Vogelsang
            chief engineer of the road office

            The mayor “regrets” the delay.
            """;

    @Test
    void theWireShapeIsSplitIntoItsFields() {
        StoryText text = understand(WIRE);

        assertEquals("Bridge stays shut until autumn", text.headline());
        assertEquals("The crack is longer than it looked. Buses take the old road.", text.standfirst());
        assertEquals(List.of("Shut until October.", "Buses every ten minutes."), text.keyPoints());
        assertEquals(List.of(
                Block.paragraph("The old bridge will stay shut until October, the road office said on Friday."),
                Block.paragraph("A second lead paragraph follows it."),
                Block.paragraph("Then the story goes on with a paragraph."),
                Block.blockQuote(
                        "We found a second crack behind the first one. Nobody will drive over it before we know why.",
                        "Petra Vogelsang", "chief engineer of the road office"),
                Block.paragraph("The mayor “regrets” the delay.")), text.body());
        assertEquals("Rana Amari", text.byline());
    }

    @Test
    void everyLineApartGivesTheSameStory() {
        assertEquals(understand(WIRE), understand(WIRE.replace("\n", "\n\n")));
    }

    @Test
    void windowsLineEndsGiveTheSameStory() {
        assertEquals(understand(WIRE), understand(WIRE.replace("\n", "\r\n")));
    }

    @Test
    void theSpeakersNameMayStandOnceWithARole() {
        Block quote = understand(
                "Headline here\nA standfirst.\n\nA lead.\n\nWe do it now.\nJan van der Berg\nfarmer\n\nEnd.")
                .body().get(1);

        assertEquals(Block.blockQuote("We do it now.", "Jan van der Berg", "farmer"), quote);
    }

    @Test
    void aCreditLineCountsAsTheNameAgain() {
        Block quote = understand(
                "Head\nStand.\n\nLead.\n\nWe do it now.\nJo Hill\nPhoto: Jo Hill/private\nminer\n\nEnd.")
                .body().get(1);

        assertEquals(Block.blockQuote("We do it now.", "Jo Hill", "miner"), quote);
    }

    @Test
    void oneNameIsEnoughIfItStandsTwice() {
        Block quote = understand("Head\nStand.\n\nLead.\n\nWe do it now.\nZola\nZola\nsinger.\n\nEnd.").body().get(1);

        assertEquals(Block.blockQuote("We do it now.", "Zola", "singer."), quote);
    }

    @Test
    void nameAndRoleMayStandOnOneLineUnderWordsInMarks() {
        Block quote = understand("Head\nStand.\n\nLead.\n\n“We do it now.”\n— Jo Hill, miner\n\nEnd.").body().get(1);

        assertEquals(Block.blockQuote("“We do it now.”", "Jo Hill", "miner"), quote);
    }

    @Test
    void theDateMayStandAlone() {
        StoryText text = understand("2025-07-04\nThe headline\nThe standfirst.\n\nLead.");

        assertEquals("The headline", text.headline());
        assertEquals("The standfirst.", text.standfirst());
    }

    @Test
    void aDashBehindTheDateIsNoHeadline() {
        assertEquals("The headline", understand("Date: 2025-07-04 –\nThe headline\nStand.\n\nLead.").headline());
        assertEquals("The headline", understand("2025-07-04 – The headline\nStand.\n\nLead.").headline());
    }

    @Test
    void bulletsNeedNoSpaceAfterThem() {
        StoryText text = understand("Head\nStand.\nLead.\nPoints of attention\n•One.\n•\u00a0Two.\n\nEnd.");

        assertEquals(List.of("One.", "Two."), text.keyPoints());
    }

    @Test
    void aSubheadingIsNoSpeaker() {
        List<Block> body = understand(
                "Head line\nStand first.\n\nFirst paragraph.\n\nHarbour Tunnel\n\nSecond paragraph.").body();

        assertEquals(List.of(Block.paragraph("First paragraph."), Block.heading("Harbour Tunnel"),
                Block.paragraph("Second paragraph.")), body);
    }

    @Test
    void aSubheadingAfterACreditIsNoRole() {
        List<Block> body = understand(
                "Head\nStand.\n\nLead.\n\nWe do it now.\nJo Hill\nJo Hill\n\nWhat comes next\n\nEnd.").body();

        assertEquals(Block.blockQuote("We do it now.", "Jo Hill", ""), body.get(1));
        assertEquals(Block.heading("What comes next"), body.get(2));
    }

    @Test
    void wrappedLinesAreOneParagraph() {
        StoryText text = understand(
                "Head\nStand.\n\nThis is a long line of plain prose that somebody's mailer has cut\n"
                        + "in the middle of the sentence.\n\nEnd.");

        assertEquals("This is a long line of plain prose that somebody's mailer has cut in the middle of the sentence.",
                text.body().get(0).text());
    }

    @Test
    void aPlainTextWithoutHeadlineIsAllBody() {
        StoryText text = understand("Only one sentence stands here.");

        assertEquals("", text.headline());
        assertEquals(List.of(Block.paragraph("Only one sentence stands here.")), text.body());
    }

    @Test
    void nothingIsDroppedSilently() {
        Understood understood = RawArticle.understand(WIRE, "Rana Amari", "city");
        String kept = understood.text().headline() + understood.text().standfirst() + understood.text().keyPoints()
                + understood.text().body();

        for (String line : WIRE.lines().filter(line -> !line.isBlank()).toList()) {
            String words = line.replaceFirst("^(date \\S+|•) ", "").strip();
            assertTrue(kept.contains(words) || words.equals("Points of attention"), words);
        }
        assertTrue(understood.notes().stream().anyMatch(note -> note.contains("2025-07-04")), "the date is told");
    }

    @Test
    void aMegabyteOfWrappedLinesIsOneParagraph() {
        StoryText text = understand("Head\nStand.\n\n"
                + ("wrapped words that go on and on without any end of a sentence\n").repeat(15_000));

        assertEquals(1, text.body().size());
    }

    @Test
    void aMegabyteOfOneLineIsRead() {
        StoryText text = understand("word ".repeat(200_000));

        assertEquals(1, text.body().size());
    }

    @Test
    void germanIsToldFromEnglish() {
        assertEquals("de", understand("Kopf\n\nDer Bus ist nicht da und die Bahn auch nicht.").language());
        assertEquals("en", understand(WIRE).language());
    }

    private static StoryText understand(String pasted) {
        return RawArticle.understand(pasted, "Rana Amari", "city").text();
    }
}
