package news.verbatim.factcheck;

import java.text.Normalizer;
import java.util.Locale;

/** What two spellings of a name have in common: no case, no accents, no punctuation. */
final class NameKey {

    static final int LONGEST = 200;

    private NameKey() {
    }

    static String of(String name) {
        String key = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return key.length() > LONGEST ? key.substring(0, LONGEST) : key;
    }
}
