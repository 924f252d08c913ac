package news.verbatim.publishing.golive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.time.Instant;
import java.util.function.UnaryOperator;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.publishing.EmbargoChanged;
import news.verbatim.events.publishing.StoryScheduled;
import news.verbatim.events.publishing.StoryUnscheduled;
import news.verbatim.jobs.Retried;
import news.verbatim.publishing.publication.Publication;
import news.verbatim.publishing.publication.Publications;

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

    @Inject
    private Event<EmbargoChanged> changed;

    /**
     * Moves a story to another time.
     *
     * @param seen the time for which the editor saw it planned
     * @param time makes the new time out of the old one
     */
    @Interceptors(Retried.class)
    void move(StoryId story, Instant seen, UnaryOperator<PlannedTime> time, PersonId editor) {
        Publication publication = approved(story, seen);
        Instant now = clock.instant();
        publication.move(seen, time.apply(publication.planned()), now);
        gate.refuseOnObjections(story, publications.clearance(publication));
        task.move(publication);
        scheduled.fire(new StoryScheduled(story, publication.revision(), publication.planned(), editor, now));
    }

    /**
     * Changes before when a story must not be public.
     *
     * @param seenEmbargo the end of the embargo that the editor saw; null if there was none
     * @param end         the new end; null for no embargo
     */
    @Interceptors(Retried.class)
    void embargo(StoryId story, Instant seen, Instant seenEmbargo, PlannedTime end, String why, PersonId editor) {
        Publication publication = approved(story, seen);
        Instant now = clock.instant();
        PlannedTime before = publication.embargo();
        boolean moved = publication.embargo(seen, seenEmbargo, end, why, now);
        changed.fire(new EmbargoChanged(story, publication.revision(), before, end, why, editor, now));
        if (moved && publication.isScheduled()) {
            gate.refuseOnObjections(story, publications.clearance(publication));
            task.move(publication);
            scheduled.fire(new StoryScheduled(story, publication.revision(), publication.planned(), editor, now));
        }
    }

    /** Takes a story out of the schedule; its approval stands. */
    @Interceptors(Retried.class)
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
