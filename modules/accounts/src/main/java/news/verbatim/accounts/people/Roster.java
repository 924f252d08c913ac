package news.verbatim.accounts.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import news.verbatim.events.ModuleInternal;

/** Who is on the list of a newsroom, for those who fill an empty one. */
@ModuleInternal
@ApplicationScoped
public class Roster {

    @PersistenceContext
    private EntityManager entities;

    /** Says whether nobody works here yet. */
    public boolean isEmpty() {
        return entities.createQuery("select count(p) from Person p", Long.class).getSingleResult() == 0;
    }

    public void add(Object personOrDesk) {
        entities.persist(personOrDesk);
    }
}
