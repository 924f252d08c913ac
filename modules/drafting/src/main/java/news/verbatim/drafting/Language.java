package news.verbatim.drafting;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.verbatim.events.Block;

/** Guesses the language of a pasted text, English or German, from its commonest words; an author can change it. */
final class Language {

    private static final Set<String> GERMAN = Set.of("der", "die", "das", "und", "ist", "nicht", "ein", "eine", "von", "mit",
            "den", "dem", "auf", "für", "sich", "auch", "es", "im", "zu");
    private static final Set<String> ENGLISH = Set.of("the", "and", "of", "to", "is", "in", "that", "was", "for", "it", "on",
            "with", "not", "as", "by", "are", "said", "he", "she");

    private Language() {
    }

    static String of(List<Block> body) {
        int balance = 0;
        for (Block block : body) {
            for (String word : block.text().toLowerCase(Locale.ROOT).split("\\P{L}+")) {
                balance += ENGLISH.contains(word) ? 1 : GERMAN.contains(word) ? -1 : 0;
            }
        }
        return balance < 0 ? "de" : "en";
    }
}
