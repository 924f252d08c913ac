package news.verbatim.quotes.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import news.verbatim.quotes.FoundQuotation;
import news.verbatim.quotes.FoundSpeaker;
import org.junit.jupiter.api.Test;

class PersonsTest {

    private static FoundSpeaker speaker(String text, String language, String words) {
        return QuotationFinder.create().find(text, language).quotations().stream()
                .filter(one -> one.words().contains(words)).map(FoundQuotation::speaker).findFirst().orElseThrow();
    }

    private static String person(String text, String words) {
        return speaker(text, "en", words).entity();
    }

    @Test
    void whoeverIsNamedAsASubjectTakesTheWordFromWhoSpokeBefore() {
        String text = "“The dam is sound,” Carl Hale said.\nOn Monday Tom Pell, the engineer, was just as blunt. "
                + "“Sound is not safe,” he said.\n";
        assertEquals("Tom Pell", person(text, "Sound is not safe"));
    }

    @Test
    void aPronounThatFitsTwoIsStatedWithLessThanANameIs() {
        String text = "Carl Hale met Tom Pell at the dam.\n“It leaks,” he said.\n“It does not,” Carl Hale said.\n";
        assertTrue(speaker(text, "en", "It leaks").confidence() < 0.95);
        assertTrue(speaker(text, "en", "It does not").confidence() > speaker(text, "en", "It leaks").confidence());
    }

    @Test
    void theNameBesideANounIsWhoSpeaks() {
        assertEquals("Ola Voss", person("The dam leaks.\n“We knew,” said her son, Ola Voss.", "We knew"));
        assertEquals("Ola Voss", person("The dam leaks. Its keeper, Ola Voss, said: “It is a sieve with a view.”",
                "a sieve"));
    }

    @Test
    void aRoleIsWhoeverTheTextCalledSo() {
        String text = "Governor Ivo Kern was in the north. Nobody met him there.\n“We start again,” the governor said.\n";
        assertEquals("Ivo Kern", person(text, "We start"));
    }

    @Test
    void theFormerAndTheLatterAreTheTwoNamedBefore() {
        String text = "Carl Hale and Tom Pell built the dam.\n“It was my idea,” the former said.\n“It was my money,” the latter said.\n";
        assertEquals("Carl Hale", person(text, "my idea"));
        assertEquals("Tom Pell", person(text, "my money"));
    }

    @Test
    void anInitialIsPartOfAName() {
        assertEquals("Julia A. Diaz Moreno", person("“It leaks,” said Julia A. Diaz Moreno.", "It leaks"));
    }

    @Test
    void aVerbEndsANameInALineOfCapitals() {
        String text = "Ode Says Harbor Museum Will Tell Hard Truths\nPresident Sam Ode opened the hall.\n“It will hurt,” he said.\n";
        assertEquals("Sam Ode", person(text, "It will hurt"));
    }

    @Test
    void whoActsBeforeAColonSpeaksBehindIt() {
        String text = "The dam leaks.\n“It does,” one visitor said.\nAsked about it, Ola Voss shrugged: “All dams leak.”\n";
        assertEquals("Ola Voss", person(text, "All dams"));
    }

    @Test
    void aSpeechOverParagraphsIsWhosActedBeforeIt() {
        String text = "The hall was full. Ola Voss put down her hat and spoke.\n"
                + "“I was born under this dam, and I have paid for it with every bill since the day it opened.\n"
                + "“I will not pay twice.”\n";
        assertEquals("Ola Voss", person(text, "I was born"));
    }

    @Test
    void aSourceBehindSoSpeaks() {
        assertEquals("Wiebke Thorn",
                speaker("„Die Boje ist weg“, so Wiebke Thorn. „Schon wieder.“", "de", "Die Boje").entity());
    }

    @Test
    void aNicknameIsNoQuotation() {
        List<FoundQuotation> found = QuotationFinder.create()
                .find("Carl \"The Dam\" Hale retired on Monday. \"I felt a leak,\" Hale said.", "en").quotations();
        assertEquals(List.of("I felt a leak,"), found.stream().map(FoundQuotation::words).toList());
    }

    @Test
    void singleMarksOfAHouseAreReadLikeDoubleOnes() {
        String text = "'It's the workers' canteen, it isn't a dam,' Ola Voss said.\n'They've sat there for years,' she said.\n";
        List<FoundQuotation> found = QuotationFinder.create().find(text, "en").quotations();
        assertEquals(2, found.size());
        assertEquals("It's the workers' canteen, it isn't a dam,", found.get(0).words());
        assertTrue(found.stream().map(FoundQuotation::speaker).map(Objects::requireNonNull)
                .allMatch(one -> "Ola Voss".equals(one.entity())));
        assertNotNull(found.get(1).speaker());
    }
}
