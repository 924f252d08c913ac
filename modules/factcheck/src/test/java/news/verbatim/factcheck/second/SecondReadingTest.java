package news.verbatim.factcheck.second;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.CheckedQuotation;
import news.verbatim.events.text.CheckedText;
import news.verbatim.events.text.Dismissal;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.QuotationType;
import news.verbatim.events.text.Span;
import news.verbatim.events.text.StoryText;
import news.verbatim.factcheck.check.Hint;
import news.verbatim.factcheck.evidence.Sample;
import org.junit.jupiter.api.Test;

class SecondReadingTest {

    private static final String SAID = "“We looked at nights only, and we will do it again,” said Marit Dahl, the mayor.";
    private static final Span WHOLE = new Span(new Place(Place.Field.BODY, 0), 0, SAID.indexOf(" said"));

    private final SecondReading reading = new SecondReading();

    @Test
    void whatTheAuthorSaysRightNeedsNoHint() {
        assertEquals(List.of(), reading.of(text(SAID, List.of(quotation("Marit Dahl")), List.of())));
    }

    @Test
    void aSurnameIsTheSameSpeaker() {
        assertEquals(List.of(), reading.of(text(SAID, List.of(quotation("Dahl")), List.of())));
    }

    @Test
    void anotherSpeakerThanTheTextNamesIsDoubted() {
        List<Hint> hints = reading.of(text(SAID, List.of(quotation("Oskar Lind")), List.of()));

        assertEquals(List.of(Hint.Kind.OTHER_SPEAKER), hints.stream().map(Hint::kind).toList());
        assertEquals("Marit Dahl", hints.get(0).speaker());
        assertTrue(hints.get(0).why().startsWith("Its author gives it to Oskar Lind."), hints.get(0).why());
    }

    @Test
    void aDismissedQuotationIsAccused() {
        List<Hint> hints = reading
                .of(text(SAID, List.of(), List.of(new Dismissal(WHOLE, Dismissal.Reason.SCARE_QUOTES))));

        assertEquals(List.of(Hint.Kind.DISMISSED), hints.stream().map(Hint::kind).toList());
    }

    @Test
    void aQuotationThatIsClaimedAsNoneIsMissed() {
        assertEquals(List.of(Hint.Kind.MISSED),
                reading.of(text(SAID, List.of(), List.of())).stream().map(Hint::kind).toList());
    }

    @Test
    void toldSpeechIsNoticed() {
        List<Hint> hints = reading
                .of(text("Marit Dahl said that the tunnel would close in January.", List.of(), List.of()));

        assertEquals(List.of(Hint.Kind.TOLD_SPEECH), hints.stream().map(Hint::kind).toList());
    }

    private static Quotation quotation(String speaker) {
        return new Quotation(QuotationId.next(), QuotationType.DIRECT, List.of(WHOLE),
                SAID.substring(1, WHOLE.end() - 1), "said", speaker, "");
    }

    private static CheckedText text(String paragraph, List<Quotation> quotations, List<Dismissal> dismissals) {
        StoryText text = new StoryText("Tunnel to close", "", List.of(), List.of(Block.paragraph(paragraph)), "R",
                "city", "en");
        return new CheckedText(Sample.STORY, 1, "tunnel", text,
                quotations.stream().map(quotation -> new CheckedQuotation(quotation, null)).toList(), dismissals);
    }
}
