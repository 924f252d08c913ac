package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import news.verbatim.events.json.Sha256;
import org.junit.jupiter.api.Test;

/** Editors at their screen: by keyboard, against each other, and with a seal that anybody can compute again. */
class DecisionsTest extends BrowserTest {

    private final String name = "Quay notes " + UUID.randomUUID();

    private final Window rana = window().as("rana");

    private final Window nadia = window().as("nadia");

    private final Window jonas = window().as("jonas");

    @Test
    void whatChangedSinceTheApprovalIsShownAndAPlaceGoesBackToItsAuthor() {
        waiting(name, "It starts in June.");
        approveForLater();
        rana.follow(name);
        rana.at("withdrawing").locator("summary").click();
        // it quotes nobody, as before: the check is complete at once
        rana.press("withdraw").type("body", "It starts in January.").press("save").press("submit").sees("Submitted.");

        jonas.open("/newsroom/approval").follow(name).isAccessible();
        assertThat(jonas.find("article.story del")).hasText("June");
        assertThat(jonas.find("article.story ins")).hasText("January");
        jonas.key("n");
        jonas.key("m");
        jonas.words("Says who?");
        jonas.find("h2.headline").click();
        jonas.key("r");
        jonas.press("send-back").sees("Sent back.");

        rana.open("/newsroom/stories").follow(name);
        assertThat(rana.at("returned")).containsText("Says who?");
        rana.isAccessible();
    }

    @Test
    void anEditorIsToldWhoWasFasterAndWhatMoved() {
        waiting(name, "Nobody knows how long it is.");
        Window otto = window().as("otto");
        jonas.open("/newsroom/approval").follow(name);
        otto.open("/newsroom/approval").awaits("Jonas Weil").follow(name).sees("Jonas Weil is reading this story");
        otto.press("take-over");
        assertThat(jonas.at("moved")).containsText("Otto Falk is reading this story");

        otto.press("approve").sees("Approved and sealed.");

        assertThat(jonas.at("moved")).containsText("Otto Falk: approved");
        assertThat(jonas.at("approve")).hasCount(0);
        jonas.open("/newsroom/messages").sees("took over the story that you were reading");
    }

    @Test
    void theQueueHearsOfAStoryWithoutReloading() {
        jonas.open("/newsroom/approval");
        waiting(name, "It is there at once.");

        assertThat(jonas.find("a.what", name)).isVisible();
        jonas.isAccessible();
    }

    @Test
    void whoLosesTheirRoleLosesItAtOnce() {
        Window ada = window().as("ada").open("/newsroom/admin/people");
        String editor = "e" + UUID.randomUUID().toString().substring(0, 8);
        ada.type("name", "Ben Ochs").type("signInName", editor).type("password", "a long password").choose("desk",
                "City");
        ada.at("roles").selectOption("editor");
        ada.press("hire").sees("can sign in now");
        Window ben = window().open("/newsroom/sign-in").type("name", editor).type("password", "a long password");
        ben.at("enter").click();
        waiting(name, "Ben reads it.");
        ben.open("/newsroom/approval").follow(name);
        assertThat(ben.at("approve")).isVisible();

        ada.open("/newsroom/admin/people").follow("Ben Ochs");
        ada.at("roles").selectOption("reporter");
        ada.press("change-roles").sees("It counts at once");
        ben.at("approve").click();

        ben.page().waitForURL("**/sign-in**");
        assertThat(jonas.open("/newsroom/approval").find("a.what", name)).isVisible();
    }

    @Test
    void whatItsAuthorSaysAndByWhenItIsWantedStandsBesideTheStory() {
        Hands.begin(rana, name, "The pier is long.");
        rana.at("covering").locator("summary").click();
        rana.type("note", "The harbour master calls back at five.").type("wantedDay", "2020-01-01").type("wantedTime",
                "17:00");
        rana.press("submit").sees("This time has passed.").isAccessible();
        ZonedDateTime five = ZonedDateTime.now(ZoneId.of(rana.at("wantedZone").inputValue())).plusHours(5);
        rana.type("wantedDay", five.toLocalDate().toString());
        rana.type("wantedTime", five.toLocalTime().toString().substring(0, 5));
        Hands.submitAndCheck(rana, nadia, name);

        assertThat(jonas.open("/newsroom/approval").find("tr", name)).containsText("needed ");
        jonas.follow(name).sees("The harbour master calls back at five.");
        jonas.at("wanting").locator("summary").click();
        jonas.isAccessible().type("wantedDay", "").type("wantedTime", "").press("want")
                .sees("The queue is in the new order.");
        assertThat(jonas.open("/newsroom/approval").find("tr", name)).not().containsText("needed ");
    }

    @Test
    void whatTwoEditorsLetOutIsADebtUntilItIsChecked() {
        Hands.begin(rana, name, "“The pier is falling,” said Mara Lindt, the harbour master.");
        rana.press("submit").sees("Submitted.");
        jonas.open("/newsroom/board").follow(name);
        jonas.at("let-out").click();
        jonas.type("day", "").press("propose").sees("Say on which day.");
        ZonedDateTime until = ZonedDateTime.now(ZoneId.of(jonas.at("zone").inputValue())).plusHours(3);
        jonas.type("day", until.toLocalDate().toString()).type("time", until.toLocalTime().toString().substring(0, 5))
                .press("propose").sees("Say why it cannot wait");
        jonas.isAccessible().type("reason", "People are on it now.").press("propose")
                .sees("nothing happens before one of them agrees");
        assertThat(jonas.at("let-out")).hasCount(0);
        assertThat(jonas.at("approve")).hasCount(0);

        Window otto = window().as("otto").open("/newsroom/debt").follow(name).isAccessible();
        otto.press("let-out").sees("You answer for it too.");
        otto.press("approve").sees("Approved and sealed.");

        Window reader = window().open("/").awaits(name).follow(name)
                .sees("One quotation in this story had not been checked when it was published.");
        reader.sees("Not checked yet").isAccessible();
        assertThat(nadia.open("/newsroom/debt").find("tr", name)).containsText("Jonas Weil and Otto Falk");
        nadia.isAccessible();
        assertThat(nadia.open("/newsroom/check").turnTo(name).find("tr", name))
                .containsText("Two editors let it out with open quotations.");
        Hands.keepRecording(nadia.isAccessible().follow(name), name, "Lindt: The pier is falling. " + name);
        nadia.press("verbatim").press("complete")
                .sees("Readers are told that these quotations have been checked since.");
        assertThat(nadia.open("/newsroom/check").find("tr", name)).hasCount(0);
        reader.awaits("have been checked since.").sees("Checked word for word").isAccessible();
        assertThat(reader.find("body")).not().containsText("Not checked yet");
    }

    @Test
    void theSealOfAPublicStoryIsComputedByACommandOfItsOwn() throws IOException, InterruptedException {
        waiting(name, "“Measure it,” says the sign, and nobody does.");
        jonas.open("/newsroom/approval").follow(name).press("approve").sees("Approved and sealed.");
        Window reader = window().open("/").awaits(name).follow(name);
        String address = reader.page().url().replaceFirst("^https?://[^/]+", "");

        jonas.open("/newsroom/seal?address=" + address).sees("The seal holds").isAccessible();
        Download sealed = jonas.page().waitForDownload(() -> jonas.at("sealed").click());
        Path file = Path.of(System.getProperty("verbatim.target"), sealed.suggestedFilename());
        sealed.saveAs(file);

        assertEquals(0, verify(file.toString()));
        assertEquals(1, verify(file.toString(), "0".repeat(64)));

        String seal = file.getFileName().toString().replace(".json", "");
        String signature = jonas.at("signature").innerText();
        Path keys = Files.writeString(file.resolveSibling(seal + ".pem"),
                reader.page().request().get(newsroomAddress("/seal-keys.pem")).text());
        assertEquals(0, verify(file.toString(), seal, "--signature", signature, "--keys", keys.toString()));
        String forged = Files.readString(file).replace("nobody does", "somebody does");
        Path forgery = Files.writeString(file.resolveSibling("forged-" + seal + ".json"), forged);
        String itsSeal = Sha256.of(forged);
        assertEquals(0, verify(forgery.toString(), itsSeal));
        assertEquals(1, verify(forgery.toString(), itsSeal, "--signature", signature, "--keys", keys.toString()));
    }

    private static String newsroomAddress(String path) {
        return OpenNewsroom.shared().newsroom().url(path);
    }

    @Test
    void aQuotationThatIsDisputedInAScheduledStoryHoldsItAndItsSourceCanBeDisputedToo() {
        nadia.open("/newsroom/speakers").isAccessible().type("name", "Edith Sorel").press("add").sees("Added.");
        nadia.type("role", "harbour master").type("from", "2026-12-20").press("keep-role").sees("from 20 Dec 2026")
                .isAccessible();
        Hands.begin(rana, name, "“The pier is closed on Monday,” said Edith Sorel, the harbour master.");
        rana.press("submit").sees("Submitted.");
        Hands.keepRecording(nadia.open("/newsroom/check").follow(name), name,
                "Sorel: The pier is closed on Monday. " + name);
        nadia.at("of-whom").locator("summary").click();
        nadia.choose("saidBy", "anonymous");
        nadia.key("Escape");
        nadia.press("verbatim").sees("say why the name is not printed");
        nadia.type("saidByNote", "She would lose her post; the editor knows the name.");
        nadia.key("Escape");
        nadia.press("verbatim").sees("Anonymous source;");
        nadia.sees("Edith Sorel was harbour master only from 20 Dec 2026.").isAccessible().press("complete");
        rana.open("/newsroom/board").follow(name).follow("Requests");
        rana.type("wish", "May I see it first?").type("askedOn", "2026-11-21").press("record").sees("Recorded.")
                .isAccessible();
        jonas.open("/newsroom/approval").follow(name).sees("Edith Sorel was harbour master only from 20 Dec 2026.");
        jonas.sees("Anonymous source;").sees("asked on 21 Nov 2026 to approve it before it goes out")
                .follow("See what they ask");
        jonas.type("reason", "We do not show quotations before they go out.").press("refuse").sees("Refused.");
        jonas.open("/newsroom/approval").follow(name);
        jonas.find(".slot").nth(4).click();
        jonas.press("approve").sees("Approved and sealed.");

        rana.open("/newsroom/board").follow(name).sees("scheduled").follow("Dispute");
        rana.press("dispute");
        assertThat(rana.at("reason-problem")).containsText("Say what is wrong with it.");
        rana.type("reason", "I misheard her: it is closed on Sunday.").press("dispute").sees("Disputed.")
                .isAccessible();

        rana.open("/newsroom/board").follow(name).sees("with the checkers").sees("I misheard her");
        assertThat(jonas.open("/newsroom/schedule").find("[id='held'] tr", name)).containsText("I misheard her");
        nadia.open("/newsroom/evidence?q=" + name.replace(' ', '+')).follow(name).follow("Dispute");
        nadia.type("reason", "The tape is of last year.").press("dispute").sees("No verdict rests on it")
                .isAccessible();
        nadia.type("note", "Its date is on it: this year.").press("settle").sees("Settled.");
    }

    private static int verify(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("verbatim.checkout"), "deploy/verify-seal").toString());
        command.command().addAll(java.util.List.of(arguments));
        return command.inheritIO().start().waitFor();
    }

    private void waiting(String headline, String body) {
        Hands.begin(rana, headline, body);
        if (body.contains("“")) {
            rana.find("article.quote button:not(.show)").first().click();
            rana.settle();
            rana.choose("reason", "a motto").press("dismiss");
        }
        Hands.submitAndCheck(rana, nadia, headline);
    }

    private void approveForLater() {
        jonas.open("/newsroom/approval").follow(name);
        jonas.find(".slot").nth(4).click();
        jonas.press("approve").sees("Approved and sealed.");
        rana.open("/newsroom/stories");
    }
}
