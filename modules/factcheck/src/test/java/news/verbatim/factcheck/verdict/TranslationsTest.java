package news.verbatim.factcheck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.text.Translated;
import org.junit.jupiter.api.Test;

/** A translation says from which language, and who brought it over, step by step. */
class TranslationsTest {

    @Test
    void onePersonOutOfOneLanguage() {
        Translated how = Translations.require(TranslationForm.by("Ida Holm", "da"), "en");

        assertEquals(new Translated("da", List.of(new Translated.Step("da", "en", "Ida Holm", false))), how);
        assertEquals("from Danish by Ida Holm", how.told());
    }

    @Test
    void eachStepOnTheWayIsNamed() {
        Translated how = Translations.require(
                form("uk", step("", "Mira Holt", false), step("ru", "Lingua", true), step("de", "Ida Holm", false)),
                "en");

        assertEquals(
                "from Ukrainian into Russian by Mira Holt, from Russian into German by the engine Lingua, from German by Ida Holm",
                how.told());
        assertEquals("en", how.steps().get(2).to());
    }

    @Test
    void whatNothingIsSaidOfIsNoStep() {
        assertEquals(1,
                Translations
                        .require(form("uk", step("", "Mira Holt", false), step("", " ", false), step("", "", true)),
                                "en")
                        .steps()
                        .size());
    }

    @Test
    void theLanguageIsWanted() {
        assertEquals("originalLanguage", refused(TranslationForm.NONE, "en"));
        assertEquals("originalLanguage", refused(TranslationForm.by("Ida Holm", " "), "en"));
    }

    @Test
    void whatWasSaidInTheStorysOwnLanguageIsNoTranslation() {
        assertEquals("originalLanguage", refused(TranslationForm.by("Ida Holm", "en-GB"), "en"));
        assertEquals("originalLanguage", refused(TranslationForm.by("Ida Holm", "EN"), "en-US"));
    }

    @Test
    void everybodyOnTheWayIsWanted() {
        assertEquals("translator", refused(TranslationForm.by("", "da"), "en"));
        assertEquals("translator", refused(TranslationForm.by("i".repeat(201), "da"), "en"));
        assertEquals("translator2", refused(form("uk", step("", "Mira Holt", false), step("ru", "", false)), "en"));
        assertEquals("via2", refused(form("uk", step("", "Mira Holt", false), step("", "Ida Holm", false)), "en"));
    }

    @Test
    void noLanguageComesTwice() {
        for (String again : List.of("uk", "en", "en-GB")) {
            assertEquals("via2",
                    refused(form("uk", step("", "Mira Holt", false), step(again, "Ida Holm", false)), "en"));
        }
        assertEquals("via3",
                refused(form("uk", step("", "Mira Holt", false), step("ru", "Ida Holm", false),
                        step("ru", "Jon Bell", false)),
                        "en"));
    }

    @Test
    void moreStepsThanThreeAreNotTaken() {
        TranslationForm long4 = form("uk", step("", "A", false), step("ru", "B", false), step("de", "C", false),
                step("fr", "D", false));

        assertEquals(Translations.STEPS, Translations.require(long4, "en").steps().size());
    }

    @Test
    void whatIsPrintedOtherwiseInOneLanguageIsNoTranslation() {
        Translated how = Translations.require(TranslationForm.by("Ida Holm", "da"), "en");

        Refusal refused = assertThrows(Refusal.class,
                () -> Translations.requireForeign(how, "We do not believe that there is a risk",
                        "We believe that there is no risk"));
        assertEquals("originalLanguage", refused.problems().get(0).field());
        Translations.requireForeign(how, "Vi tror ikke at der er nogen fare for det",
                "We believe that there is no risk");
    }

    @Test
    void itIsKeptAsItIs() {
        Translated how = Translations.require(form("uk", step("", "Mira Holt", true), step("ru", "Ida Holm", false)),
                "en");

        assertEquals(how, Translations.read(Translations.kept(how)));
        assertNull(Translations.read(Translations.kept(null)));
    }

    private static String refused(TranslationForm form, String story) {
        List<Refusal.Problem> problems = assertThrows(Refusal.class, () -> Translations.require(form, story))
                .problems();
        return problems.get(0).field();
    }

    private static TranslationForm form(String language, TranslationForm.Step... steps) {
        return new TranslationForm(language, List.of(steps));
    }

    private static TranslationForm.Step step(String from, String by, boolean machine) {
        return new TranslationForm.Step(from, by, machine);
    }
}
