package news.verbatim.approval.deciding;

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
 * Stopping a story before it is public. Any editor may, also one who wrote or checked it; letting it go on is for
 * others.
 */
@Stateless
@RolesAllowed({Roles.EDITOR, Roles.LEGAL, Roles.CHIEF})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Holding {

    private static final int REASON = 1_900;

    @Inject
    private HoldingDesk desk;

    @Inject
    private Actor actor;

    /**
     * Holds an approved story back, at once and against the clock, until the hold is lifted.
     *
     * @throws news.verbatim.events.act.Refusal at {@code holdReason} if there is none; if it is not approved, or public
     *         already
     */
    public void hold(StoryId story, int revision, String reason) {
        PersonId editor = actor.id();
        String kept = required(reason, "holdReason");
        desk.hold(story, revision, kept, editor);
    }

    /**
     * Lets a held story go on as it was approved.
     *
     * @throws news.verbatim.events.act.Refusal if nobody holds it, or the actor wrote or checked it
     */
    public void release(StoryId story, int revision) {
        desk.release(story, revision, actor.id());
    }

    /**
     * Decides that the story will not run.
     *
     * @throws news.verbatim.events.act.Refusal at {@code killReason} if there is none; if it is public already
     */
    public void kill(StoryId story, int revision, String reason) {
        PersonId editor = actor.id();
        String kept = required(reason, "killReason");
        desk.kill(story, revision, kept, editor);
    }

    private static String required(String reason, String field) {
        String kept = Typed.clean(reason).strip();
        new Problems().requireText(kept, field, "Say why; its author reads this.").requireAtMost(REASON, kept, field)
                .refuseIfAny();
        return kept;
    }
}
