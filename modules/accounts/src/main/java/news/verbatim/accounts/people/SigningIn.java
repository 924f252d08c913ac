package news.verbatim.accounts.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import news.verbatim.events.act.Refusal;

/** Lets people in who know their password. */
@Stateless
@PermitAll
public class SigningIn {

    /** The password of everybody in a demo newsroom; the sign-in page shows it. */
    public static final String DEMO_PASSWORD = "verbatim";

    private static final System.Logger LOG = System.getLogger(SigningIn.class.getName());

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SignInAttempts attempts;

    /**
     * Asked before a password is looked at.
     *
     * @param from the address from which somebody wants to come in
     * @throws Refusal at {@code password} while they have to wait, because too many were wrong before
     */
    public void requireTurn(String signInName, String from) {
        attempts.waits(signInName, from).ifPresent(wait -> {
            throw Refusal.at("password", "Too many passwords were wrong. Wait " + seconds(wait)
                    + ", and try again. An administrator can give you a new password.");
        });
    }

    private static String seconds(Duration wait) {
        long seconds = wait.toSeconds() + 1;
        return seconds == 1 ? "1 second" : seconds + " seconds";
    }

    /**
     * Returns the person with that name and password; empty if either is wrong, never saying which, or if they have to
     * wait.
     *
     * @param from the address from which somebody wants to come in
     */
    public Optional<Profile> verify(String signInName, String password, String from) {
        if (!attempts.begin(signInName, from)) {
            return Optional.empty();
        }
        Optional<Person> person = entities
                .createQuery("select p from Person p where p.signInName = :name", Person.class)
                .setParameter("name", Person.signInKey(signInName))
                .getResultStream().findFirst();
        boolean right = person.map(Person::passwordHash).orElse(PasswordHash.NOBODYS).matches(password);
        if (!right) {
            LOG.log(System.Logger.Level.INFO, "A wrong password from {0}", from);
            return Optional.empty();
        }
        attempts.right(signInName, from);
        return person.map(Person::profile);
    }

    /** Returns the people of a demo newsroom, whom the sign-in page offers by one click; none in a real one. */
    public List<Profile> demoPeople() {
        return entities.createQuery("select p from Person p where p.demo order by p.id", Person.class)
                .getResultStream().map(Person::profile).toList();
    }
}
