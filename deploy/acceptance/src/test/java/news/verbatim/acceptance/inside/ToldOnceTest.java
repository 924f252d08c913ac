package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import news.verbatim.accounts.messages.MessageCard;
import news.verbatim.accounts.messages.Messages;
import news.verbatim.accounts.people.MailPreference;
import news.verbatim.accounts.people.Mailing;
import news.verbatim.accounts.people.Staffing;
import news.verbatim.approval.deciding.Deciding;
import news.verbatim.approval.glass.BreakingGlass;
import news.verbatim.drafting.comments.Commenting;
import news.verbatim.drafting.listing.Stories;
import news.verbatim.drafting.story.Revisions;
import news.verbatim.drafting.story.Stage;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.Seal;
import news.verbatim.events.text.Span;
import news.verbatim.events.text.Verdict;
import news.verbatim.jobs.Tasks;
import news.verbatim.publishing.golive.Noticing;
import news.verbatim.publishing.publication.NoticeForm;
import news.verbatim.publishing.publication.PublicationState;
import news.verbatim.publishing.serving.PublicRecords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The people whom a story concerns hear of it, once, and never of what they did themselves. */
class ToldOnceTest extends StoryTest {

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService executor;

    @Inject
    private Staffing staffing;

    @Inject
    private Messages messages;

    @Inject
    private Commenting commenting;

    @Inject
    private Deciding deciding;

    @Inject
    private BreakingGlass glass;

    @Inject
    private Stories stories;

    @Inject
    private Noticing noticing;

    @Inject
    private PublicRecords records;

    @Inject
    private Tasks tasks;

    private Somebody author;

    private Somebody editor;

    @BeforeEach
    void takePeopleOn() throws SQLException {
        if (number("select count(*) from accounts.desk where code = 'city'") == 0) {
            Somebody.with(Roles.ADMINISTRATOR).does(() -> staffing.openDesk("city", "City", "Europe/Berlin"));
        }
        author = hired(Roles.REPORTER);
        editor = hired(Roles.EDITOR);
    }

    private Somebody hired(String role) {
        String name = "p" + UUID.randomUUID().toString().substring(0, 12);
        PersonId id = Somebody.with(Roles.ADMINISTRATOR)
                .asks(() -> staffing.hire(name, "Person " + name, "a long password", "city", Set.of(role)));
        return new Somebody(id, Set.of(role));
    }

    @Test
    void theAuthorHearsOfEachDecisionOnceAndTheEditorNotOfTheirOwn() {
        StoryId story = checkedOf(author);
        assertEquals(1, about(editor, story).size());

        newsroom.approve(editor, story, inMinutes(6_000));
        assertEquals(List.of("StoryApproved"), facts(author, story));
        assertEquals(List.of("CheckCompleted"), facts(editor, story));

        newsroom.rule(newsroom.checker, story, Newsroom.WORDS.get(0), Verdict.DISPUTED, "She denies it.");
        assertEquals(2, about(author, story).size(), () -> facts(author, story).toString());
        assertEquals(2, about(editor, story).size(), () -> facts(editor, story).toString());
    }

    @Test
    void aColleagueWhoIsMentionedHearsOfItAlsoBeforeAnybodyHasTheStory() {
        StoryId story = newsroom.draftBy(author);
        Span span = new Span(new Place(Place.Field.BODY, 0), 0, 5);

        author.does(
                () -> commenting.comment(UUID.randomUUID(), story, Revisions.NOW, span, "bridge", "@you and @me: sure?",
                        List.of(editor.id(), author.id())));

        assertEquals(List.of("mentions you in a comment: @you and @me: sure?"),
                about(editor, story).stream().map(MessageCard::said).toList());
        assertEquals(List.of(), about(author, story));
    }

    @Test
    void aSecondEditorIsAskedAndEverybodyHearsHowThatEnds() {
        Somebody second = hired(Roles.EDITOR);
        StoryId story = newsroom.submittedBy(author);
        PlannedTime until = PlannedTime.of(inMinutes(60), ZoneOffset.UTC);
        editor.does(() -> glass.propose(story, 1, "It burns.", until));
        assertEquals(List.of("GlassProposed"), facts(second, story));
        assertEquals(List.of(), facts(editor, story));

        Seal seen = newsroom.sheet(story).seal();
        second.does(() -> glass.confirm(story, 1, seen));
        assertEquals(List.of("GlassBroken"), facts(editor, story));
        assertEquals(List.of("GlassBroken"), facts(author, story));
        newsroom.approve(second, story, null);
        awaitState(story, PublicationState.LIVE);

        moveTo(until.wall());

        await("its time is over", () -> facts(author, story).contains("StoryHeld"));
        assertTrue(facts(second, story).contains("StoryHeld"), () -> facts(second, story).toString());
        assertEquals(1, Collections.frequency(facts(editor, story), "StoryHeld"));
    }

    @Test
    void whenNobodyAnswersForItAnyMoreItsCheckersHearThatTheyHaveItAgain() {
        Somebody second = hired(Roles.EDITOR);
        Somebody checker = hired(Roles.CHECKER);
        StoryId story = newsroom.submittedBy(author);
        PlannedTime until = PlannedTime.of(inMinutes(60), ZoneOffset.UTC);
        editor.does(() -> glass.propose(story, 1, "It burns.", until));
        Seal seen = newsroom.sheet(story).seal();
        second.does(() -> glass.confirm(story, 1, seen));

        moveTo(until.wall());

        await("its time is over", () -> facts(checker, story).contains("GlassEnded"));
        for (Somebody told : List.of(author, editor, second, checker)) {
            assertEquals(1, Collections.frequency(facts(told, story), "GlassEnded"));
        }
        assertEquals(
                "ended the time for which two editors let the story out with open quotations: it waits for its checkers again",
                about(checker, story).get(0).said());
        assertEquals(Stage.IN_CHECK, author.asks(() -> stories.open(story)).stage());
    }

    @Test
    void whoseProposalToLetOutIsNotAgreedToHearsIt() {
        Somebody second = hired(Roles.EDITOR);
        StoryId story = newsroom.submittedBy(author);
        editor.does(() -> glass.propose(story, 1, "It burns.", PlannedTime.of(inMinutes(60), ZoneOffset.UTC)));

        second.does(() -> glass.decline(story, 1));

        assertEquals(List.of("did not agree to let the story out with open quotations: it waits for its checkers"),
                about(editor, story).stream().map(MessageCard::said).toList());
        assertEquals(List.of("GlassProposed"), facts(second, story));
    }

    @Test
    void aSecondCheckerIsAskedOnceUntilTheyHaveReadIt() {
        Somebody checker = hired(Roles.CHECKER);
        Somebody second = hired(Roles.CHECKER);
        StoryId story = newsroom.submittedBy(author);
        Instant end = clock.instant().plus(Duration.ofHours(2));
        newsroom.proposeWaiver(checker, story, Newsroom.WORDS.get(0), end);
        MessageCard told = about(second, story).get(0);
        assertTrue(
                told.said().startsWith("asks for a second checker, to confirm a waiver for “" + Newsroom.WORDS.get(0)),
                told::said);
        assertTrue(told.said().endsWith(": She is on a plane."), told::said);

        newsroom.proposeWaiver(checker, story, Newsroom.WORDS.get(1), end);
        assertEquals(1, Collections.frequency(facts(second, story), "RulingProposed"));
        assertEquals(0, Collections.frequency(facts(checker, story), "RulingProposed"));
        assertEquals(0, Collections.frequency(facts(author, story), "RulingProposed"));

        second.does(() -> messages.read(told.id()));
        newsroom.proposeWaiver(checker, story, Newsroom.WORDS.get(0), end.plusSeconds(1));
        assertEquals(2, Collections.frequency(facts(second, story), "RulingProposed"));
    }

    @Test
    void anAuthorIsToldOfACorrectionOnceAndWhenItIsNotWantedAnyMore() {
        StoryId story = checkedOf(author);
        newsroom.approve(editor, story, null);
        awaitState(story, PublicationState.LIVE);
        NoticeForm wrong = new NoticeForm(null, "The harbour master names the day.", "The mayor named it.");
        editor.does(() -> noticing.correct(story, wrong));

        MessageCard told = about(author, story).get(0);
        assertEquals(List.of("NoticeWritten", "wants a correction: The mayor named it."),
                List.of(told.fact(), told.said()));
        assertEquals(1, Collections.frequency(facts(author, story), "NoticeWritten"));
        assertEquals(0, Collections.frequency(facts(editor, story), "NoticeWritten"));

        editor.does(() -> noticing.drop(story, records.of(story).orElseThrow().notices().get(0).id()));
        assertEquals("does not want the correction any more: The mayor named it.", about(author, story).get(0).said());
    }

    @Test
    void whatIsReadIsReadAndSomebodyElsesIsNot() {
        StoryId story = checkedOf(author);
        MessageCard message = about(editor, story).get(0);

        author.does(() -> messages.read(message.id()));
        assertEquals(false, about(editor, story).get(0).read());
        editor.does(() -> messages.read(message.id()));
        assertEquals(true, about(editor, story).get(0).read());
    }

    @Test
    void theDatabaseTakesNoMessageTwice() {
        StoryId story = checkedOf(author);

        assertThrows(SQLException.class,
                () -> tamper("insert into accounts.message (id, person, story, revision, fact, headline, "
                        + "said, happened_at, is_read) select ?, person, story, revision, fact, headline, said, happened_at, false "
                        + "from accounts.message where story = ? and person = ?", UUID.randomUUID(), story.value(),
                        editor.id().value()));
    }

    @Test
    void aMailThatIsTurnedAwayIsTriedAgainAndTakenOnce() throws Exception {
        String address = author.id() + "@example.org";
        author.does(() -> messages.prefer(new MailPreference(address, Mailing.AT_ONCE)));
        try (MailSink sink = MailSink.open(executor, 1)) {
            StoryId story = checkedOf(author);
            editor.does(() -> deciding.requestChanges(story, 1, "Who says so?"));

            await("the mail is there", () -> {
                clock.moveTo(clock.instant().plus(Duration.ofSeconds(1)));
                return sink.to(address).size() == 1;
            });
            assertTrue(sink.tries() > 1);
            assertTrue(sink.to(address).get(0).contains("Who says so?"), sink.to(address)::toString);
            await("the task is gone",
                    () -> number("select count(*) from jobs.scheduled_tasks where task_name = 'accounts.mail'") == 0);
            assertEquals(1, sink.to(address).size());
        }
    }

    @Test
    void aDigestComesOnceInTheMorningWithAllOfIt() throws Exception {
        String address = editor.id() + "@example.org";
        editor.does(() -> messages.prefer(new MailPreference(address, Mailing.DIGEST)));
        try (MailSink sink = MailSink.open(executor, 0)) {
            checkedOf(author);
            checkedOf(author);
            assertEquals(0, sink.to(address).size());

            clock.moveTo(afterNextMorning());

            await("the digest is there", () -> sink.to(address).size() == 1);
            assertTrue(sink.to(address).get(0).contains("2 messages"), sink.to(address)::toString);
        }
    }

    @Test
    void aMailServerThatIsAwayForHoursCostsNoMessage() throws Exception {
        String address = author.id() + "@example.org";
        author.does(() -> messages.prefer(new MailPreference(address, Mailing.AT_ONCE)));
        StoryId story = checkedOf(author);
        editor.does(() -> deciding.requestChanges(story, 1, "Who says so?"));
        Instant left = clock.instant();
        await("it was away for hours", () -> {
            clock.moveTo(clock.instant().plus(Duration.ofMinutes(16)));
            return mailOf(story).map(Tasks.Planned::failures).orElse(0) > 11;
        });
        assertTrue(Duration.between(left, clock.instant()).compareTo(Duration.ofHours(2)) > 0);
        assertTrue(tasks.countFailing() > 0);
        assertEquals("the mail to " + address + " is not gone (ConnectException: Connection refused)",
                mailOf(story).orElseThrow().error());

        try (MailSink sink = MailSink.open(executor, 0)) {
            assertTrue(tasks.restartFailing() > 0);
            await("the mail is there", () -> sink.to(address).size() == 1);
            assertTrue(sink.to(address).get(0).contains("Who says so?"), sink.to(address)::toString);
            await("its task is gone", () -> mailOf(story).isEmpty());
        }
    }

    private Optional<Tasks.Planned> mailOf(StoryId story) {
        return tasks.planned(0, 200).stream()
                .filter(task -> task.name().equals("accounts.mail") && story.equals(task.story())).findFirst();
    }

    @Test
    void aDigestOfMoreThanOneMailHoldsComesInSeveral() throws Exception {
        String address = editor.id() + "@example.org";
        editor.does(() -> messages.prefer(new MailPreference(address, Mailing.DIGEST)));
        StoryId story = checkedOf(author);
        for (int i = 1; i <= 203; i++) {
            tamper("insert into accounts.message (id, person, story, revision, fact, headline, said, happened_at, is_read) "
                    + "select ?, person, story, revision + ?, fact, headline, said, happened_at, false from accounts.message "
                    + "where story = ? and person = ? and revision = 1", UUID.randomUUID(), i, story.value(),
                    editor.id().value());
        }
        try (MailSink sink = MailSink.open(executor, 0)) {
            clock.moveTo(afterNextMorning());

            await("both mails are there", () -> sink.to(address).size() == 2);
            assertTrue(sink.to(address).get(0).contains("200 messages"), sink.to(address)::toString);
            assertTrue(sink.to(address).get(1).contains("4 messages"), sink.to(address)::toString);
        }
    }

    @Test
    void whatHappensWhileADigestIsSentComesTheNextMorning() throws Exception {
        String address = editor.id() + "@example.org";
        editor.does(() -> messages.prefer(new MailPreference(address, Mailing.DIGEST)));
        checkedOf(author);
        try (MailSink sink = MailSink.open(executor, address, () -> checkedOf(author))) {
            clock.moveTo(afterNextMorning());
            await("the digest is there", () -> sink.to(address).size() == 1);

            clock.moveTo(afterNextMorning());
            await("the next one is there", () -> sink.to(address).size() == 2);
            assertTrue(sink.to(address).get(1).contains("One message"), sink.to(address)::toString);
        }
    }

    @Test
    void whatIsNoAddressIsRefusedAtTheAddress() {
        for (String wrong : List.of("nobody", "a@b c", "a@b\r\nBcc: c@d", "<a@b>", "")) {
            Refusal refusal = assertThrows(Refusal.class,
                    () -> author.does(() -> messages.prefer(new MailPreference(wrong, Mailing.AT_ONCE))), wrong);
            assertEquals("mail", refusal.problems().get(0).field());
        }
    }

    /** A digest is put off by a day for what happens within minutes of it. */
    private Instant afterNextMorning() {
        return clock.instant().plus(Duration.ofDays(1)).plus(Duration.ofMinutes(10));
    }

    private StoryId checkedOf(Somebody writer) {
        StoryId story = newsroom.submittedBy(writer);
        Newsroom.WORDS.forEach(words -> newsroom.rule(newsroom.checker, story, words, Verdict.VERBATIM, ""));
        newsroom.complete(newsroom.checker, story);
        return story;
    }

    private List<MessageCard> about(Somebody person, StoryId story) {
        return person.asks(() -> messages.mine(0, 200)).stream().filter(message -> message.story().equals(story))
                .toList();
    }

    private List<String> facts(Somebody person, StoryId story) {
        return about(person, story).stream().map(MessageCard::fact).toList();
    }
}
