package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * The right words of another meaning, another day or another mouth cannot be called verbatim without an answer, which
 * the editor reads.
 */
class OtherOccasionTest extends BrowserTest {

    private final UUID mark = UUID.randomUUID();

    /** Words of which no other test's evidence has the like. */
    private final String words = "The old crane at quay k" + mark.toString().replace("-", "") + " is safe";

    private final String headline = "Crane " + mark;

    @InBothSizes
    void aCutThatTurnsTheMeaningIsAnsweredFirstAndTheEditorReadsTheAnswer(Size size) {
        Window nadia = openTheCheck(size, "“" + words + ",” said Edith Sorel, the harbour master.");
        addSource(nadia, "Hearing", "own recording", "2026-11-20",
                "Sorel: Good evening to you all. The engineers were here in spring. I deny that t"
                        + words.substring(1) + ". We only say that it is watched. The new one comes in May. "
                        + headline);

        assertThat(nadia.find(".as-said .chip")).hasClass("chip warn");
        assertThat(nadia.find("#before .run.turns").first()).containsText("deny");
        assertThat(nadia.at("before")).containsText("Good evening to you all.");
        assertThat(nadia.at("after")).containsText("The new one comes in May.");
        assertThat(nadia.find("#said mark.turns").first()).containsText("deny");
        assertThat(nadia.find("#answering")).containsText("The source denies this. “");
        assertThat(nadia.find("label[for=warning]")).containsText("Is the meaning kept all the same?");
        refusesVerbatim(nadia, "warning", "Say why the meaning is kept, or dispute it.");

        nadia.isAccessible().type("warning", "She says so herself an hour later.").press("verbatim");

        theEditorReads("The source denies this: “", "The meaning is kept: She says so herself an hour later.");
    }

    @InBothSizes
    void aTuesdaysQuotationIsNotLaidOnATranscriptOfAprilUntilSomebodyKnowsBetter(Size size) {
        Window nadia = openTheCheck(size, "“" + words + ",” said Edith Sorel on Tuesday.");
        addSource(nadia, "Spring meeting", "official transcript", "2026-04-14", "Sorel: " + words + ". " + headline);

        assertThat(nadia.at("occasion")).containsText("as the story has it: “on Tuesday”");
        assertThat(nadia.find("#answering"))
                .containsText("The evidence is of another day than the story says. “on Tuesday”");
        assertThat(nadia.find("label[for=warningOccasion]"))
                .containsText("Was it said on that day and occasion all the same?");
        refusesVerbatim(nadia, "warningOccasion",
                "Say how you know that it was said then and there, correct the day, or dispute it.");
        correct(nadia, "", "2026-04-15", "", "");
        assertThat(nadia.at("occasionFrom-problem")).containsText("Say the first day.");
        assertThat(nadia.at("occasionWhy-problem")).containsText("Say how you know.");
        correct(nadia, "2026-04-14", "2026-04-13", "meeting", "x".repeat(1_001));
        assertThat(nadia.at("occasionTo-problem")).containsText("The last day comes before the first.");
        assertThat(nadia.at("occasionWhy-problem")).not().isEmpty();
        correct(nadia, "2026-04-14", "", "m".repeat(201), "It is in the minutes.");
        assertThat(nadia.at("occasionEvent-problem")).not().isEmpty();
        correct(nadia, "2026-04-14", "", "council meeting", "The minutes of April have it, the author mixed them up.");

        nadia.sees("It counts as said on");
        assertThat(nadia.at("occasion")).containsText("14 Apr");
        assertThat(nadia.at("occasion")).containsText("corrected by Nadia Osei");
        assertThat(nadia.at("warningOccasion")).hasCount(0);
        assertThat(nadia.find(".as-said .chip")).hasClass("chip ok");
        nadia.isAccessible().press("verbatim");

        theEditorReads(
                "The checker corrected when it was said: 2026-04-14, council meeting (The minutes of April have it");
    }

    @InBothSizes
    void aTreasurersWordsAreNotTheMayors(Size size) {
        Window nadia = openTheCheck(size, "“" + words + ",” said Jon Pell, the mayor.");
        addSource(nadia, "Release of the town hall", "document", "2026-11-20",
                "“We regret what happened at the quay,” Mayor Jon Pell said. Treasurer "
                        + "Ida Holt added: “" + words + ".” " + headline);

        assertThat(nadia.find(".as-said .chip")).hasText("said by another");
        assertThat(nadia.find("#answering"))
                .containsText("The evidence gives these words to somebody else. “Ida Holt”");
        assertThat(nadia.find("label[for=warningSpeaker]")).containsText("Did the speaker say it all the same?");
        refusesVerbatim(nadia, "warningSpeaker", "Say how you know that the speaker said it, or dispute it.");

        nadia.type("note", "The treasurer said it, not the mayor.").press("dispute");
        nadia.sees("disputed");
        assertThat(nadia.at("complete")).hasCount(0);
    }

    @Test
    void aKeyThatAsksForTwoAnswersGoesFromOneToTheOther() {
        Window nadia = openTheCheck(Size.DESK, "“" + words + ",” said Jon Pell, the mayor, on Tuesday.");
        addSource(nadia, "Release", "document", "2026-04-14", "Treasurer Ida Holt added: “" + words + ".” " + headline);

        nadia.key("m");
        assertThat(nadia.at("occasionFrom")).isFocused();
        nadia.key("Escape");
        nadia.key("Escape");
        nadia.key("v");
        assertThat(nadia.at("warningSpeaker")).isFocused();
        nadia.words("He stood beside her and said the same.");
        nadia.key("Control+Enter");
        assertThat(nadia.at("warningOccasion")).isFocused();
        nadia.words("He said it in April and again on Tuesday.");
        nadia.key("Control+Enter");

        theEditorReads("Said by the speaker all the same: He stood beside her",
                "Said then and there all the same: He said it in April");
    }

    @Test
    void aParaphraseLeadsToItsLikelyPassageAndToNoVerdict() {
        Window nadia = openTheCheck(Size.DESK,
                "“The engine of the crane has to be replaced in January before it runs again,” said Edith Sorel, the harbour master.");
        addSource(nadia, "Hearing", "own recording", "2026-11-20",
                "Sorel: Good evening. The crane will not run in January, because its engine must be "
                        + "replaced first. The choir sings on Friday. " + headline);

        assertThat(nadia.find(".as-said .chip")).hasText("said in other words here?");
        assertThat(nadia.find(".said-line")).containsText("its engine must be replaced first");
        assertThat(nadia.find("#verdicts .go")).hasCount(0);
        nadia.press("verbatim");
        nadia.sees("does not hold exactly these words");
    }

    private void refusesVerbatim(Window nadia, String field, String wanted) {
        String before = nadia.page().url();
        nadia.press("verbatim");
        assertThat(nadia.at(field + "-problem")).containsText(wanted);
        assertThat(nadia.find("nav.list .chip")).not().hasText("verbatim");
        assertThat(nadia.page()).hasURL(before);
    }

    private static void correct(Window nadia, String from, String to, String event, String why) {
        if (!nadia.at("occasionFrom").isVisible()) {
            nadia.find("#correcting > summary").click();
        }
        nadia.type("occasionFrom", from).type("occasionTo", to).type("occasionEvent", event).type("occasionWhy", why)
                .press("correct-occasion");
    }

    private void theEditorReads(String... words) {
        // whoever checks it has it complete, and nobody else looks at the answer before the editor does
        Window nadia = window().as("nadia").open("/newsroom/check").follow(headline);
        nadia.press("complete");
        Window jonas = window().as("jonas").open("/newsroom/approval").follow(headline);
        List.of(words).forEach(jonas::sees);
    }

    private Window openTheCheck(Size size, String body) {
        Window rana = window().as("rana");
        Hands.begin(rana, headline, body);
        rana.press("submit").sees("Submitted.");
        Window nadia = window(size).as("nadia").open("/newsroom/check").follow(headline);
        assertThat(nadia.at("words")).isVisible();
        return nadia;
    }

    private void addSource(Window nadia, String name, String kind, String saidOn, String text) {
        // evidence of another test may be suggested as well: it nearly has these words
        String own = name + " " + mark;
        Hands.keep(nadia, own, kind, saidOn, text);
        assertThat(nadia.find("#evidence option", own)).hasCount(1);
        nadia.awaits("As said");
    }
}
