package news.verbatim.drafting.draft;

import static news.verbatim.testing.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.json.RecordJson;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.StoryText;
import org.junit.jupiter.api.Test;

/** Where a quotation begins and ends is the finder's guess, and the author's to say. */
class ShapingTest {

    private static final String BROKEN = "“We go tonight,” said Marit Dahl, the mayor. “Nobody stays behind.”";
    private static final String WHOLE = "“We go tonight. Nobody stays behind,” said Marit Dahl, the mayor.";
    private static final StoryReading READING = new StoryReading();

    @Test
    void aBrokenQuotationIsSplitBetweenItsPiecesAndHasTwoSpeakers() {
        Draft draft = split(draft(BROKEN), "We go tonight,");

        assertEquals(List.of("We go tonight,", "Nobody stays behind."), words(draft));
        Draft named = draft.attributed(draft.quotations().get(1).id(), "Ole Brun", "");
        assertEquals(List.of("Marit Dahl", "Ole Brun"), speakers(saved(named, BROKEN)));
    }

    @Test
    void onePairOfMarksIsSplitWhereAClauseEndsAndLeavesNoMarkOver() {
        Draft draft = split(draft(WHOLE), "We go tonight.");

        assertEquals(List.of("We go tonight.", "Nobody stays behind,"), words(draft));
        assertTrue(draft.unclaimed(READING.of(draft.text())).isEmpty());
    }

    @Test
    void aSplitStaysThroughEditsAroundIt() {
        Draft draft = saved(split(draft(WHOLE), "We go tonight."), "A new lead.", WHOLE, "A new end.");

        assertEquals(List.of("We go tonight.", "Nobody stays behind,"), words(draft));
    }

    @Test
    void whoEditsOneHalfKeepsTheOther() {
        Draft draft = split(draft(WHOLE), "We go tonight.");
        QuotationId first = draft.quotations().get(0).id();

        Draft edited = saved(draft, WHOLE.replace("Nobody stays", "No man stays"));
        assertEquals(List.of("We go tonight.", "No man stays behind,"), words(edited));
        assertEquals(first, edited.quotations().get(0).id());

        Draft again = saved(edited, WHOLE.replace("Nobody stays", "No man stays").replace("tonight", "at dawn"));
        assertEquals(List.of("We go at dawn.", "No man stays behind,"), words(again));
    }

    @Test
    void aHalfThatIsTakenOutOfTheTextLeavesNoLooseMark() {
        Draft draft = saved(split(draft(WHOLE), "We go tonight."), "“We go tonight,” said Marit Dahl, the mayor.");

        assertEquals(List.of("We go tonight,"), words(draft));
        assertTrue(draft.unclaimed(READING.of(draft.text())).isEmpty());
    }

    @Test
    void whatWasSplitIsJoinedAgain() {
        Draft draft = split(draft(WHOLE), "We go tonight.");

        Draft joined = draft.joined(draft.quotations().get(0).id());
        assertEquals(List.of("We go tonight. Nobody stays behind,"), words(joined));
        assertEquals(words(joined), words(saved(joined, WHOLE)));
    }

    @Test
    void neighboursAreOneQuotationAndStayOne() {
        String first = "“We go tonight,” said Marit Dahl, the mayor.";
        String second = "Dahl said: “Nobody stays behind.”";
        Draft draft = draft(first, second);
        draft = draft.attributed(draft.quotations().get(1).id(), draft.quotations().get(0).speaker(), "");

        Draft joined = saved(draft.joined(draft.quotations().get(0).id()), "A lead.", first, second);

        assertEquals(List.of("We go tonight, Nobody stays behind."), words(joined));
        assertEquals(2, joined.quotations().get(0).pieces().size());
    }

    @Test
    void wordsOfTwoPeopleAreNeverOneQuotation() {
        Draft draft = draft("“We go tonight,” said Marit Dahl, the mayor.", "“I stay,” said Ole Brun.");

        assertRefused(null, "Marit Dahl says the one and Ole Brun the other.",
                () -> draft.joined(draft.quotations().get(0).id()));
        assertRefused(null, "No quotation follows this one closely enough to be one with it.",
                () -> draft.joined(draft.quotations().get(1).id()));
    }

    @Test
    void aQuotationEndsOnlyWhereItCan() {
        Draft draft = draft(WHOLE);
        QuotationId id = draft.quotations().get(0).id();

        assertRefused("parting", "Choose where the first one ends.", () -> draft.split(id, "We go"));
        assertRefused("parting", "Choose where the first one ends.", () -> draft.split(id, null));
        assertRefused(null, "This quotation is not in the text any more.",
                () -> draft.split(QuotationId.next(), "We go tonight."));
    }

    @Test
    void wordsWithoutClausesAreSplitAnywhere() {
        Draft draft = draft("“one two three” said Marit Dahl.");

        assertEquals(List.of("one", "one two"), Parting.of(draft.quotations().get(0), draft.text()).stream()
                .map(Parting::first).toList());
    }

    @Test
    void draftsFromBeforeAreReadAsTheyWere() {
        Draft draft = draft(WHOLE);
        String kept = RecordJson.write(draft);

        assertEquals(draft, RecordJson.read(kept, Draft.class));
        assertFalse(kept.contains("shaped"));
    }

    private static Draft split(Draft draft, String first) {
        return draft.split(draft.quotations().get(0).id(), first);
    }

    private static Draft saved(Draft draft, String... paragraphs) {
        return draft.rewritten(READING.of(text(paragraphs)));
    }

    private static Draft draft(String... paragraphs) {
        return Draft.of(READING.of(text(paragraphs)));
    }

    private static StoryText text(String... paragraphs) {
        return new StoryText("Night boat", "", List.of(), Arrays.stream(paragraphs).map(Block::paragraph).toList(),
                "Rana Amari",
                "city", "en");
    }

    private static List<String> words(Draft draft) {
        return draft.quotations().stream().map(Quotation::words).toList();
    }

    private static List<String> speakers(Draft draft) {
        return draft.quotations().stream().map(Quotation::speaker).toList();
    }
}
