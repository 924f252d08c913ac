package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whatever can be pressed at a checker's desk and around the evidence, at a desk and on a phone. */
class CheckersControlsTest extends BrowserTest {

    private final String headline = "Lock keeper " + UUID.randomUUID();

    /** No evidence of another test holds a sentence like these. */
    private final String first = sentence();
    private final String second = sentence();

    private final String tape = "Tape of " + headline;

    private String desk;

    @InBothSizes
    void aCheckerGoesFromQuotationToQuotation(Size size) {
        Window nadia = openTheCheck(size).open("/newsroom/check").press("take-next", "n");
        assertTrue(nadia.path().startsWith("/newsroom/check/story?"), nadia::path);

        showsWords(nadia.open(desk).press("next", "j"), second);
        showsWords(nadia.press("previous", "k"), first);
        showsWords(nadia.press("waiting", "n"), second);
        assertThat(nadia.find("#dismissed li")).isHidden();
        assertThat(nadia.unfold("dismissed").find("#dismissed li")).containsText("rust hall");
        assertThat(nadia.find("#dismissed li")).isVisible();
    }

    @InBothSizes
    void aQuotationIsLaidAgainstEvidenceAndRuledOn(Size size) {
        Window nadia = openTheCheck(size);
        keep(nadia, tape, first + ". So it is. " + headline);
        keep(nadia, "Second " + tape, "I know of no ferry in " + headline + ".");
        keep(nadia, "Third " + tape, first + ". It always did. " + headline);
        nadia.choose("evidence", "Second " + tape).settle();
        assertThat(nadia.at("said")).containsText("I know of no ferry");
        nadia.press("step-to", "s");
        String before = nadia.find(".as-said h3").textContent();
        nadia.press("step", "s");
        assertThat(nadia.find(".as-said h3")).not().hasText(before);

        nadia.press("other", "p");
        assertThat(nadia.at("taking")).containsText(first);
        nadia.press("take");
        assertThat(nadia.at("passage")).hasValue(first);
        nadia.type("passage", "The moon is made of cheese").press("compare");
        Refusals.assertTold(nadia, "passage", "These words do not stand in");
        nadia.type("passage", first).press("compare");
        assertThat(nadia.find(".said-line")).containsText(first);
        nadia.at("passage").blur();

        nadia.press("altered", "a");
        Refusals.assertTold(nadia, "Nothing is altered here");
        nadia.type("note", "Did she say so?").press("dispute").sees("disputed:");
        nadia.open(desk).follow(first).unfold("of-whom", "o").choose("saidBy", "anonymous")
                .type("saidByNote", "She would lose her post.").key("Escape");
        nadia.press("verbatim").sees("verbatim:").follow(first).sees("Anonymous source;");
        nadia.unfold("history", "h");
        assertThat(nadia.at("history").locator("li:visible")).containsText("Did she say so?");
    }

    @InBothSizes
    void whatASecondPersonIsAskedForIsTakenBackAndRefused(Size size) {
        Window nadia = openTheCheck(size);
        waive(nadia);
        nadia.press("take-back", "g").sees("Your proposal is taken back.");
        waive(nadia);
        Window ada = window(size).as("ada").open(desk).follow(first);
        ada.unfold("declining", "g").type("why", "She is here.").press("decline").sees("The proposal is dropped.");
        assertThat(ada.open(desk).find("nav.list .chip.warn")).hasCount(0);
    }

    @InBothSizes
    void aSourceIsFoundSavedDisputedSettledAndReplaced(Size size) {
        Window nadia = openTheCheck(size);
        keep(nadia, tape, first + ". " + headline);
        nadia.find("#add-source > summary").click();
        nadia.find("label", "Use what was kept").click();
        nadia.type("wanted", sentence()).press("look").sees("Nothing like this was kept.");
        nadia.type("wanted", first).press("look");
        assertThat(nadia.find("#references label", tape)).isVisible();

        nadia.find("#shown dd.mono a").click();
        assertThat(nadia.find("header h1")).hasText(tape);
        String source = nadia.path();
        String saved = nadia.page().waitForDownload(() -> nadia.at("original").click()).suggestedFilename();
        assertTrue(saved.startsWith("Tape of Lock keeper"), saved);
        nadia.press("to-dispute").type("reason", "It is of last year.").press("dispute").sees("Disputed.");
        nadia.type("note", "Its date is on it.").press("settle").sees("Settled.");
        nadia.open(source).press("new-version").find("input[value=PASTE]").check();
        Hands.keep(nadia, "New " + tape, "own recording", "2026-11-20", second + ". " + headline);
        nadia.sees("Kept:").open(source);
        assertThat(nadia.at("superseded")).containsText("New " + tape);
        assertEquals(0, nadia.at("new-version").count());
    }

    private void waive(Window nadia) {
        nadia.open(desk).follow(first).unfold("waiving").type("note", "It cannot wait.").press("waive")
                .sees("waits for a second person").open(desk).follow(first);
    }

    private void showsWords(Window nadia, String words) {
        assertThat(nadia.at("words")).containsText(words);
    }

    private static String sentence() {
        return Stream.generate(() -> "w" + UUID.randomUUID().toString().replaceAll("[^a-f]", "")).limit(6)
                .collect(Collectors.joining(" ", "The ", ""));
    }

    private static void keep(Window nadia, String name, String text) {
        Hands.keepRecording(nadia, name, "Marlow: " + text);
        assertThat(nadia.find("#evidence option", name).first()).isAttached();
        assertThat(nadia.find("#matching .more")).hasCount(0);
    }

    private Window openTheCheck(Size size) {
        Window rana = window().as("rana");
        Hands.begin(rana, headline, "They call it the “rust hall”.\n\n“" + first + ",” said Edda Marlow.\n\n“"
                + second + ",” said Edda Marlow.");
        rana.find("article.quote", "rust hall").locator("button.choose").click();
        rana.settle();
        rana.choose("reason", "a nickname").press("dismiss").press("submit").sees("Submitted.");
        Window nadia = window(size).as("nadia").open("/newsroom/check").follow(headline);
        showsWords(nadia, first);
        desk = nadia.path();
        return nadia;
    }
}
