package news.verbatim.factcheck.ruling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import news.verbatim.events.act.Actor;
import news.verbatim.events.act.Problems;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Typed;

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
    private SendingBackDesk desk;

    @Inject
    private Actor actor;

    /**
     * Sends a revision back. Its check is closed; what was ruled follows the quotations that do not change into the
     * next revision.
     *
     * @param note a word to the authors; may be empty
     * @throws news.verbatim.events.act.Refusal at {@code sendNote} if that is too long; if no verdict stops the story;
     *                                      if it is public, let out by two editors, or not on its way any more; if the
     *                                      actor wrote on it
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void sendBack(StoryId story, int revision, String note) {
        PersonId checker = actor.id();
        String said = Typed.clean(note).strip();
        new Problems().requireAtMost(NOTE, said, "sendNote").refuseIfAny();
        desk.sendBack(story, revision, said, checker);
    }
}
