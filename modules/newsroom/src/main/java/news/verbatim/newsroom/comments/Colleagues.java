package news.verbatim.newsroom.comments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import news.verbatim.accounts.people.People;
import news.verbatim.events.id.PersonId;

/** Who can be mentioned, and who was: an @ with the whole name behind it. */
@RequestScoped
class Colleagues {

    @Inject
    private People people;

    private Map<PersonId, String> everybody;

    Collection<String> names() {
        return all().values();
    }

    /** Returns who is mentioned in some words. */
    Set<PersonId> mentionedIn(String said) {
        return mentioned(said, all());
    }

    /** Of a name that begins another one, the longer one counts; who share a name are all meant. */
    static Set<PersonId> mentioned(String said, Map<PersonId, String> everybody) {
        Map<String, List<PersonId>> named = everybody.keySet().stream()
                .collect(Collectors.groupingBy(person -> "@" + everybody.get(person).toLowerCase(Locale.ROOT)));
        String left = said.toLowerCase(Locale.ROOT);
        Set<PersonId> mentioned = new HashSet<>();
        for (String name : named.keySet().stream().sorted(Comparator.comparing(String::length).reversed()).toList()) {
            if (left.contains(name)) {
                mentioned.addAll(named.get(name));
                left = left.replace(name, " ");
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
