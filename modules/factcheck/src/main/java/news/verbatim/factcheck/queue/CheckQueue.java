package news.verbatim.factcheck.queue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import news.verbatim.events.act.Actor;
import news.verbatim.events.act.Roles;

/** The checkers' queue with what waits in each check, who waits longest first. */
@Stateless
@RolesAllowed(Roles.CHECKER)
public class CheckQueue {

    private static final String COUNT = "(select count(q) from RevisionCheck d join d.quotations q where d = c and ";

    private static final String OPEN = COUNT + "q.standing is null and q.stale is null)";
    private static final String STALE = COUNT + "q.standing is null and q.stale is not null)";
    private static final String DISPUTED = COUNT + "q.standing.grounds.verdict = DISPUTED)";
    private static final String PROPOSED = "(select count(p) from ProposedRuling p where p.check = c.id and "
            + "p.settledAt is null)";

    private static final String CARD = "select c.story, c.revision, c.headline, c.desk, "
            + "c.state, c.note, c.total, c.resolved, c.submittedAt, c.letOut.until, " + OPEN + ", " + STALE + ", "
            + DISPUTED + ", " + PROPOSED
            + ", c.cameBackTo" + Checks.WAITING;

    private static final String OF_DESK = CARD + "and (:desk = '' or c.desk = :desk)";

    private static final String BY_AGE = " order by c.submittedAt, c.id";

    private static final String OTHERS = "exists (select 1 from ProposedRuling p where p.check = c.id "
            + "and p.settledAt is null and p.proposer <> :me)";

    private static final String BEGUN = "exists (select 1 from PartInCheck o where o.key.check = c.id and o.part = "
            + "CHECKER) ";

    private static final String HAND = "exists (select 1 from PartInCheck h where h.key.check = c.id and h.key.person "
            + "= :me ";

    private static final String FOREIGN = CARD + "and not " + HAND + "and h.part = AUTHOR) and ";

    private static final String MINE = HAND + "and h.part = CHECKER) ";

    /** What is left may be just what the actor proposed: that waits for somebody else. */
    private static final String LEFT = "and (c.resolved = c.total or c.total - c.resolved > (select count(p) "
            + "from ProposedRuling p where p.check = c.id and p.settledAt is null and p.proposer = :me))";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Actor actor;

    /**
     * Returns the checks that wait for the actor: what another checker proposed, what they have begun, what nobody has,
     * and what others have; of each, who waits longest first. Nothing is among them that they wrote on.
     */
    public List<CheckTask> forMe(int most) {
        return Stream.of(CheckTask.Why.values())
                .flatMap(why -> entities.createQuery(switch (why) {
                    case SECOND -> FOREIGN + OTHERS + BY_AGE;
                    case BEGUN -> FOREIGN + MINE + LEFT + "and not " + OTHERS + BY_AGE;
                    case WAITS -> FOREIGN + "not " + BEGUN + BY_AGE;
                    case BEGUN_BY_ANOTHER ->
                            FOREIGN + BEGUN + "and not " + MINE + "and not " + OTHERS + BY_AGE;
                }, WaitingCheck.class).setParameter("me", actor.id().value()).setMaxResults(most).getResultStream()
                        .map(check -> new CheckTask(check, why)))
                .limit(most).toList();
    }

    /**
     * Returns the checks that wait for somebody.
     *
     * @param desk the code of the desk to look at; empty for all of them
     * @param with what has to wait in it
     */
    public List<WaitingCheck> waiting(String desk, WaitingCheck.With with, int page, int size) {
        return entities.createQuery(switch (with) {
            case ANYTHING -> OF_DESK + BY_AGE;
            case OPEN -> OF_DESK + " and " + OPEN + " > 0" + BY_AGE;
            case STALE -> OF_DESK + " and " + STALE + " > 0" + BY_AGE;
            case DISPUTED -> OF_DESK + " and " + DISPUTED + " > 0" + BY_AGE;
            case PROPOSED -> OF_DESK + " and " + PROPOSED + " > 0" + BY_AGE;
        }, WaitingCheck.class)
                .setParameter("desk", desk).setFirstResult(page * size).setMaxResults(size).getResultList();
    }
}
