package news.verbatim.approval.glass;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import news.verbatim.events.act.Actor;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.act.Problems;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Seal;
import news.verbatim.events.text.Typed;

/**
 * Letting a story out although quotations in it are open, where waiting for the checkers does more harm. Two editors,
 * neither of whom wrote or checked it, take that upon themselves until a time; the approval comes after that, as for
 * every story.
 */
@Stateless
@RolesAllowed({Roles.EDITOR, Roles.CHIEF})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class BreakingGlass {

    private static final int REASON = 1_900;

    @Inject
    private GlassTransactions transactions;

    @Inject
    private Actor actor;

    /**
     * Proposes it. A proposal whose story has moved since, or whose time is over, gives way to this one.
     *
     * @param until by when every quotation has to be resolved
     * @throws news.verbatim.events.act.Refusal at {@code reason} if there is none; at {@code time} if that has passed
     *                                      or is more than three days away; if nothing is open or something is disputed
     *                                      in that revision, it is not with the checkers, or the actor wrote or checked
     *                                      it; while it waits for a second editor, or two of them have let it out
     */
    public void propose(StoryId story, int revision, String reason, PlannedTime until) {
        PersonId editor = actor.id();
        String kept = Typed.clean(reason).strip();
        new Problems().requireText(kept, "reason", "Say why it cannot wait for the checkers.")
                .requireAtMost(REASON, kept, "reason").refuseIfAny();
        transactions.propose(story, revision, kept, until, editor);
    }

    /**
     * Agrees to what another editor proposed, for exactly the text and the verdicts that were seen. The story waits for
     * its approval from now on.
     *
     * @param seen the seal of what was on the screen
     * @throws news.verbatim.events.act.Refusal if something has moved since, it is settled, or the actor proposed it,
     *                                      or wrote or checked the story
     */
    public void confirm(StoryId story, int revision, Seal seen) {
        transactions.confirm(story, revision, seen, actor.id());
    }

    /** Does not agree, or takes one's own proposal back: the story waits for its checkers. */
    public void decline(StoryId story, int revision) {
        transactions.decline(story, revision, actor.id());
    }
}
