package news.verbatim.approval.deciding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import news.verbatim.approval.review.ReviewShelf;
import news.verbatim.approval.steps.DeskSteps;
import news.verbatim.approval.steps.StepsCard;
import news.verbatim.events.act.Actor;
import news.verbatim.events.act.Problems;
import news.verbatim.events.act.Roles;
import news.verbatim.jobs.Retried;

/** Saying who has to approve on a desk, and in which order. What is under way keeps the steps that it entered with. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class SettingSteps {

    private static final Set<String> SIGNING = Set.of(Roles.EDITOR, Roles.LEGAL, Roles.CHIEF);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ReviewShelf shelf;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /** Returns every version of every desk's steps, the newest first. */
    public List<StepsCard> history() {
        return entities.createQuery("select d from DeskSteps d order by d.setAt desc, d.key.desk, d.key.version desc",
                DeskSteps.class)
                .getResultStream().map(DeskSteps::card).toList();
    }

    /**
     * Gives a desk a new version of its steps.
     *
     * @param roles who signs, in order
     * @throws news.verbatim.events.act.Refusal at {@code steps} if there is none, one comes twice, or none but a lawyer
     *         signs
     */
    @Interceptors(Retried.class)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void set(String desk, List<String> roles) {
        new Problems()
                .requireText(desk, "stepsDesk", "Choose a desk.")
                .require(!roles.isEmpty() && SIGNING.containsAll(roles), "steps",
                        "Say who signs, in order: an editor, a lawyer or the chief.")
                .require(Set.copyOf(roles).size() == roles.size(), "steps", "Everybody signs once.")
                .require(!roles.equals(List.of(Roles.LEGAL)), "steps",
                        "A lawyer sees only what is flagged for them. Somebody else has to sign the rest.")
                .refuseIfAny();
        int next = shelf.newest(desk).map(newest -> newest.steps().version()).orElse(0) + 1;
        entities.persist(new DeskSteps(desk, next, roles, actor.id(), clock.instant()));
    }
}
