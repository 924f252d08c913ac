package news.verbatim.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.verbatim.quotes.find.QuotationFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A small story in each language that the engine has lists for. Beside it stands who says what ({@code > who: words})
 * and what is no quotation ({@code ! words}).
 */
class LanguagesTest {

    private static final Path STORIES = Path.of("src/test/resources/languages");

    private final QuotationFinder finder = QuotationFinder.create();

    static List<Path> stories() throws IOException {
        try (Stream<Path> files = Files.list(STORIES)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void whoSaysWhatIsFound(Path story) throws IOException {
        String text = Files.readString(story);
        assertEquals(expected(story, "> "), said(finder.find(text, language(story)), text));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void onlyNamesOfThingsAreSuggestedForDismissal(Path story) throws IOException {
        String text = Files.readString(story);
        Set<String> dismissed = finder.find(text, language(story)).dismissals().stream()
                .map(one -> bare(text.substring(one.piece().start(), one.piece().end()))).collect(Collectors.toSet());
        assertEquals(expected(story, "! "), dismissed);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void theLanguageIsFoundWhateverIsDeclared(Path story) throws IOException {
        for (String declared : List.of("en", "de", "fr-CA", "")) {
            assertEquals(language(story), finder.find(Files.readString(story), declared).language(), declared);
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void everySpeakerComesWithAReason(Path story) throws IOException {
        finder.find(Files.readString(story), language(story)).quotations()
                .forEach(quotation -> assertFalse(quotation.speaker() == null || quotation.speaker().why().isBlank(),
                        quotation::words));
    }

    @Test
    void germanThatIsDeclaredAsEnglishIsReadAsGerman() {
        String text = "Der Hafen ist zu.\n„Wir haben das nicht gewollt“, sagte Ida Brandt am Montag.\n"
                + "Das Schiff „Seestern“ liegt noch immer am Kai, und niemand weiß, wie es weitergeht.";
        Findings findings = finder.find(text, "en");
        assertEquals("de", findings.language());
        assertEquals(Set.of("Ida Brandt: Wir haben das nicht gewollt"), said(findings, text));
    }

    @Test
    void aTextThatDoesNotSayItsLanguageIsReadAsDeclared() {
        assertEquals("de", finder.find("„Nein“, Ida Brandt.", "de-AT").language());
        assertEquals("", finder.find("2026", null).language());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Satama on kiinni, ja niin on myös silta.\n”Me emme tienneet tästä mitään ennen eilistä”, sanoi Ida Brandt, kun hän "
                    + "oli tullut kaupungista.\nLaiva ”Aamurusko” ei ole vielä lähtenyt, mutta se on satamassa.",
            "A kikötő zárva van, és a híd is.\n„Nem tudtunk erről semmit tegnapig” – mondta Brandt Ida, és ez volt az utolsó "
                    + "szava.\nA „Hajnal” még nem ment el, de már csak egy napig marad."})
    void aLanguageWithoutListsDismissesNothingAndNamesNobody(String text) {
        Findings findings = finder.find(text, "en");
        assertTrue(findings.dismissals().isEmpty());
        assertEquals(1, findings.quotations().size());
        assertEquals(null, findings.quotations().get(0).speaker());
        assertEquals(4, findings.marks().size());
    }

    @Test
    void whatSomebodyMightHaveSaidIsLeftOpen() {
        for (String text : List.of("Si la mairesse avait dit « oui », le port serait ouvert depuis longtemps.",
                "Если бы мэр сказала «да», порт был бы открыт уже давно, и все это знают.",
                "Gdyby burmistrz powiedział „tak”, port byłby otwarty już od dawna.")) {
            Findings findings = finder.find(text, "");
            assertTrue(findings.quotations().stream().allMatch(one -> one.type() == QuotationType.INDIRECT), text);
            assertTrue(findings.dismissals().isEmpty(), text);
        }
    }

    @Test
    void theMarkInsideAHebrewAbbreviationQuotesNothing() {
        assertTrue(finder.find("דובר צה\"ל והמנכ\"לית הודיעו על כך.", "he").marks().isEmpty());
        assertEquals(2, finder.find("השר אמר ש\"הנמל ייפתח בקרוב\" והלך.", "he").marks().size());
    }

    private static String language(Path story) {
        return story.getFileName().toString().substring(0, 2);
    }

    private static Set<String> expected(Path story, String sign) throws IOException {
        return Files.readAllLines(Path.of(story.toString().replace(".txt", ".expected"))).stream()
                .filter(line -> line.startsWith(sign)).map(line -> line.substring(2)).collect(Collectors.toSet());
    }

    /** Each marked stretch that is a quotation, with who says it in front. */
    private static Set<String> said(Findings findings, String text) {
        return findings.quotations().stream().filter(one -> one.type() != QuotationType.INDIRECT).flatMap(
                one -> one.pieces().stream().map(piece -> who(one) + bare(text.substring(piece.start(), piece.end()))))
                .collect(Collectors.toSet());
    }

    private static String who(FoundQuotation quotation) {
        FoundSpeaker speaker = quotation.speaker();
        return (speaker == null ? "nobody" : speaker.entity() == null ? speaker.text() : speaker.entity()) + ": ";
    }

    private static String bare(String words) {
        return words.replaceAll("^[^\\p{L}\\p{N}¿¡]+|[^\\p{L}\\p{M}\\p{N}?!]+$", "");
    }
}
