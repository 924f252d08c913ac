package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a verdict, a proposal, a dispute or a request is missing is told at its place, also on a page that others have
 * overtaken.
 */
class CheckRefusedTest extends BrowserTest {

    private final String headline = "Lock gate " + UUID.randomUUID();

    /** No evidence of another test holds a sentence with this word in it. */
    private final String place = "Q" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    private final Window rana = window().as("rana");

    private final Window nadia = window().as("nadia");

    @Test
    void whatAVerdictAsksForIsToldAtItsField() {
        submit("The gate of %s leaks at low tide", "They will close the pier of %s in May",
                "The ferry of %s runs every day",
                "The mist of %s lay on the water");
        String summary = "Summary of " + headline;
        String tape = "Tape of " + headline;
        Hands.keep(nadia, summary, "machine summary", "2026-11-20", "The gate of " + place + " leaks at low tide.");
        nadia.press("verbatim");
        Refusals.assertTold(nadia, "evidence", "A summary that a machine made supports no verdict.");
        Hands.keepRecording(nadia, tape,
                ("Marlow: The gate of %1$s leaks at low tide. They will shut the pier of %1$s in May.\n\n"
                        + "I do not think that the ferry of %1$s runs every day.").formatted(place));
        assertThat(nadia.find("#matching .more")).hasCount(0);

        nadia.press("dispute");
        Refusals.assertTold(nadia, "note", "Say what is wrong with it.");
        nadia.type("note", "n".repeat(2_001)).press("dispute");
        Refusals.assertTold(nadia, "note", "This is 2,001 characters long; 2,000 is the most.");
        nadia.type("note", "").press("altered");
        Refusals.assertTold(nadia, "Nothing is altered here");
        translatorIsAskedFor();
        sourcesAreAnsweredFor();
        waiversEndSoon();
        passagesStandInTheEvidence(summary, tape);

        nadia.follow("They will close the pier").press("altered");
        Refusals.assertTold(nadia, "passage", "do not let this pass");
        nadia.follow("The mist of").choose("evidence", tape).settle();
        nadia.find("#translating > summary").click();
        nadia.choose("originalLanguage", "Danish").type("translator", "Her sister").press("translation");
        Refusals.assertTold(nadia, "passage", "are the original.");
        nadia.follow("The ferry of").press("verbatim");
        Refusals.assertTold(nadia, "warning", "Say why the meaning is kept, or dispute it.");
        nadia.type("warning", "w".repeat(1_001)).press("verbatim");
        Refusals.assertTold(nadia, "warning", "This is 1,001 characters long; 1,000 is the most.");
        nadia.isAccessible().type("note", "Asked her twice.").press("unverifiable").sees("unverifiable:");
        nadia.find("#sending-back summary").click();
        nadia.type("sendNote", "s".repeat(1_001)).press("send-back");
        Refusals.assertTold(nadia, "sendNote", "This is 1,001 characters long; 1,000 is the most.");
    }

    private void translatorIsAskedFor() {
        nadia.find("#translating > summary").click();
        nadia.press("translation");
        Refusals.assertTold(nadia, "originalLanguage", "Say in which language it was said.");
        nadia.choose("originalLanguage", "English").press("translation");
        Refusals.assertTold(nadia, "originalLanguage", "The story is in English itself.");
        nadia.choose("originalLanguage", "Danish").press("translation");
        Refusals.assertTold(nadia, "translator", "Say who translated it.");
        nadia.type("translator", "t".repeat(201)).press("translation");
        Refusals.assertTold(nadia, "translator", "This is 201 characters long; 200 is the most.");
        nadia.type("translator", "Her sister");
        nadia.find("#by-way > summary").click();
        nadia.type("translator2", "Ida Holm").press("translation");
        Refusals.assertTold(nadia, "via2", "Say by which language it came.");
        nadia.choose("via2", "English").press("translation");
        Refusals.assertTold(nadia, "via2", "It has been in English before, or goes into it last.");
        nadia.choose("via2", "none").type("translator2", "").press("translation");
        Refusals.assertTold(nadia, "originalLanguage",
                "The passage does not read like Danish but like the language of the story.");
        nadia.choose("originalLanguage", "choose").type("translator", "").key("Escape");
    }

    private void sourcesAreAnsweredFor() {
        sourceIs("a document", "");
        nadia.press("verbatim");
        Refusals.assertTold(nadia, "saidBy", "Words of a document rest on the document itself");
        sourceIs("a crowd", "");
        nadia.press("verbatim");
        Refusals.assertTold(nadia, "saidByNote", "A crowd has no one voice");
        sourceIs("a placard", "");
        nadia.press("verbatim");
        Refusals.assertTold(nadia, "saidByNote", "Say where it was to be read, and who saw it.");
        sourceIs("a placard", "p".repeat(1_001));
        nadia.press("verbatim");
        Refusals.assertTold(nadia, "saidByNote", "This is 1,001 characters long; 1,000 is the most.");
        sourceIs("has died", "");
        nadia.find("#waiving summary").click();
        nadia.type("note", "It cannot wait.").press("waive");
        Refusals.assertTold(nadia, "saidBy", "a waiver would wait for nothing");
        sourceIs("a person who is named", "");
    }

    private void sourceIs(String kind, String note) {
        if (!nadia.at("saidBy").isVisible()) {
            nadia.find("#of-whom > summary").click();
        }
        nadia.choose("saidBy", kind).type("saidByNote", note);
        nadia.key("Escape");
    }

    private void waiversEndSoon() {
        if (!nadia.at("untilDay").isVisible()) {
            nadia.find("#waiving > summary").click();
        }
        nadia.type("untilDay", "2020-01-01").press("waive");
        Refusals.assertTold(nadia, "untilTime", "This time is past. A waiver ends in the future.");
        nadia.type("untilDay", "2040-01-01").press("waive");
        Refusals.assertTold(nadia, "untilTime", "A waiver holds for 14 days at the most.");
    }

    private void passagesStandInTheEvidence(String summary, String tape) {
        nadia.follow("The gate of").choose("evidence", tape).settle();
        nadia.at("other").click();
        nadia.type("passage", "The moon is made of cheese").press("compare");
        Refusals.assertTold(nadia, "passage", "These words do not stand in");
        nadia.type("passage", "I do not think").press("compare");
        Refusals.assertTold(nadia, "passage", "This passage holds too little of the quotation");
        mark(100_000);
        nadia.press("compare");
        Refusals.assertTold(nadia, "passage", "This passage lies outside of");
        mark(10);
        nadia.choose("evidence", summary).settle();
        assertThat(nadia.at("passage-start")).hasValue("");
        assertThat(nadia.at("passage-end")).hasValue("");
    }

    private void mark(int start) {
        nadia.page().evaluate("start => { document.getElementById('passage-start').value = start;"
                + " document.getElementById('passage-end').value = start + 20; }", start);
    }

    @Test
    void whatOthersDidMeanwhileIsNotOverruledUnseen() {
        submit("The gate of %s leaks at low tide", "The ferry of %s runs every day", "The mist of %s lay on the water");
        String desk = path(nadia);
        Window ada = window().as("ada");
        ZonedDateTime over = waiveForAMinute("The mist of");
        String story = desk.replaceAll(".*story=([0-9a-f-]+).*", "$1");

        proposalsThatWereSettledAreNotConfirmed(ada, desk);
        disputesAreAnswered(ada, desk, story);
        requestsSayWhatAndAreDecidedOnce(story);
        nadia.open(desk).follow("The ferry of").type("note", "Nobody can tell.").press("unverifiable")
                .sees("unverifiable:");
        nadia.find("#sending-back summary").click();
        ada.open(desk).follow("The mist of").page().waitForTimeout(
                Math.max(0, Duration.between(ZonedDateTime.now(), over).toMillis() + 200));
        ada.press("confirm");
        Refusals.assertTold(ada, "This waiver would have expired already. Propose another one.");
        nadia.press("send-back").sees("Sent back");

        Window jonas = window().as("jonas").open("/newsroom/dispute?story=" + story + "&revision=1");
        jonas.type("reason", "It does not leak.").press("dispute");
        Refusals.assertTold(jonas, "Revision 1 is not on its way any more.");
        ada.press("confirm");
        Refusals.assertTold(ada, "This cannot be done any more");
        jonas.expects(404).open("/newsroom/dispute?story=" + story + "&revision=1&quotation=" + UUID.randomUUID())
                .sees("This quotation is not part of revision 1.");
        jonas.open("/newsroom/dispute?story=" + story + "&revision=1&quotation=none")
                .sees("This quotation is not part of revision 1.");
        ada.expects(404).open("/newsroom/check/story?story=" + story + "&revision=99")
                .sees("There is no check of this revision.");
    }

    /** Proposes to waive it until the next minute begins, and returns when that is. */
    private ZonedDateTime waiveForAMinute(String words) {
        nadia.follow(words).find("#waiving > summary").click();
        ZonedDateTime over = ZonedDateTime.now(ZoneId.of(nadia.at("untilZone").inputValue())).plusSeconds(65)
                .truncatedTo(ChronoUnit.MINUTES);
        nadia.type("untilDay", over.toLocalDate().toString()).type("untilTime", over.toLocalTime().toString());
        nadia.type("note", "It cannot wait.").press("waive").sees("waits for a second person");
        return over;
    }

    private void waive(String why) {
        nadia.find("#waiving > summary").click();
        nadia.type("note", why).press("waive").sees("waits for a second person");
    }

    private void proposalsThatWereSettledAreNotConfirmed(Window ada, String desk) {
        nadia.open(desk).follow("The gate of");
        waive("The flood comes tonight.");
        ada.open(desk).follow("The gate of");
        nadia.open(desk).follow("The gate of");
        waive("The flood comes tomorrow.");
        ada.press("confirm");
        Refusals.assertTold(ada, "This proposal was settled meanwhile. Look at the quotation again.");
        ada.sees("The flood comes tomorrow.").find("#declining > summary").click();
        ada.type("why", "w".repeat(1_001)).press("decline");
        Refusals.assertTold(ada, "why", "This is 1,001 characters long; 1,000 is the most.");
        ada.at("proposed").evaluate("field => { field.value = 'none'; }");
        ada.press("confirm");
        Refusals.assertTold(ada, "This proposal is not part of this check.");
        nadia.open(desk).follow("The gate of").press("take-back").sees("Your proposal is taken back.");
        ada.press("confirm");
        Refusals.assertTold(ada, "This cannot be done any more");
        ada.isAccessible();
    }

    private void disputesAreAnswered(Window ada, String desk, String story) {
        Hands.keepRecording(nadia, "Tape of " + headline, "Marlow: The gate of " + place + " leaks at low tide.");
        rana.open("/newsroom/dispute?story=" + story + "&revision=1").type("reason", "r".repeat(2_001))
                .press("dispute");
        Refusals.assertTold(rana, "reason", "This is 2,001 characters long; 2,000 is the most.");
        rana.type("reason", "I misheard her.").press("dispute").sees("Disputed.");
        nadia.open(desk).follow("The gate of").press("verbatim");
        Refusals.assertTold(nadia, "note",
                "Somebody disputes this quotation: “I misheard her.” Say in the note how that was settled.");
        nadia.type("note", "The tape is clear.").press("verbatim").sees("verbatim:");

        nadia.open(desk).follow("The gate of");
        ada.open(desk).follow("The gate of").find("#correcting > summary").click();
        ada.type("occasionFrom", "2026-01-05").type("occasionWhy", "It is in her diary.").press("correct-occasion");
        ada.sees("It counts as said on");
        nadia.type("note", "It is old.").press("dispute");
        Refusals.assertTold(nadia,
                "The verdict that you saw here does not stand any more. Look again, and give yours.");
    }

    private void requestsSayWhatAndAreDecidedOnce(String story) {
        String requests = "/newsroom/requests?story=" + story + "&revision=1";
        rana.open(requests).press("record");
        Refusals.assertTold(rana, 2, "wish", "Say what they say, as close to their words as you can.");
        rana.type("wish", "w".repeat(2_001)).type("askedOn", "2026-11-21").press("record");
        Refusals.assertTold(rana, "wish", "This is 2,001 characters long; 2,000 is the most.");
        rana.type("wish", "May I see it?").type("askedOn", "2099-11-21").press("record");
        Refusals.assertTold(rana, "askedOn", "This day is still to come.");
        rana.type("askedOn", "").press("record");
        Refusals.assertTold(rana, "askedOn", "Say on which day they asked.");
        rana.type("askedOn", "2026-11-21").chooseUnoffered("kind", "").press("record");
        Refusals.assertTold(rana, "kind", "Say what they ask.");
        rana.at("kind").selectOption("APPROVE");
        rana.chooseUnoffered("quotation", "").press("record");
        Refusals.assertTold(rana, "quotation", "Choose the quotation.");
        rana.open(requests).type("wish", "May I see it?").type("askedOn", "2026-11-21").press("record")
                .sees("Recorded.");
        rana.type("wish", "I take it back.").type("askedOn", "2026-11-22").press("record").sees("I take it back.");

        Window jonas = window().as("jonas").open(requests);
        jonas.press("refuse");
        Refusals.assertTold(jonas, "reason", "Say why.");
        window().as("otto").open(requests).type("reason", "We never do.").press("refuse").sees("Refused.");
        jonas.type("reason", "No.").press("refuse");
        Refusals.assertTold(jonas, "request", "What you chose here is not there any more");
        jonas.isAccessible().chooseUnoffered("request", "").press("refuse");
        Refusals.assertTold(jonas, "This request does not exist.");
    }

    @Test
    void aStoryThatTwoEditorsLetOutIsDisputedAndNotSentBack() {
        submit("The gate of %s leaks at low tide", "The ferry of %s runs every day", "The mist of %s lay on the water");
        String desk = path(nadia);
        String story = desk.replaceAll(".*story=([0-9a-f-]+).*", "$1");
        Hands.keepRecording(nadia, "Tape of " + headline, "Marlow: The gate of " + place + " leaks at low tide.");
        nadia.press("verbatim").sees("verbatim:");
        nadia.open(desk).follow("The ferry of").type("note", "Nobody can tell.").press("unverifiable")
                .sees("unverifiable:");
        Window jonas = window().as("jonas").open("/newsroom/approval/let-out?story=" + story + "&revision=1");
        ZonedDateTime until = ZonedDateTime.now(ZoneId.of(jonas.at("zone").inputValue())).plusHours(3);
        jonas.type("day", until.toLocalDate().toString()).type("time", until.toLocalTime().toString().substring(0, 5))
                .type("reason", "People are on it.").press("propose").sees("nothing happens before one of them agrees");
        Window otto = window().as("otto").open("/newsroom/debt").follow(headline);
        otto.press("let-out").sees("You answer for it too.");

        nadia.open(desk).find("#sending-back > summary").click();
        nadia.press("send-back");
        Refusals.assertTold(nadia, "Two editors let this story out with what is open in it.");
        otto.press("approve").sees("Approved and sealed.");
        window().open("/").awaits(headline);
        nadia.open(desk).follow("The gate of").press("verbatim");
        Refusals.assertTold(nadia, "This story is public with the rulings that it has.");

        nadia.type("note", "It is another gate.").press("dispute").sees("disputed:");
        nadia.open("/newsroom/urgent").press("settle");
        Refusals.assertTold(nadia, "note", "Say what was done about it.");
        nadia.type("note", "n".repeat(2_001)).press("settle");
        Refusals.assertTold(nadia, "note", "This is 2,001 characters long; 2,000 is the most.");
        nadia.type("note", "Corrected.").chooseUnoffered("matter", "").press("settle");
        Refusals.assertTold(nadia, "This does not stand on the list.");
        nadia.isAccessible();
    }

    private void submit(String... quotations) {
        Hands.begin(rana, headline,
                Stream.of(quotations).map(words -> "“" + words.formatted(place) + ",” said Edda Marlow.")
                        .collect(Collectors.joining("\n\n")));
        rana.press("submit").sees("Submitted.");
        nadia.open("/newsroom/check").follow(headline);
    }

    private static String path(Window window) {
        return window.page().url().replaceAll("^https?://[^/]+", "");
    }
}
