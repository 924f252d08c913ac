package news.verbatim.drafting.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import news.verbatim.drafting.draft.Coverage;
import news.verbatim.drafting.draft.Draft;
import news.verbatim.drafting.draft.StoryReading;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.StoryText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleGuideTest {

    private static final StoryReading READING = new StoryReading();

    @Test
    void wholeWordsAreFoundInAnyCaseAndNothingInsideOthers() {
        assertEquals(List.of("Regime", "regime", "REGIME"),
                found("Regime and regiment, the regime-friendly; subregime, REGIME.", plain("regime")));
    }

    @Test
    void wordsThatFollowEachOtherAreAllFound() {
        assertEquals(List.of("regime", "regime", "regime"), found("regime regime regime", plain("regime")));
    }

    @Test
    void whatSomebodySaidIsLeftAlone() {
        assertEquals(List.of("regime"),
                found("“The regime falls,” said Marit Dahl, the mayor. The regime stays.", plain("regime")));
    }

    @Test
    void severalWordsStandWithWhateverSpaceIsBetweenThem() {
        assertEquals(List.of("migrant  crisis"), found("A migrant  crisis.", plain("migrant crisis")));
    }

    @Test
    void lettersOfOtherLanguagesAreLetters() {
        assertEquals(List.of("Über"), found("Über überall, ÜBERmut.", plain("über")));
    }

    @Test
    void aTermIsNoPattern() {
        assertEquals(List.of("C++"), found("He learned C++ and C.", plain("C++")));
    }

    @Test
    void aPatternMayHaveGroupsAndTheRightRuleExplains() {
        StyleRule first = pattern("(slam|blast)(med|ed)");
        StyleRule second = plain("cynically");
        StyleGuide guide = new StyleGuide(List.of(first, second));
        StoryText text = text("She slammed it. He cynically blasted.");

        assertEquals(List.of(first, second, first),
                guide.in(text, new Coverage()).stream().map(StyleHit::rule).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[a", "(?=a)", "\\1", "a*", "", "a{1001}", "((a{100}){100}){100}", "(a{20,}){60}"})
    void whatIsNoPatternOrTooLargeOrFitsNothingIsRefused(String pattern) {
        assertNotNull(StyleGuide.problem(pattern));
    }

    @ParameterizedTest
    @ValueSource(strings = {"regimes?", "(clearly|obviously)", "[A-Z]{2,5}", "Ä\\pL+", "(a+)+b"})
    void usualPatternsAreTaken(String pattern) {
        assertNull(StyleGuide.problem(pattern));
    }

    @Test
    void aPatternIsAsLargeAsItsRepetitionsAreLong() {
        assertEquals(8 + 10 * 5,
                StyleGuide.size(List.of(pattern("regimes?"), plain("slammed"), pattern("[A-Z]{2,5}"))));
        assertEquals(14 * 20 * 30, StyleGuide.size(List.of(pattern("(ab{20}){1,30}"))));
    }

    @Test
    void noPatternMakesALongTextSlow() {
        String text = "a".repeat(200) + " " + "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa! ".repeat(3_000);

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> found(text, pattern("(a+)+b"), pattern("(a|a|aa)+c")));
    }

    private static List<String> found(String paragraph, StyleRule... rules) {
        StoryText text = text(paragraph);
        Draft draft = Draft.of(READING.of(text));
        return new StyleGuide(Arrays.asList(rules)).in(text, new Coverage().withClaims(draft.claims())).stream()
                .map(StyleHit::words).toList();
    }

    private static StoryText text(String paragraph) {
        return new StoryText("", "", List.of(), List.of(Block.paragraph(paragraph)), "", "city", "en");
    }

    private static StyleRule plain(String term) {
        return new StyleRule(UUID.randomUUID(), "city", term, false, "", "why");
    }

    private static StyleRule pattern(String term) {
        return new StyleRule(UUID.randomUUID(), "city", term, true, "", "why");
    }
}
