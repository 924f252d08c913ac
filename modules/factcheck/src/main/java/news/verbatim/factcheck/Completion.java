package news.verbatim.factcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import news.verbatim.events.CheckCompleted;
import news.verbatim.events.DebtSettled;
import news.verbatim.events.PersonId;
import news.verbatim.events.StoryId;

/** Completes a check and tells the others what exactly was checked, or that it caught up with a story that is public. */
@ApplicationScoped
class Completion {

    @Inject
    private CheckShelf shelf;

    @Inject
    private Clock clock;

    @Inject
    private Event<CheckCompleted> completed;

    @Inject
    private Event<DebtSettled> settled;

    @Transactional
    void complete(StoryId story, int revision, PersonId checker) {
        RevisionCheck check = shelf.check(story, revision);
        shelf.requireChecker(check, checker);
        complete(check, checker);
    }

    void complete(RevisionCheck check, PersonId by) {
        Instant now = clock.instant();
        check.complete(by, now);
        if (check.isLive()) {
            settled.fire(new DebtSettled(check.story(), check.revision(), by, now));
            return;
        }
        completed.fire(new CheckCompleted(check.checkedText(), shelf.hands(check, Hand.Part.AUTHOR),
                shelf.hands(check, Hand.Part.CHECKER), by, now));
    }
}
