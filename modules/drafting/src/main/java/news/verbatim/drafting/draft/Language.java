package news.verbatim.drafting.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.text.Block;

/** Guesses the language of a pasted text, by its script or from its commonest words; an author can change it. */
@ModuleInternal
public final class Language {

    private static final Map<String, Set<String>> COMMON = Map.of(
            "de",
            Set.of("der", "die", "das", "und", "ist", "nicht", "ein", "eine", "von", "mit", "den", "dem", "auf", "für",
                    "sich",
                    "auch", "es", "im", "zu"),
            "en",
            Set.of("the", "and", "of", "to", "is", "in", "that", "was", "for", "it", "on", "with", "not", "as", "by",
                    "are", "said",
                    "he", "she"),
            "fr",
            Set.of("le", "la", "les", "des", "est", "et", "que", "une", "dans", "pour", "pas", "qui", "sur", "au", "du",
                    "ne",
                    "ont", "elle", "ce"),
            "es",
            Set.of("el", "los", "las", "que", "y", "del", "por", "con", "una", "para", "es", "se", "no", "ha", "su",
                    "al", "lo",
                    "como", "más"),
            "it",
            Set.of("il", "gli", "che", "di", "per", "non", "una", "della", "è", "con", "del", "sono", "ha", "alla",
                    "nel", "dei",
                    "anche", "più", "si"),
            "pt",
            Set.of("o", "os", "que", "não", "uma", "do", "da", "em", "com", "para", "um", "é", "ao", "foi", "mais",
                    "pelo", "são",
                    "na", "no"),
            "nl",
            Set.of("de", "het", "een", "van", "niet", "en", "dat", "is", "op", "te", "zijn", "voor", "met", "die", "er",
                    "ook",
                    "aan", "bij", "hij"),
            "pl",
            Set.of("nie", "się", "jest", "na", "że", "do", "to", "i", "w", "z", "jak", "przez", "dla", "po", "od", "są",
                    "ale",
                    "był", "tym"),
            "sv",
            Set.of("och", "att", "det", "som", "en", "inte", "är", "för", "på", "med", "av", "har", "den", "till",
                    "ett", "om",
                    "var", "han", "hon"),
            "tr",
            Set.of("ve", "bir", "bu", "için", "ile", "da", "de", "çok", "olarak", "daha", "gibi", "olan", "dedi",
                    "sonra", "kadar",
                    "değil", "ama", "ise", "her"));

    private Language() {
    }

    public static String of(List<Block> body) {
        String text = body.stream().map(Block::text).collect(Collectors.joining("\n"));
        String script = StoryLanguages.ofScript(text);
        if (script != null) {
            return script;
        }
        Map<String, Integer> counts = new HashMap<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("\\P{L}+")) {
            COMMON.forEach((language, words) -> counts.merge(language, words.contains(word) ? 1 : 0, Integer::sum));
        }
        int english = counts.getOrDefault("en", 0);
        return counts.entrySet().stream().filter(entry -> entry.getValue() > english).max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey).orElse("en");
    }
}
