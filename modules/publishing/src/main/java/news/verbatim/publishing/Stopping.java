package news.verbatim.publishing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import news.verbatim.events.CheckReopened;
import news.verbatim.events.Fact;
import news.verbatim.events.QuoteDisputed;
import news.verbatim.events.StorySubmitted;
import news.verbatim.events.StoryWithdrawn;

/**
 * Keeps a scheduled story back when something happens to it. Each of these takes the story's row before it ends, so that it
 * either comes before the clock, which then finds the story held, or after it, and then finds the story public.
 */
@ApplicationScoped
class Stopping {

    private static final String PUBLIC = "This story is public and stays as it is.";

    @Inject
    private Publications publications;

    @Inject
    private GoLiveTask task;

    @Transactional(Transactional.TxType.MANDATORY)
    void disputed(@Observes @Priority(Publications.EARLY) QuoteDisputed fact) {
        stop(fact, fact.revision(), "The quotation “" + fact.words() + "” is disputed: " + fact.reason());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void reopened(@Observes @Priority(Publications.EARLY) CheckReopened fact) {
        stop(fact, fact.revision(), "The check was reopened: " + fact.reason());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void withdrawn(@Observes @Priority(Publications.EARLY) StoryWithdrawn fact) {
        refuseIfPublic(fact);
        stop(fact, fact.revision(), "The story was taken back to be worked on.");
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void submitted(@Observes @Priority(Publications.EARLY) StorySubmitted fact) {
        refuseIfPublic(fact);
        stop(fact, fact.revision(), "A newer text was submitted: revision " + fact.revision() + ".");
    }

    private void refuseIfPublic(Fact fact) {
        publications.lock(fact.story()).ifPresent(publication -> publication.refuseIfPublic(PUBLIC));
    }

    /** What happened to a revision before the scheduled one is no reason to hold that back. */
    private void stop(Fact fact, int revision, String reason) {
        publications.lock(fact.story())
                .filter(publication -> publication.isScheduled() && publication.revision() <= revision)
                .ifPresent(publication -> {
                    task.cancel(publication);
                    publications.hold(publication, reason);
                });
    }
}
