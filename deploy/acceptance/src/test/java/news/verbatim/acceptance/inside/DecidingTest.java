package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.verbatim.approval.brief.BriefCard;
import news.verbatim.approval.deciding.Deciding;
import news.verbatim.approval.deciding.Holding;
import news.verbatim.approval.deciding.ReviewSheet;
import news.verbatim.approval.deciding.Reviews;
import news.verbatim.approval.deciding.SettingDeadline;
import news.verbatim.approval.deciding.SettingSteps;
import news.verbatim.approval.deciding.Timing;
import news.verbatim.approval.queue.Queue;
import news.verbatim.approval.review.ReviewCard;
import news.verbatim.approval.review.ReviewState;
import news.verbatim.approval.review.StandingTiming;
import news.verbatim.approval.risk.QueueFilter;
import news.verbatim.drafting.listing.Stories;
import news.verbatim.drafting.story.CoverNote;
import news.verbatim.drafting.writing.Submitting;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.PlacedReason;
import news.verbatim.events.text.Seal;
import news.verbatim.events.text.Span;
import news.verbatim.events.text.Verdict;
import news.verbatim.publishing.golive.Rescheduling;
import news.verbatim.publishing.publication.PublicationState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What editors do between the check and the clock. */
class DecidingTest extends StoryTest {

    @Inject
    private Deciding deciding;

    @Inject
    private Holding holding;

    @Inject
    private Reviews reviews;

    @Inject
    private Queue queue;

    @Inject
    private SettingSteps settingSteps;

    @Inject
    private SettingDeadline deadlines;

    @Inject
    private Rescheduling rescheduling;

    @Inject
    private Submitting submitting;

    @Inject
    private Stories stories;

    private final Somebody chief = Somebody.with(Roles.CHIEF);

    private final Somebody administrator = Somebody.with(Roles.ADMINISTRATOR, Roles.REPORTER, Roles.CHECKER,
            Roles.EDITOR, Roles.LEGAL, Roles.CHIEF);

    @AfterEach
    void oneEditorIsEnoughAgain() {
        if (number("select count(*) from approval.desk_steps where desk = 'city'") > 0) {
            administrator.does(() -> settingSteps.set("city", List.of(Roles.EDITOR)));
        }
    }

    @Test
    void whoTakesOverHasItAndTheLedgerSaysFromWhom() {
        StoryId story = newsroom.checked();
        Somebody other = Somebody.with(Roles.EDITOR);
        newsroom.editor.does(() -> deciding.claim(story, 1));
        assertRefused(null, "Another editor is reading this story right now.",
                () -> other.does(() -> deciding.claim(story, 1)));
        assertRefused(null, "Another editor is reading this story right now.",
                () -> newsroom.approve(other, story, null));

        other.does(() -> deciding.takeOver(story, 1));

        assertEquals(other.id(), card(story).claimedBy());
        assertRefused(null, "Another editor is reading this story right now.",
                () -> newsroom.approve(newsroom.editor, story, null));
        assertTrue(facts(story).contains("ReviewTakenOver"));
    }

    @Test
    void anExpiredClaimKeepsNobodyAway() {
        StoryId story = newsroom.checked();
        newsroom.editor.does(() -> deciding.claim(story, 1));

        moveTo(inMinutes(21));
        newsroom.approve(Somebody.with(Roles.EDITOR), story, null);

        assertEquals(ReviewState.APPROVED, card(story).state());
        assertRefused(null, "Another editor has approved this revision in the meantime.",
                () -> newsroom.approve(newsroom.editor, story, null));
    }

    @Test
    void whatMovedSinceItWasSeenCanBeShown() {
        StoryId story = newsroom.checked();
        ReviewSheet seen = newsroom.sheet(story);
        newsroom.rule(newsroom.checker, story, Newsroom.WORDS.get(0), Verdict.VERBATIM, "Heard again.");
        newsroom.complete(newsroom.checker, story);

        Refusal refusal = assertThrows(Refusal.class, () -> newsroom.editor.does(
                () -> deciding.approve(story, 1, seen.seal(), Timing.now(ZoneOffset.UTC))));

        assertTrue(refusal.getMessage().startsWith("What you saw is not what is here now"), refusal.getMessage());
        assertEquals(seen.content(), newsroom.editor.asks(() -> reviews.seen(story, 1, seen.seal())).orElseThrow());
        assertTrue(newsroom.editor.asks(() -> reviews.seen(story, 1, new Seal("0".repeat(64)))).isEmpty());
    }

    @Test
    void anApprovalAfterADisputeOrAWithdrawalIsRefused() {
        StoryId disputed = newsroom.checked();
        Seal seen = newsroom.sheet(disputed).seal();
        newsroom.rule(newsroom.checker, disputed, Newsroom.WORDS.get(0), Verdict.DISPUTED, "She denies it.");
        assertRefused(null,
                "This revision is not before the editors any more. The verdict on “The bridge opens on Monday,” has",
                () -> newsroom.editor.does(
                        () -> deciding.approve(disputed, 1, seen, Timing.now(ZoneOffset.UTC))));

        StoryId withdrawn = newsroom.checked();
        Seal seenToo = newsroom.sheet(withdrawn).seal();
        newsroom.withdraw(newsroom.reporter, withdrawn);
        assertRefused(null, "This revision is not before the editors any more. Its author took it back.",
                () -> newsroom.editor.does(
                        () -> deciding.approve(withdrawn, 1, seenToo, Timing.now(ZoneOffset.UTC))));
    }

    @Test
    void anApprovalAfterAVerdictWentStaleIsRefused() {
        LocalDateTime until = inMinutes(30);
        StoryId story = newsroom.submittedBy(newsroom.reporter);
        newsroom.rule(newsroom.checker, story, Newsroom.WORDS.get(0), Verdict.VERBATIM, "");
        newsroom.proposeWaiver(newsroom.checker, story, Newsroom.WORDS.get(1), until.toInstant(ZoneOffset.UTC));
        newsroom.confirm(newsroom.secondChecker, story);
        newsroom.complete(newsroom.checker, story);
        Seal seen = newsroom.sheet(story).seal();

        moveTo(until);

        await("the waiver is over", () -> card(story).state() == ReviewState.REVOKED);
        assertRefused(null,
                "This revision is not before the editors any more. “nobody will pay to cross it” has no verdict",
                () -> newsroom.editor.does(
                        () -> deciding.approve(story, 1, seen, Timing.now(ZoneOffset.UTC))));
    }

    @Test
    void aFormThatIsSentTwiceApprovesOnce() {
        StoryId story = newsroom.checked();
        newsroom.approve(newsroom.editor, story, inMinutes(600));

        assertRefused(null, "You have signed this story already.",
                () -> newsroom.approve(newsroom.editor, story, inMinutes(600)));
        assertEquals(1, number("select count(*) from publishing.clearance where story = ?", story.value()));
    }

    @Test
    void twoStepsTakeTwoPeopleInTheirOrder() {
        administrator.does(() -> settingSteps.set("city", List.of(Roles.EDITOR, Roles.CHIEF)));
        StoryId story = newsroom.checked();
        assertRefused(null, "It is the turn of somebody else: this story waits for an editor.",
                () -> newsroom.approve(chief, story, null));

        newsroom.approve(newsroom.editor, story, null);
        assertEquals(ReviewState.WAITING, card(story).state());
        assertEquals(0, number("select count(*) from publishing.publication where story = ?", story.value()));
        assertRefused(null, "It is the turn of somebody else: this story waits for the chief.",
                () -> newsroom.approve(newsroom.editor, story, null));

        newsroom.approve(chief, story, inMinutes(600));
        assertEquals(List.of("StorySubmitted", "CheckCompleted", "StepSigned", "StoryApproved", "StoryScheduled"),
                facts(story).stream().filter(fact -> !fact.equals("EvidenceKept")).toList());
    }

    @Test
    void whatTheFirstSignerSetStandsWhenTheLastOneSaysNothing() {
        administrator.does(() -> settingSteps.set("city", List.of(Roles.EDITOR, Roles.CHIEF)));
        StoryId story = newsroom.checked();
        PlannedTime time = inUtc(inMinutes(600));
        PlannedTime embargo = inUtc(inMinutes(500));
        sign(newsroom.editor, story, new Timing(time, embargo, ZoneOffset.UTC));
        assertEquals(new StandingTiming(time, newsroom.editor.id(), embargo, newsroom.editor.id(), 1),
                newsroom.sheet(story).timing());

        chief.does(() -> deciding.approve(story, 1, reviews.open(story, 1).seal(), ZoneOffset.UTC));

        assertEquals(time, scheduled(story).planned());
        assertEquals(embargo, scheduled(story).embargo().orElseThrow());
    }

    @Test
    void anEmbargoOfTheFirstSignerIsNotDroppedByAnEmptyForm() {
        administrator.does(() -> settingSteps.set("city", List.of(Roles.EDITOR, Roles.CHIEF)));
        StoryId story = newsroom.checked();
        PlannedTime embargo = inUtc(inMinutes(500));
        sign(newsroom.editor, story, new Timing(null, embargo, ZoneOffset.UTC));

        Refusal refusal = assertThrows(Refusal.class, () -> sign(chief, story, Timing.now(ZoneOffset.UTC)));
        assertEquals("embargoWhy", refusal.problems().get(0).field());
        assertRefused("embargoWhy", "Whoever signed before you set an embargo until ",
                () -> newsroom.approve(chief, story, inMinutes(100)));
        assertEquals(0, number("select count(*) from publishing.publication where story = ?", story.value()));

        sign(chief, story, new Timing(null, null, ZoneOffset.UTC, "The minister read it out.", 1));
        awaitState(story, PublicationState.LIVE);
        assertEquals("The minister read it out.",
                text("select embargo_why from approval.approval where approver = ?", chief.id().value()));
        assertTrue(text("select payload from ledger.entry where story = ? and fact = 'StoryApproved'", story.value())
                .contains("The minister read it out."));
    }

    @Test
    void aFormThatWasOpenedBeforeSomebodyElseSignedIsRefused() {
        administrator.does(() -> settingSteps.set("city", List.of(Roles.EDITOR, Roles.CHIEF)));
        StoryId story = newsroom.checked();
        sign(newsroom.editor, story, new Timing(inUtc(inMinutes(600)), null, ZoneOffset.UTC));

        Timing old = new Timing(null, null, ZoneOffset.UTC, "", 0);
        Refusal refusal = assertThrows(Refusal.class, () -> sign(administrator, story, old));

        assertTrue(refusal.getMessage().startsWith("Somebody else has signed this story since you opened it"),
                refusal.getMessage());
    }

    @Test
    void anEmbargoThatWasChangedInTheScheduleStandsForTheNextRevision() {
        StoryId story = newsroom.checked();
        PlannedTime first = inUtc(inMinutes(500));
        PlannedTime later = inUtc(inMinutes(700));
        sign(newsroom.editor, story, new Timing(null, first, ZoneOffset.UTC));
        Somebody other = Somebody.with(Roles.EDITOR);
        other.does(() -> rescheduling.embargo(story, first.instant(), first.instant(), later, ""));
        assertEquals(later, scheduled(story).planned());
        assertEquals(Optional.of(later), scheduled(story).embargo());

        newsroom.withdraw(newsroom.reporter, story);
        newsroom.submit(newsroom.reporter, story);

        StandingTiming standing = newsroom.editor.asks(() -> reviews.open(story, 2)).timing();
        assertEquals(later, standing.embargo());
        assertEquals(other.id(), standing.embargoBy());
        assertTrue(facts(story).contains("EmbargoChanged"));
        assertForbidden(Rescheduling.class, () -> newsroom.reporter.does(
                () -> rescheduling.embargo(story, later.instant(), later.instant(), null, "I want it out.")));
    }

    private void sign(Somebody person, StoryId story, Timing timing) {
        person.does(() -> deciding.approve(story, 1, reviews.open(story, 1).seal(), timing));
    }

    @Test
    void aStoryKeepsTheStepsThatItEnteredWith() {
        StoryId story = newsroom.checked();
        administrator.does(() -> settingSteps.set("city", List.of(Roles.CHIEF)));

        newsroom.approve(newsroom.editor, story, inMinutes(600));

        assertEquals(ReviewState.APPROVED, card(story).state());
        assertEquals(Roles.CHIEF, card(newsroom.checked()).turn());
    }

    @Test
    void nobodySignsTwiceInWhateverRoles() {
        administrator.does(() -> settingSteps.set("city", List.of(Roles.EDITOR, Roles.CHIEF)));
        StoryId story = newsroom.checked();
        newsroom.approve(administrator, story, null);

        assertRefused(null, "You have signed this story already.", () -> newsroom.approve(administrator, story, null));
        assertThrows(SQLException.class,
                () -> tamper("insert into approval.approval (id, review_id, approver, part, seal, "
                        + "planned_wall, planned_zone, planned_at, approved_at, role, round, step) select ?, review_id, approver, part, "
                        + "seal, planned_wall, planned_zone, planned_at, approved_at, 'chief', round, 2 from approval.approval "
                        + "where approver = ?", UUID.randomUUID(), administrator.id().value()));
        assertThrows(SQLException.class, () -> tamper("update approval.review set state = 'APPROVED', waiting = false "
                + "where story = ?", story.value()));
    }

    @Test
    void anAdministratorWithEveryRoleCannotApproveTheirOwnStoryNotEvenByInsert() {
        StoryId story = newsroom.submittedBy(administrator);
        Newsroom.WORDS.forEach(words -> newsroom.rule(newsroom.checker, story, words, Verdict.VERBATIM, ""));
        newsroom.complete(newsroom.checker, story);

        assertRefused(null, "You wrote or checked this story.", () -> newsroom.approve(administrator, story, null));
        assertThrows(SQLException.class,
                () -> tamper("insert into approval.hand (review_id, person, part) select id, ?, "
                        + "'APPROVER' from approval.review where story = ?", administrator.id().value(),
                        story.value()));
        assertThrows(SQLException.class,
                () -> tamper("insert into approval.approval (id, review_id, approver, part, seal, "
                        + "planned_wall, planned_zone, planned_at, approved_at) select ?, id, ?, 'APPROVER', ?, "
                        + "timestamp '2026-11-22 12:00:00', 'UTC', checked_at, checked_at from approval.review where story = ?",
                        UUID.randomUUID(), administrator.id().value(), "0".repeat(64), story.value()));
    }

    @Test
    void aHeldStoryDoesNotGoLiveAtItsTime() {
        LocalDateTime hour = inMinutes(60);
        StoryId story = newsroom.approvedFor(hour);
        newsroom.editor.does(() -> holding.hold(story, 1, "A call from the harbour master."));

        moveTo(hour.plusMinutes(1));

        assertEquals(ReviewState.HELD, card(story).state());
        assertEquals(0, editions(story));
        assertTrue(facts(story).contains("StoryHeld"));
    }

    @Test
    void aKilledStoryNeverRuns() {
        LocalDateTime hour = inMinutes(60);
        StoryId story = newsroom.approvedFor(hour);
        newsroom.editor.does(() -> holding.kill(story, 1, "It is another story."));

        moveTo(hour.plusMinutes(1));

        assertEquals(0, editions(story));
        assertTrue(facts(story).contains("StoryKilled"));
        assertRefused(null, "Nobody holds this revision any more.",
                () -> newsroom.editor.does(() -> holding.release(story, 1)));
    }

    @Test
    void reasonsComeBackWithTheWordsOfTheirPlaces() {
        StoryId story = newsroom.checked();
        Span words = new Span(new Place(Place.Field.BODY, 1), 0, 5);
        newsroom.editor.does(() -> deciding.requestChanges(story, 1, "",
                List.of(new PlacedReason(words, "forged", "Which Lindt?"))));

        assertEquals(List.of(new PlacedReason(words, "Lindt", "Which Lindt?")),
                newsroom.reporter.asks(() -> reviews.reasonsAtPlaces(story)));
        assertEquals("See the marked places.", newsroom.copy(story).stageNote());
    }

    @Test
    void aPlaceThatIsNotInTheTextIsRefused() {
        StoryId story = newsroom.checked();
        Span nowhere = new Span(new Place(Place.Field.BODY, 7), 0, 5);

        Refusal refusal = assertThrows(Refusal.class,
                () -> newsroom.editor.does(() -> deciding.requestChanges(story, 1, "",
                        List.of(new PlacedReason(nowhere, "", "What?")))));

        assertEquals("reason", refusal.problems().get(0).field());
        assertEquals(ReviewState.WAITING, card(story).state());
    }

    @Test
    void theQueueIsFilteredAndItsPlaceIsKept() {
        StoryId story = newsroom.checked();
        QueueFilter oneSource = new QueueFilter("city", QueueFilter.Claim.NOBODY, QueueFilter.Trait.ONE_SOURCE);

        assertTrue(pages(oneSource).contains(story));
        assertFalse(pages(new QueueFilter("politics", QueueFilter.Claim.ANYBODY, null)).contains(story));
        assertFalse(pages(new QueueFilter("", QueueFilter.Claim.ME, null)).contains(story));
        newsroom.editor.does(() -> deciding.claim(story, 1));
        assertFalse(pages(oneSource).contains(story));
        assertTrue(pages(new QueueFilter("", QueueFilter.Claim.ME, null)).contains(story));
    }

    @Test
    void theQueueIsInTheOrderOfWhatIsWantedFirst() {
        StoryId calm = newsroom.checked();
        StoryId urgent = newsroom.checked();
        newsroom.editor.does(() -> deadlines.set(urgent, 1, inUtc(inMinutes(200))));
        assertTrue(isBefore(urgent, calm));

        newsroom.editor.does(() -> deadlines.set(urgent, 1, null));
        newsroom.editor.does(() -> deadlines.set(calm, 1, inUtc(inMinutes(200))));

        assertTrue(isBefore(calm, urgent));
        assertEquals(inMinutes(200), newsroom.sheet(calm).brief().wanted().wall());
        assertRefused("wantedTime", "This time has passed.",
                () -> newsroom.editor.does(() -> deadlines.set(calm, 1, inUtc(inMinutes(-10)))));
        assertForbidden(SettingDeadline.class, () -> newsroom.reporter.does(() -> deadlines.set(calm, 1, null)));
        newsroom.approve(newsroom.editor, urgent, inMinutes(600));
        assertRefused(null, "Another editor has approved this revision in the meantime.",
                () -> newsroom.editor.does(() -> deadlines.set(urgent, 1, inUtc(inMinutes(200)))));
    }

    @Test
    void whatItsAuthorSaysComesWithTheStoryAndTheTimeWithItsNextRevision() {
        StoryId story = newsroom.draftBy(newsroom.reporter);
        PlannedTime wanted = inUtc(inMinutes(90));
        newsroom.reporter.does(() -> submitting.submit(story, stories.open(story).number(),
                new CoverNote("The mayor calls back at five.", wanted)));
        Newsroom.WORDS.forEach(words -> newsroom.rule(newsroom.checker, story, words, Verdict.VERBATIM, ""));
        newsroom.complete(newsroom.checker, story);

        BriefCard brief = newsroom.sheet(story).brief();
        assertEquals(new BriefCard("The mayor calls back at five.", wanted, newsroom.reporter.id()), brief);
        assertEquals(wanted.instant(), card(story).deadline());

        newsroom.withdraw(newsroom.reporter, story);
        newsroom.submit(newsroom.reporter, story);
        ReviewSheet second = newsroom.editor.asks(() -> reviews.open(story, 2));
        assertEquals(new BriefCard("", wanted, newsroom.reporter.id()), second.brief());
        assertEquals(wanted.instant(), second.card().deadline());
    }

    private PlannedTime inUtc(LocalDateTime wall) {
        return PlannedTime.of(wall, ZoneOffset.UTC);
    }

    private boolean isBefore(StoryId one, StoryId other) {
        List<StoryId> all = pages(QueueFilter.NONE);
        return all.indexOf(one) < all.indexOf(other);
    }

    @Test
    void aFilterIsKeptByOnePerson() {
        QueueFilter mine = new QueueFilter("city", QueueFilter.Claim.ME, null);
        newsroom.editor.does(() -> queue.save("Mine", mine));

        assertEquals(mine, newsroom.editor.asks(() -> queue.filters()).get(0).filter());
        assertTrue(Somebody.with(Roles.EDITOR).asks(() -> queue.filters()).isEmpty());
        newsroom.editor.does(() -> queue.drop("Mine"));
        assertTrue(newsroom.editor.asks(() -> queue.filters()).isEmpty());
    }

    /** Returns the stories of the whole queue, read page by page, two at a time. */
    private List<StoryId> pages(QueueFilter filter) {
        List<StoryId> all = new java.util.ArrayList<>();
        List<ReviewCard> page = newsroom.editor.asks(() -> queue.page(filter, null, 2));
        while (!page.isEmpty()) {
            page.forEach(card -> all.add(card.story()));
            ReviewCard last = page.get(page.size() - 1);
            page = newsroom.editor.asks(() -> queue.page(filter, last.position(), 2));
        }
        assertEquals(all.size(), all.stream().distinct().count());
        return all;
    }

    private ReviewCard card(StoryId story) {
        return newsroom.sheet(story).card();
    }
}
