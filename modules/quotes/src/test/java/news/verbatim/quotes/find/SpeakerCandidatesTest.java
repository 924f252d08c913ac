package news.verbatim.quotes.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import news.verbatim.quotes.Findings;
import news.verbatim.quotes.FoundQuotation;
import news.verbatim.quotes.FoundSpeaker;
import news.verbatim.quotes.QuotationType;
import news.verbatim.quotes.TextBlock;
import org.junit.jupiter.api.Test;

class SpeakerCandidatesTest {

    private final QuotationFinder finder = QuotationFinder.create();

    private FoundQuotation quotation(String text, String words) {
        return finder.find(text, "en").quotations().stream().filter(q -> q.words().contains(words)).findFirst()
                .orElseThrow();
    }

    @Test
    void anUnnamedSpeakerIsNotReplacedByANamedOne() {
        String text = "Ada Marlow walked out of the hall. “She has lost them,” said one confidant, who left early.";
        assertEquals("one confidant", quotation(text, "lost them").speaker().text());
    }

    @Test
    void thePersonInsideTheClauseIsNotTheSpeaker() {
        String text = "“The bridge that Ada Marlow promised is a ruin,” Tom Hale told reporters on Monday.";
        assertEquals("Tom Hale", quotation(text, "ruin").speaker().text());
    }

    @Test
    void aBodyCanSpeak() {
        String text = "“The water is safe,” the ministry said in a statement.";
        assertEquals("the ministry", quotation(text, "safe").speaker().text());
    }

    @Test
    void aPronounIsFollowedToItsPerson() {
        String text = "Ada Marlow opened the bridge on Monday.\n“It took nine years,” she said.";
        FoundSpeaker speaker = quotation(text, "nine years").speaker();
        assertEquals("she", speaker.text());
        assertEquals("Ada Marlow", speaker.entity());
    }

    @Test
    void twoPeopleWithOneSurnameStayApart() {
        String text = "Ada Marlow runs the port. Her brother Tom Marlow runs the mill.\n“I never sold it,” Tom Marlow said.\n“I did,” Ada Marlow said.";
        assertEquals("Tom Marlow", quotation(text, "never sold").speaker().entity());
        assertEquals("Ada Marlow", quotation(text, "I did").speaker().entity());
    }

    @Test
    void aSurnameGetsItsFullName() {
        String text = "Ada Marlow, the harbour master, opened the gate.\n“Come in,” Marlow said.";
        assertEquals("Ada Marlow", quotation(text, "Come in").speaker().entity());
    }

    @Test
    void aCommaBehindTheMarkReadsLikeOneBeforeIt() {
        FoundSpeaker before = quotation("The quay is shut.\n“The bridge is closed,” said Marit Dahl.", "bridge")
                .speaker();
        FoundSpeaker behind = quotation("The quay is shut.\n“The bridge is closed”, said Marit Dahl.", "bridge")
                .speaker();
        assertEquals("Marit Dahl", behind.entity());
        assertEquals(before.confidence(), behind.confidence());
    }

    @Test
    void piecesAroundACueBelongTogether() {
        FoundQuotation quotation = quotation("“We tried,” Ada Marlow said, “and we failed.”", "We tried");
        assertEquals(2, quotation.pieces().size());
        assertEquals("said", quotation.cue());
    }

    @Test
    void theRoleIsGivenAsPrinted() {
        FoundQuotation quotation = quotation("“Come in,” said Ada Marlow, the harbour director.", "Come in");
        assertEquals("the harbour director", quotation.speaker().role());
    }

    @Test
    void everyAnswerSaysWhyAndHowSureItIs() {
        FoundSpeaker speaker = quotation("“Come in,” said Ada Marlow.", "Come in").speaker();
        assertTrue(speaker.why().contains("Ada Marlow"));
        assertTrue(speaker.confidence() > 0 && speaker.confidence() <= 1);
    }

    @Test
    void germanSpeakersAreFound() {
        Findings findings = finder.find("„Das Wasser ist sauber“, sagte Ministerin Ida Brandt am Montag.", "de");
        assertTrue(findings.quotations().get(0).speaker().text().contains("Brandt"));
    }

    @Test
    void reportedSpeechIsFoundToo() {
        FoundQuotation quotation = quotation("Ada Marlow said that the bridge would open in May.", "bridge");
        assertEquals(QuotationType.INDIRECT, quotation.type());
        assertEquals("that the bridge would open in May", quotation.words());
        assertEquals("Ada Marlow", quotation.speaker().text());
    }

    @Test
    void aBlockQuoteWithoutMarksIsIntroducedByAColon() {
        List<FoundQuotation> found = finder.find(
                "In a letter Ada Marlow wrote:\nWe never saw the plans and nobody asked us to look.\nThe mill closed.",
                "en")
                .quotations();
        assertEquals(QuotationType.DIRECT, found.get(0).type());
        assertEquals("We never saw the plans and nobody asked us to look.", found.get(0).words());
        assertEquals("Ada Marlow", found.get(0).speaker().entity());
    }

    @Test
    void aNameUnderABlockQuoteIsItsSpeaker() {
        Findings findings = finder.find(List.of(TextBlock.of(TextBlock.Kind.BLOCK_QUOTE, "We never saw the plans."),
                TextBlock.of(TextBlock.Kind.PARAGRAPH, "— Ida Brandt, harbour master")), "en");
        assertEquals("Ida Brandt", findings.quotations().get(0).speaker().entity());
        assertEquals("harbour master", findings.quotations().get(0).speaker().role());
    }

    @Test
    void titlesAndScareQuotesAreSuggestedForDismissalWithAReason() {
        Findings findings = finder.find("The novel was called “The Long Winter” and sold well.", "en");
        assertEquals(1, findings.dismissals().size());
        assertEquals("title", findings.dismissals().get(0).reason());
        assertNotEquals(0, findings.marks().size());
    }

    private static final String HEAD = "Quarry fund is empty\nThe fund has been empty since May.\n";

    @Test
    void aLineThatAnnouncesSomebodyIntroducesWhatFollows() {
        for (String line : List.of("And from Chairwoman Vera Quist:\n", "From Vera Quist:\n",
                "Chairwoman Vera Quist:\n", "And from Chairwoman Vera Quist: ")) {
            Findings found = QuotationFinder.create()
                    .find(HEAD + "“Vera is who we need now,” Treasurer Paul Hahn said.\n" + line
                            + "“He brings thirty years of granite to this quarry.”", "en");
            FoundQuotation second = found.quotations().get(1);
            assertEquals("Vera Quist", second.speaker() == null ? null : second.speaker().entity(), line);
            assertEquals(line.contains("Chair") ? "Chairwoman" : null, second.speaker().role(), line);
        }
    }

    @Test
    void whoIsCalledInsideAQuotationDoesNotSpeakIt() {
        Findings found = QuotationFinder.create().find(HEAD
                + "“The fund is gone!” sighed Paul Hahn, looking at the floor.\n\n"
                + "“Do stop crying, Paul. Was it not you who held the keys of the fund?”\n\n“We both did,” answered Vera Quist.",
                "en");
        assertEquals(List.of("Paul Hahn", "nobody", "Vera Quist"), found.quotations().stream()
                .map(one -> one.speaker() == null ? "nobody" : one.speaker().entity()).toList());
    }

    @Test
    void aCapitalAtTheBeginningOfAHeadlineIsNobody() {
        for (String headline : List.of("Quarry fund is empty", "Quarry Fund Is Empty At Last")) {
            Findings found = QuotationFinder.create()
                    .find(headline + "\nThe fund has been empty since May.\n“I will not,” she told Paul Hahn, "
                            + "the treasurer, on Monday, “pay for dust.”", "en");
            FoundSpeaker speaker = found.quotations().get(0).speaker();
            assertEquals("she", speaker.text());
            assertNull(speaker.entity());
        }
        Findings named = QuotationFinder.create()
                .find("Quist says no\nVera Quist came late.\n“I will not pay for dust,” she said.", "en");
        assertEquals("Vera Quist", named.quotations().get(0).speaker().entity());
    }

    @Test
    void whatCameFromACrowdIsTheCrowds() {
        Findings found = QuotationFinder.create()
                .find(HEAD + "“Pay now!” and “Shame!” came from the gallery. Paul Hahn left.", "en");
        assertEquals(List.of("the gallery"),
                found.quotations().stream().filter(one -> one.type() != QuotationType.INDIRECT)
                        .map(one -> one.speaker().text()).toList());
        assertEquals("Pay now! Shame!", found.quotations().get(0).words());
    }
}
