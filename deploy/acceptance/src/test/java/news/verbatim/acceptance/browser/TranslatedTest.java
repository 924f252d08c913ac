package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;

/**
 * A story prints what was said and what it means; each of the two is checked, and whoever reads it is told who
 * translated.
 */
class TranslatedTest extends BrowserTest {

    private final String headline = "Bridge in two languages " + UUID.randomUUID();

    /** No evidence of another test holds a sentence with this word in it. */
    private final String place = "T" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "au";

    @InBothSizes
    void aTranslationIsConfirmedByWhoReadsItAndReadersAreTold(Size size) {
        Window rana = window().as("rana");
        Hands.begin(rana, headline,
                "“Die Brücke von " + place + " bleibt zu, und wir sind nicht froh” (“The bridge of " + place
                        + " stays shut, and we are not glad”), said Edith Sorel, the harbour master.");
        rana.press("submit").sees("Submitted.");
        Window nadia = window(size).as("nadia").open("/newsroom/check").follow(headline);
        keepGerman(nadia);

        assertThat(nadia.find("#verdicts .go")).hasText("Verbatim");
        assertThat(nadia.at("printed-beside")).containsText("The bridge of " + place);
        nadia.at("to-beside").click();
        assertThat(nadia.at("words")).containsText("The bridge of " + place);
        nadia.at("to-beside").click();
        assertThat(nadia.at("words")).containsText("Die Brücke von " + place);
        nadia.press("verbatim").sees("1 of 2 resolved");
        assertThat(nadia.find(".as-said .chip")).hasText("said in other words here?");
        assertThat(nadia.find(".said-line")).containsText("Die Brücke von " + place + " bleibt zu");
        assertThat(nadia.find("#verdicts .go")).hasCount(0);
        propose(nadia);

        Window ada = window(size).as("ada").open("/newsroom/check").follow(headline);
        assertThat(ada.at("side-by-side")).containsText("As said, in German");
        assertThat(ada.at("side-by-side")).containsText("we are not glad");
        ada.press("confirm");
        Refusals.assertTold(ada, "reads", "Only who reads German can confirm this translation.");
        ada.at("reads").check();
        ada.isAccessible().press("confirm").sees("confirmed.");
        ada.press("complete").sees("The check is complete.");

        Window jonas = window().as("jonas").open("/newsroom/approval").follow(headline)
                .sees("translated from German into French by the engine Lingua, from French into Italian by Ida Holm, from Italian by Jo Ferris");
        jonas.isAccessible().press("approve").sees("Approved and sealed.");
        window().open("/").awaits(headline).follow(headline)
                .sees("Checked against the original; translated from German into French by the engine Lingua");
    }

    private void keepGerman(Window nadia) {
        if (!nadia.at("name").isVisible()) {
            nadia.find("#add-source > summary").click();
        }
        nadia.find("#add-source .facts > summary").click();
        nadia.choose("source-language", "German").type("name", "Tape of " + headline).choose("kind", "own recording")
                .type("saidOn", "2026-11-20")
                .type("text", "Sorel: Guten Abend. Die Brücke von " + place
                        + " bleibt zu, und wir sind nicht froh. Das ist alles.")
                .press("keep");
        assertThat(nadia.find("#matching .more")).hasCount(0);
    }

    private static void propose(Window nadia) {
        nadia.key("t");
        assertThat(nadia.at("originalLanguage")).isFocused();
        assertThat(nadia.at("originalLanguage")).hasValue("de");
        nadia.type("translator", "Lingua").at("machine").check();
        nadia.find("#by-way > summary").click();
        nadia.choose("via2", "French").type("translator2", "Ida Holm").choose("via3", "French").type("translator3",
                "Jo Ferris");
        nadia.at("machine2").check();
        nadia.at("machine3").check();
        nadia.isAccessible().press("translation");
        Refusals.assertTold(nadia, "via3", "It has been in French before");
        nadia.choose("via3", "Italian").at("machine2").uncheck();
        nadia.at("machine3").uncheck();
        nadia.press("translation").sees("Another checker has to confirm it.");
        nadia.isAccessible();
    }
}
