package news.verbatim.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import news.verbatim.accounts.desks.Desk;
import news.verbatim.accounts.people.PasswordHash;
import news.verbatim.accounts.people.Person;
import news.verbatim.accounts.people.Roster;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.PersonId;
import news.verbatim.jobs.NewsroomOpened;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets the first person into a new newsroom that is no demo: an administrator, with the name {@code admin} and the
 * password in the environment variable {@code VERBATIM_ADMIN_PASSWORD}, on a first desk. Once anybody works there it
 * does nothing.
 */
@ApplicationScoped
class FirstAdministrator {

    @Inject
    private Roster roster;

    @Inject
    @ConfigProperty(name = "verbatim.admin.password")
    private Optional<String> password;

    @Transactional(Transactional.TxType.MANDATORY)
    void hire(@Observes NewsroomOpened event) {
        if (event.demo() || password.isEmpty() || !roster.isEmpty()) {
            return;
        }
        roster.add(new Desk("news", "News", ZoneId.systemDefault()));
        roster.add(new Person(PersonId.next(), "admin", "Administrator", PasswordHash.of(password.get()), "news",
                Set.of(Roles.ADMINISTRATOR), false));
    }
}
