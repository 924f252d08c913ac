package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.verbatim.accounts.messages.Messages;
import news.verbatim.accounts.people.Staffing;
import news.verbatim.drafting.listing.Stories;
import news.verbatim.drafting.story.WorkingCopy;
import news.verbatim.drafting.writing.FollowingUp;
import news.verbatim.drafting.writing.HandingOver;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Verdict;
import news.verbatim.factcheck.check.QuotationState;
import news.verbatim.factcheck.check.QuotationStatus;
import org.junit.jupiter.api.Test;

/**
 * A story goes on in other hands, or as another story; neither makes anybody forget who wrote it or what nobody has
 * checked.
 */
class HandingOverTest extends StoryTest {

    @Inject
    private HandingOver handing;

    @Inject
    private FollowingUp following;

    @Inject
    private Stories stories;

    @Inject
    private Staffing staffing;

    @Inject
    private Messages messages;

    @Test
    void whoGetsAStoryIsToldAndWhoWroteItNeverChecksIt() throws SQLException {
        Somebody heir = hired(Roles.REPORTER, Roles.CHECKER);
        Somebody author = Somebody.with(Roles.REPORTER, Roles.CHECKER);
        StoryId story = newsroom.draftBy(author);

        author.does(() -> handing.handOver(story, heir.id(), "The mayor calls you."));

        assertEquals(List.of("handed a story over to you: The mayor calls you."),
                heir.asks(() -> messages.mine(0, 200)).stream()
                        .filter(message -> message.story().equals(story)).map(message -> message.said()).toList());
        assertEquals(List.of("StoryHandedOver"), facts(story));
        assertEquals(heir.id(), newsroom.copy(story).inHand());
        newsroom.submit(heir, story);
        for (Somebody one : List.of(author, heir)) {
            assertRefused(null, "You wrote on this story.",
                    () -> newsroom.rule(one, story, Newsroom.WORDS.get(0), Verdict.VERBATIM, ""));
        }
    }

    @Test
    void whoDoesNotWriteStoriesGetsNone() throws SQLException {
        StoryId story = newsroom.draftBy(newsroom.reporter);
        for (PersonId nobody : List.of(hired(Roles.CHECKER).id(), PersonId.next())) {
            Refusal refusal = assertThrows(Refusal.class,
                    () -> newsroom.reporter.does(() -> handing.handOver(story, nobody, "")));
            assertEquals("heir", refusal.problems().get(0).field());
        }
        assertEquals("heir",
                assertThrows(Refusal.class, () -> newsroom.reporter.does(() -> handing.handOver(story, null, "")))
                        .problems().get(0).field());
        assertEquals(newsroom.reporter.id(), newsroom.copy(story).inHand());
        assertTrue(facts(story).isEmpty());
    }

    @Test
    void aFollowUpIsUncheckedAndItsAuthorsAreTheOnesWhoWrote() {
        StoryId original = newsroom.checked();
        StoryId next = StoryId.next();
        Somebody ada = Somebody.with(Roles.REPORTER);

        ada.does(() -> following.begin(next, original));
        ada.does(() -> following.begin(next, original));

        WorkingCopy copy = newsroom.copy(next);
        assertEquals(original, copy.follows());
        assertEquals(newsroom.copy(original).text(), copy.text());
        assertEquals(Set.of(ada.id(), newsroom.reporter.id()), Set.copyOf(copy.authors()));
        assertNotEquals(ids(newsroom.copy(original)), ids(copy));
        assertEquals(List.of(next),
                ada.asks(() -> stories.following(original)).stream().map(card -> card.story()).toList());
        newsroom.submit(ada, next);
        assertEquals(Set.of(QuotationState.OPEN), newsroom.sheet(newsroom.checker, next).statuses().stream()
                .map(QuotationStatus::state).collect(Collectors.toSet()));
        assertEquals(List.of("FollowUpBegun", "StorySubmitted"), facts(next));
    }

    private static Set<?> ids(WorkingCopy copy) {
        return copy.claims().stream().map(claim -> claim.quotation().id()).collect(Collectors.toSet());
    }

    private Somebody hired(String... roles) throws SQLException {
        if (number("select count(*) from accounts.desk where code = 'city'") == 0) {
            Somebody.with(Roles.ADMINISTRATOR).does(() -> staffing.openDesk("city", "City", "Europe/Berlin"));
        }
        String name = "h" + UUID.randomUUID().toString().substring(0, 12);
        PersonId id = Somebody.with(Roles.ADMINISTRATOR)
                .asks(() -> staffing.hire(name, "Person " + name, "a long password", "city", Set.of(roles)));
        return new Somebody(id, Set.of(roles));
    }
}
