package news.verbatim.factcheck.verdict;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import news.verbatim.events.text.Quoted;
import news.verbatim.factcheck.rules.Alteration;
import news.verbatim.factcheck.rules.HouseRules;
import news.verbatim.quotes.Difference;
import news.verbatim.quotes.Passage;

/** Names every difference between a quotation and a passage, and says which of them the house rules let pass. */
final class Alterations {

    private static final int TOLD = 3;

    /** Sounds and phrases that carry no meaning wherever they stand; "well" or "like" may carry some. */
    private static final Set<String> FILLERS = Set.of("uh", "um", "er", "ah", "hmm", "hm", "äh", "ähm", "you know",
            "i mean");

    /** Words of which one may be said and the other one meant, in a grammar that only print asks for. */
    private static final List<Set<String>> GRAMMAR = List.of(Set.of("is", "are"), Set.of("was", "were"),
            Set.of("has", "have"),
            Set.of("does", "do"), Set.of("a", "an"), Set.of("this", "these"), Set.of("that", "those"),
            Set.of("them", "those"),
            Set.of("who", "whom"), Set.of("there's", "there are"), Set.of("doesn't", "don't"),
            Set.of("wasn't", "weren't"));

    private Alterations() {
    }

    static List<Alteration> of(Passage passage, HouseRules rules) {
        return passage.differences().stream().map(difference -> named(difference, passage.start(), rules)).toList();
    }

    private static Alteration named(Difference difference, int passage, HouseRules rules) {
        Alteration.Kind kind = kind(difference);
        return new Alteration(kind, difference.quoteStart(), difference.quoteEnd(), difference.quoted(),
                difference.sourceStart() - passage, difference.sourceEnd() - passage, difference.sourced(),
                rules.allow(kind, difference.quoted(), difference.sourced()));
    }

    private static Alteration.Kind kind(Difference difference) {
        if (difference.kind() == Difference.Kind.FILLER && !isFiller(difference.sourced())) {
            return difference.sourced().isBlank() ? Alteration.Kind.INSERTED : Alteration.Kind.DROPPED;
        }
        Set<String> both = Set.copyOf(List.of(words(difference.quoted()), words(difference.sourced())));
        if (difference.kind() == Difference.Kind.SUBSTITUTED && GRAMMAR.contains(both)) {
            return Alteration.Kind.GRAMMAR;
        }
        return Alteration.Kind.valueOf(difference.kind().name());
    }

    private static boolean isFiller(String said) {
        String words = words(said);
        return FILLERS.contains(words) || FILLERS.containsAll(List.of(words.split(" ")));
    }

    private static String words(String raw) {
        return raw.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[^\\p{L}\\p{N}']+", " ").strip();
    }

    /** Says whether nothing but case and punctuation differs, or the house rules let all of it pass. */
    static boolean allAllowed(List<Alteration> alterations) {
        return alterations.stream().allMatch(Alteration::allowed);
    }

    /** Names what was altered, each kind once: "an ellipsis, a filler left out". */
    static String names(List<Alteration> alterations) {
        String names = alterations.stream().map(Alteration::kind).filter(kind -> !kind.isSurface()).distinct()
                .map(Alteration.Kind::words).collect(Collectors.joining(", "));
        return names.isEmpty() && !alterations.isEmpty() ? "capitals or punctuation" : names;
    }

    /** Says what differs, in a clause: "“no” is said for “a”; “only” is said too". */
    static String told(List<Alteration> alterations) {
        return alterations.stream().filter(one -> !one.kind().isSurface()).limit(TOLD).map(Alterations::told)
                .collect(Collectors.joining("; "));
    }

    private static String told(Alteration alteration) {
        String printed = alteration.printed().strip();
        String said = alteration.said().strip();
        if (alteration.kind() == Alteration.Kind.SPLICE && said.isEmpty()) {
            return "somebody else goes on at that place";
        }
        if (alteration.kind() == Alteration.Kind.REORDERED) {
            return Quoted.of(printed) + " stands at another place";
        }
        if (said.isEmpty()) {
            return Quoted.of(printed) + " is not said";
        }
        return printed.isEmpty() ? Quoted.of(said) + " is said too"
                : Quoted.of(said) + " is said for " + Quoted.of(printed);
    }
}
