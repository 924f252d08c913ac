package news.verbatim.drafting.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @Test
    void aHeadlineBecomesLowerCaseWords() {
        assertEquals("dahls-moat-grosse-brucke-2027", Slug.of("“Dahl’s moat”: Große Brücke, 2027!"));
    }

    @Test
    void aLongOneIsCutBetweenWords() {
        String slug = Slug.of("word ".repeat(50));

        assertTrue(slug.length() <= 80 && slug.endsWith("word"), slug);
    }

    @ParameterizedTest
    @CsvSource({"Łódź and Ørsted meet Đorđe,lodz-and-orsted-meet-dorde",
            "Þór’s æsir in Straße ŒUVRE,thors-aesir-in-strasse-oeuvre",
            "Мост закрыт до осени,most-zakryt-do-oseni", "Η γέφυρα έκλεισε,e-gephyra-ekleise",
            "İstanbul’da ığdır,istanbulda-igdir", "Việt Nam,viet-nam"})
    void lettersThatDoNotComeApartAndOtherScriptsAreWrittenAsTheySound(String headline, String slug) {
        assertEquals(slug, Slug.of(headline));
    }

    @ParameterizedTest
    @ValueSource(strings = {"港湾トンネル", "الجسر مغلق", "הגשר סגור", "पुल बंद है", "다리가 닫혔다", "ხიდი დაკეტილია", "สะพานปิด",
            "Կամուրջը փակ է", "ድልድዩ ተዘግቷል"})
    void noHeadlineInLettersIsCalledStory(String headline) {
        assertTrue(Slug.of(headline).matches("(?!story)[a-z0-9]+(-[a-z0-9]+)*"), () -> Slug.of(headline));
    }

    @Test
    void aHeadlineWithoutAnyLetterIsStillAnAddress() {
        assertEquals("story", Slug.of("…!"));
    }
}
