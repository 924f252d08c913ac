package news.verbatim.factcheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import news.verbatim.events.Roles;

/** The checkers' queue with what waits in each check, who waits longest first. */
@Stateless
@RolesAllowed(Roles.CHECKER)
public class CheckQueue {

    private static final String OPEN = counted("q.standing is null and q.stale is null");
    private static final String STALE = counted("q.standing is null and q.stale is not null");
    private static final String DISPUTED = counted("q.standing.verdict = news.verbatim.events.Verdict.DISPUTED");
    private static final String PROPOSED = "(select count(p) from ProposedRuling p where p.check = c.id and p.settledAt is null)";

    @PersistenceContext
    private EntityManager entities;

    /**
     * Returns the checks that wait for somebody.
     *
     * @param desk the code of the desk to look at; empty for all of them
     * @param with what has to wait in it
     */
    public List<WaitingCheck> waiting(String desk, WaitingCheck.With with, int page, int size) {
        return entities.createQuery("select new news.verbatim.factcheck.WaitingCheck(c.story, c.revision, c.headline, c.desk, "
                        + "c.state, c.note, c.total, c.resolved, c.submittedAt, " + OPEN + ", " + STALE + ", " + DISPUTED + ", "
                        + PROPOSED + ")" + Checks.WAITING + "and (:desk = '' or c.desk = :desk)" + narrowed(with) + " order by c.submittedAt, c.id", WaitingCheck.class)
                .setParameter("desk", desk).setFirstResult(page * size).setMaxResults(size).getResultList();
    }

    private static String narrowed(WaitingCheck.With with) {
        return switch (with) {
            case ANYTHING -> "";
            case OPEN -> " and " + OPEN + " > 0";
            case STALE -> " and " + STALE + " > 0";
            case DISPUTED -> " and " + DISPUTED + " > 0";
            case PROPOSED -> " and " + PROPOSED + " > 0";
        };
    }

    private static String counted(String which) {
        return "(select count(q) from RevisionCheck d join d.quotations q where d = c and " + which + ")";
    }
}
