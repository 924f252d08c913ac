package news.verbatim.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.function.UnaryOperator;
import news.verbatim.events.PersonId;
import news.verbatim.events.PlannedTime;
import news.verbatim.events.Refusal;
import news.verbatim.events.StoryId;
import news.verbatim.events.StoryScheduled;
import news.verbatim.events.StoryUnscheduled;

/** Changes when an approved story goes live, one transaction a change. */
@ApplicationScoped
class Timetable {

    @Inject
    private Publications publications;

    @Inject
    private Gate gate;

    @Inject
    private GoLiveTask task;

    @Inject
    private Clock clock;

    @Inject
    private Event<StoryScheduled> scheduled;

    @Inject
    private Event<StoryUnscheduled> unscheduled;

    /**
     * Moves a story to another time.
     *
     * @param seen the time for which the editor saw it planned
     * @param time makes the new time out of the old one
     */
    @Transactional
    void move(StoryId story, Instant seen, UnaryOperator<PlannedTime> time, PersonId editor) {
        Publication publication = approved(story, seen);
        Instant now = clock.instant();
        publication.move(seen, time.apply(publication.planned()), now);
        gate.refuseOnObjections(story, publications.clearance(publication));
        task.move(publication);
        scheduled.fire(new StoryScheduled(story, publication.revision(), publication.planned(), editor, now));
    }

    /** Takes a story out of the schedule; its approval stands. */
    @Transactional
    void takeOut(StoryId story, Instant seen, String reason, PersonId editor) {
        Publication publication = approved(story, seen);
        if (!publication.isScheduled()) {
            throw Refusal.because("This story is out of the schedule already.");
        }
        task.cancel(publication);
        publication.hold("An editor took it out of the schedule: " + reason);
        unscheduled.fire(new StoryUnscheduled(story, publication.revision(), reason, editor, clock.instant()));
    }

    private Publication approved(StoryId story, Instant seen) {
        Publication publication = publications.lock(story)
                .orElseThrow(() -> Refusal.because("This story was never approved, so it is in no schedule."));
        publication.refuseUnlessSeen(seen);
        if (!publications.clearance(publication).isOpen()) {
            throw Refusal.because("What kept this story back took its approval too. It has to be approved again.");
        }
        return publication;
    }
}
