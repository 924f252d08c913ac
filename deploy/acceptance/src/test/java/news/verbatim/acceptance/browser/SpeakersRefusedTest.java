package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whatever the register of speakers and the house rules do not take is told where it was typed. */
class SpeakersRefusedTest extends BrowserTest {

    private final String name = "Tove Quist" + letters();

    private final Window ada = window().as("ada");

    private static String letters() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    @Test
    void whoIsAddedHasANameAndIsToldApart() {
        ada.open("/newsroom/speakers").press("add");
        Refusals.assertTold(ada, "name", "Write the name as stories print it.");
        ada.type("name", "—").press("add");
        Refusals.assertTold(ada, "name", "A name has letters in it.");
        ada.type("name", "q".repeat(201)).press("add");
        Refusals.assertTold(ada, "name", "This is 201 characters long; 200 is the most.");
        ada.type("name", name).type("note", "n".repeat(1_001)).press("add");
        Refusals.assertTold(ada, "note", "This is 1,001 characters long; 1,000 is the most.");
        ada.type("name", "Marit Dahl").type("note", "").press("add");
        Refusals.assertTold(ada, "note", "The register has “Marit Dahl” already.");
        ada.type("name", name).chooseUnoffered("kind", "").press("add");
        Refusals.assertTold(ada, "kind", "Say whether it is a person or an organisation.");
        ada.choose("kind", "a person").press("add").sees("Added.");
    }

    @Test
    void aRoleIsSaidInFullAndIsChangedOnlyWhileItIsThere() {
        add(name, "");
        ada.press("keep-role");
        Refusals.assertTold(ada, "role", "Say what the role is, such as “mayor”.");
        ada.type("role", "—").press("keep-role");
        Refusals.assertTold(ada, "role", "A role has letters in it.");
        ada.type("role", "mayor").type("organisation", "o".repeat(201)).press("keep-role");
        Refusals.assertTold(ada, "organisation", "This is 201 characters long; 200 is the most.");
        ada.type("organisation", "").type("source", "s".repeat(501)).press("keep-role");
        Refusals.assertTold(ada, "source", "This is 501 characters long; 500 is the most.");
        ada.type("source", "").type("from", "2026-05-02").type("until", "2026-05-01").press("keep-role");
        Refusals.assertTold(ada, "until", "It cannot end before it begins.");
        ada.type("until", "2026-05-03").press("keep-role").sees("Kept.").follow("Change");
        Window nadia = window().as("nadia").open(path(ada));
        nadia.find("#dropping summary").click();
        nadia.press("drop-role").sees("Taken out.");

        ada.type("role", "deputy mayor").press("keep-role");
        Refusals.assertTold(ada, "Somebody has taken this role out already.");
        ada.isAccessible();
    }

    @Test
    void aNameIsTakenBackOnceAndNeverAnotherOneInItsPlace() {
        add(name, "");
        ada.type("alias", name).press("call");
        Refusals.assertTold(ada, "alias", "This entry has the name already.");
        ada.type("alias", "Aunt " + name).press("call").sees("mean this entry from now on");
        ada.type("alias", "Baroness " + name).press("call").sees("Baroness " + name);
        Window nadia = window().as("nadia").open(path(ada));
        takeBack(nadia, "Aunt " + name);
        nadia.sees("Taken back.");

        takeBack(ada, "Aunt " + name);
        Refusals.assertTold(ada, "Somebody has taken this name back already.");
        assertThat(ada.find("li.ends", "Baroness " + name)).isVisible();

        takeBack(nadia, "Baroness " + name);
        nadia.sees("Taken back.");
        takeBack(ada, "Baroness " + name);
        Refusals.assertTold(ada, "This cannot be done any more");
        assertThat(ada.find("li.ends", "Baroness " + name)).hasCount(0);
    }

    @Test
    void entriesAreMergedWithAReasonAndPartedOnce() {
        add(name + " B", "the first");
        add(name + " C", "the second");
        String second = path(ada);
        add(name + " A", "the third");
        String third = path(ada);
        ada.press("merge");
        Refusals.assertTold(ada, 2, "other", "Choose the entry that is the same.");
        ada.at("other").selectOption(new SelectOption().setIndex(1));
        ada.type("why", "w".repeat(1_001)).press("merge");
        Refusals.assertTold(ada, "why", "This is 1,001 characters long; 1,000 is the most.");

        ada.choose("other", name + " C (the second)");
        Window nadia = window().as("nadia").open(second);
        nadia.choose("other", name + " B (the first)").type("why", "One voice.").press("merge").sees("Merged.");
        ada.type("why", "One passport.").press("merge");
        Refusals.assertTold(ada, "other", "What you chose here is not there any more");
        ada.isAccessible().choose("other", name + " B (the first)").press("merge").sees("Merged.");

        nadia.open(third);
        part(nadia, name + " C");
        nadia.sees("Parted.");
        part(ada, name + " C");
        Refusals.assertTold(ada, "Somebody has parted it already.");
    }

    @Test
    void anAddressThatNamesNobodySaysSo() {
        add(name, "");
        String own = path(ada);
        ada.expects(404).open("/newsroom/speakers/speaker?speaker=nobody")
                .sees("This address names no entry of the register.");
        ada.isAccessible().open("/newsroom/speakers/speaker?speaker=" + UUID.randomUUID())
                .sees("The register has no such entry.");
        ada.open(own + "&held=" + UUID.randomUUID()).sees("This entry has no such role.");
        ada.open("/newsroom/admin/house-rule-set?set=nothing").sees("There is no set of house rules with this name.");
    }

    @Test
    void houseRulesAreCopiedUnderANameAndChangedByOneAtATime() {
        String set = "r" + letters() + "x";
        ada.open("/newsroom/admin/house-rule-set?set=standard").type("name", "Not a name!").press("copy");
        Refusals.assertTold(ada, "name", "A name is of small letters, digits and hyphens, two to forty of them.");
        ada.type("name", "standard").press("copy");
        Refusals.assertTold(ada, "name", "There is a set with this name already.");
        ada.type("name", set).press("copy").sees("begins as a copy");

        ada.type("note", "A test.").type("ellipsisReach", "1001").press("change");
        Refusals.assertTold(ada, "ellipsisReach", "An ellipsis reaches over 0 to 1,000 words.");
        ada.type("ellipsisReach", "-1").press("change");
        Refusals.assertTold(ada, "ellipsisReach", "An ellipsis reaches over 0 to 1,000 words.");
        ada.type("ellipsisReach", "5").type("note", "").press("change");
        Refusals.assertTold(ada, "note", "Say what these rules are for, or what changed.");
        ada.type("note", "n".repeat(501)).press("change");
        Refusals.assertTold(ada, "note", "This is 501 characters long; 500 is the most.");

        Window other = window().as("ada").open("/newsroom/admin/house-rule-set?set=" + set);
        other.type("note", "First.").press("change").sees("is at version 2 now");
        ada.type("note", "Second.").press("change");
        Refusals.assertTold(ada, "version 2 holds now. Look at it first.");
        ada.isAccessible();
    }

    private void add(String called, String note) {
        ada.open("/newsroom/speakers").type("name", called).type("note", note).press("add").sees("Added.");
    }

    private static String path(Window window) {
        return window.page().url().replaceAll("^https?://[^/]+", "");
    }

    private static void takeBack(Window window, String alias) {
        window.find("button[aria-label='Take back the name " + alias + "']").click();
        window.settle();
    }

    private static void part(Window window, String merged) {
        window.find("button[aria-label='Part " + merged + " from this entry']").click();
        window.settle();
    }
}
