package news.verbatim.drafting.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import news.verbatim.events.text.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoryLanguagesTest {

    @Test
    void theDesksOwnComesFirstAndEveryOtherBehindIt() {
        List<String> tags = StoryLanguages.offered(ZoneId.of("Europe/Warsaw"), "fr").stream()
                .map(StoryLanguages.Choice::tag).toList();

        assertEquals(List.of("pl", "en", "de"), tags.subList(0, 3));
        assertTrue(tags.containsAll(List.of("fr", "ar", "uk", "sr-Latn", "he", "zh-Hant", "sw")), tags::toString);
        assertEquals(tags.size(), tags.stream().distinct().count());
        assertEquals("German", StoryLanguages.offered(ZoneId.of("Europe/Berlin"), null).get(0).name());
        assertTrue(StoryLanguages.offered(null, "de-CH-1996").stream()
                .anyMatch(choice -> choice.tag().equals("de-CH-1996")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de-AT", "sr-Latn-RS", "zh-Hant", "gsw", "und", "de-CH-1996"})
    void aWellFormedTagIsALanguage(String tag) {
        assertTrue(StoryLanguages.isTag(tag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de_", "e", "<b>", "de-", "12"})
    void anythingElseIsNone(String tag) {
        assertFalse(StoryLanguages.isTag(tag));
    }

    @ParameterizedTest
    @CsvSource({"Мост закрыт до осени,ru", "Міст закритий до осені,uk", "الجسر مغلق حتى الخريف,ar",
            "הגשר סגור עד הסתיו,he", "橋は秋まで閉鎖,ja", "Η γέφυρα έκλεισε,el",
            "Le pont est fermé pour les gens,fr", "Die Brücke ist zu und bleibt es,de", "The bridge is shut,en",
            "El puente no se abre para los coches,es"})
    void theLanguageOfWhatIsBroughtInIsGuessed(String text, String language) {
        assertEquals(language, Language.of(List.of(Block.paragraph(text))));
    }
}
