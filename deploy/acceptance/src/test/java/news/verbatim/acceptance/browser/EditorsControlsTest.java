package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever can be pressed on the way from a decision to the readers and back, at a desk and on a phone. */
class EditorsControlsTest extends BrowserTest {

    private static final String NOTE = "It stands still.";

    private final String headline = "Pump house " + UUID.randomUUID();

    private final Window rana = window().as("rana");

    private final Window nadia = window().as("nadia");

    private String story;

    @InBothSizes
    void aDecisionIsLeftTakenOverMadeHeldAndLifted(Size size) {
        Window jonas = checked(size);
        jonas.open("/newsroom/approval").choose("only-desk", "City").press("show", "f");
        assertTrue(jonas.path().contains("desk=city"), jonas::path);
        String filter = "City " + headline;
        jonas.unfold("keeping").type("filterName", filter.substring(0, 50)).press("keep").sees("Kept as “City ");
        jonas.find(".saved button[title*='" + filter.substring(0, 50) + "']").click();
        assertThat(jonas.find(".saved a", filter.substring(0, 50))).hasCount(0);

        jonas.open("/newsroom/approval").press("begin", "ArrowRight");
        assertTrue(jonas.path().startsWith("/newsroom/approval/decide?"), jonas::path);

        jonas.open(decision());
        jonas.find(".to-risk").first().click();
        assertThat(jonas.find("article.story mark.here")).hasCount(1);
        jonas.press("next-risk", "w");
        assertThat(jonas.find("article.story mark.here")).hasCount(1);
        Locator told = jonas.find("#doubts li", "the tunnel would close in January");
        assertThat(told).isVisible();
        jonas.unfold("doubts");
        assertThat(told).isHidden();
        jonas.press("let-go", "l");
        assertThat(jonas.page()).hasURL(Pattern.compile(".*/newsroom/approval"));

        window().as("otto").open(decision());
        jonas.open(decision()).sees("Otto Falk is reading this story");
        jonas.press("take-over", "t").sees("The story is yours for twenty minutes.");
        rulesAgain();
        jonas.press("anew");
        assertThat(jonas.at("anew")).hasCount(0);
        jonas.find(".slot").nth(4).click();
        jonas.press("approve").sees("Approved and sealed.");
        jonas.unfold("holding", "h").type("holdReason", "Wait for the court.").press("hold").sees("Held.");
        jonas.press("release", "g").sees("The hold is lifted.");
    }

    /** The checker rules on a quotation anew, while an editor looks at it. */
    private void rulesAgain() {
        nadia.open("/newsroom/check/story?story=" + story + "&revision=1").follow("It has to close");
        nadia.type("note", "Is it she who speaks?").press("dispute").sees("disputed:");
        nadia.follow("It has to close").type("note", "It is.").press("verbatim").sees("verbatim:");
        nadia.press("complete").sees("The check is complete.");
    }

    @InBothSizes
    void aStoryIsMovedPutUnderEmbargoTakenOutPublishedAndItsSealComputed(Size size) {
        Window jonas = plain(size);
        jonas.open(decision()).find(".slot").nth(4).click();
        jonas.press("approve").sees("Approved and sealed.").open(schedule());
        jonas.type("day", "2031-05-14").type("time", "12:00").at("time").blur();
        jonas.press("move", "m").sees("It goes live at the new time.").sees("14 May 2031, 12:00");
        jonas.unfold("embargoing").type("embargoDay", "2031-05-14").type("embargoTime", "11:00").press("embargo");
        assertThat(jonas.at("under-embargo")).containsText("14 May 2031, 11:00");
        jonas.unfold("embargoing").type("embargoWhy", "They agree.").press("end-embargo")
                .sees("The embargo is over.");
        jonas.open("/newsroom/schedule/calendar?day=2031-05-14");
        jonas.find(".day[data-day='2031-05-14'] .entry", headline)
                .dragTo(jonas.find(".day[data-day='2031-05-16']"));
        jonas.sees("Moved. Its approval stands.");
        assertThat(jonas.find(".day[data-day='2031-05-16'] .entry", headline)).isVisible();
        jonas.open(schedule()).unfold("taking-out").type("reason", "The clock is wrong.").press("take-out")
                .sees("It is out of the schedule");
        jonas.press("move").sees("It goes live at the new time.").unfold("going-now").press("publish-now")
                .sees("It goes live now.");

        Window reader = window().open("/").awaits(headline).follow(headline);
        jonas.open("/newsroom/seal").type("of", reader.path()).press("look").sees("The seal holds")
                .sees(headline);
        String named = jonas.page().waitForDownload(() -> jonas.at("sealed").click()).suggestedFilename();
        assertTrue(named.endsWith(".json"), named);
    }

    @InBothSizes
    void aCorrectionIsDroppedWantedTakenUpSentBackAndPublic(Size size) {
        Window jonas = plain(size);
        jonas.open(decision()).press("approve").sees("Approved and sealed.");
        Window reader = window().open("/").awaits(headline).follow(headline);
        corrects(jonas);
        jonas.find("li", NOTE).locator("button").click();
        jonas.sees("Dropped. No reader has seen it.");
        corrects(jonas);

        Window author = window(size).as("rana").open("/newsroom/stories/write?story=" + story);
        author.press("revise", "t").sees("Taken up again.");
        author.find("#wanted .find-words").click();
        assertEquals("pump runs", author.selected());
        author.type("body", "The pump stands still, and the gate is open.").press("submit").sees("Submitted.");

        jonas.open("/newsroom/approval").follow(headline).press("next-change", "n");
        assertThat(jonas.find("article.story .here")).hasCount(1);
        jonas.press("as-read", "c");
        assertThat(jonas.find("article.story.plain ins").first()).isVisible();
        assertThat(jonas.find("article.story del").first()).isHidden();
        jonas.press("mark-place").find("#marked-places input").fill("Since when?");
        jonas.find("h2.headline").click();
        jonas.unfold("returning", "r").type("reason", "Say when.").press("send-back").sees("Sent back.");

        author.open("/newsroom/stories/write?story=" + story);
        Locator returned = author.find("#returned li", "Since when?");
        String words = returned.locator(".serif").innerText().replaceAll("[“”]", "");
        returned.locator(".find-words").click();
        assertEquals(words, author.selected());
        author.type("body", "The pump stands still since noon, and the gate is open.").press("submit")
                .sees("Submitted.");
        jonas.open("/newsroom/approval").follow(headline).press("approve").sees("Approved and sealed.");
        reader.awaits(NOTE).sees("since noon");

        jonas.open(schedule()).unfold("withdrawing").type("whyWithdrawn", "It is another pump.").press("withdraw")
                .sees("Withdrawn. Its address tells readers why.");
        jonas.type("whyRefiled", "It is this pump after all.").press("refile")
                .sees("The next approved revision brings the story back.");
    }

    private void corrects(Window jonas) {
        jonas.open(schedule()).type("passage", "pump runs").type("note", NOTE).at("note").blur();
        jonas.press("correct", "c").sees("have it under My work").sees(NOTE);
    }

    @InBothSizes
    void whatTwoEditorsLetOutIsRefusedAgreedToDisputedAndSettled(Size size) {
        // words of its own: where another story has them too, it falls with this one and is as urgent
        String words = "The pier of the " + headline.toLowerCase(Locale.ROOT) + " is falling";
        story = written("“" + words + ",” said Mara Lindt, the harbour master.");
        rana.press("submit").sees("Submitted.");
        Window jonas = window(size).as("jonas");
        proposes(jonas);
        Window otto = window(size).as("otto").open(decision()).press("not-let-out")
                .sees("It is not let out. It waits for its checkers.");
        proposes(jonas);
        otto.open(decision()).press("let-out", "b").sees("You answer for it too.").press("approve")
                .sees("Approved and sealed.");
        asksAndDecides(jonas);
        window().open("/").awaits(headline);

        Hands.keepRecording(nadia.open("/newsroom/check/story?story=" + story + "&revision=1"), headline,
                "Lindt: " + words + ". " + headline);
        nadia.press("verbatim").press("complete").sees("Readers are told");
        nadia.open("/newsroom/check/story?story=" + story + "&revision=1").type("note", "It is another pier.")
                .press("dispute").sees("disputed:");
        Window settling = window(size).as("nadia").open("/newsroom/urgent");
        settling.at("matter").selectOption(settling.find("#matter option", headline).getAttribute("value"));
        settling.type("note", "Corrected.").press("settle").sees("Settled. It is not urgent any more.");
        assertThat(settling.find("#urgent tr", headline)).hasCount(0);
    }

    @InBothSizes
    void aPublicStoryLeadsToItsPagesIsClarifiedAndKilled(Size size) {
        Window jonas = plain(size);
        jonas.open(decision()).press("approve").sees("Approved and sealed.");
        window().open("/").awaits(headline);
        String page = "/newsroom/story?story=" + story;
        jonas.open(page).at("public-page").click();
        assertThat(jonas.find("h1", headline)).isVisible();
        assertTrue(!jonas.path().startsWith("/newsroom"), jonas::path);

        jonas.open(page).at("in-schedule").click();
        jonas.type("note", NOTE).press("clarify").sees(NOTE);
        jonas.unfold("killing").type("whyKilled", "A court forbade it.").press("kill").sees("Killed.");
        jonas.open(page);
        assertThat(jonas.at("public-page")).hasText("What readers find");
    }

    private void proposes(Window editor) {
        editor.open("/newsroom/board").follow(headline).press("let-out").type("reason", "People are on it.")
                .press("propose").sees("nothing happens before one of them agrees");
    }

    /** The speaker asks for two things; one is granted, the other is not. */
    private void asksAndDecides(Window editor) {
        String requests = "/newsroom/requests?story=" + story + "&revision=1";
        for (String wish : new String[] {"May I see it?", "Leave it out."}) {
            rana.open(requests).type("wish", wish).type("askedOn", "2026-11-21").press("record").sees("Recorded.");
        }
        editor.open(requests).type("reason", "We read it to her.").press("grant").sees("Granted.");
        editor.type("reason", "It stays in.").press("refuse").sees("Refused.");
        assertThat(editor.find("#requests tbody .chip", "granted")).hasCount(1);
        assertThat(editor.find("#requests tbody .chip", "refused")).hasCount(1);
        assertThat(editor.at("grant")).hasCount(0);
    }

    @Test
    void onAPhoneAnEditorGoesOnToTheNextDecisionAndKeepsTheHouseStyle() {
        Window jonas = plain(Size.PHONE);
        String first = decision();
        written("It waits too.", "Second " + headline);
        Hands.submitAndCheck(rana, nadia, "Second " + headline);
        jonas.open(first).press("approve").sees("Approved and sealed.").press("next-story");
        assertThat(jonas.at("approve")).isVisible();
        assertTrue(!jonas.path().equals(first), jonas::path);

        jonas.open("/newsroom/house-style?desk=world").type("term", headline).type("why", "Nobody knows it.")
                .press("keep").sees("Kept.").follow(headline);
        jonas.unfold("removing").press("remove").sees("Taken away.");
        assertThat(jonas.find("a.what", headline)).hasCount(0);
    }

    @Test
    void onAPhoneSpeakersAreMergedPartedAndLoseARoleAndPeopleGetAnother() {
        String name = "Tove Quist" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        Window ada = window(Size.PHONE).as("ada");
        for (String which : new String[] {" B", " A"}) {
            ada.open("/newsroom/speakers").type("name", name + which).type("note", "one of two").press("add")
                    .sees("Added.");
        }
        ada.type("role", "mayor").press("keep-role").sees("Kept.").follow("Change").unfold("dropping")
                .press("drop-role").sees("Taken out.");
        ada.choose("other", name + " B (one of two)").type("why", "One voice.").press("merge").sees("Merged.");
        ada.find("button[aria-label='Part " + name + " A from this entry']").click();
        ada.sees("Parted. Each has its own names and roles again.");

        String signInName = "p" + UUID.randomUUID().toString().substring(0, 8);
        ada.open("/newsroom/admin/people").type("name", "Pia " + signInName).type("signInName", signInName)
                .type("password", "harbour lights").at("roles").selectOption("reporter");
        ada.press("hire").sees("can sign in now").follow("Pia " + signInName).at("roles").selectOption("checker");
        ada.press("change-roles").sees("Changed. It counts at once");
        assertThat(ada.find("tbody tr", "Pia " + signInName)).containsText("checker");
    }

    /** Returns an editor's window; a story with two quotations, a doubt and some risk waits for a decision. */
    private Window checked(Size size) {
        story = written("“The gate is rusty,” a clerk said. “It has to close,” said Edith Sorel. The pump runs."
                + "\n\nMarit Dahl said that the tunnel would close in January.");
        rana.press("submit").sees("Submitted.");
        Hands.keepRecording(nadia.open("/newsroom/check").follow(headline), headline,
                "A clerk: The gate is rusty.\nSorel: It has to close. " + headline);
        nadia.press("verbatim");
        nadia.find("[data-key='X'] input").check();
        nadia.press("verbatim").press("complete").sees("The check is complete.");
        return window(size).as("jonas");
    }

    /** Returns an editor's window; a story that quotes nobody waits for a decision. */
    private Window plain(Size size) {
        story = written("The pump runs, and the gate is open.");
        Hands.submitAndCheck(rana, nadia, headline);
        return window(size).as("jonas");
    }

    private String written(String body) {
        return written(body, headline);
    }

    private String written(String body, String called) {
        Hands.begin(rana, called, body);
        return rana.path().replaceFirst(".*story=([0-9a-f-]{36}).*", "$1");
    }

    private String decision() {
        return "/newsroom/approval/decide?story=" + story + "&revision=1";
    }

    private String schedule() {
        return "/newsroom/schedule/story?story=" + story;
    }
}
