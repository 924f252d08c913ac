package news.verbatim.factcheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import news.verbatim.events.Actor;
import news.verbatim.events.PersonId;
import news.verbatim.events.QuotationId;
import news.verbatim.events.Roles;
import news.verbatim.events.StoryId;
import news.verbatim.jobs.Races;

/** Ruling on quotations and completing the check. Who wrote on a story never checks it, whatever roles they have. */
@Stateless
@RolesAllowed(Roles.CHECKER)
public class Checking {

    @Inject
    private CheckShelf shelf;

    @Inject
    private RulingDesk desk;

    @Inject
    private Completion completion;

    @Inject
    private Actor actor;

    /**
     * Gives a verdict; it takes the place of an earlier one. Given when the check was complete, it reopens the check, and an
     * approval with it. A verdict that meets an approval or the clock in the same moment is given again until it counts: before
     * it, or after it.
     *
     * @throws news.verbatim.events.Refusal at {@code verdict}, {@code evidence}, {@code passage} or {@code note} if the verdict
     *                                      does not have what it needs, or rules over somebody else's dispute without a word
     *                                      about it; if the actor wrote on the story; if the check is closed
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void rule(StoryId story, int revision, QuotationId quotation, RulingForm form) {
        PersonId checker = actor.id();
        Races.retry(() -> desk.rule(story, revision, quotation, form, checker));
    }

    /**
     * Completes the check: the story goes on to the editors.
     *
     * @throws news.verbatim.events.Refusal if a quotation is unresolved, the check is complete or closed, or the actor wrote on
     *                                      the story
     */
    public void complete(StoryId story, int revision) {
        RevisionCheck check = shelf.check(story, revision);
        shelf.requireChecker(check, actor.id());
        completion.complete(check, actor.id());
    }
}
