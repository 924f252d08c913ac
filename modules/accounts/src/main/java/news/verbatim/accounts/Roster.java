package news.verbatim.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Who is on the list of a newsroom, for those who fill an empty one. */
@ApplicationScoped
class Roster {

    @PersistenceContext
    private EntityManager entities;

    /** Says whether nobody works here yet. */
    boolean isEmpty() {
        return entities.createQuery("select count(p) from Person p", Long.class).getSingleResult() == 0;
    }

    void add(Object personOrDesk) {
        entities.persist(personOrDesk);
    }
}
