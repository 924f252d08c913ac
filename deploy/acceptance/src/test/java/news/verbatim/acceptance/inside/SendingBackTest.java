package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import news.verbatim.accounts.messages.MessageCard;
import news.verbatim.accounts.messages.Messages;
import news.verbatim.accounts.people.Staffing;
import news.verbatim.drafting.listing.Stories;
import news.verbatim.drafting.returns.Amending;
import news.verbatim.drafting.returns.CheckedReturn;
import news.verbatim.drafting.story.Stage;
import news.verbatim.drafting.story.StoryCard;
import news.verbatim.drafting.story.WorkingCopy;
import news.verbatim.drafting.writing.Writing;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.QuotationType;
import news.verbatim.events.text.StoryText;
import news.verbatim.events.text.Verdict;
import news.verbatim.factcheck.check.CheckState;
import news.verbatim.factcheck.check.QuotationState;
import news.verbatim.factcheck.queue.CheckQueue;
import news.verbatim.factcheck.queue.CheckSheet;
import news.verbatim.factcheck.queue.Checks;
import news.verbatim.factcheck.queue.WaitingCheck;
import news.verbatim.factcheck.ruling.Checking;
import news.verbatim.factcheck.ruling.SendingBack;
import news.verbatim.factcheck.verdict.MatchOutcome;
import news.verbatim.factcheck.verdict.RulingForm;
import news.verbatim.factcheck.verdict.Suggestion;
import news.verbatim.factcheck.verdict.TranslationForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A checker sends a story back with what stops it; its author settles that, and it comes in again. */
class SendingBackTest extends StoryTest {

    private static final String FIRST = Newsroom.WORDS.get(0);
    private static final String SECOND = Newsroom.WORDS.get(1);

    /** What the recording has instead of the first quotation and of the second. */
    private static final String TUESDAY = "the bridge opens on Tuesday";
    private static final String SPEECH = "Lindt: I can tell you that the bridge opens on Tuesday, and hardly anybody will pay to cross it.";

    @Inject
    private SendingBack sending;

    @Inject
    private Amending amending;

    @Inject
    private Checking checking;

    @Inject
    private Checks checks;

    @Inject
    private CheckQueue queue;

    @Inject
    private Stories stories;

    @Inject
    private Writing writing;

    @Inject
    private Messages messages;

    @Inject
    private Staffing staffing;

    private Somebody author;

    private Somebody checker;

    @BeforeEach
    void takePeopleOn() throws SQLException {
        if (number("select count(*) from accounts.desk where code = 'city'") == 0) {
            Somebody.with(Roles.ADMINISTRATOR).does(() -> staffing.openDesk("city", "City", "Europe/Berlin"));
        }
        author = hired(Roles.REPORTER);
        checker = hired(Roles.CHECKER);
    }

    @Test
    void itsAuthorHasItBackWithWhatStopsItAndIsToldOnce() {
        StoryId story = disputedTwice();
        assertEquals(List.of(), facts(author, story), "a dispute in an open check waits for the story to be sent back");

        checker.does(() -> sending.sendBack(story, 1, "Both are in the recording."));

        assertEquals(List.of("StorySentBack"), facts(author, story));
        assertEquals("sent the story back. 2 of 2 quotations stop it. Both are in the recording.",
                about(author, story).get(0).said());
        StoryCard back = author.asks(() -> stories.myWork().back().get(0));
        assertEquals(story, back.story());
        assertEquals(Stage.RETURNED, back.stage());
        assertEquals("A checker sent it back. 2 of 2 quotations stop it. Both are in the recording.", back.stageNote());
        CheckedReturn first = returned(story, FIRST);
        assertEquals(Verdict.DISPUTED, first.ruling().verdict());
        assertEquals("The recording has another day.", first.ruling().note());
        assertEquals(TUESDAY, first.ruling().passage());
        assertEquals("Press conference", first.ruling().evidence());
        assertEquals(CheckState.CLOSED, newsroom.sheet(checker, story).card().state());
        assertTrue(facts(story).contains("StorySentBack"), facts(story)::toString);
    }

    @Test
    void onlyACheckerSendsItBackAndNeverWhoWroteIt() {
        Somebody both = Somebody.with(Roles.REPORTER, Roles.CHECKER);
        StoryId story = newsroom.submittedBy(both);
        newsroom.dispute(newsroom.editor, story, FIRST, "He denies it.");

        assertForbidden(SendingBack.class, () -> newsroom.editor.does(() -> sending.sendBack(story, 1, "")));
        assertForbidden(SendingBack.class, () -> newsroom.reporter.does(() -> sending.sendBack(story, 1, "")));
        assertTrue(refused(both, story).startsWith("You wrote on this story."), refused(both, story));
        checker.does(() -> sending.sendBack(story, 1, ""));
        assertEquals(Stage.RETURNED, both.asks(() -> stories.open(story)).stage());
    }

    @Test
    void whatNothingStopsIsNotSentBackAndAWordIsNotANovel() {
        StoryId story = newsroom.submittedBy(author);
        assertTrue(refused(checker, story).startsWith("Nothing stops this story."), refused(checker, story));

        newsroom.rule(checker, story, FIRST, Verdict.UNVERIFIABLE, "Asked twice, and nobody has it.");
        Refusal tooLong = assertThrows(Refusal.class,
                () -> checker.does(() -> sending.sendBack(story, 1, "x".repeat(1_001))));
        assertEquals("sendNote", tooLong.problems().get(0).field());
        checker.does(() -> sending.sendBack(story, 1, ""));
        assertEquals("A checker sent it back. 1 of 2 quotations stops it.",
                author.asks(() -> stories.open(story)).stageNote());
    }

    @Test
    void itIsNotSubmittedAgainWhileWhatCameBackIsAsItWasAndNobodySaysAWord() {
        StoryId story = sentBack();

        Refusal refusal = assertThrows(Refusal.class, () -> newsroom.submit(author, story));

        assertEquals(List.of("body", "body"), refusal.problems().stream().map(Refusal.Problem::field).toList());
        assertTrue(
                refusal.getMessage()
                        .contains("“The bridge opens on Monday,” came back from the checkers, and is as it was."),
                refusal.getMessage());
        assertEquals(1, author.asks(() -> stories.open(story)).revision());
    }

    @Test
    void whatWasTakenOverComesBackLaidOnItsPassageAndWhatWasAnsweredWithItsAnswer() {
        StoryId story = sentBack();
        WorkingCopy copy = author.asks(() -> amending.useWordsAsSaid(story, number(story), said(story, FIRST).id()));
        assertEquals("“The bridge opens on Tuesday,” said Mara Lindt, the harbour master.",
                copy.text().body().get(0).text());
        author.does(() -> amending.answer(story, said(story, SECOND).id(), "She said it to me at the door."));
        newsroom.submit(author, story);

        CheckSheet sheet = checker.asks(() -> checks.open(story, 2));
        Quotation tuesday = sheet.content().quotations().get(0).quotation();
        Suggestion laid = sheet.match(tuesday.id()).best();
        assertEquals(MatchOutcome.VERBATIM, laid.outcome());
        assertEquals(TUESDAY, laid.passage());
        assertTrue(sheet.statuses().get(0).takenUp());
        assertEquals(QuotationState.STALE, sheet.statuses().get(0).state(), "nothing is ruled by itself");
        assertEquals(QuotationState.DISPUTED, sheet.statuses().get(1).state());
        assertEquals("She said it to me at the door.", sheet.statuses().get(1).answer().words());
        assertEquals(author.id(), sheet.statuses().get(1).answer().by());
        assertEquals(checker.id(), waiting(story).cameBackTo());

        rule(story, 2, tuesday,
                new RulingForm(Verdict.VERBATIM, laid.evidence(), "", laid.start(), laid.end(), "", Map.of(),
                        TranslationForm.NONE, null,
                        false));
        assertTrue(checker.asks(() -> checks.open(story, 2)).content().quotations().get(0).resolved());
        checker.does(() -> sending.sendBack(story, 2, ""));
        assertEquals(Verdict.VERBATIM, returned(story, "Tuesday").ruling().verdict());
        assertFalse(returned(story, "Tuesday").stops());
    }

    @Test
    void withoutItsMarksItIsCheckedAsAParaphraseOnThePassageThatWasShown() {
        StoryId story = sentBack();
        author.does(() -> amending.useWordsAsSaid(story, number(story), said(story, FIRST).id()));
        WorkingCopy copy = author.asks(() -> amending.keepAsParaphrase(story, number(story), said(story, SECOND).id()));
        assertEquals("Lindt said that nobody will pay to cross it in the first year.",
                copy.text().body().get(1).text());
        newsroom.submit(author, story);

        CheckSheet sheet = checker.asks(() -> checks.open(story, 2));
        Quotation told = sheet.content().quotations().get(1).quotation();
        assertEquals(QuotationType.INDIRECT, told.type());
        assertTrue(sheet.statuses().get(1).takenUp());
        assertEquals("hardly anybody will pay to cross it", sheet.match(told.id()).best().passage());
    }

    @Test
    void whatWasCheckedAndDidNotChangeIsNotCheckedAgain() {
        StoryId story = newsroom.submittedBy(author);
        UUID recording = newsroom.keep(story, "Recording of the speech", "Lindt: " + Newsroom.SPEECH);
        newsroom.rule(checker, story, FIRST, new RulingForm(Verdict.VERBATIM, recording, "", ""));
        newsroom.rule(checker, story, SECOND, Verdict.DISPUTED, "She says that she never said so.");
        checker.does(() -> sending.sendBack(story, 1, ""));
        author.does(() -> amending.answer(story, said(story, SECOND).id(), "It is in the recording, at the end."));
        newsroom.submit(author, story);

        CheckSheet sheet = checker.asks(() -> checks.open(story, 2));
        assertEquals(List.of(QuotationState.RULED, QuotationState.DISPUTED),
                sheet.statuses().stream().map(status -> status.state()).toList());
        assertEquals(1, sheet.card().resolved());
    }

    @Test
    void aWaiverThatWaitsForItsSecondPersonGoesAlongAndFallsWithItsWords() {
        StoryId story = newsroom.submittedBy(author);
        newsroom.rule(checker, story, FIRST, Verdict.DISPUTED, "The recording has another day.");
        newsroom.proposeWaiver(checker, story, SECOND, clock.instant().plus(Duration.ofHours(2)));
        checker.does(() -> sending.sendBack(story, 1, ""));
        author.does(() -> amending.answer(story, said(story, FIRST).id(), "It is Monday."));
        newsroom.submit(author, story);

        CheckSheet sheet = checker.asks(() -> checks.open(story, 2));
        assertEquals(checker.id(), sheet.proposals().get(0).by());
        UUID waiver = sheet.proposals().get(0).id();
        Refusal own = assertThrows(Refusal.class, () -> checker.does(() -> checking.confirm(story, 2, waiver, true)));
        assertTrue(own.getMessage().startsWith("You proposed this yourself."), own.getMessage());
        assertEquals(List.of(), facts(checker, story).stream().filter("ProposalFell"::equals).toList());

        newsroom.withdraw(author, story);
        save(story, "nobody will pay to cross it", "nobody will ever pay to cross it");
        newsroom.submit(author, story);

        assertEquals(List.of(), checker.asks(() -> checks.open(story, 3)).proposals());
        MessageCard told = about(checker, story).stream().filter(message -> message.fact().equals("ProposalFell"))
                .findFirst().orElseThrow();
        assertTrue(told.said().contains("Its words, its speaker or its cue have changed."), told.said());
    }

    private StoryId sentBack() {
        StoryId story = disputedTwice();
        checker.does(() -> sending.sendBack(story, 1, ""));
        return story;
    }

    private StoryId disputedTwice() {
        StoryId story = newsroom.submittedBy(author);
        UUID recording = newsroom.keep(story, "Press conference", SPEECH);
        dispute(story, FIRST, recording, TUESDAY, "The recording has another day.");
        dispute(story, SECOND, recording, "hardly anybody will pay to cross it", "She is more careful than that.");
        return story;
    }

    private void dispute(StoryId story, String words, UUID recording, String passage, String why) {
        newsroom.rule(checker, story, words, new RulingForm(Verdict.DISPUTED, recording, passage, why));
    }

    private void rule(StoryId story, int revision, Quotation said, RulingForm form) {
        Instant seen = checker.asks(() -> checks.open(story, revision)).content().quotations().stream()
                .filter(checked -> checked.quotation().equals(said)).map(checked -> checked.ruling())
                .flatMap(ruling -> Stream.ofNullable(ruling)).map(ruling -> ruling.at()).findFirst().orElse(null);
        checker.does(() -> checking.rule(story, revision, said.id(), form, seen));
    }

    private void save(StoryId story, String before, String after) {
        author.does(() -> {
            WorkingCopy copy = stories.open(story);
            writing.save(story, copy.number(), new StoryText(copy.text().headline(), copy.text().standfirst(),
                    copy.text().keyPoints(), copy.text().body().stream().map(block -> Block.paragraph(
                            block.text().replace(before, after))).toList(),
                    copy.text().byline(), copy.text().desk(),
                    copy.text().language()));
        });
    }

    private String refused(Somebody person, StoryId story) {
        return assertThrows(Refusal.class, () -> person.does(() -> sending.sendBack(story, 1, ""))).getMessage();
    }

    private int number(StoryId story) {
        return stories.open(story).number();
    }

    private Quotation said(StoryId story, String words) {
        return stories.open(story).claims().stream().map(claim -> claim.quotation())
                .filter(said -> said.words().contains(words))
                .findFirst().orElseThrow();
    }

    private CheckedReturn returned(StoryId story, String words) {
        return author.asks(() -> amending.of(story)).stream().filter(one -> one.said().words().contains(words))
                .findFirst().orElseThrow();
    }

    private WaitingCheck waiting(StoryId story) {
        return checker.asks(() -> queue.waiting("", WaitingCheck.With.ANYTHING, 0, 500)).stream()
                .filter(check -> check.card().story().equals(story)).findFirst().orElseThrow();
    }

    private Somebody hired(String role) {
        String name = "p" + UUID.randomUUID().toString().substring(0, 12);
        PersonId id = Somebody.with(Roles.ADMINISTRATOR)
                .asks(() -> staffing.hire(name, "Person " + name, "a long password", "city", Set.of(role)));
        return new Somebody(id, Set.of(role));
    }

    private List<MessageCard> about(Somebody person, StoryId story) {
        return person.asks(() -> messages.mine(0, 200)).stream().filter(message -> message.story().equals(story))
                .toList();
    }

    private List<String> facts(Somebody person, StoryId story) {
        return about(person, story).stream().map(MessageCard::fact).toList();
    }
}
