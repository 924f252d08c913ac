package news.verbatim.quotes.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TongueTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | en | Die Brücke ist nicht sicher, und wir haben das seit Jahren gesagt.
            es | en | El puente no es seguro, y lo hemos dicho para los niños de la calle.
            nl | en | De brug is niet veilig, en dat hebben wij voor het begin van het jaar gezegd.
            en | de | The bridge is not safe, and we have said that for years.
            eu | eu | The bridge is not safe, and we have said that for years.
            """)
    void aTextIsOfTheLanguageThatItSurelyIsWrittenInElseOfTheDeclaredOne(String is, String declared, String text) {
        assertEquals(is, Tongue.of(text, declared));
    }

    /** The letters between figures are words of some language surely, and often of a wrong one. */
    @Test
    void marksAndNumbersOfThingsTellNoLanguage() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            String mark = new UUID(random.nextLong(), random.nextLong()).toString();
            assertEquals("en", Tongue.of("Crane " + mark + "\n\n“Quay k" + mark.replace("-", "")
                    + " is safe,” said Edith Sorel.", "en"), mark);
        }
    }
}
