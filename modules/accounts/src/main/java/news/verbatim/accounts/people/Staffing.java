package news.verbatim.accounts.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import news.verbatim.accounts.desks.Desk;
import news.verbatim.events.act.Actor;
import news.verbatim.events.act.Problems;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.PersonId;
import news.verbatim.jobs.Retried;

/** Giving people a place in the newsroom, with what they may do there. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class Staffing {

    /** The fewest characters of a password. */
    public static final int SHORTEST_PASSWORD = 10;

    private static final Pattern SIGN_IN_NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,58}");
    private static final Pattern DESK_CODE = Pattern.compile("[a-z0-9][a-z0-9-]{1,39}");
    private static final Set<String> ALL_ROLES = Set.of(Roles.REPORTER, Roles.CHECKER, Roles.EDITOR, Roles.LEGAL,
            Roles.CHIEF, Roles.ADMINISTRATOR);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Actor actor;

    @Inject
    private SignInAttempts attempts;

    /** Returns everybody who works here, by name. */
    public List<Profile> everybody() {
        return entities.createQuery("select p from Person p order by p.name, p.id", Person.class)
                .getResultStream().map(Person::profile).toList();
    }

    /**
     * Returns at whose passwords somebody guesses: five or more that were wrong, for one name from one place, in the
     * last hour, as far as this server was asked; the latest first, fifty at most.
     */
    public List<Guessing> guessing() {
        return attempts.guessing();
    }

    /**
     * Takes somebody on.
     *
     * @throws Refusal at {@code signInName}, {@code name}, {@code password}, {@code desk} or {@code roles}
     */
    @Interceptors(Retried.class)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PersonId hire(String signInName, String name, String password, String desk, Set<String> roles) {
        String key = signInName == null ? "" : Person.signInKey(signInName);
        new Problems()
                .require(SIGN_IN_NAME.matcher(key).matches(), "signInName",
                        "Two to 59 lower-case letters, digits, dots, hyphens or underscores.")
                .require(!isTaken(key), "signInName", "Somebody has this name already.")
                .requireText(name, "name", "Give the name that pages and bylines show.")
                .requireAtMost(120, name, "name")
                .require(desk != null && entities.find(Desk.class, desk) != null, "desk", "Choose a desk.")
                .require(isPassword(password), "password",
                        "A password has at least " + SHORTEST_PASSWORD + " characters.")
                .require(areRoles(roles), "roles", "Choose at least one role.")
                .refuseIfAny();
        Person person = new Person(PersonId.next(), key, name.strip(), PasswordHash.of(password), desk, roles, false);
        entities.persist(person);
        return person.profile().id();
    }

    /**
     * Changes what somebody may do. It counts at once: whoever is signed in with other roles has to sign in again.
     *
     * @throws Refusal at {@code roles} if none is left, or administrators would take that role from themselves
     */
    public void changeRoles(PersonId id, Set<String> roles) {
        new Problems().require(areRoles(roles), "roles", "Choose at least one role.").refuseIfAny();
        new Problems().require(!id.equals(actor.id()) || roles.contains(Roles.ADMINISTRATOR), "roles",
                "You cannot stop being an administrator yourself. Another administrator can.").refuseIfAny();
        person(id).nowHas(roles);
    }

    /**
     * Gives somebody a new password.
     *
     * @throws Refusal at {@code password} if it is too short
     */
    public void resetPassword(PersonId id, String password) {
        new Problems().require(isPassword(password), "password",
                "A password has at least " + SHORTEST_PASSWORD + " characters.").refuseIfAny();
        person(id).nowSignsInWith(PasswordHash.of(password));
    }

    /**
     * Opens a desk.
     *
     * @param code what stories carry; never changed
     * @param name what people read
     * @param zone the time zone that its times are meant in
     * @throws Refusal at {@code code}, {@code deskName} or {@code zone}
     */
    @Interceptors(Retried.class)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void openDesk(String code, String name, String zone) {
        String key = code == null ? "" : code.strip().toLowerCase(Locale.ROOT);
        new Problems()
                .require(DESK_CODE.matcher(key).matches(), "code", "Two to 40 lower-case letters, digits or hyphens.")
                .require(entities.find(Desk.class, key) == null, "code", "There is a desk with this code already.")
                .requireText(name, "deskName", "Give the desk a name.")
                .requireAtMost(80, name, "deskName")
                .require(zone != null && ZoneId.getAvailableZoneIds().contains(zone), "zone",
                        "Choose a time zone such as Europe/Berlin.")
                .refuseIfAny();
        entities.persist(new Desk(key, name.strip(), ZoneId.of(zone)));
    }

    private Person person(PersonId id) {
        Person person = entities.find(Person.class, id.value());
        if (person == null) {
            throw Refusal.because("This person does not work here. Choose somebody under People.");
        }
        return person;
    }

    private boolean isTaken(String signInName) {
        return entities.createQuery("select count(p) from Person p where p.signInName = :name", Long.class)
                .setParameter("name", signInName).getSingleResult() > 0;
    }

    private static boolean isPassword(String password) {
        return password != null && password.length() >= SHORTEST_PASSWORD && password.length() <= 200;
    }

    private static boolean areRoles(Set<String> roles) {
        return roles != null && !roles.isEmpty() && ALL_ROLES.containsAll(roles);
    }
}
