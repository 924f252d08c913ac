package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import news.verbatim.acceptance.inside.Receiver;
import news.verbatim.events.id.StoryId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * An editor moves a story by keyboard, corrects what readers have, and kills it; every output and a receiver follow.
 */
class ScheduleTest extends BrowserTest {

    private final Receiver receiver = Receiver.open();

    private final String headline = "Lighthouse " + UUID.randomUUID();

    private Window rana;
    private Window nadia;
    private Window jonas;

    @AfterEach
    void closeTheReceiver() {
        receiver.close();
    }

    @Test
    void aStoryIsMovedByKeyboard() {
        check("The lamp is lit again on Friday.");
        jonas.open("/newsroom/approval").follow(headline);
        jonas.at("when:1").check();
        jonas.type("day", "2030-05-14").type("time", "15:00").choose("zone", "Europe/Berlin").press("approve")
                .sees("Approved and sealed.");
        jonas.open("/newsroom/schedule?from=2030-05-13").isAccessible().sees("14 May 2030, 15:00 CEST");
        jonas.find("a.what", headline).focus();
        jonas.key("Enter");
        jonas.isAccessible();

        jonas.at("time").focus();
        jonas.words("0915AM");
        jonas.key("Enter");

        jonas.sees("It goes live at the new time.").sees("14 May 2030, 09:15 CEST");
    }

    @Test
    void theCalendarIsOperatedByMouseAndByKeyboardInTheZoneThatItNames() {
        check("The lamp is lit again on Friday.");
        jonas.open("/newsroom/approval").follow(headline);
        jonas.at("when:1").check();
        jonas.type("day", "2030-05-14").type("time", "00:30").choose("zone", "Europe/Berlin").press("approve")
                .sees("Approved and sealed.");
        jonas.open("/newsroom/schedule?from=2030-05-13");
        jonas.at("to-calendar").click();
        jonas.open("/newsroom/schedule/calendar?day=2030-05-19").isAccessible().sees("times in Europe/Berlin")
                .sees("13 May 2030 to 19 May 2030");
        assertThat(jonas.find(".day").first()).hasAttribute("data-day", "2030-05-13");
        assertThat(entry("2030-05-14")).containsText("00:30");
        assertThat(entry("2030-05-14")).containsText("scheduled");

        entry("2030-05-14").dragTo(jonas.find(".day[data-day='2030-05-16']"));
        jonas.sees("Moved. Its approval stands.");
        entry("2030-05-16").focus();
        jonas.key("Enter");
        jonas.sees("16 May 2030, 00:30 CEST");
        jonas.at("taking-out").locator("summary").click();
        jonas.type("reason", "The lamp is broken.").press("take-out").sees("It is out of the schedule");

        jonas.open("/newsroom/schedule/calendar?day=2030-05-14");
        jonas.at("to-month").click();
        jonas.isAccessible().sees("May 2030");
        assertThat(jonas.find(".day")).hasCount(35);
        assertThat(entry("2030-05-16")).containsText("held back");
        jonas.at("later").click();
        jonas.sees("June 2030");
        jonas.at("earlier").click();
        assertThat(entry("2030-05-16")).isVisible();
    }

    private Locator entry(String day) {
        return jonas.find(".day[data-day='" + day + "'] .entry", headline);
    }

    @Test
    void whatWentLiveTodayStandsInTheCalendar() {
        check("The lamp was lit again.");
        jonas.open("/newsroom/approval").follow(headline).press("approve").sees("Approved and sealed.");
        window().open("/").awaits(headline);

        jonas.open("/newsroom/schedule/calendar?span=month");
        jonas.at("today").click();
        assertThat(jonas.find(".day.today time").first()).hasAttribute("aria-current", "date");
        // a month has room for the first few of a day
        jonas.at("to-week").click();
        assertThat(jonas.find(".day.today .entry.live", headline)).containsText("public");
    }

    @Test
    void aQuotationThatReadersHaveIsCorrectedAndTheStoryKilled() {
        Window ada = window().as("ada");
        String secret = addWebhook(ada);
        check("“The lamp will be lit on Friday,” said Edda Marlow. The tower stands on the northern pier.");
        jonas.open("/newsroom/approval").follow(headline).press("approve").sees("Approved and sealed.");
        Window reader = window().open("/").awaits(headline).follow(headline);
        String address = reader.page().url();
        jonas.open("/newsroom/schedule").open(story());
        jonas.isAccessible().choose("quotation", "Edda Marlow: The lamp will be lit on Friday,")
                .type("note", "She said Saturday.").press("correct").sees("until then the story stays as it is");

        rana.open("/newsroom/stories").follow(headline).press("revise");
        rana.type("standfirst", headline + " on Saturday")
                .type("body",
                        "“The lamp will be lit on Saturday,” said Edda Marlow. The tower stands on the northern pier.")
                .press("submit").sees("Submitted.");
        rule("It will be lit on Saturday. The lamp will be lit on Saturday. Come and see it.");
        reader.page().navigate(address);
        assertFalse(reader.page().content().contains("Saturday"), reader.page()::content);
        jonas.open("/newsroom/approval").follow(headline).press("approve").sees("Approved and sealed.");

        reader.awaits("She said Saturday.").isAccessible().sees("The lamp will be lit on Saturday");
        everyOutputFollows(reader, address);
        await(receiver, "story.corrected");
        assertTrue(last().body().contains("She said Saturday.") && last().body().contains("lit on Saturday"),
                last()::body);
        assertTrue(receiver.of(id()).stream().allMatch(message -> message.isSignedWith(secret)));
        jonas.open(story()).awaits("delivered to 1 of 1").isAccessible();
        jonas.at("killing").locator("summary").click();
        jonas.type("whyKilled", "A court forbade it.").press("kill").sees("Killed.");
        APIResponse gone = reader.page().request().get(address);
        assertEquals(410, gone.status());
        assertFalse(get(reader, "/feed.atom").contains(headline));
        await(receiver, "story.killed");
        assertFalse(last().body().contains("lamp"), last()::body);
        removeWebhook(ada);
    }

    private String addWebhook(Window ada) {
        ada.open("/newsroom/admin/deliveries").isAccessible().type("name", headline)
                .type("address", "http://10.0.0.1/in").press("add")
                .sees("is not a public address");
        ada.type("address", receiver.address()).press("add").sees("Added.");
        String secret = ada.find("#secret code").textContent();
        receiver.answers(503);
        ada.isAccessible().press("try").sees("It does not work. Answered 503.");
        assertThat(ada.at("name")).hasValue(headline);
        receiver.answers(204);
        ada.press("try").sees("It works.");
        assertThat(ada.find("#secret")).hasCount(0);
        return secret;
    }

    private void removeWebhook(Window ada) {
        ada.open("/newsroom/admin/deliveries").follow(headline).awaits("Nothing waits.").isAccessible();
        assertThat(ada.find("tbody tr")).hasCount(3);
        ada.at("removing").locator("summary").click();
        ada.press("remove").sees("was removed");
    }

    private void everyOutputFollows(Window reader, String address) {
        for (String feed : List.of("/feed.atom", "/feed.rss", "/feed.json", "/desks/city/feed.atom")) {
            assertTrue(get(reader, feed).contains(headline + " on Saturday"), feed);
        }
        String path = address.replaceFirst("https?://[^/]*", "");
        String ninjs = get(reader, path + "/ninjs.json");
        assertTrue(ninjs.contains("\"version\":\"2\"") && ninjs.contains("She said Saturday."), ninjs);
        String day = path.substring(1, 11).replace('/', '-');
        String changed = ninjs.replaceAll(".*\"versionCreated\":\"([^\"]*)\".*", "$1");
        assertTrue(get(reader, "/sitemaps/" + day + "_" + day + ".xml").replaceAll("\\s", "")
                .contains(path + "</loc><lastmod>" + changed), changed);
        String story = get(reader, "/api/stories/" + id());
        assertTrue(story.contains("\"edition\":2") && story.contains("lit on Saturday"), story);
    }

    private static void await(Receiver receiver, String type) {
        long end = System.nanoTime() + 30_000_000_000L;
        while (receiver.all().stream().noneMatch(message -> message.type().equals(type))) {
            assertTrue(System.nanoTime() < end, () -> "waited in vain for " + type);
            LockSupport.parkNanos(50_000_000L);
        }
    }

    private Receiver.Message last() {
        List<Receiver.Message> all = receiver.of(id());
        return all.get(all.size() - 1);
    }

    private StoryId id() {
        return StoryId.of(rana.page().url().replaceAll(".*story=([0-9a-f-]{36}).*", "$1"));
    }

    private String story() {
        return "/newsroom/schedule/story?story=" + id();
    }

    private static String get(Window reader, String path) {
        return reader.page().request().get(reader.url(path)).text();
    }

    private void check(String body) {
        rana = window().as("rana");
        nadia = window().as("nadia");
        jonas = window().as("jonas");
        Hands.begin(rana, headline, body);
        rana.press("submit").sees("Submitted.");
        rule("Marlow: The lamp will be lit on Friday. Come and see it.");
    }

    private void rule(String evidence) {
        nadia.open("/newsroom/check").follow(headline);
        if (nadia.find("nav.list a.q").count() > 0) {
            Hands.keepRecording(nadia, "Press conference, own recording", evidence);
            nadia.press("verbatim");
        }
        nadia.press("complete");
    }
}
