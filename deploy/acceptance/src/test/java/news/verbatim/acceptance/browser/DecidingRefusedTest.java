package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is refused to whoever decides on stories, above all on a page that others have left behind in the meantime. */
class DecidingRefusedTest extends BrowserTest {

    private static final String SETTLED = "This was settled in the meantime. Look at the story again.";

    private static final String TOO_LONG = "w".repeat(1_901);

    private static final String NOT_IN_THE_TEXT = """
            [{"field": "BODY", "index": 0, "start": 0, "end": 999, "words": "", "reason": "Says who?"}]""";

    private final String headline = "Refused " + UUID.randomUUID();

    private final Window jonas = window().as("jonas");

    private final Window otto = window().as("otto");

    @Test
    void whoSendsAStoryBackOrSetsItsTimeIsToldAtEachField() {
        String story = checked("It stands.");
        decide(jonas, story, 1);

        sendsBack(jonas, "");
        Refusals.assertTold(jonas, "reason", "Say what has to change.");
        sendsBack(jonas, TOO_LONG);
        Refusals.assertTold(jonas, "reason", "This is 1,901 characters long; 1,900 is the most.");
        sendsBack(jonas.paste("places", NOT_IN_THE_TEXT), "Says who?");
        Refusals.assertTold(jonas, "reason", "A place that you marked is not in this text.");
        sendsBack(jonas.paste("places", "over there"), "Says who?");
        Refusals.assertTold(jonas, "reason", "The places that you marked did not arrive.");

        kills(jonas, "");
        Refusals.assertTold(jonas, "killReason", "Say why; its author reads this.");
        opened(jonas, "wanting").type("wantedDay", "2020-01-01").type("wantedTime", "12:00").press("want");
        Refusals.assertTold(jonas, "wantedTime", "This time has passed. Choose a later one.");

        jonas.find("h2.headline").click();
        jonas.at("when:1").check();
        jonas.type("day", "2031-05-14").type("time", "12:00").at("embargoed").check();
        jonas.type("embargoDay", "2031-05-14").type("embargoTime", "15:00").press("approve");
        Refusals.assertTold(jonas, "time", "This is before the embargo ends.");
    }

    @Test
    void whoseStoryOthersTookApprovedHeldAndPublishedIsToldEachTime() {
        String story = checked("It stands.");
        decide(jonas, story, 1);
        otto.open(decision(story, 1)).press("take-over");
        sendsBack(jonas, "Says who?");
        Refusals.assertTold(jonas, "Another editor is reading this story right now.");

        otto.find(".slot").nth(4).click();
        otto.press("approve").sees("Approved and sealed.");
        jonas.press("approve");
        Refusals.assertTold(jonas, "Somebody else has signed this story since you opened it");
        sendsBack(jonas, "Says who?");
        Refusals.assertTold(jonas, "Another editor has approved this revision in the meantime.");

        Window ada = decide(window().as("ada"), story, 1);
        opened(otto, "holding").type("holdReason", "Wait for the court.").press("hold").sees("Held.");
        opened(ada, "holding").type("holdReason", "Wait for the court.").press("hold");
        Refusals.assertTold(ada, "Only what is approved can be held. This revision is not.");
        sendsBack(jonas, "Says who?");
        Refusals.assertTold(jonas, "This revision is approved, and held back.");

        decide(ada, story, 1);
        decide(jonas, story, 1);
        Window killing = decide(window().as("jonas"), story, 1);
        otto.press("release").sees("The hold is lifted.");
        ada.press("release");
        Refusals.assertTold(ada, "Nobody holds this revision any more.");
        otto.open("/newsroom/schedule/story?story=" + story);
        opened(otto, "going-now").press("publish-now");
        window().open("/").awaits(headline);
        jonas.press("release");
        Refusals.assertTold(jonas, "Readers had this revision. It comes back to them as the next one");
        kills(killing, "It is not true.");
        Refusals.assertTold(killing, "The story is public. It cannot be killed before publication any more.");
    }

    @Test
    void whoseStoryWasSentBackOrKilledAndWhoEndsAnEmbargoWithoutAWordIsTold() {
        String story = checked("It stands.");
        decide(jonas, story, 1);
        sendsBack(otto.open(decision(story, 1)).press("take-over"), "It falls.");
        otto.sees("Sent back.");
        sendsBack(jonas, "Says who?");
        Refusals.assertTold(jonas, "This revision was sent back to its author in the meantime.");
        proposes(jonas, story);
        Refusals.assertTold(jonas, "Revision 1 is not with the checkers any more.");

        Window rana = window().as("rana").open("/newsroom/stories/write?story=" + story);
        rana.press("submit").sees("Submitted.");
        otto.open(decision(story, 2)).at("embargoed").check();
        otto.type("embargoDay", "2031-05-14").type("embargoTime", "15:00").press("approve")
                .sees("Approved and sealed.");
        opened(rana.open("/newsroom/stories/write?story=" + story), "withdrawing").press("withdraw").press("submit")
                .sees("Submitted.");
        decide(jonas, story, 3).at("embargoed").uncheck();
        jonas.press("approve");
        Refusals.assertTold(jonas, "embargoWhy", "Say why it is to end now, or leave it as it is.");
        jonas.paste("embargoWhy", "w".repeat(501)).press("approve");
        Refusals.assertTold(jonas, "embargoWhy", "This is 501 characters long; 500 is the most.");

        kills(window().as("jonas").open(decision(story, 3)), "It is not true.").sees("Killed.");
        sendsBack(jonas, "Says who?");
        Refusals.assertTold(jonas, "This story was killed: It is not true.");
        kills(jonas, "It is not true.");
        Refusals.assertTold(jonas, "This story was killed already.");
    }

    @Test
    void whoLetsAStoryOutIsToldWhatForbidsIt() {
        Window ada = window().as("ada");
        String story = written(ada, headline,
                "“The quay will sink,” said Mara Lindt.\n\n“The pier will hold,” said Mara Lindt.\n\n"
                        + "“The crane will stay,” said Mara Lindt.");
        ada.press("submit").sees("Submitted.");
        String soon = written(ada, "Soon " + headline, "“It will rain,” said Mara Lindt.");
        ada.press("submit").sees("Submitted.");
        proposes(ada, story);
        Refusals.assertTold(ada, "You wrote or checked this story. Somebody else has to decide on it.");
        ZonedDateTime end = proposesForAMoment(otto, soon);
        Window later = decide(window().as("jonas"), soon, 1);

        jonas.open(letOut(story)).paste("reason", TOO_LONG).press("propose");
        Refusals.assertTold(jonas, "reason", "This is 1,901 characters long; 1,900 is the most.");
        jonas.type("reason", "People are on it.").type("day", "2020-01-01").press("propose");
        Refusals.assertTold(jonas, "time", "Choose a time from now on within three days");
        Window second = window().as("otto").open(letOut(story)).type("reason", "People are on it.");
        proposes(jonas, story).sees("nothing happens before one of them agrees");
        second.press("propose");
        Refusals.assertTold(second, "This waits for a second editor already.");

        decide(otto, story, 1);
        jonas.press("not-let-out").sees("It waits for its checkers.");
        otto.press("let-out");
        Refusals.assertTold(otto, SETTLED);
        second.press("propose").sees("nothing happens before one of them agrees");
        otto.press("let-out");
        Refusals.assertTold(otto, "You proposed this yourself. A second editor has to agree.");

        movesWhileItIsLetOut(story, second);
        later.page().waitForTimeout(Math.max(0, Duration.between(ZonedDateTime.now(), end).toMillis()) + 500);
        later.press("let-out");
        Refusals.assertTold(later, "The time until which this was wanted is over.");
    }

    /** The checker goes on with what another editor wants out, and after both have agreed. */
    private void movesWhileItIsLetOut(String story, Window second) {
        Window nadia = window().as("nadia").open("/newsroom/check/story?story=" + story + "&revision=1");
        decide(jonas, story, 1);
        Hands.keepRecording(nadia, headline,
                "Lindt: The quay will sink. The pier will hold. The crane will stay. " + headline);
        nadia.press("verbatim").sees("1 of 3 resolved");
        jonas.press("let-out");
        Refusals.assertTold(jonas, "A word or a verdict has changed since this was proposed.");

        proposes(second, story).sees("nothing happens before one of them agrees");
        decide(jonas, story, 1);
        Window third = decide(window().as("jonas"), story, 1);
        third.press("let-out").sees("You answer for it too.");
        jonas.press("let-out");
        Refusals.assertTold(jonas, SETTLED);
        proposes(jonas, story);
        Refusals.assertTold(jonas, "Two editors let this revision out already.");
        decide(jonas, story, 1).at("when:1").check();
        jonas.type("day", ZonedDateTime.now().plusDays(9).toLocalDate().toString()).press("approve");
        Refusals.assertTold(jonas, "time", "Its open quotations are let out only until an earlier time.");

        nadia.press("verbatim").sees("2 of 3 resolved");
        sendsBack(jonas, "Says who?");
        Refusals.assertTold(jonas, "This revision is not before the editors any more.");
        proposes(second, story).sees("nothing happens before one of them agrees");
        sendsBack(jonas, "Says who?");
        Refusals.assertTold(jonas, "Quotations in this revision are open, and no second editor has agreed to that.");
        nadia.press("verbatim").press("complete").sees("The check is complete.");
        jonas.press("approve");
        Refusals.assertTold(jonas, "What you saw is not what is here now");
        proposes(jonas, story);
        Refusals.assertTold(jonas, "This revision is before the editors already, or decided.");
    }

    @Test
    void nothingIsLetOutThatHasNoOpenQuotation() {
        Window rana = window().as("rana");
        String story = written(rana, headline, "It stands.");
        rana.press("submit").sees("Submitted.");
        proposes(jonas, story);
        Refusals.assertTold(jonas, "No quotation in it is open.");
    }

    @Test
    void whoseTurnIsOverOrHasNotComeIsTold() {
        String desk = "Desk of " + headline.substring(headline.length() - 12);
        Window ada = window().as("ada").open("/newsroom/admin/people");
        ada.type("deskName", desk).type("code", headline.substring(headline.length() - 12))
                .type("zone", "Europe/Berlin")
                .press("open-desk").sees("is open");
        ada.open("/newsroom/admin/steps").choose("stepsDesk", desk).choose("steps", "editor").choose("second", "chief")
                .press("set-steps").sees("Set.");
        Window rana = window().as("rana");
        String story = written(rana, headline, "It stands.");
        rana.choose("desk", desk);
        Hands.submitAndCheck(rana, window().as("nadia"), headline);
        decide(jonas, story, 1);
        Window first = window().as("otto").open(decision(story, 1)).press("take-over");
        decide(otto, story, 1);
        Window list = window().as("otto").open("/newsroom/approval/several");
        while (list.find(".plain-stories li", headline).count() == 0) {
            list.at("older").click();
            list.settle();
        }
        list.find(".plain-stories li", headline).locator("input").check();
        first.press("approve").sees("Signed. The next who has to sign is told.");

        sendsBack(jonas, "Says who?");
        Refusals.assertTold(jonas, "It is the turn of somebody else: this story waits for the chief");
        otto.paste("signed", "1").press("approve");
        Refusals.assertTold(otto, "You have signed this story already. The next signature is somebody else's.");
        list.press("approve-marked");
        assertThat(list.at("outcomes"))
                .containsText("There is something to look at in this story. Open it to decide on it.");
        assertThat(list.at("outcomes")).isInViewport();
    }

    @Test
    void aMarkThatNamesNothingApprovesNothing() {
        checked("It stands.");
        jonas.open("/newsroom/approval/several");
        mark("value => 'that one'");
        Refusals.assertTold(jonas, "A mark in this list names no story. Open the list again.");
        mark("value => value.replace(/ \\d+ /, ' 99 ')");
        jonas.sees("Nothing was approved: why stands below.");
        assertThat(jonas.at("outcomes"))
                .containsText("This revision is not before the editors: its check is not complete.");
        assertThat(jonas.at("outcomes")).isInViewport();
    }

    /** Marks the first story of the list under another name, and approves what is marked. */
    private void mark(String change) {
        Locator first = jonas.find("input[name=marked]").first();
        first.evaluate("(mark) => { mark.value = (" + change + ")(mark.value); }");
        first.check();
        jonas.press("approve-marked");
    }

    @Test
    void anAddressThatIsNoPlaceInTheQueueIsThePageOfWhatIsNotThere() {
        jonas.expects(404);
        for (String page : List.of("/newsroom/approval", "/newsroom/approval/several")) {
            jonas.open(page + "?after=nowhere").sees("This address is no place in the queue. Open the queue again.");
        }
    }

    @Test
    void whoKeepsFiltersIsToldAtTheirNameAndDropsTheOneThatTheyMean() {
        String name = "e" + headline.substring(headline.length() - 12);
        Window ada = window().as("ada").open("/newsroom/admin/people");
        ada.type("name", "Ben " + name).type("signInName", name).type("password", "harbour lights").at("roles")
                .selectOption("editor");
        ada.press("hire").sees("can sign in now");
        Window ben = window().open("/newsroom/sign-in").type("name", name).type("password", "harbour lights")
                .press("enter");
        ben.open("/newsroom/approval");
        keepsFilter(ben, " ");
        Refusals.assertTold(ben, "filterName", "Give the filter a name.");
        keepsFilter(ben, "f".repeat(61));
        Refusals.assertTold(ben, "filterName", "This is 61 characters long; 60 is the most.");
        IntStream.range(10, 30).forEach(i -> keepsFilter(ben, "Filter " + i).sees("Kept as “Filter " + i + "”."));
        keepsFilter(ben, "Filter 30");
        Refusals.assertTold(ben, "filterName", "You keep 20 filters already. Drop one first.");

        Window again = window().open("/newsroom/sign-in").type("name", name).type("password", "harbour lights")
                .press("enter");
        again.open("/newsroom/approval").find("button[title='Drop “Filter 10”']").click();
        assertThat(again.find(".saved", "Filter 10")).hasCount(0);
        ben.find("button[title='Drop “Filter 11”']").click();
        assertThat(ben.find(".saved a", "Filter 11")).hasCount(0);
        assertThat(ben.find(".saved a")).hasCount(18);
    }

    private static Window keepsFilter(Window editor, String name) {
        return opened(editor, "keeping").type("filterName", name).press("keep");
    }

    /** Returns the id of a story that a reporter began. */
    private static String written(Window author, String headline, String body) {
        Hands.begin(author, headline, body);
        return author.page().url().replaceAll(".*story=([0-9a-f-]{36}).*", "$1");
    }

    private String checked(String body) {
        Window rana = window().as("rana");
        String story = written(rana, headline, body);
        Hands.submitAndCheck(rana, window().as("nadia"), headline);
        return story;
    }

    private static String decision(String story, int revision) {
        return "/newsroom/approval/decide?story=" + story + "&revision=" + revision;
    }

    private static String letOut(String story) {
        return "/newsroom/approval/let-out?story=" + story + "&revision=1";
    }

    /** Opens the screen of a decision, which from then on hears of nothing that others do. */
    private static Window decide(Window editor, String story, int revision) {
        editor.open(decision(story, revision)).page().evaluate("() => { window.freshen = () => {}; }");
        return editor;
    }

    private static Window proposes(Window editor, String story) {
        return editor.open(letOut(story)).type("reason", "People are on it.").press("propose");
    }

    /** Proposes it until the next full minute that leaves the time to do so, and returns that. */
    private static ZonedDateTime proposesForAMoment(Window editor, String story) {
        editor.open(letOut(story)).type("reason", "People are on it.");
        ZonedDateTime end = ZonedDateTime.now(ZoneId.of(editor.at("zone").inputValue())).plusSeconds(70)
                .truncatedTo(ChronoUnit.MINUTES);
        editor.type("day", end.toLocalDate().toString()).type("time", end.toLocalTime().toString()).press("propose")
                .sees("nothing happens before one of them agrees");
        return end;
    }

    private static Window sendsBack(Window editor, String reason) {
        return opened(editor, "returning").paste("reason", reason).press("send-back");
    }

    private static Window kills(Window editor, String reason) {
        return opened(editor, "killing").type("killReason", reason).press("kill");
    }

    /** Opens a box that a click elsewhere closes. */
    private static Window opened(Window window, String box) {
        if (window.find("details[id='" + box + "'][open]").count() == 0) {
            window.at(box).locator("summary").click();
        }
        return window;
    }
}
