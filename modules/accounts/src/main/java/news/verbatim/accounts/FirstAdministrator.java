package news.verbatim.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Set;
import news.verbatim.events.PersonId;
import news.verbatim.events.Roles;
import news.verbatim.jobs.NewsroomOpened;

/**
 * Lets the first person into a new newsroom that is no demo: an administrator, with the name {@code admin} and the password in the
 * environment variable {@code VERBATIM_ADMIN_PASSWORD}, on a first desk. Once anybody works there it does nothing.
 */
@ApplicationScoped
class FirstAdministrator {

    @PersistenceContext
    private EntityManager entities;

    @Transactional(Transactional.TxType.MANDATORY)
    void hire(@Observes NewsroomOpened event) {
        String password = System.getenv("VERBATIM_ADMIN_PASSWORD");
        boolean empty = entities.createQuery("select count(p) from Person p", Long.class).getSingleResult() == 0;
        if (event.demo() || password == null || !empty) {
            return;
        }
        entities.persist(new Desk("news", "News", ZoneId.systemDefault()));
        entities.persist(new Person(PersonId.next(), "admin", "Administrator", PasswordHash.of(password), "news",
                Set.of(Roles.ADMINISTRATOR), false));
    }
}
