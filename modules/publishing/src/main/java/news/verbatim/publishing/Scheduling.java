package news.verbatim.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import news.verbatim.events.CheckedText;
import news.verbatim.events.PlannedTime;
import news.verbatim.events.Refusal;
import news.verbatim.events.StoryApproved;
import news.verbatim.events.StoryId;
import news.verbatim.events.StoryScheduled;

/** Hands an approved story to the clock. */
@ApplicationScoped
class Scheduling {

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

    @Transactional(Transactional.TxType.MANDATORY)
    void approved(@Observes StoryApproved fact) {
        Publication publication = publications.lock(fact.story()).orElseGet(() -> new Publication(fact.story()));
        withdrawTheOneBefore(publication);
        Clearance clearance = new Clearance(fact);
        publication.schedule(fact.content(), clearance.id(), fact.planned(), address(fact.content(), fact.planned()),
                clock.instant());
        publications.add(clearance);
        publications.add(publication);
        refuseOn(gate.objections(fact.story(), clearance));
        task.schedule(publication);
        scheduled.fire(new StoryScheduled(fact.story(), clearance.revision(), fact.planned(), fact.by(), clock.instant()));
    }

    private void withdrawTheOneBefore(Publication publication) {
        if (publication.isScheduled()) {
            task.cancel(publication);
            publications.clearance(publication).revoke();
        }
    }

    private Address address(CheckedText content, PlannedTime planned) {
        StoryId story = content.story();
        return Address.of(planned.instant().atZone(planned.zone()).toLocalDate(), content.slug(),
                path -> publications.isTaken(path, story));
    }

    private static void refuseOn(List<String> objections) {
        if (!objections.isEmpty()) {
            throw new Refusal(objections.stream().map(reason -> new Refusal.Problem(null, reason)).toList());
        }
    }
}
