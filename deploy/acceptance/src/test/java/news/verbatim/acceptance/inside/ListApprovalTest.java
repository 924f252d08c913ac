package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import news.verbatim.approval.deciding.ApprovingSeveral;
import news.verbatim.approval.deciding.Deciding;
import news.verbatim.approval.deciding.Listed;
import news.verbatim.approval.deciding.PlainPage;
import news.verbatim.approval.deciding.PlainStory;
import news.verbatim.approval.deciding.Reviews;
import news.verbatim.approval.queue.Queue;
import news.verbatim.approval.review.QueuePosition;
import news.verbatim.approval.review.ReviewCard;
import news.verbatim.approval.review.ReviewState;
import news.verbatim.approval.risk.QueueFilter;
import news.verbatim.approval.risk.RiskAt;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Seal;
import news.verbatim.events.text.Verdict;
import news.verbatim.factcheck.verdict.RulingForm;
import news.verbatim.publishing.publication.PublicationState;
import org.junit.jupiter.api.Test;

/**
 * Stories without any risk are approved in one go, each sealed on its own; and after a decision the next story is
 * offered.
 */
class ListApprovalTest extends StoryTest {

    @Inject
    private ApprovingSeveral approving;

    @Inject
    private Deciding deciding;

    @Inject
    private Reviews reviews;

    @Inject
    private Queue queue;

    private final Somebody editor = Somebody.with(Roles.EDITOR);

    /** A checked story whose two quotations rest on two recordings: nothing in it is a risk. */
    private StoryId plain() {
        return checkedBy(newsroom.reporter, newsroom.checker);
    }

    private StoryId checkedBy(Somebody author, Somebody checker) {
        StoryId story = newsroom.submittedBy(author);
        Newsroom.WORDS.forEach(words -> newsroom.rule(checker, story, words,
                new RulingForm(Verdict.VERBATIM, recording(story, words), "", "")));
        newsroom.complete(checker, story);
        return story;
    }

    /** Keeps a recording of its own: the same words on the same day would be the same source. */
    private UUID recording(StoryId story, String words) {
        return newsroom.keep(story, "Recording of " + words, "Lindt: " + Newsroom.SPEECH + " I repeat: " + words + ".");
    }

    private Optional<PlainStory> listed(Somebody who, StoryId story) {
        QueuePosition after = null;
        do {
            QueuePosition from = after;
            PlainPage page = who.asks(() -> approving.page(QueueFilter.NONE, from));
            Optional<PlainStory> found = page.rows().stream().filter(plain -> plain.card().story().equals(story))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
            after = page.next();
        } while (after != null);
        return Optional.empty();
    }

    private Listed asShown(StoryId story) {
        return new Listed(story, 1, newsroom.sheet(story).seal(), ZoneOffset.UTC);
    }

    private List<String> refusals(Somebody who, Listed... marked) {
        return who.asks(() -> approving.approve(List.of(marked))).stream().map(Listed.Outcome::refusal).toList();
    }

    @Test
    void eachIsSealedOnItsOwnWithTheSealThatWasShown() {
        List<StoryId> stories = Stream.generate(this::plain).limit(3).toList();
        List<Listed> marked = stories.stream().map(this::asShown).toList();

        List<Listed.Outcome> outcomes = editor.asks(() -> approving.approve(marked));

        assertTrue(outcomes.stream().noneMatch(outcome -> outcome.isRefused() || outcome.waits()), outcomes::toString);
        for (Listed one : marked) {
            awaitState(one.story(), PublicationState.LIVE);
            assertEquals(one.seen().hex(),
                    text("select seal from publishing.edition where story = ?", one.story().value()));
            assertEquals(editor.id().toString(),
                    text("select approver from approval.approval where seal = ?", one.seen().hex()));
        }
    }

    @Test
    void whatMovedSinceItWasListedIsRefusedWithItsSentenceAndTheOthersAreApproved() {
        StoryId moved = plain();
        StoryId other = plain();
        Listed asItWas = asShown(moved);
        newsroom.rule(newsroom.checker, moved, Newsroom.WORDS.get(0), Verdict.VERBATIM, "Heard again.");
        newsroom.complete(newsroom.checker, moved);

        List<String> refusals = refusals(editor, asItWas, asShown(other));

        assertTrue(refusals.get(0).startsWith("What you saw is not what is here now"), refusals::toString);
        assertEquals("", refusals.get(1));
        assertEquals(ReviewState.WAITING, newsroom.sheet(moved).card().state());
        assertEquals(ReviewState.APPROVED, newsroom.sheet(other).card().state());
    }

    @Test
    void aStoryWithARiskIsNeitherListedNorApprovedInAList() {
        StoryId oneSource = newsroom.checked();
        assertEquals(2, newsroom.sheet(oneSource).risks().size());
        assertIsNoneOfTheList(oneSource);

        StoryId disputed = newsroom.submittedBy(newsroom.reporter);
        newsroom.dispute(newsroom.checker, disputed, Newsroom.WORDS.get(0), "She denies it.");
        Newsroom.WORDS.forEach(words -> newsroom.rule(newsroom.checker, disputed, words,
                new RulingForm(Verdict.VERBATIM, recording(disputed, words), "", "She said it on tape.")));
        newsroom.complete(newsroom.checker, disputed);
        QuotationId denied = editor.asks(() -> newsroom.quotation(disputed, Newsroom.WORDS.get(0)).id());
        assertEquals(List.of(new RiskAt(denied, List.of(QueueFilter.Trait.DISPUTES))),
                newsroom.sheet(disputed).risks());
        assertIsNoneOfTheList(disputed);
    }

    private void assertIsNoneOfTheList(StoryId story) {
        assertTrue(listed(editor, story).isEmpty());
        assertEquals(List.of("There is something to look at in this story. Open it to decide on it."),
                refusals(editor, asShown(story)));
    }

    @Test
    void aStoryForWhichATimeWasSetWantsItsOwnScreen() {
        StoryId story = plain();
        newsroom.approve(newsroom.editor, story, inMinutes(600));
        newsroom.withdraw(newsroom.reporter, story);
        newsroom.submit(newsroom.reporter, story);

        assertTrue(listed(editor, story).isEmpty());
        Listed second = new Listed(story, 2, editor.asks(() -> reviews.open(story, 2)).seal(), ZoneOffset.UTC);
        assertEquals(List.of("A time or an embargo was set for this story. Open it to decide on it."),
                refusals(editor, second));
    }

    @Test
    void whoWroteOrCheckedItSeesItInNoListAndApprovesItInNone() {
        Somebody everything = Somebody.with(Roles.REPORTER, Roles.CHECKER, Roles.EDITOR, Roles.LEGAL, Roles.CHIEF);
        StoryId own = checkedBy(everything, newsroom.checker);
        StoryId checked = checkedBy(newsroom.reporter, everything);

        for (StoryId story : List.of(own, checked)) {
            assertTrue(listed(everything, story).isEmpty());
            assertTrue(next(everything).noneMatch(story::equals));
            assertEquals(List.of("You wrote or checked this story. Somebody else has to decide on it."),
                    refusals(everything, asShown(story)));
            assertTrue(listed(editor, story).isPresent());
        }
        assertForbidden(ApprovingSeveral.class,
                () -> newsroom.reporter.asks(() -> approving.page(QueueFilter.NONE, null)));
        assertForbidden(ApprovingSeveral.class, () -> refusals(newsroom.checker, asShown(own)));
    }

    @Test
    void aStoryThatAnotherEditorReadsIsNotTakenFromThem() {
        StoryId story = plain();
        newsroom.editor.does(() -> deciding.claim(story, 1));

        assertTrue(listed(editor, story).isEmpty());
        assertTrue(next(editor).noneMatch(story::equals));
        List<String> refusals = refusals(editor, asShown(story));
        assertTrue(refusals.get(0).startsWith("Another editor is reading this story right now."), refusals::toString);
        assertTrue(listed(newsroom.editor, story).isPresent());
    }

    @Test
    void nothingOrTooMuchIsNoList() {
        Listed nowhere = new Listed(StoryId.next(), 1, new Seal("0".repeat(64)), ZoneOffset.UTC);
        assertEquals("Mark the stories that you approve.",
                assertThrows(Refusal.class, () -> refusals(editor)).getMessage());
        Listed[] many = Stream.generate(() -> nowhere).limit(26).toArray(Listed[]::new);
        assertEquals("Approve at most 25 at once.",
                assertThrows(Refusal.class, () -> refusals(editor, many)).getMessage());
        assertFalse(refusals(editor, nowhere).get(0).isEmpty());
    }

    @Test
    void afterADecisionTheNextStoryIsOfferedAndAtTheEndTheFirst() {
        StoryId first = plain();
        StoryId second = plain();
        List<StoryId> all = next(editor).toList();
        assertTrue(all.indexOf(first) < all.indexOf(second), all::toString);

        newsroom.approve(editor, first, inMinutes(600));

        assertEquals(all.get(all.indexOf(first) + 1), editor.asks(() -> queue.next(first, 1)).orElseThrow().story());
        StoryId last = all.get(all.size() - 1);
        assertEquals(editor.asks(() -> queue.first(QueueFilter.NONE)).orElseThrow().story(),
                editor.asks(() -> queue.next(last, revision(last))).orElseThrow().story());
    }

    private int revision(StoryId story) {
        return (int) number("select max(revision) from approval.review where waiting = true and story = ?",
                story.value());
    }

    /** Goes through the queue from its first story to its last, as somebody who leaves each of them. */
    private Stream<StoryId> next(Somebody who) {
        ReviewCard first = who.asks(() -> queue.first(QueueFilter.NONE)).orElse(null);
        Stream.Builder<StoryId> all = Stream.builder();
        for (ReviewCard card = first; card != null; card = after(who, card, first)) {
            all.add(card.story());
        }
        return all.build();
    }

    private ReviewCard after(Somebody who, ReviewCard card, ReviewCard first) {
        return who.asks(() -> queue.next(card.story(), card.revision())).filter(next -> !next.id().equals(first.id()))
                .orElse(null);
    }
}
