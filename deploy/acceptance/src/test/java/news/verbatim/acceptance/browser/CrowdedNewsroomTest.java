package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import news.verbatim.acceptance.inside.Receiver;
import news.verbatim.acceptance.server.TestDatabase;
import news.verbatim.acceptance.server.TheEar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/**
 * A newsroom in which much waits: every list that is longer than a page is turned to its next page, which shows others,
 * and back to its first, and what was delivered or failed is done again by hand.
 */
class CrowdedNewsroomTest extends BrowserTest {

    /** More than any list shows on one page; three times as many are more than the ledger does. */
    private static final int EACH = 26;

    private static RunningNewsroom crowded;

    /** Where what changes for readers is delivered to: a folder. */
    private static String destination;

    @BeforeAll
    static void fillTheNewsroom() throws IOException, InterruptedException {
        // mail goes to a port at which nobody listens, so that there are tasks that fail
        crowded = RunningNewsroom.fresh("crowded-newsroom", 8091,
                Map.of("JDK_JAVA_OPTIONS", TestDatabase.QUICKLY_WARM, "VERBATIM_EAR",
                        TheEar.fileWithWaves().toString(), "VERBATIM_SMTP_HOST", "127.0.0.1", "VERBATIM_SMTP_PORT",
                        "1"),
                List.of());
        try (Window ada = new Window(OpenNewsroom.shared().browser(), crowded, Size.DESK)) {
            ada.as("ada").open("/newsroom/messages/preferences").type("mail", "ada@example.org")
                    .choose("mailing", "at once").press("keep-preferences");
            ada.open("/newsroom/admin/deliveries").type("name", "Archive")
                    .choose("kind", "a file a story, in a folder on this server")
                    .type("address", "folder-" + UUID.randomUUID()).press("add").sees("Added.");
            destination = ada.path();
            assertEquals(List.of(), ada.complaints());
        }
        assertEquals(200, HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(crowded.url("/waves/crowd?each=" + EACH)))
                        .POST(BodyPublishers.noBody()).build(), BodyHandlers.discarding())
                .statusCode());
    }

    @AfterAll
    static void close() {
        crowded.close();
    }

    @InBothSizes
    void whoChecksTurnsThePagesOfTheQueueAndOfTheEvidence(Size size) {
        Window nadia = window(crowded, size).as("nadia");
        turns(nadia.open("/newsroom/check"), ".what", "older", "newer");
        turns(nadia.open("/newsroom/evidence"), ".hit a", "older", "newer");
    }

    @InBothSizes
    void whoDecidesTurnsThePagesOfTheQueueAndOfAllStories(Size size) {
        Window jonas = window(crowded, size).as("jonas");
        turns(jonas.open("/newsroom/approval"), "#approval-queue .what", "older", "top");
        turns(jonas.open("/newsroom/board"), "#all-stories .what", "older", "newest");

        jonas.open("/newsroom/approval/several");
        List<String> first = rows(jonas, ".plain-stories .what");
        jonas.find(".plain-stories label").first().click();
        assertThat(jonas.find(".plain-stories input").first()).isChecked();
        jonas.press("older");
        assertTrue(Collections.disjoint(first, rows(jonas, ".plain-stories .what")));
    }

    @InBothSizes
    void whoAdministersTurnsThePagesOfTheLedgerAndOfWhatWasDelivered(Size size) {
        Window ada = window(crowded, size).as("ada");
        turns(ada.open("/newsroom/admin/ledger"), "#entries td:last-child", "older", "newest");
        turns(ada.open(destination), "#list .what", "older", "newest");
        turns(ada.open(destination + "&show=delivered"), "#list .what", "older", "newest");
        assertThat(ada.find("nav.desks [aria-current=true]")).hasText("delivered");

        ada.open("/newsroom/admin/tasks").awaits("the mail to ada@example.org is not gone");
        ada.press("run-all").sees("again within");
        assertThat(ada.find("#tasks tr", "the mail to ada@example.org").first()).isVisible();
    }

    @InBothSizes
    void whatWasDeliveredIsHeldUpSentAgainAndSentElsewhere(Size size) throws IOException {
        Window ada = window(crowded, size).as("ada").open(destination).awaits("Nothing waits.");
        ada.press("pause").sees("Paused. What changes for readers waits until it is resumed.");
        ada.find("#list [id$=again]").first().click();
        ada.sees("It is sent once more, as readers have it now.").sees("One delivery waits,");
        ada.press("resume").sees("Resumed. What waits is sent now.").awaits("Nothing waits.");
        assertThat(ada.find("#list tbody tr").first()).containsText("delivered");

        String elsewhere = "folder-" + UUID.randomUUID();
        ada.type("address", elsewhere).choose("desk", "World").press("change")
                .sees("Changed. What waits is sent there now.").sees("the stories of World");
        ada.press("again-since").sees("Nothing changed for readers since then.");
        ada.choose("desk", "all desks").press("change").sees("the stories of all desks");
        ada.press("again-since").sees(EACH + " stories are sent once more").awaits("Nothing waits.");
        try (Stream<Path> files = Files.list(crowded.data("drop").resolve(elsewhere))) {
            assertEquals(EACH, files.count());
        }
    }

    @InBothSizes
    void aReceiverIsTriedGetsANewSecretAndIsRemoved(Size size) {
        try (Receiver receiver = Receiver.open()) {
            String name = "Receiver " + UUID.randomUUID();
            Window ada = window(crowded, size).as("ada").open("/newsroom/admin/deliveries").type("name", name)
                    .type("address", receiver.address()).press("add").sees("Added.");
            String before = ada.find("#secret code").textContent();
            ada.press("try", "t").sees("It works.");
            assertEquals(1, receiver.all().size());
            ada.unfold("renewing").press("renew")
                    .sees("Renewed. For a day messages carry a signature under the old secret too.");
            String renewed = ada.find("#secret code").textContent();
            ada.press("try").sees("It works.");
            assertTrue(receiver.all().stream().allMatch(message -> message.isSignedWith(before)));
            assertTrue(receiver.all().get(1).isSignedWith(renewed));
            ada.unfold("removing").press("remove").sees("“" + name + "” was removed.");
            assertThat(ada.find("#destinations tr", name)).hasCount(0);
        }
    }

    /** Turns to the second page and back. */
    private static void turns(Window window, String row, String on, String back) {
        List<String> first = rows(window, row);
        window.press(on);
        assertTrue(Collections.disjoint(first, rows(window, row)), window::path);
        window.press(back);
        assertEquals(first, rows(window, row), window::path);
        assertThat(window.at(back)).hasCount(0);
    }

    /** Returns what tells the rows of a list apart. */
    private static List<String> rows(Window window, String row) {
        List<String> rows = ((List<?>) window.find(row)
                .evaluateAll("all => all.map(one => one.href || one.textContent)")).stream().map(Object::toString)
                .toList();
        assertFalse(rows.isEmpty(), () -> "no list at " + window.path());
        return rows;
    }
}
