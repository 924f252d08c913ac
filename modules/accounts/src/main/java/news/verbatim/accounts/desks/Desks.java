package news.verbatim.accounts.desks;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The desks of the newsroom. */
@Stateless
@PermitAll
public class Desks {

    @PersistenceContext
    private EntityManager entities;

    /** Returns every desk, by name. */
    public List<DeskCard> all() {
        return entities.createQuery("select d from Desk d order by d.name", Desk.class)
                .getResultStream().map(Desk::card).toList();
    }

    /** Returns the desk with that code. */
    public Optional<DeskCard> find(String code) {
        return Optional.ofNullable(entities.find(Desk.class, code)).map(Desk::card);
    }
}
