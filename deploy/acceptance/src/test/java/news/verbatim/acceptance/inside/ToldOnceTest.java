package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import news.verbatim.accounts.MailPreference;
import news.verbatim.accounts.Mailing;
import news.verbatim.accounts.MessageCard;
import news.verbatim.accounts.Messages;
import news.verbatim.accounts.Staffing;
import news.verbatim.approval.BreakingGlass;
import news.verbatim.approval.Deciding;
import news.verbatim.drafting.Commenting;
import news.verbatim.drafting.Revisions;
import news.verbatim.events.PersonId;
import news.verbatim.events.Place;
import news.verbatim.events.PlannedTime;
import news.verbatim.events.Refusal;
import news.verbatim.events.Roles;
import news.verbatim.events.Seal;
import news.verbatim.events.Span;
import news.verbatim.events.StoryId;
import news.verbatim.events.Verdict;
import news.verbatim.publishing.PublicationState;
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

        author.does(() -> commenting.comment(UUID.randomUUID(), story, Revisions.NOW, span, "bridge", "@you and @me: sure?",
                List.of(editor.id(), author.id())));

        assertEquals(List.of("mentions you in a comment: @you and @me: sure?"), about(editor, story).stream().map(MessageCard::said).toList());
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

        assertThrows(SQLException.class, () -> tamper("insert into accounts.message (id, person, story, revision, fact, headline, "
                + "said, happened_at, is_read) select ?, person, story, revision, fact, headline, said, happened_at, false "
                + "from accounts.message where story = ? and person = ?", UUID.randomUUID(), story.value(), editor.id().value()));
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
            await("the task is gone", () -> number("select count(*) from jobs.scheduled_tasks where task_name = 'accounts.mail'") == 0);
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

            clock.moveTo(clock.instant().plus(Duration.ofDays(1)));

            await("the digest is there", () -> sink.to(address).size() == 1);
            assertTrue(sink.to(address).get(0).contains("2 messages"), sink.to(address)::toString);
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

    private StoryId checkedOf(Somebody writer) {
        StoryId story = newsroom.submittedBy(writer);
        Newsroom.WORDS.forEach(words -> newsroom.rule(newsroom.checker, story, words, Verdict.VERBATIM, ""));
        newsroom.complete(newsroom.checker, story);
        return story;
    }

    private List<MessageCard> about(Somebody person, StoryId story) {
        return person.asks(() -> messages.mine(0, 200)).stream().filter(message -> message.story().equals(story)).toList();
    }

    private List<String> facts(Somebody person, StoryId story) {
        return about(person, story).stream().map(MessageCard::fact).toList();
    }
}
