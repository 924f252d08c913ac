package news.verbatim.publishing.golive;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import news.verbatim.events.Fact;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.approval.HoldLifted;
import news.verbatim.events.approval.StoryHeld;
import news.verbatim.events.approval.StoryKilled;
import news.verbatim.events.drafting.StorySubmitted;
import news.verbatim.events.drafting.StoryWithdrawn;
import news.verbatim.events.factcheck.CheckReopened;
import news.verbatim.events.factcheck.QuoteDisputed;
import news.verbatim.events.publishing.StoryScheduled;
import news.verbatim.events.text.Quoted;
import news.verbatim.publishing.publication.Publication;
import news.verbatim.publishing.publication.Publications;

/**
 * Keeps a scheduled story back when something happens to it. Each of these takes the story's row before it ends, so
 * that it either comes before the clock, which then finds the story held, or after it, and then finds the story public.
 */
@ApplicationScoped
class Stopping {

    @Inject
    private Publications publications;

    @Inject
    private GoLiveTask task;

    @Inject
    private Clock clock;

    @Inject
    private Event<StoryScheduled> scheduled;

    @Transactional(Transactional.TxType.MANDATORY)
    void disputed(@Observes @Priority(Publications.EARLY) QuoteDisputed fact) {
        String reason = "The quotation " + Quoted.of(fact.words()) + " is disputed: " + fact.reason();
        stop(fact, fact.revision(), publication -> publications.hold(publication, reason));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void reopened(@Observes @Priority(Publications.EARLY) CheckReopened fact) {
        String reason = "The check was reopened: " + fact.reason();
        stop(fact, fact.revision(), publication -> publications.hold(publication, reason));
    }

    /**
     * Looks once more when the approval is revoked: one that was given after the first look had no row yet on which the
     * two could meet. If it comes later still, its review is stale, and it is tried again and refused.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void reopenedMeanwhile(@Observes @Priority(Publications.LATE) CheckReopened fact) {
        reopened(fact);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void withdrawn(@Observes @Priority(Publications.EARLY) StoryWithdrawn fact) {
        publications.lock(fact.story()).filter(publication -> publication.isPublicAs(fact.revision()))
                .ifPresent(isPublic -> {
                    throw Refusal.because("This story is public and stays as it is.");
                });
        stop(fact, fact.revision(),
                publication -> publications.giveUp(publication, "The story was taken back to be worked on."));
    }

    /** Looks once more, for the same reason. */
    @Transactional(Transactional.TxType.MANDATORY)
    void withdrawnMeanwhile(@Observes @Priority(Publications.LATE) StoryWithdrawn fact) {
        withdrawn(fact);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void submitted(@Observes @Priority(Publications.EARLY) StorySubmitted fact) {
        stop(fact, fact.revision(), publication -> publications.giveUp(publication,
                "A newer text was submitted: revision " + fact.revision() + "."));
    }

    /** An editor holds it: its clearance stands, so that it can go on as it was approved. */
    @Transactional(Transactional.TxType.MANDATORY)
    void held(@Observes @Priority(Publications.EARLY) StoryHeld fact) {
        stop(fact, fact.revision(), publication -> publication.hold("An editor holds it: " + fact.reason()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void lifted(@Observes @Priority(Publications.EARLY) HoldLifted fact) {
        waiting(fact, fact.revision())
                .filter(publication -> !publication.isScheduled() && publications.clearance(publication).isOpen())
                .ifPresent(publication -> {
                    publication.resume(clock.instant());
                    task.move(publication);
                    scheduled.fire(
                            new StoryScheduled(fact.story(), publication.revision(), publication.planned(), fact.by(),
                                    clock.instant()));
                });
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void killed(@Observes @Priority(Publications.EARLY) StoryKilled fact) {
        waiting(fact, fact.revision()).ifPresent(publication -> {
            task.cancel(publication);
            publications.revokeWhatIsOpen(publication);
            publications.newest(publication).ifPresentOrElse(publication::fallBackTo, publication::kill);
        });
    }

    private void stop(Fact fact, int revision, Consumer<Publication> how) {
        waiting(fact, revision).ifPresent(publication -> {
            task.cancel(publication);
            how.accept(publication);
        });
    }

    /** What happened to a revision before the one that waits is no reason to hold that back. */
    private Optional<Publication> waiting(Fact fact, int revision) {
        return publications.lock(fact.story())
                .filter(publication -> publication.isOnItsWay() && publication.revision() <= revision);
    }
}
