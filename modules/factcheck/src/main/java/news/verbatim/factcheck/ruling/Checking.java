package news.verbatim.factcheck.ruling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.act.Actor;
import news.verbatim.events.act.Problems;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Typed;
import news.verbatim.factcheck.check.RuledMeanwhile;
import news.verbatim.factcheck.verdict.RulingForm;

/** Ruling on quotations and completing the check. Who wrote on a story never checks it, whatever roles they have. */
@Stateless
@RolesAllowed(Roles.CHECKER)
public class Checking {

    private static final int WHY = 1_000;

    @Inject
    private RulingTransactions transactions;

    @Inject
    private Completion completion;

    @Inject
    private Actor actor;

    /**
     * Gives a verdict; it takes the place of an earlier one. A waiver and a translation are proposed by it, and count
     * when a second checker has confirmed them. Given when the check was complete, it reopens the check, and an
     * approval with it. A verdict that meets an approval or the clock in the same moment is given again until it
     * counts: before it, or after it.
     *
     * @param seen when the ruling was given that the checker has before them; null if none stands there
     * @throws RuledMeanwhile if another one stands by now: nothing is put over a verdict that nobody has looked at
     * @throws news.verbatim.events.act.Refusal at {@code verdict}, {@code evidence}, {@code passage}, {@code warning},
     *                                      {@code note}, {@code originalLanguage}, {@code translator}, {@code via2},
     *                                      {@code until}, {@code saidBy} or {@code saidByNote} if the verdict does not
     *                                      have what it needs, or rules over somebody else's dispute without a word
     *                                      about it; if the actor wrote on the story; if the check is closed
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void rule(StoryId story, int revision, QuotationId quotation, RulingForm form, Instant seen) {
        transactions.rule(story, revision, quotation, form, seen, actor.id());
    }

    /**
     * Confirms what another checker proposed: a waiver, or a translation. It counts from now on.
     *
     * @param reads whether the actor says that they read the language of the original, and have compared it; of a
     *              waiver that says nothing
     * @throws news.verbatim.events.act.Refusal at {@code reads} if a translation is confirmed by somebody who does not
     *                                      say so; if the actor proposed it or wrote on the story, it is settled, a
     *                                      waiver would have expired already, or its evidence is damaged or superseded
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void confirm(StoryId story, int revision, UUID proposal, boolean reads) {
        transactions.confirm(story, revision, proposal, reads, actor.id());
    }

    /**
     * Lets a proposal drop; its proposer may do that as well.
     *
     * @param why for the proposer; may be empty
     * @throws news.verbatim.events.act.Refusal at {@code why} if it is too long; if the actor wrote on the story, or it
     *         is settled
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void decline(StoryId story, int revision, UUID proposal, String why) {
        PersonId by = actor.id();
        String said = Typed.clean(why).strip();
        new Problems().requireAtMost(WHY, said, "why").refuseIfAny();
        transactions.decline(story, revision, proposal, said, by);
    }

    /**
     * Completes the check: the story goes on to the editors, or, if readers have it with open quotations, they are
     * told.
     *
     * @return which of the two
     * @throws news.verbatim.events.act.Refusal if a quotation is unresolved, the check is complete or closed, or the
     *                                      actor wrote on the story
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Completed complete(StoryId story, int revision) {
        return completion.complete(story, revision, actor.id());
    }
}
