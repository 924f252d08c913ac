package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Whatever is refused of times, notices and destinations, is told at its place, also to whoever has the page from
 * before.
 */
class ScheduleRefusedTest extends BrowserTest {

    private static final String TOO_LONG = "characters long";

    private static final String FOLDER = "a file a story, in a folder on this server";

    private static final String MEANTIME = "This cannot be done any more";

    private final String headline = "Harbour clock " + UUID.randomUUID();

    private Window rana;
    private Window nadia;
    private Window jonas;

    @Test
    void whatIsNoDestination() {
        String name = "Archive " + UUID.randomUUID();
        Window ada = window().as("ada").open("/newsroom/admin/deliveries");
        refusedToAdd(ada, "", "https://localhost/in", "name", "Say what it is called in the newsroom.");
        refusedToAdd(ada, "n".repeat(81), "https://localhost/in", "name", TOO_LONG);
        refusedToAdd(ada, name, "", "address", "Say where it is.");
        refusedToAdd(ada, name, "https://localhost/" + "a".repeat(500), "address", TOO_LONG);
        refusedToAdd(ada, name, "localhost", "address", "Write the whole address, from https:// on.");
        refusedToAdd(ada, name, "https://" + "x".repeat(64) + ".example/in", "address",
                "There is no host of that name.");
        ada.choose("kind", FOLDER);
        refusedToAdd(ada, name, "No folder!", "address", "A folder is called by small letters, digits and hyphens");
        ada.type("address", "folder-" + UUID.randomUUID()).choose("desk", "World").press("add").sees("Added.");
        Window other = window().as("ada").open(ada.path());
        ada.type("againDay", "2099-01-01").press("again-since");
        Refusals.assertTold(ada, "againDay", "This time has not come yet. Choose an earlier one.");

        ada.open("/newsroom/admin/deliveries").choose("kind", FOLDER);
        refusedToAdd(ada, name, "another-folder", "name", "Another destination is called so. Choose another name.");
        ada.follow(name).at("removing").locator("summary").click();
        ada.press("remove").sees("was removed");
        other.press("pause");
        Refusals.assertTold(other, MEANTIME);
        Refusals.assertNotThere(ada, "/newsroom/admin/destination?destination=none", "There is no such destination.");
        Refusals.assertNotThere(ada, "/newsroom/admin/destination?destination=" + UUID.randomUUID(),
                "There is no such destination.");
    }

    @Test
    void whatADeskCannotWant() {
        Window ada = window().as("ada").open("/newsroom/admin/clock");
        ada.type("latest", "0").press("set");
        Refusals.assertTold(ada, "latest", "Say a number of minutes, from 1 to a year of them.");
        ada.type("latest", "soon").press("set");
        Refusals.assertTold(ada, "latest", "Write a whole number, in digits.");
        ada.type("latest", "720").at("desk").evaluate("list => { list.name = ''; }");
        ada.press("set");
        Refusals.assertTold(ada, "desk", "Say for which desk.");
    }

    @Test
    void whenAStoryCannotGoLive() {
        check("The clock is right.");
        String draft = draft();
        jonas.open("/newsroom/approval").follow(headline);
        jonas.at("when:1").check();
        jonas.type("day", "2030-03-29").type("time", "02:30").choose("zone", "Europe/Berlin").at("embargoed").check();
        jonas.type("embargoDay", "2030-03-20").type("embargoTime", "12:00").press("approve")
                .sees("Approved and sealed.");
        Refusals.assertNotThere(jonas, "/newsroom/schedule/story?story=" + draft,
                "This story was never approved, so it has no time.");
        jonas.open(story());
        Window ada = window().as("ada").open(story());
        jonas.at("taking-out").locator("summary").click();
        jonas.press("take-out");
        Refusals.assertTold(jonas, "reason", "Say why it is taken out.");
        jonas.type("reason", "r".repeat(501)).press("take-out");
        Refusals.assertTold(jonas, "reason", TOO_LONG);
        jonas.at("embargoing").locator("summary").click();
        jonas.type("embargoDay", "2020-01-01").press("embargo");
        Refusals.assertTold(jonas, "embargoTime", "has passed. Choose a later time, or end the embargo.");
        jonas.type("embargoWhy", "w".repeat(501)).press("end-embargo");
        Refusals.assertTold(jonas, "embargoWhy", TOO_LONG);
        ada.at("embargoing").locator("summary").click();
        ada.type("embargoTime", "13:00").press("embargo").sees("The embargo is changed.");
        jonas.type("embargoWhy", "They agree.").press("end-embargo");
        Refusals.assertTold(jonas,
                "Somebody else changed the embargo in the meantime. Nothing was changed; look at it again.");

        drag("2030-03-29", "2030-03-31");
        Refusals.assertTold(jonas, "31 March 2030, 02:30 does not exist in Europe/Berlin");
        jonas.open(story()).type("day", "2030-10-25").press("move").sees("It goes live at the new time.");
        drag("2030-10-25", "2030-10-27");
        Refusals.assertTold(jonas, "27 October 2030, 02:30 comes twice in Europe/Berlin");
        jonas.open("/newsroom/schedule/calendar?day=2030-10-25");
        entry("2030-10-25").evaluate("(entry, story) => { entry.dataset.story = story; }", draft);
        entry("2030-10-25").dragTo(day("2030-10-24"));
        Refusals.assertTold(jonas, "This story was never approved, so it is in no schedule.");

        jonas.open(story());
        Window otto = window().as("otto").open("/newsroom/schedule/calendar?day=2030-10-25");
        ada.open(story()).at("taking-out").locator("summary").click();
        ada.type("reason", "The clock is wrong.").press("take-out").sees("It is out of the schedule");
        jonas.at("taking-out").locator("summary").click();
        jonas.type("reason", "It is wrong.").press("take-out");
        Refusals.assertTold(jonas, MEANTIME);
        jonas.open("/newsroom/board").follow(headline).follow("Decision");
        jonas.at("killing").locator("summary").click();
        jonas.type("killReason", "It is wrong for good.").press("kill").sees("Killed.");
        otto.find(".day[data-day='2030-10-25'] .entry", headline).dragTo(otto.find(".day[data-day='2030-10-24']"));
        Refusals.assertTold(otto, "This story is not in the schedule any more. Look at it again.");
    }

    @Test
    void whatIsHeldDoesNotGoBackByItself() {
        check("“The clock will strike,” said Edda Marlow.");
        jonas.open("/newsroom/approval").follow(headline);
        jonas.find(".slot").nth(4).click();
        jonas.press("approve").sees("Approved and sealed.");
        jonas.at("holding").locator("summary").click();
        jonas.type("holdReason", "We wait for a call.").press("hold").sees("Held.");
        String decision = jonas.path();
        jonas.open(story()).press("move");
        Refusals.assertTold(jonas, "We wait for a call.");

        jonas.open(decision).press("release").sees("The hold is lifted.");
        rana.open("/newsroom/board").follow(headline).follow("Dispute");
        rana.type("reason", "I misheard her.").press("dispute").sees("Disputed.");
        jonas.open(story()).press("move");
        Refusals.assertTold(jonas, "What kept this story back took its approval too. It has to be approved again.");
    }

    @Test
    void whatReadersCannotBeTold() {
        String folder = "Folder " + UUID.randomUUID();
        Window ada = window().as("ada").open("/newsroom/admin/deliveries").type("name", folder);
        ada.choose("kind", FOLDER).type("address", "folder-" + UUID.randomUUID()).press("add").sees("Added.");
        String destination = ada.path();
        check("The clock is right.");
        jonas.open("/newsroom/approval").follow(headline).press("approve").sees("Approved and sealed.");
        window().open("/").awaits(headline);

        jonas.open(story()).type("passage", "is right").press("correct");
        Refusals.assertTold(jonas, "note", "Say what readers are to be told.");
        jonas.type("note", "n".repeat(1_001)).press("clarify");
        Refusals.assertTold(jonas, "note", TOO_LONG);
        jonas.type("note", "It is slow.").type("passage", "").press("correct");
        Refusals.assertTold(jonas, "passage",
                "Say what was wrong: choose a quotation, or copy the words out of the story.");
        jonas.type("passage", "is left").press("correct");
        Refusals.assertTold(jonas, "passage", "These words do not stand in the public story. Copy them out of it.");
        jonas.at("withdrawing").locator("summary").click();
        jonas.press("withdraw");
        Refusals.assertTold(jonas, "whyWithdrawn", "Say what readers are to be told.");
        jonas.at("killing").locator("summary").click();
        jonas.press("kill");
        Refusals.assertTold(jonas, "whyKilled", "Say what readers are to be told.");

        jonas.type("passage", "is right").press("correct").sees("Written.");
        jonas.type("passage", "is right").type("note", "It is fast.").press("correct").sees("Written.");
        Window other = window().as("otto").open(story());
        drop(jonas, "It is fast.");
        jonas.sees("Dropped.");
        drop(other, "It is fast.");
        Refusals.assertTold(other, "This notice does not wait any more: readers have it by now, or it was dropped.");
        jonas.at("withdrawing").locator("summary").click();
        jonas.type("whyWithdrawn", "It is wrong.").press("withdraw").sees("Withdrawn.");
        other.type("note", "It is late.").press("clarify");
        Refusals.assertTold(other, MEANTIME);
        jonas.press("refile");
        Refusals.assertTold(jonas, "whyRefiled", "Say what readers are to be told.");

        // it quotes nobody, as before: the check is complete at once
        rana.open("/newsroom/stories/write?story=" + id(rana)).press("revise").type("body", "The clock is slow.")
                .press("submit")
                .sees("Submitted.");
        jonas.open("/newsroom/approval").follow(headline).press("approve");
        Refusals.assertTold(jonas,
                "This story was withdrawn. Before it comes back, say on its page in the schedule what readers");

        ada.open(destination + "&delivery=" + UUID.randomUUID()).find("[id$=again]").first().click();
        Refusals.assertTold(ada, "This delivery was so long ago that nothing is known of it any more.");
        ada.at("removing").locator("summary").click();
        ada.press("remove").sees("was removed");
    }

    private static void refusedToAdd(Window ada, String name, String address, String field, String words) {
        ada.type("name", name).type("address", address).press("add");
        Refusals.assertTold(ada, field, words);
    }

    private static void drop(Window window, String note) {
        window.find("li", note).locator("button").click();
    }

    private void drag(String from, String to) {
        jonas.open("/newsroom/schedule/calendar?day=" + from);
        entry(from).dragTo(day(to));
    }

    private Locator entry(String day) {
        return jonas.find(".day[data-day='" + day + "'] .entry", headline);
    }

    private Locator day(String day) {
        return jonas.find(".day[data-day='" + day + "']");
    }

    private void check(String body) {
        rana = window().as("rana");
        nadia = window().as("nadia");
        jonas = window().as("jonas");
        Hands.begin(rana, headline, body);
        rana.press("submit").sees("Submitted.");
        nadia.open("/newsroom/check").follow(headline);
        if (body.contains("“")) {
            Hands.keepRecording(nadia, headline, "Marlow: The clock will strike. " + headline);
            nadia.press("verbatim");
        }
        nadia.press("complete");
        assertThat(nadia.at("complete")).hasCount(0);
    }

    /** Begins a story that nobody has approved, and returns its id. */
    private String draft() {
        Window writer = window().as("rana");
        Hands.begin(writer, "Draft of the " + headline, "It is not ready.");
        return id(writer);
    }

    private String story() {
        return "/newsroom/schedule/story?story=" + id(rana);
    }

    private static String id(Window window) {
        return window.page().url().replaceAll(".*story=([0-9a-f-]{36}).*", "$1");
    }
}
