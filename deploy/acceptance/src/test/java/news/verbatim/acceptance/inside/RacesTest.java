package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import news.verbatim.accounts.people.Staffing;
import news.verbatim.approval.deciding.SettingSteps;
import news.verbatim.drafting.comments.Commenting;
import news.verbatim.drafting.story.Revisions;
import news.verbatim.drafting.writing.Writing;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.Span;
import news.verbatim.events.text.StoryText;
import news.verbatim.events.text.Verdict;
import news.verbatim.publishing.publication.PublicationState;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Two things that happen to one story in the same moment: one comes first, and the other sees it. */
class RacesTest extends StoryTest {

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService executor;

    @Inject
    private Writing writing;

    @Inject
    private Commenting commenting;

    @Inject
    private SettingSteps steps;

    @Inject
    private Staffing staffing;

    @RepeatedTest(3)
    void ofTwoEditorsOneApproves() throws Exception {
        StoryId story = newsroom.checked();

        List<Boolean> approved = atOnce(() -> newsroom.approve(newsroom.editor, story, null),
                () -> newsroom.approve(Somebody.with(Roles.EDITOR), story, null));

        assertEquals(1, Collections.frequency(approved, true));
        awaitState(story, PublicationState.LIVE);
        assertEquals(1, editions(story));
        assertEquals(1, Collections.frequency(facts(story), "StoryApproved"));
    }

    @RepeatedTest(3)
    void aStorySubmittedTwiceIsSubmittedOnce() throws Exception {
        StoryId story = newsroom.draftBy(newsroom.reporter);

        List<Boolean> submitted = atOnce(() -> newsroom.submit(newsroom.reporter, story),
                () -> newsroom.submit(newsroom.reporter, story));

        assertEquals(1, Collections.frequency(submitted, true));
        assertEquals(List.of("StorySubmitted"), facts(story));
    }

    /** Whoever comes first, the story is never public with a dispute that was there before. */
    @RepeatedTest(5)
    void aDisputeMeetsTheClock() throws Exception {
        LocalDateTime hour = inMinutes(60);
        StoryId story = newsroom.approvedFor(hour);

        atOnce(() -> moveTo(hour),
                () -> newsroom.rule(newsroom.checker, story, Newsroom.WORDS.get(0), Verdict.DISPUTED, "no"));

        await("the story is public or held back", () -> scheduled(story).state() != PublicationState.SCHEDULED);
        boolean isPublic = scheduled(story).state() == PublicationState.LIVE;
        List<String> facts = facts(story);
        assertEquals(isPublic ? 1 : 0, editions(story));
        assertEquals(isPublic, facts.contains("StoryPublished"), facts::toString);
        if (isPublic) {
            assertEquals(-1, facts.subList(0, facts.indexOf("StoryPublished")).indexOf("QuoteDisputed"),
                    facts::toString);
        }
    }

    @RepeatedTest(3)
    void aStoryThatIsBegunTwiceAtTheSameMomentIsBegunOnce() throws Exception {
        StoryId story = StoryId.next();
        StoryText text = new StoryText("Tunnel", "", List.of(), List.of(Block.paragraph("It opens.")), "Rana Amari",
                "city", "en");

        List<Boolean> begun = atOnce(() -> newsroom.reporter.does(() -> writing.begin(story, text)),
                () -> newsroom.reporter.does(() -> writing.begin(story, text)));

        assertEquals(List.of(true, true), begun);
        assertEquals(1, number("select count(*) from drafting.story where id = ?", story.value()));
    }

    @RepeatedTest(3)
    void aCommentThatIsSentTwiceAtTheSameMomentIsSaidOnce() throws Exception {
        StoryId story = newsroom.draftBy(newsroom.reporter);
        UUID id = UUID.randomUUID();
        Span span = new Span(new Place(Place.Field.BODY, 0), 0, 5);
        Somebody.Action comment = () -> newsroom.reporter.does(
                () -> commenting.comment(id, story, Revisions.NOW, span, "bridge", "Sure?", List.of()));

        assertEquals(List.of(true, true), atOnce(comment, comment));
        assertEquals(1, newsroom.reporter.asks(() -> commenting.of(story, Revisions.NOW)).size());
    }

    @RepeatedTest(3)
    void twoVersionsOfADesksStepsThatAreSetAtTheSameMomentAreBothKept() throws Exception {
        String desk = "d" + UUID.randomUUID().toString().substring(0, 12);
        Somebody.Action set = () -> Somebody.with(Roles.ADMINISTRATOR)
                .does(() -> steps.set(desk, List.of(Roles.EDITOR)));

        assertEquals(List.of(true, true), atOnce(set, set));
        assertEquals(2, Somebody.with(Roles.ADMINISTRATOR).asks(steps::history).stream()
                .filter(one -> one.desk().equals(desk)).count());
    }

    @RepeatedTest(3)
    void ofTwoWithOneSignInNameOneIsTakenOnAndTheOtherIsToldWhy() throws Exception {
        String name = "p" + UUID.randomUUID().toString().substring(0, 12);
        String desk = aDesk();
        List<String> told = new CopyOnWriteArrayList<>();
        Somebody.Action hire = () -> {
            try {
                Somebody.with(Roles.ADMINISTRATOR)
                        .does(() -> staffing.hire(name, "Pia", "a long password", desk, Set.of(Roles.REPORTER)));
            } catch (Refusal refusal) {
                told.add(refusal.problems().get(0).field() + ": " + refusal.getMessage());
            }
        };

        assertEquals(List.of(true, true), atOnce(hire, hire));
        assertEquals(List.of("signInName: Somebody has this name already."), told);
        assertEquals(1, number("select count(*) from accounts.person where sign_in_name = ?", name));
    }

    @Test
    void rolesThatTwoAdministratorsChangeAtOnceAreNeverMixed() throws Exception {
        String name = "p" + UUID.randomUUID().toString().substring(0, 12);
        PersonId pia = Somebody.with(Roles.ADMINISTRATOR)
                .asks(() -> staffing.hire(name, "Pia", "a long password", aDesk(), Set.of(Roles.REPORTER)));
        CyclicBarrier read = new CyclicBarrier(2);
        Future<?> second = executor.submit(() -> {
            read.await();
            Somebody.with(Roles.ADMINISTRATOR).does(() -> staffing.changeRoles(pia, Set.of(Roles.CHECKER)));
            read.await();
            return null;
        });

        assertThrows(Exception.class, () -> inTransaction(() -> {
            Somebody.with(Roles.ADMINISTRATOR).does(() -> staffing.changeRoles(pia, Set.of(Roles.EDITOR)));
            read.await();
            read.await();
        }));

        second.get();
        assertEquals("checker to checker",
                text("select min(role) || ' to ' || max(role) from accounts.person_role where person = ?",
                        pia.value()));
    }

    private String aDesk() {
        if (number("select count(*) from accounts.desk where code = 'city'") == 0) {
            Somebody.with(Roles.ADMINISTRATOR).does(() -> staffing.openDesk("city", "City", "Europe/Berlin"));
        }
        return "city";
    }

    /** Does both at the same moment and says of each whether it was done. */
    private List<Boolean> atOnce(Somebody.Action one, Somebody.Action other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        Future<Boolean> first = executor.submit(attempt(start, one));
        Future<Boolean> second = executor.submit(attempt(start, other));
        return List.of(first.get(), second.get());
    }

    private static Callable<Boolean> attempt(CyclicBarrier start, Somebody.Action action) {
        return () -> {
            start.await();
            try {
                action.run();
                return true;
            } catch (RuntimeException refused) {
                return false;
            }
        };
    }
}
