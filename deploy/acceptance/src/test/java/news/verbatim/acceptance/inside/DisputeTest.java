package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import news.verbatim.drafting.story.Stage;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.question.GoLive;
import news.verbatim.events.text.EvidenceKind;
import news.verbatim.events.text.Verdict;
import news.verbatim.factcheck.check.CheckState;
import news.verbatim.factcheck.check.Concern;
import news.verbatim.factcheck.check.QuotationState;
import news.verbatim.factcheck.check.QuotationStatus;
import news.verbatim.factcheck.evidence.NewEvidence;
import news.verbatim.factcheck.evidence.keeping.KeepingEvidence;
import news.verbatim.factcheck.fallout.Affected;
import news.verbatim.factcheck.fallout.Disputing;
import news.verbatim.factcheck.fallout.DisputingEvidence;
import news.verbatim.factcheck.queue.Concerns;
import news.verbatim.factcheck.queue.Urgent;
import news.verbatim.factcheck.queue.UrgentCard;
import news.verbatim.factcheck.verdict.RulingForm;
import news.verbatim.publishing.publication.PublicationState;
import org.junit.jupiter.api.Test;

/** Everybody may dispute at any time, and what stood with the disputed words falls with them. */
class DisputeTest extends StoryTest {

    private static final String FIRST = Newsroom.WORDS.get(0);

    @Inject
    private Disputing disputing;

    @Inject
    private Urgent urgent;

    @Inject
    private KeepingEvidence keeping;

    @Inject
    private Concerns concerns;

    @Inject
    private DisputingEvidence disputingEvidence;

    @Inject
    private Event<GoLive> goLive;

    @Test
    void itsOwnAuthorDisputesAScheduledStoryAndItIsHeldAtOnce() {
        StoryId story = newsroom.approvedFor(inMinutes(60));

        newsroom.dispute(newsroom.reporter, story, FIRST, "I misheard her.");

        assertEquals(PublicationState.HELD, scheduled(story).state());
        assertEquals(QuotationState.DISPUTED, status(story).state());
        assertEquals("I misheard her.", status(story).reason());
        assertEquals(List.of(newsroom.checker.id()), newsroom.sheet(newsroom.checker, story).checkers());
    }

    @Test
    void whoDisputesStillMayApproveWhenItIsSettled() {
        StoryId story = newsroom.checked();
        newsroom.dispute(newsroom.editor, story, FIRST, "Is this right?");
        newsroom.rule(newsroom.checker, story, FIRST, Verdict.VERBATIM, "Heard it again: it is.");
        newsroom.complete(newsroom.checker, story);

        newsroom.approve(newsroom.editor, story, null);

        awaitState(story, PublicationState.LIVE);
    }

    @Test
    void aPublicStoryBecomesUrgentUntilSomebodySaysWhatWasDone() {
        StoryId story = live();

        newsroom.dispute(newsroom.reporter, story, FIRST, "She says she never said that.");

        UrgentCard card = urgent(story).get(0);
        assertTrue(card.reason().contains("She says she never said that."), card.reason());
        assertRefused("note", "Say what was done about it.",
                () -> newsroom.editor.does(() -> urgent.settle(card.id(), " ")));
        newsroom.editor.does(() -> urgent.settle(card.id(), "Called her; correction follows."));
        assertEquals(List.of(), urgent(story));
    }

    @Test
    void itWantsAReasonAndAPersonOfTheNewsroom() {
        StoryId story = newsroom.checked();

        assertEquals("reason", assertThrows(Refusal.class, () -> newsroom.dispute(newsroom.reporter, story, FIRST, " "))
                .problems().get(0).field());
        assertThrows(RuntimeException.class, () -> newsroom.dispute(Somebody.with(), story, FIRST, "no"));
    }

    @Test
    void theSameWordsElsewhereAreListedAndTheirChecksReopened() {
        StoryId draft = newsroom.checked();
        newsroom.withdraw(newsroom.reporter, draft);
        StoryId open = newsroom.checked();
        StoryId scheduled = newsroom.approvedFor(inMinutes(60));
        StoryId live = live();
        StoryId disputed = newsroom.checked();

        newsroom.dispute(Somebody.with(Roles.EDITOR), disputed, FIRST, "It is Tuesday.");

        List<StoryId> affected = newsroom.editor.asks(() -> disputing.affectedBy(disputed, 1,
                newsroom.quotation(disputed, FIRST).id())).stream().map(Affected::story).toList();
        assertTrue(affected.containsAll(List.of(draft, open, scheduled, live)), affected::toString);
        awaitState(scheduled, PublicationState.HELD);
        await("the other story is open again", () -> newsroom.copy(open).stage() == Stage.IN_CHECK);
        await("the public one is urgent", () -> !urgent(live).isEmpty());
        for (StoryId story : List.of(open, scheduled, live, draft)) {
            await("its verdict is stale", () -> status(story).state() == QuotationState.STALE);
            assertTrue(status(story).reason().contains("It is Tuesday."), status(story).reason());
        }
        assertEquals(CheckState.REOPENED, newsroom.sheet(newsroom.checker, open).card().state());
        assertEquals(QuotationState.RULED, newsroom.sheet(newsroom.checker, open).statuses().get(1).state());
    }

    @Test
    void aDraftThatWasNeverSubmittedHearsOfItWhenItIs() {
        StoryId draft = newsroom.draftBy(newsroom.reporter);
        StoryId disputed = newsroom.checked();
        newsroom.dispute(newsroom.editor, disputed, FIRST, "It is Wednesday.");

        newsroom.submit(newsroom.reporter, draft);

        List<Concern> heard = newsroom.checker.asks(() -> concerns.of(draft, 1));
        QuotationId first = newsroom.sheet(newsroom.checker, draft).content().quotations().get(0).quotation().id();
        assertTrue(heard.stream().anyMatch(concern -> concern.kind() == Concern.Kind.DISPUTED_ELSEWHERE
                && concern.quotation().equals(first)), heard::toString);
    }

    @Test
    void aVerdictThatWasGivenAfterTheDisputeStays() {
        StoryId disputed = newsroom.checked();
        newsroom.dispute(newsroom.reporter, disputed, FIRST, "Not sure.");
        StoryId later = newsroom.checked();

        newsroom.approve(newsroom.editor, later, null);

        awaitState(later, PublicationState.LIVE);
    }

    @Test
    void aNewVersionOfTheEvidenceReopensWhatRestsOnTheOldOne() {
        StoryId story = newsroom.submittedBy(newsroom.reporter);
        String mark = " Take " + UUID.randomUUID();
        UUID first = newsroom.keep(story, "Recording, first take", Newsroom.SPEECH + mark);
        Newsroom.WORDS.forEach(words -> newsroom.rule(newsroom.checker, story, words,
                new RulingForm(Verdict.VERBATIM, first, "", "")));
        newsroom.complete(newsroom.checker, story);

        newsroom.reporter.does(() -> keeping.keep(story, new NewEvidence("Recording, whole", EvidenceKind.OWN_RECORDING,
                LocalDate.of(2026, 11, 20), "The bridge opens on Tuesday." + mark), first));

        await("its verdicts are stale", () -> newsroom.sheet(newsroom.checker, story).statuses().stream()
                .allMatch(status -> status.state() == QuotationState.STALE));
        assertEquals(Stage.IN_CHECK, newsroom.copy(story).stage());
        assertRefused("evidence", "“Recording, whole” has taken the place of “Recording, first",
                () -> newsroom.rule(newsroom.checker, story, FIRST,
                        new RulingForm(Verdict.VERBATIM, first, "", "")));
    }

    @Test
    void disputedEvidenceTakesEveryVerdictThatRestsOnItAlongUntilItIsSettled() {
        UUID source = keepOne();
        StoryId scheduled = checkedOn(source);
        newsroom.approve(newsroom.editor, scheduled, inMinutes(60));
        StoryId live = checkedOn(source);
        newsroom.approve(newsroom.editor, live, null);
        awaitState(live, PublicationState.LIVE);
        StoryId open = newsroom.submittedBy(newsroom.reporter);
        assertEquals(4, newsroom.reporter.asks(() -> disputingEvidence.restingOn(source)).size());
        assertEquals("reason",
                assertThrows(Refusal.class, () -> newsroom.reporter.does(() -> disputingEvidence.dispute(source, " ")))
                        .problems().get(0).field());

        newsroom.reporter.does(() -> disputingEvidence.dispute(source, "The tape is of last year."));

        Refusal refused = assertThrows(Refusal.class, () -> newsroom.rule(newsroom.checker, open, FIRST,
                new RulingForm(Verdict.VERBATIM, source, "", "")));
        assertTrue(refused.getMessage().contains("is disputed: The tape is of last year."), refused::getMessage);
        awaitState(scheduled, PublicationState.HELD);
        await("the public one is urgent", () -> urgent(live).size() == 2);
        assertTrue(urgent(live).get(0).reason().contains("The tape is of last year."), urgent(live)::toString);
        assertEquals(QuotationState.STALE, status(scheduled).state());
        UUID dispute = newsroom.checker.asks(() -> disputingEvidence.of(source)).get(0).id();
        assertThrows(RuntimeException.class,
                () -> newsroom.reporter.does(() -> disputingEvidence.settle(dispute, "It is not.")));
        newsroom.checker.does(() -> disputingEvidence.settle(dispute, "The date is on the tape: it is of this year."));
        newsroom.rule(newsroom.checker, open, FIRST, new RulingForm(Verdict.VERBATIM, source, "", ""));
        assertRefused(null, "Somebody has settled this meanwhile.",
                () -> newsroom.checker.does(() -> disputingEvidence.settle(dispute, "Again.")));
    }

    @Test
    void nothingGoesOutOnDisputedEvidenceInTheSameMoment() throws Exception {
        UUID source = keepOne();
        StoryId story = checkedOn(source);
        newsroom.approve(newsroom.editor, story, inMinutes(60));

        inTransaction(() -> {
            newsroom.reporter.does(() -> disputingEvidence.dispute(source, "Forged."));
            GoLive question = new GoLive(story, 1, newsroom.sheet(story).seal());
            goLive.fire(question);
            assertTrue(question.objections(Set.of()).toString().contains("disputed"),
                    question.objections(Set.of())::toString);
        });
    }

    private UUID keepOne() {
        return newsroom.keep(StoryId.next(), "Tape " + UUID.randomUUID(),
                Newsroom.SPEECH + " Tape " + UUID.randomUUID());
    }

    private StoryId checkedOn(UUID source) {
        StoryId story = newsroom.submittedBy(newsroom.reporter);
        Newsroom.WORDS.forEach(words -> newsroom.rule(newsroom.checker, story, words,
                new RulingForm(Verdict.VERBATIM, source, "", "")));
        newsroom.complete(newsroom.checker, story);
        return story;
    }

    private StoryId live() {
        StoryId story = newsroom.checked();
        newsroom.approve(newsroom.editor, story, null);
        awaitState(story, PublicationState.LIVE);
        return story;
    }

    private QuotationStatus status(StoryId story) {
        return newsroom.sheet(newsroom.checker, story).statuses().get(0);
    }

    private List<UrgentCard> urgent(StoryId story) {
        return newsroom.editor.asks(() -> urgent.open(0, 500)).stream().filter(card -> card.story().equals(story))
                .toList();
    }
}
