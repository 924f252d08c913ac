package news.verbatim.factcheck.ruling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.time.Instant;
import news.verbatim.events.act.Actor;
import news.verbatim.events.act.Problems;
import news.verbatim.events.act.Roles;
import news.verbatim.events.factcheck.StorySentBack;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Typed;
import news.verbatim.factcheck.check.CheckShelf;
import news.verbatim.factcheck.check.RevisionCheck;
import news.verbatim.jobs.Retried;

/**
 * Giving a story back to its authors with what stops it. Who wrote on a story never sends it back, whatever roles they
 * have.
 */
@Stateless
@RolesAllowed(Roles.CHECKER)
public class SendingBack {

    /** How long a word to the authors may be, in UTF-16 units. */
    static final int NOTE = 1_000;

    @Inject
    private CheckShelf shelf;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    @Inject
    private Event<StorySentBack> sentBack;

    /**
     * Sends a revision back. Its check is closed; what was ruled follows the quotations that do not change into the
     * next revision.
     *
     * @param note a word to the authors; may be empty
     * @throws news.verbatim.events.act.Refusal at {@code sendNote} if that is too long; if no verdict stops the story;
     *                                      if it is public, let out by two editors, or not on its way any more; if the
     *                                      actor wrote on it
     */
    @Interceptors(Retried.class)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void sendBack(StoryId story, int revision, String note) {
        PersonId checker = actor.id();
        String said = Typed.clean(note).strip();
        new Problems().requireAtMost(NOTE, said, "sendNote").refuseIfAny();
        // a verdict that is given in the same moment is in it, or comes too late
        RevisionCheck check = shelf.checkForRuling(story, revision);
        shelf.requireChecker(check, checker);
        Instant now = clock.instant();
        check.sendBack(checker, now);
        sentBack.fire(new StorySentBack(story, revision, check.checkedText().quotations(), said, checker, now));
    }
}
