package news.verbatim.newsroom.comments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.verbatim.accounts.People;
import news.verbatim.events.PersonId;

/** Who can be mentioned, and who was: an @ with the whole name behind it. */
@RequestScoped
class Colleagues {

    @Inject
    private People people;

    private Map<PersonId, String> everybody;

    Collection<String> names() {
        return all().values();
    }

    /** Returns who is mentioned in some words; of a name that begins another one, the longer one counts. */
    Set<PersonId> mentionedIn(String said) {
        String left = said.toLowerCase(Locale.ROOT);
        Set<PersonId> mentioned = new LinkedHashSet<>();
        List<Map.Entry<PersonId, String>> longestFirst = all().entrySet().stream().sorted(Comparator.comparing(
                (Map.Entry<PersonId, String> one) -> one.getValue().length()).reversed()).toList();
        for (Map.Entry<PersonId, String> one : longestFirst) {
            String name = "@" + one.getValue().toLowerCase(Locale.ROOT);
            if (left.contains(name)) {
                mentioned.add(one.getKey());
                boolean alone = longestFirst.stream().noneMatch(other -> !other.getKey().equals(one.getKey())
                        && other.getValue().equalsIgnoreCase(one.getValue()));
                left = alone ? left.replace(name, " ") : left;
            }
        }
        return mentioned;
    }

    private Map<PersonId, String> all() {
        if (everybody == null) {
            everybody = people.everybody();
        }
        return everybody;
    }
}
