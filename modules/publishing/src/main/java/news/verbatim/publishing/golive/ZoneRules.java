package news.verbatim.publishing.golive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.publishing.StoryScheduled;
import news.verbatim.publishing.publication.Publication;
import news.verbatim.publishing.publication.Publications;
import news.verbatim.publishing.publication.PublishingWording;

/**
 * Works planned times out again, because a country may have changed its clocks since: the time on the wall is what an
 * editor meant. A story whose time has moved goes live at the new one and says so; a time that does not exist any more,
 * or exists twice, is asked about.
 */
@ApplicationScoped
class ZoneRules {

    @Inject
    private Publications publications;

    @Inject
    private GoLiveTask task;

    @Inject
    private Clock clock;

    @Inject
    private Event<StoryScheduled> scheduled;

    /** Looks at one story. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void look(StoryId story) {
        publications.lock(story).filter(Publication::isScheduled).ifPresent(publication -> {
            PlannedTime before = publication.planned();
            PlannedTime embargo = publication.embargo();
            try {
                PlannedTime now = before.again();
                PlannedTime embargoNow = embargo == null ? null : embargo.again();
                if (!now.equals(before) || embargo != null && !embargoNow.equals(embargo)) {
                    follow(publication, before, now, embargoNow);
                }
            } catch (Refusal asked) {
                task.cancel(publication);
                publication.hold("The rules of its time zone have changed. " + asked.getMessage()
                        + " Its approval stands: give it a new time.");
            }
        });
    }

    private void follow(Publication publication, PlannedTime before, PlannedTime now, PlannedTime embargo) {
        if (embargo != null && now.instant().isBefore(embargo.instant())) {
            task.cancel(publication);
            publication
                    .hold("The rules of a time zone have changed, and the planned time is now before the embargo ends."
                            + " Its approval stands: give it a new time.");
            return;
        }
        publication.follow(now, embargo,
                "The rules of " + now.zone() + " have changed since this was scheduled. It goes live"
                        + " when the clocks there show what was planned, which is "
                        + PublishingWording.span(Duration.between(before.instant(), now.instant()).abs())
                        + (now.instant().isBefore(before.instant()) ? " earlier" : " later")
                        + " than it would have been.");
        task.move(publication);
        scheduled.fire(new StoryScheduled(publication.story(), publication.revision(), now, null, clock.instant()));
    }
}
