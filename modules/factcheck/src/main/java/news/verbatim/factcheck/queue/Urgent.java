package news.verbatim.factcheck.queue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import news.verbatim.events.act.Actor;
import news.verbatim.events.act.Problems;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.act.Roles;
import news.verbatim.events.text.Typed;
import news.verbatim.factcheck.check.CheckCard;
import news.verbatim.factcheck.check.RevisionCheck;
import news.verbatim.factcheck.check.UrgentMatter;

/** What readers see and does not stand any more: the list that a desk works off first. */
@Stateless
@RolesAllowed({Roles.CHECKER, Roles.EDITOR, Roles.CHIEF, Roles.ADMINISTRATOR})
public class Urgent {

    private static final int NOTE = 2_000;

    private static final String OPEN = " from UrgentMatter u, RevisionCheck c where c.id = u.check "
            + "and u.settledAt is null ";

    /** What is urgent, with the check that it came up in. */
    private record Matter(UrgentMatter matter, RevisionCheck check) {
    }

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /** Returns what is urgent, the oldest first. */
    public List<UrgentCard> open(int page, int size) {
        return entities.createQuery("select u, c" + OPEN + "order by u.raisedAt, u.id", Matter.class)
                .setFirstResult(page * size).setMaxResults(size).getResultStream()
                .map(row -> card(row.matter(), row.check().card())).toList();
    }

    /** Returns how much is urgent. */
    public long count() {
        return entities.createQuery("select count(u)" + OPEN, Long.class).getSingleResult();
    }

    /**
     * Says what was done about it.
     *
     * @throws Refusal at {@code note} if that is not said; if there is no such matter, or it is settled already
     */
    public void settle(UUID id, String note) {
        String said = Typed.clean(note).strip();
        new Problems().requireText(said, "note", "Say what was done about it.").requireAtMost(NOTE, said, "note")
                .refuseIfAny();
        UrgentMatter matter = id == null ? null : entities.find(UrgentMatter.class, id);
        if (matter == null) {
            throw Refusal.because("This does not stand on the list. Open the list again.");
        }
        matter.settle(said, actor.id(), clock.instant());
    }

    private static UrgentCard card(UrgentMatter matter, CheckCard check) {
        return new UrgentCard(matter.id(), check.story(), check.revision(), check.headline(), matter.desk(),
                matter.quotation(),
                matter.reason(), matter.raisedBy(), matter.raisedAt());
    }
}
