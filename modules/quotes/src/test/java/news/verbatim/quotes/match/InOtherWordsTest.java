package news.verbatim.quotes.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import news.verbatim.quotes.Claim;
import news.verbatim.quotes.Source;
import org.junit.jupiter.api.Test;

class InOtherWordsTest {

    private static final String MEETING = "Good evening and welcome to the hall. The ferry to Eastport will not run in January, because "
            + "its engine "
            + "has to be replaced. That costs us 40,000 crowns. The school choir sings on Friday. Please take the chairs with you when "
            + "you go.";
    private static final Source HALL = new Source("hall", "Ada Marlow", null, null, MEETING, List.of());

    private static String place(String quote, String speaker, Source... sources) {
        Optional<InOtherWords.Place> found = InOtherWords.find(new Claim(quote, speaker, null), List.of(sources));
        return found.map(place -> place.source() + ": " + sources[0].text().substring(place.start(), place.end()))
                .orElse("");
    }

    @Test
    void whatIsSummedUpLeadsToWhereItWasSaid() {
        assertEquals("hall: The ferry to Eastport will not run in January, because its engine has to be replaced",
                place("In January no ferry runs to Eastport while they replace an engine", "Ada Marlow", HALL));
    }

    @Test
    void twoSentencesCanBeSummedUpInOne() {
        assertTrue(place("replacing the engine of the ferry costs 40,000 crowns", "Ada Marlow", HALL)
                .endsWith("That costs us 40,000 crowns"));
    }

    @Test
    void whatNobodySpokeOfLeadsNowhere() {
        assertEquals("", place("The mayor will resign before Christmas and move to the coast", "Ada Marlow", HALL));
        assertEquals("", place("Eastport deserves a new library and a proper theatre", "Ada Marlow", HALL));
    }

    @Test
    void theClaimedSpeakersWordsComeBeforeSomebodyElses() {
        Source other = new Source("other", "Tom Hale", null, null, MEETING, List.of());

        assertTrue(place("In January no ferry runs to Eastport while they replace an engine", "Tom Hale", HALL, other)
                .startsWith("other"));
    }
}
