package news.verbatim.factcheck.ruling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.time.Instant;
import news.verbatim.events.factcheck.StorySentBack;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.factcheck.check.CheckShelf;
import news.verbatim.factcheck.check.RevisionCheck;
import news.verbatim.jobs.Retried;

/** Sends one story back in one transaction, and tells the others what stops it. */
@ApplicationScoped
class SendingBackDesk {

    @Inject
    private CheckShelf shelf;

    @Inject
    private Clock clock;

    @Inject
    private Event<StorySentBack> sentBack;

    @Interceptors(Retried.class)
    void sendBack(StoryId story, int revision, String note, PersonId checker) {
        // a verdict that is given in the same moment is in it, or comes too late
        RevisionCheck check = shelf.checkForRuling(story, revision);
        shelf.requireChecker(check, checker);
        Instant now = clock.instant();
        check.sendBack(checker, now);
        sentBack.fire(new StorySentBack(story, revision, check.checkedText().quotations(), note, checker, now));
    }
}
