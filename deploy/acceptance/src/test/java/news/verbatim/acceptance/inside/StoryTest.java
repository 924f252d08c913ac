package news.verbatim.acceptance.inside;

import jakarta.inject.Inject;
import java.util.List;
import news.verbatim.events.id.StoryId;
import news.verbatim.ledger.Ledger;
import news.verbatim.ledger.LedgerEntry;
import news.verbatim.publishing.golive.Schedule;
import news.verbatim.publishing.publication.PublicationState;
import news.verbatim.publishing.publication.ScheduledCard;

/** A test that takes stories through the newsroom. */
abstract class StoryTest extends InsideTest {

    @Inject
    Newsroom newsroom;

    @Inject
    private Schedule schedule;

    @Inject
    private Ledger ledger;

    /** Returns the story as the schedule shows it. */
    ScheduledCard scheduled(StoryId story) {
        return newsroom.editor.asks(() -> schedule.of(story)).orElseThrow();
    }

    void awaitState(StoryId story, PublicationState state) {
        await("the story is " + state, () -> scheduled(story).state() == state);
    }

    /** Returns the names of the facts that the ledger has of the story, in order. */
    List<String> facts(StoryId story) {
        return newsroom.editor.asks(() -> ledger.of(story)).stream().map(LedgerEntry::fact).toList();
    }

    long editions(StoryId story) {
        return number("select count(*) from publishing.edition where story = ?", story.value());
    }

    long plannedTasks(StoryId story) {
        return number("select count(*) from jobs.scheduled_tasks where task_instance like ?", story + "%");
    }
}
