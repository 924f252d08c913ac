package news.verbatim.quotes.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import news.verbatim.quotes.Claim;
import news.verbatim.quotes.Source;
import org.junit.jupiter.api.Test;

/** The original of a translation is looked for by figures and names in their order. */
class InAnotherLanguageTest {

    private static final Source GERMAN = new Source("rat", "Mara Lindt", null, null,
            "Guten Abend. Die Brücke bei Travenau bleibt bis Oktober zu. "
                    + "Wir haben im Frühjahr 40.000 Euro aus Kiel bekommen und 12 Leute eingestellt. Herr Brandt hat in Travenau nichts gesagt.",
            List.of());
    private static final Source UKRAINIAN = new Source("rada", null, null, null,
            "Добрий вечір. У Маріуполі ми збудували 120 квартир, а в Одесі жодної. "
                    + "Це все.",
            List.of());

    @Test
    void figuresAndNamesLeadToTheSentence() {
        assertEquals("Wir haben im Frühjahr 40.000 Euro aus Kiel bekommen und 12 Leute eingestellt.",
                place("We got 40,000 euros from Kiel in spring and hired 12 people", GERMAN));
        assertEquals("У Маріуполі ми збудували 120 квартир, а в Одесі жодної.",
                place("In Mariupol we built 120 flats, in Odesa none", UKRAINIAN));
    }

    @Test
    void oneNameIsNotEnough() {
        assertEquals("", place("The mayor of Kiel has not called us yet", GERMAN));
    }

    @Test
    void theirOrderCounts() {
        assertEquals("", place("We hired 12 people with the help of 40,000 euros", GERMAN).replaceAll("Wir .*", ""));
        assertEquals("", place("Odesa has more than Mariupol", UKRAINIAN));
    }

    @Test
    void oneLongFigureIsEnoughWhereThereIsNothingElse() {
        assertEquals("Wir haben im Frühjahr 40.000 Euro aus Kiel bekommen und 12 Leute eingestellt.",
                place("we got 40,000 from them", GERMAN));
        assertEquals("", place("we hired 12", GERMAN));
    }

    @Test
    void nothingToGoByLeadsNowhere() {
        assertEquals("", place("we are all very tired", GERMAN));
        assertEquals("", place("", GERMAN));
    }

    private static String place(String quote, Source source) {
        Optional<InAnotherLanguage.Place> found = InAnotherLanguage.find(new Claim(quote, null, null), List.of(source));
        return found.map(place -> source.text().substring(place.start(), place.end())).orElse("");
    }
}
