package news.verbatim.newsroom.house.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import news.verbatim.accounts.people.People;
import news.verbatim.events.id.PersonId;

/** The names of people, for pages to print; a list reads all of its names at once. */
@Named("people")
@RequestScoped
public class PeopleNames {

    @Inject
    private People people;

    private final Map<PersonId, String> known = new HashMap<>();

    /** Reads the names that a list is about to print. */
    public void read(Collection<PersonId> ids) {
        if (!ids.isEmpty()) {
            known.putAll(people.names(ids));
        }
    }

    /** Reads who is named in a list, and returns the list; what nobody did is the clock's. */
    public <T> List<T> read(List<T> list, Function<T, PersonId> by) {
        read(list.stream().map(by).filter(Objects::nonNull).distinct().toList());
        return list;
    }

    /** Returns the person's name; the clock's if nobody did it. */
    public String name(PersonId id) {
        if (id == null) {
            return "the clock";
        }
        if (!known.containsKey(id)) {
            known.put(id, "somebody who left");
            read(List.of(id));
        }
        return known.get(id);
    }
}
