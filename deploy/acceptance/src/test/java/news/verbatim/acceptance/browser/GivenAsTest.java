package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;

/**
 * A story that says that words were denied, or whose quotation quotes somebody else, tells so to whoever writes it and
 * to whoever rules on it. It is a caution: the words can still be verbatim.
 */
class GivenAsTest extends BrowserTest {

    private final UUID mark = UUID.randomUUID();

    /** Words of which no other test's evidence has the like. */
    private final String words = "The old crane at quay k" + mark.toString().replace("-", "") + " is safe";

    private final String headline = "Denials " + mark;

    @InBothSizes
    void aDenialIsToldToTheAuthorAndToTheCheckerBeforeTheVerdict(Size size) {
        Window rana = window(size).as("rana");
        Hands.begin(rana, headline, "Edith Sorel never said: “" + words + ".”");
        assertThat(rana.find("#found .given-as"))
                .hasText("The story says that Edith Sorel denied this or did not say it.");
        rana.isAccessible().press("submit").sees("Submitted.");

        Window nadia = window(size).as("nadia").open("/newsroom/check").follow(headline);
        assertThat(nadia.find(".hand .given-as.warn"))
                .hasText("The story says that Edith Sorel denied this or did not say it.");
        Hands.keepRecording(nadia, "Hearing " + mark, "Sorel: Good evening. " + words + ". " + headline);
        nadia.awaits("As said");
        nadia.isAccessible().press("verbatim");
        assertThat(nadia.find("nav.list .chip")).hasText("verbatim");
    }

    @InBothSizes
    void whomAQuotationQuotesInTurnIsTold(Size size) {
        Window rana = window(size).as("rana");
        Hands.begin(rana, headline, "“My brother told me, ‘Leave quay k" + mark.toString().replace("-", "")
                + " tonight,’” said Edith Sorel, the harbour master.");
        assertThat(rana.find("#found .given-as")).containsText("In it “My brother” says “Leave quay k");
        assertThat(rana.find("#found .given-as.warn")).hasCount(0);
        rana.press("submit").sees("Submitted.");

        Window nadia = window(size).as("nadia").open("/newsroom/check").follow(headline);
        assertThat(nadia.find(".hand .given-as")).containsText("In it “My brother” says “Leave quay k");
        nadia.isAccessible();
    }

    @InBothSizes
    void whatIsPlainlySaidIsNotRemarkedOn(Size size) {
        Window rana = window(size).as("rana");
        Hands.begin(rana, headline, "“" + words + ",” said Edith Sorel, the harbour master.");
        assertThat(rana.find("#found .quote")).hasCount(1);
        assertThat(rana.find("#found .given-as")).hasCount(0);
    }
}
