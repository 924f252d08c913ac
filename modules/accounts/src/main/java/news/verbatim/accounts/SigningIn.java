package news.verbatim.accounts;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lets people in who know their password. */
@Stateless
@PermitAll
public class SigningIn {

    /** The password of everybody in a demo newsroom; the sign-in page shows it. */
    public static final String DEMO_PASSWORD = "verbatim";

    @PersistenceContext
    private EntityManager entities;

    /** Returns the person with that name and password; empty if either is wrong, never saying which. */
    public Optional<Profile> verify(String signInName, String password) {
        Optional<Person> person = entities
                .createQuery("select p from Person p where p.signInName = :name", Person.class)
                .setParameter("name", signInName.strip().toLowerCase(Locale.ROOT))
                .getResultStream().findFirst();
        boolean right = person.map(Person::passwordHash).orElse(PasswordHash.NOBODYS).matches(password);
        return right ? person.map(Person::profile) : Optional.empty();
    }

    /** Returns the people of a demo newsroom, whom the sign-in page offers by one click; none in a real one. */
    public List<Profile> demoPeople() {
        return entities.createQuery("select p from Person p where p.demo order by p.id", Person.class)
                .getResultStream().map(Person::profile).toList();
    }
}
