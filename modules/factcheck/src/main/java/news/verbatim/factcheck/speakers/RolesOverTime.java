package news.verbatim.factcheck.speakers;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.verbatim.factcheck.claims.NameKey;

/**
 * The roles of one speaker, to tell whether one that is printed was held on a day. "Minister" fits "minister of
 * transport", and "the ministry's spokesman" fits "spokesman"; a deputy is no minister. Who is called a former minister
 * must have been one.
 */
final class RolesOverTime {

    /** Words that make another role of one. */
    private static final Set<String> RANKS = Set.of("deputy", "vice", "acting", "assistant", "shadow", "interim",
            "designate",
            "elect", "honorary", "junior", "co", "under");

    private static final Set<String> FORMER = Set.of("former", "formerly", "ex", "erstwhile", "past");

    private static final Set<String> EMPTY = Set.of("the", "a", "an", "of", "for", "at", "in", "s", "and", "to", "who",
            "is", "was");

    private final String name;
    private final List<SpeakerRole> roles;

    RolesOverTime(String name, List<SpeakerRole> roles) {
        this.name = name;
        this.roles = roles;
    }

    /**
     * Returns what is wrong with a role as printed, in a sentence; nothing if it was held, or if nothing is known of
     * any role.
     *
     * @param day when the words were said
     */
    Optional<Finding> against(String printed, LocalDate day) {
        if (printed.isBlank() || roles.isEmpty()) {
            return Optional.empty();
        }
        Set<String> said = words(printed);
        boolean former = said.removeAll(FORMER);
        List<SpeakerRole> fitting = roles.stream().filter(role -> fits(said, words(role.title()), words(role.role())))
                .toList();
        if (fitting.isEmpty()) {
            return Optional.of(
                    new Finding(false, "The register knows no role “" + printed + "” of " + name + ". " + then(day)));
        }
        boolean right = fitting.stream().anyMatch(role -> former ? role.endedBefore(day) : role.heldOn(day));
        return right ? Optional.empty() : Optional.of(new Finding(true, wrong(fitting.get(0), former, day)));
    }

    /**
     * What is wrong with a role.
     *
     * @param otherTime whether it was held, but on another day; else it is not known at all
     * @param sentence  what is wrong, for a person
     */
    record Finding(boolean otherTime, String sentence) {
    }

    private String wrong(SpeakerRole role, boolean former, LocalDate day) {
        if (former) {
            return name + " is called a former " + role.role() + " and, as the register has it, still was one on "
                    + SpeakerRole.day(day) + " (" + (role.when().isEmpty() ? "no end is known" : role.when()) + ").";
        }
        String when = role.from() != null && day.isBefore(role.from()) ? "only " + role.when() : role.when();
        return name + " was " + role.role() + " " + when + ". " + then(day);
    }

    private String then(LocalDate day) {
        String held = roles.stream().filter(role -> role.heldOn(day)).map(SpeakerRole::title)
                .collect(Collectors.joining("; "));
        return "On " + SpeakerRole.day(day) + " the register has: " + (held.isEmpty() ? "none" : held) + ".";
    }

    private static boolean fits(Set<String> printed, Set<String> title, Set<String> role) {
        return !printed.isEmpty() && ranks(printed).equals(ranks(title))
                && (printed.containsAll(role) || title.containsAll(printed));
    }

    private static Set<String> ranks(Set<String> words) {
        return words.stream().filter(RANKS::contains).collect(Collectors.toSet());
    }

    private static Set<String> words(String role) {
        Set<String> words = new HashSet<>(Arrays.asList(NameKey.of(role).split(" ")));
        words.removeAll(EMPTY);
        words.remove("");
        return words;
    }
}
