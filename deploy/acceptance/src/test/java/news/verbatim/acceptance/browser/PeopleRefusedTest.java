package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * What is refused to whoever takes people on, opens desks, sets steps, hands a story over or says how they want to be
 * told.
 */
class PeopleRefusedTest extends BrowserTest {

    private static final String NOBODY = UUID.randomUUID().toString();

    private final String name = "p" + UUID.randomUUID().toString().substring(0, 12);

    @Test
    void whoTakesSomebodyOnIsToldAtEachField() {
        Window ada = window().as("ada").open("/newsroom/admin/people");
        ada.type("name", "Pia " + name).type("signInName", name).type("password", "harbour lights");
        ada.at("roles").selectOption("reporter");

        refusedAt(ada.type("signInName", "Two words"), "hire", "signInName", "Two to 59 lower-case letters");
        refusedAt(ada.type("signInName", "Ada"), "hire", "signInName", "Somebody has this name already.");
        ada.type("signInName", name);
        refusedAt(ada.type("name", " "), "hire", "name", "Give the name that pages and bylines show.");
        refusedAt(ada.paste("name", "n".repeat(121)), "hire", "name", "This is 121 characters long; 120 is the most.");
        ada.type("name", "Pia " + name);
        refusedAt(ada.type("password", "too short"), "hire", "password", "A password has at least 10 characters.");
        ada.type("password", "harbour lights").at("roles").selectOption(new String[0]);
        refusedAt(ada, "hire", "roles", "Choose at least one role.");
        ada.at("roles").selectOption("reporter");
        chooseNone(ada, "desk");
        refusedAt(ada, "hire", "desk", "Choose a desk.");
    }

    @Test
    void whoOpensADeskIsToldAtEachField() {
        Window ada = window().as("ada").open("/newsroom/admin/people");
        ada.type("deskName", "Harbour " + name).type("code", name).type("zone", "Europe/Berlin");

        refusedAt(ada.type("code", "Two words"), "open-desk", "code",
                "Two to 40 lower-case letters, digits or hyphens.");
        refusedAt(ada.type("code", "City"), "open-desk", "code", "There is a desk with this code already.");
        ada.type("code", name);
        refusedAt(ada.type("deskName", " "), "open-desk", "deskName", "Give the desk a name.");
        refusedAt(ada.paste("deskName", "n".repeat(81)), "open-desk", "deskName",
                "This is 81 characters long; 80 is the most.");
        ada.type("deskName", "Harbour " + name);
        refusedAt(ada.type("zone", "Europe/Atlantis"), "open-desk", "zone",
                "Choose a time zone such as Europe/Berlin.");
    }

    @Test
    void whoTakesTheLastRoleOrTheirOwnAwayIsTold() {
        Window ada = window().as("ada").open("/newsroom/admin/people").follow("Ada Lindqvist");
        ada.at("roles").selectOption(new String[0]);
        refusedAt(ada, "change-roles", "roles", "Choose at least one role.");
        ada.at("roles").selectOption(new String[] {"reporter", "checker", "editor"});
        refusedAt(ada, "change-roles", "roles", "You cannot stop being an administrator yourself.");
        assertThat(ada.find("header h1")).hasText("Ada Lindqvist");
        refusedAt(ada.type("password", "too short"), "reset-password", "password",
                "A password has at least 10 characters.");
    }

    @Test
    void anAddressOfNobodyIsThePageOfWhatIsNotThere() {
        Window ada = window().as("ada").expects(404);
        String told = "This person does not work here. Choose somebody under People.";
        ada.open("/newsroom/admin/person?person=" + NOBODY).sees(told);
        ada.open("/newsroom/admin/person?person=nobody").sees(told);
    }

    @Test
    void aFormThatNamesNobodyChangesNobody() {
        Window ada = window().as("ada").open("/newsroom/admin/people").follow("Lena Brandt");
        ada.at("form").evaluate(
                "(form, person) => { form.action = form.action.replace(/person=[^&]*/, 'person=' + person); }", NOBODY);
        ada.press("change-roles");
        Refusals.assertTold(ada, "This person does not work here. Choose somebody under People.");
        ada.at("form").evaluate("form => { form.action = form.action.replace(/person=[^&]*/, 'person=nobody'); }");
        ada.press("change-roles");
        Refusals.assertTold(ada, "This address names nobody. Choose somebody under People.");
    }

    @Test
    void whoSetsStepsIsToldAtEachField() {
        Window ada = window().as("ada").open("/newsroom/admin/steps");
        refusedAt(ada.choose("steps", "editor").choose("second", "editor"), "set-steps", "steps",
                "Everybody signs once.");
        ada.choose("second", "nobody else").choose("steps", "lawyer");
        refusedAt(ada, "set-steps", "steps", "A lawyer sees only what is flagged for them.");
        chooseNone(ada, "steps");
        refusedAt(ada, "set-steps", "steps", "Say who signs, in order: an editor, a lawyer or the chief.");
        ada.choose("steps", "editor");
        chooseNone(ada, "stepsDesk");
        refusedAt(ada, "set-steps", "stepsDesk", "Choose a desk.");
    }

    @Test
    void whoSaysHowTheyWantToBeToldIsToldAtEachField() {
        Window rana = window().as("rana").open("/newsroom/messages/preferences");
        refusedAt(rana.type("mail", "").choose("mailing", "at once"), "keep-preferences", "mail",
                "Say where the mail goes.");
        refusedAt(rana.type("mail", "rana at example"), "keep-preferences", "mail",
                "Write one address, such as name@example.org.");
        refusedAt(rana.paste("mail", "r".repeat(200) + "@example.org"), "keep-preferences", "mail",
                "This is 212 characters long");
        rana.type("mail", "rana@example.org");
        chooseNone(rana, "mailing");
        refusedAt(rana, "keep-preferences", "mailing", "Choose when.");
    }

    @Test
    void nobodyIsHandedAStoryWhoWritesNoneAnyMore() {
        Window ada = window().as("ada").open("/newsroom/admin/people");
        ada.type("name", "Pia " + name).type("signInName", name).type("password", "harbour lights");
        ada.at("roles").selectOption(new String[] {"reporter", "checker"});
        ada.press("hire").sees("can sign in now");
        Window rana = window().as("rana");
        Hands.begin(rana, "Handed on " + name, "It stands.");
        rana.at("handing").locator("summary").click();
        rana.choose("heir", "Pia " + name);
        ada.follow("Pia " + name).at("roles").selectOption("checker");
        ada.press("change-roles").sees("It counts at once");

        refusedAt(rana, "hand-over", "heir", "What you chose here is not there any more. Choose again.");
    }

    @Test
    void aTaskThatIsGoneIsNotStartedAgainNorAnotherInItsStead() {
        String headline = "Going live " + name;
        Window rana = window().as("rana");
        Window nadia = window().as("nadia");
        Window jonas = window().as("jonas");
        Hands.begin(rana, headline, "It stands.");
        Hands.submitAndCheck(rana, nadia, headline);
        jonas.open("/newsroom/approval").follow(headline);
        jonas.find(".slot").nth(4).click();
        jonas.press("approve").sees("Approved and sealed.");
        Window ada = window().as("ada").open("/newsroom/admin/tasks");
        while (ada.find("#tasks tr", headline).count() == 0) {
            ada.at("older").click();
            ada.settle();
        }
        Locator runNow = ada.find("#tasks tr", headline).locator("button");
        assertThat(runNow).hasText("Run now");
        jonas.at("killing").locator("summary").click();
        jonas.type("killReason", "It is not true.").press("kill").sees("Killed.");

        runNow.click();

        Refusals.assertTold(ada, "This task has run in the meantime. There is nothing to restart.");
    }

    /** Presses the button, and looks whether it is told at the field. */
    private static void refusedAt(Window window, String button, String field, String words) {
        window.press(button);
        Refusals.assertTold(window, field, words);
    }

    /** Chooses nothing in a list that always has something chosen, as a browser that restores a form may. */
    private static void chooseNone(Window window, String list) {
        window.at(list).evaluate("list => { list.selectedIndex = -1; }");
    }
}
