package news.verbatim.factcheck.ruling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.time.Instant;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.factcheck.CheckCompleted;
import news.verbatim.events.factcheck.DebtSettled;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.factcheck.check.CheckShelf;
import news.verbatim.factcheck.check.PartInCheck;
import news.verbatim.factcheck.check.RevisionCheck;
import news.verbatim.jobs.Retried;

/**
 * Completes a check and tells the others what exactly was checked, or that it caught up with a story that is public.
 */
@ModuleInternal
@ApplicationScoped
public class Completion {

    @Inject
    private CheckShelf shelf;

    @Inject
    private Clock clock;

    @Inject
    private Event<CheckCompleted> completed;

    @Inject
    private Event<DebtSettled> settled;

    @Interceptors(Retried.class)
    Completed complete(StoryId story, int revision, PersonId checker) {
        RevisionCheck check = shelf.check(story, revision);
        shelf.requireChecker(check, checker);
        return complete(check, checker);
    }

    public Completed complete(RevisionCheck check, PersonId by) {
        Instant now = clock.instant();
        check.complete(by, now);
        if (check.isLive()) {
            settled.fire(new DebtSettled(check.checkedText(), by, now));
            return Completed.SETTLES_A_DEBT;
        }
        completed.fire(new CheckCompleted(check.checkedText(), shelf.hands(check, PartInCheck.Part.AUTHOR),
                shelf.hands(check, PartInCheck.Part.CHECKER), by, now));
        return Completed.WAITS_FOR_EDITORS;
    }
}
