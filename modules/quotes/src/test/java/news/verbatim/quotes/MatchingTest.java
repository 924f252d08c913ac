package news.verbatim.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import news.verbatim.quotes.match.Matcher;
import news.verbatim.quotes.match.MemoryIndex;
import news.verbatim.quotes.people.Names;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatchingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    private static final String SPEECH = "Good evening. We did not close the bridge because it was old. We closed it because nobody had looked at "
            + "its nine bolts for two years, and I am sorry for that. (Applause.) The Harbour Board will pay for a new bridge, but only if the "
            + "council agrees. My neighbors in Eastport have waited long enough.";
    private static final String TALK = "Q. Will the mill open again this summer, as you said?\n\nA. I have no plans for the mill at all.";

    private final MemoryIndex index = new MemoryIndex();
    private final Matcher matcher = new Matcher(index);

    @BeforeEach
    void sources() {
        index.add(new Source("speech", "Ada Marlow", DAY, "Speech at the bridge", SPEECH, List.of()));
        int answer = TALK.indexOf("I have");
        index.add(new Source("talk", null, DAY, null, TALK,
                List.of(new DialogueTurn(3, 53, "a reporter"), new DialogueTurn(answer, TALK.length(), "Tom Hale"))));
    }

    private Passage best(String quote) {
        return matcher.match(new Claim(quote, "Ada Marlow", DAY)).best();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "nobody had looked at its nine bolts for two years | VERBATIM",
            "“Nobody had looked at its nine bolts for two years,” | VERBATIM",
            "and I am sorry for that. The Harbour Board will pay for a new bridge | VERBATIM",
            "We closed it because nobody … for two years, and I am sorry for that | ELIDED",
            "nobody had looked at [the bridge's] nine bolts for two years | ELIDED",
            "We did close the bridge because it was old | ALTERED",
            "nobody had looked at its five bolts for two years | ALTERED",
            "nobody had looked at its 9 bolts for two years | ALTERED",
            "nobody had really looked at its nine bolts for two years | ALTERED",
            "We have always loved the mountains of the south and their snow | NOT_FOUND",
    })
    void comesToAVerdict(String quote, MatchVerdict verdict) {
        assertEquals(verdict, matcher.match(new Claim(quote.strip(), "Ada Marlow", DAY)).verdict());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "We did close the bridge because it was old | NEGATION_DROPPED",
            "nobody had looked at its five bolts for two years | NUMBER",
            "nobody had looked at its 9 bolts for two years | NUMBER_FORMAT",
            "nobody had really looked at its nine bolts for two years | INSERTED",
            "nobody had looked at its nine bolts for years, and I am sorry | DROPPED",
            "The Harbour Board will pay for an old bridge, but only if the council agrees | SUBSTITUTED",
            "My neighbours in Eastport have waited long enough | SPELLING",
            "My neighbors in Westport have waited long enough | NAME",
            "nobody had looked at its nine bolts for two years, and I'm sorry for that | CONTRACTION",
            "nobody had looked at … nine bolts for two years | ELLIPSIS",
    })
    void namesTheDifference(String quote, Difference.Kind kind) {
        assertTrue(best(quote.strip()).differences().stream().anyMatch(difference -> difference.kind() == kind),
                best(quote.strip()).differences().toString());
    }

    @Test
    void aPassageIsWhereItSaysItIs() {
        Passage passage = best("the council agrees. My neighbors in Eastport");
        assertEquals("the council agrees. My neighbors in Eastport", SPEECH.substring(passage.start(), passage.end()));
        assertTrue(passage.after().startsWith("have waited"));
    }

    @Test
    void anEllipsisThatSwallowsANegationIsFlagged() {
        assertTrue(best("We did … close the bridge because it was old. We closed it").cautions()
                .contains(Caution.NEGATION_SWALLOWED));
    }

    @Test
    void aCutBeforeAQualifierIsFlagged() {
        assertTrue(best("The Harbour Board will pay for a new bridge").cautions().contains(Caution.CONCESSION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"close the bridge because it was old", "looked at its nine bolts for two years"})
    void aCutAfterANegationIsFlagged(String quote) {
        assertTrue(best(quote).cautions().contains(Caution.DENIED), quote);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"We closed it because nobody had looked", "We did not close the bridge", "I am sorry for that",
                    "The Harbour Board will pay for a new bridge"})
    void aNegationInAnotherClauseIsNoCut(String quote) {
        assertFalse(best(quote).cautions().contains(Caution.DENIED), quote);
    }

    @Test
    void withinAStretchOnlyItsPassagesCountAndItsSurroundingsAreSeen() {
        Source chant = new Source("chant", null, null, null,
                "Yes we can. I do not say that we can win, but we can try. Yes we can.", List.of());
        Claim claim = new Claim("we can", null, null);
        int second = chant.text().indexOf("we can win");

        Match match = Matcher.within(claim, chant, second, second + "we can win".length());

        assertEquals(List.of(second), match.passages().stream().map(Passage::start).toList());
        assertTrue(match.best().cautions().contains(Caution.DENIED));
        assertEquals("Yes we can. I do not say that", match.best().before());
        assertEquals(MatchVerdict.NOT_FOUND, Matcher.within(claim, chant, 0, 5).verdict());
    }

    @Test
    void sentencesInAnotherOrderAreAltered() {
        Passage passage = best(
                "My neighbors in Eastport have waited long enough. We closed it because nobody had looked at its nine bolts.");
        assertEquals(MatchVerdict.ALTERED, passage.verdict());
        assertTrue(
                passage.differences().stream().anyMatch(difference -> difference.kind() == Difference.Kind.REORDERED));
    }

    @Test
    void itTellsWhoseTurnItIs() {
        Match match = matcher.match(new Claim("Will the mill open again this summer", "Tom Hale", DAY));
        assertEquals("a reporter", match.best().speaker());
        assertEquals(false, match.best().speakerOk());
    }

    @Test
    void wordsOfTwoSpeakersAreNeverVerbatim() {
        Match match = matcher
                .match(new Claim("this summer, as you said? I have no plans for the mill", "Tom Hale", DAY));
        assertEquals(MatchVerdict.ALTERED, match.verdict());
        assertTrue(match.best().cautions().contains(Caution.SEVERAL_SPEAKERS));
    }

    @Test
    void anotherDayIsNoticed() {
        assertEquals(false,
                matcher.match(new Claim("nobody had looked at its nine bolts", "Ada Marlow", DAY.plusDays(1))).best()
                        .occasionOk());
        assertNull(matcher.match(new Claim("nobody had looked at its nine bolts", null, null)).best().speakerOk());
    }

    @Test
    void twoPresidentsOfOneSurnameAreTwoPeople() {
        assertEquals(false, Names.same("Ada B. Marlow", "Ada C. Marlow"));
        assertEquals(true, Names.same("Marlow", "Ada Marlow"));
        assertNull(Names.same(null, "Ada Marlow"));
    }

    @Test
    void anEllipsisInTheSourceItselfIsNoDifference() {
        index.add(new Source("dots", null, null, null, "He said: Never… ever.", List.of()));
        assertEquals(MatchVerdict.VERBATIM, matcher.match(new Claim("Never… ever", null, null)).verdict());
    }

    @Test
    void aMinusMakesAnotherNumber() {
        index.add(new Source("cold", null, null, null, "It is -5 degrees out here, and it was 3 degrees at noon.",
                List.of()));
        assertEquals(MatchVerdict.VERBATIM,
                matcher.match(new Claim("It is \u22125 degrees out here", null, null)).verdict());
        assertNotEquals(MatchVerdict.VERBATIM,
                matcher.match(new Claim("It is 5 degrees out here", null, null)).verdict());
        assertNotEquals(MatchVerdict.VERBATIM,
                matcher.match(new Claim("and it was -3 degrees at noon", null, null)).verdict());
    }

    @Test
    void anApostropheMakesAnotherWord() {
        index.add(new Source("were", null, null, null, "Last year we were late with every single boat.", List.of()));
        assertEquals(MatchVerdict.ALTERED,
                matcher.match(new Claim("Last year we we're late with every single boat", null, null)).verdict());
    }
}
