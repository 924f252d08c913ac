package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import news.verbatim.approval.deciding.Reviews;
import news.verbatim.approval.notices.NoticeUnderReview;
import news.verbatim.drafting.listing.Stories;
import news.verbatim.drafting.listing.WantedCorrection;
import news.verbatim.drafting.story.Stage;
import news.verbatim.drafting.writing.Submitting;
import news.verbatim.events.act.NoticeKind;
import news.verbatim.events.id.StoryId;
import news.verbatim.publishing.golive.Noticing;
import news.verbatim.publishing.golive.Schedule;
import news.verbatim.publishing.publication.NoticeForm;
import news.verbatim.publishing.publication.PublicationState;
import news.verbatim.publishing.serving.PublicRecords;
import org.junit.jupiter.api.Test;

/** A correction is its authors' to write: they have it until readers do, and so has whoever decides on the edition. */
class CorrectionTest extends StoryTest {

    private static final NoticeForm WRONG = new NoticeForm(null, "The harbour master names the day.",
            "The mayor named it.");

    @Inject
    private Noticing noticing;

    @Inject
    private Stories stories;

    @Inject
    private Submitting submitting;

    @Inject
    private Reviews reviews;

    @Inject
    private PublicRecords records;

    @Inject
    private Schedule schedule;

    private StoryId live() {
        StoryId story = newsroom.approvedFor(null);
        awaitState(story, PublicationState.LIVE);
        return story;
    }

    private StoryId corrected() {
        StoryId story = live();
        newsroom.editor.does(() -> noticing.correct(story, WRONG));
        return story;
    }

    private List<WantedCorrection> wanted(StoryId story) {
        return newsroom.reporter.asks(() -> stories.myWork()).corrections().stream()
                .filter(correction -> correction.story().equals(story)).toList();
    }

    private List<NoticeUnderReview> besideTheChange(StoryId story, int revision) {
        return newsroom.editor.asks(() -> reviews.open(story, revision)).notices();
    }

    private long owed() {
        return newsroom.reporter.asks(() -> stories.countOwed());
    }

    private boolean awaited(StoryId story) {
        return newsroom.editor.asks(() -> schedule.awaited("", 500)).stream()
                .anyMatch(one -> one.story().equals(story));
    }

    @Test
    void itIsItsAuthorsTaskAndStandsBesideTheChangeUntilReadersHaveIt() {
        StoryId story = live();
        long before = owed();
        newsroom.editor.does(() -> noticing.correct(story, WRONG));

        WantedCorrection task = wanted(story).get(0);
        assertEquals(List.of(NoticeKind.CORRECTION, WRONG.passage(), WRONG.note(), newsroom.editor.id()),
                List.of(task.kind(), task.passage(), task.note(), task.by()));
        assertTrue(task.waitsToBeTakenUp());
        assertEquals(before + 1, owed());
        assertTrue(awaited(story));

        newsroom.revised(story, "The mayor names the day.");
        assertEquals(Stage.IN_APPROVAL, wanted(story).get(0).stage());
        assertEquals(before, owed());
        assertEquals(List.of(WRONG.note()), besideTheChange(story, 2).stream().map(NoticeUnderReview::note).toList());

        newsroom.approve(newsroom.editor, story, 2, null);
        await("its edition is public", () -> editions(story) == 2);
        assertEquals(List.of(), wanted(story));
        assertEquals(List.of(), besideTheChange(story, 2));
        assertFalse(awaited(story));
    }

    @Test
    void whatTheAuthorTakesUpAndTakesBackGoesOnWaiting() {
        StoryId story = corrected();
        newsroom.reporter.does(() -> submitting.revise(story));
        assertTrue(wanted(story).get(0).isWithAuthors());
        assertFalse(wanted(story).get(0).waitsToBeTakenUp());
        newsroom.submit(newsroom.reporter, story);
        newsroom.withdraw(newsroom.reporter, story);

        assertTrue(wanted(story).get(0).isWithAuthors());
    }

    @Test
    void droppedItWaitsForNobody() {
        StoryId story = corrected();
        newsroom.editor.does(() -> noticing.drop(story, records.of(story).orElseThrow().notices().get(0).id()));

        assertEquals(List.of(), wanted(story));
        assertEquals(List.of(), besideTheChange(story, 1));
        assertFalse(awaited(story));
        assertTrue(facts(story).containsAll(List.of("NoticeWritten", "NoticeDropped")), facts(story)::toString);
    }

    @Test
    void aStoryThatIsTakenFromItsReadersHasNothingToCorrectAndIsWantedBackByItsAuthorsToo() {
        StoryId story = corrected();
        newsroom.editor.does(() -> noticing.withdraw(story, "We doubt the day."));
        assertEquals(List.of(), wanted(story));
        assertEquals(List.of(), besideTheChange(story, 1));

        newsroom.editor.does(() -> noticing.refile(story, "The mayor has confirmed the day."));

        assertEquals(List.of(NoticeKind.REFILE), wanted(story).stream().map(WantedCorrection::kind).toList());
        newsroom.revised(story, "The mayor names the day again.");
        newsroom.approve(newsroom.editor, story, 2, null);
        await("its edition is public", () -> editions(story) == 2);
        assertEquals(List.of(), wanted(story));
    }

    @Test
    void writtenAfterTheNextEditionWasApprovedItWaitsForTheOneThatHasItRight() {
        StoryId story = live();
        newsroom.revised(story, "Another day is named.");
        newsroom.approve(newsroom.editor, story, 2, inMinutes(600));
        clock.moveTo(clock.instant().plusSeconds(1));
        newsroom.editor.does(() -> noticing.correct(story, WRONG));

        moveTo(inMinutes(600));

        await("the edition is public that was approved before", () -> editions(story) == 2);
        assertTrue(newsroom.editor.asks(() -> records.of(story)).orElseThrow().notices().get(0).waits());
        assertTrue(wanted(story).get(0).waitsToBeTakenUp());
    }
}
