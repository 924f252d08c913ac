package news.verbatim.accounts.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import news.verbatim.events.id.PersonId;

/** Who is who. */
@Stateless
@PermitAll
public class People {

    /** Who is called what. */
    private record Named(PersonId person, String name) {

        /** What the query builds. */
        Named(UUID person, String name) {
            this(new PersonId(person), name);
        }
    }

    @PersistenceContext
    private EntityManager entities;

    /** Returns the person, if there is one with that id. */
    public Optional<Profile> find(PersonId id) {
        return Optional.ofNullable(entities.find(Person.class, id.value())).map(Person::profile);
    }

    /** Returns everybody who works here with their name, by name. */
    public Map<PersonId, String> everybody() {
        return entities.createQuery("select p.id, p.name from Person p order by p.name, p.id", Named.class)
                .getResultStream()
                .collect(Collectors.toMap(Named::person, Named::name,
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /** Returns the names of the given people; who is unknown is left out. */
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        return entities.createQuery("select p.id, p.name from Person p where p.id in :ids", Named.class)
                .setParameter("ids", ids.stream().map(PersonId::value).toList()).getResultStream()
                .collect(Collectors.toMap(Named::person, Named::name));
    }

    /** Returns who has a role, by name. */
    public List<Profile> withRole(String role) {
        return entities
                .createQuery("select p from Person p join p.roles r where r = :role order by p.name", Person.class)
                .setParameter("role", role).getResultStream().map(Person::profile).toList();
    }
}
