package news.verbatim.factcheck.claims;

import java.text.Normalizer;
import java.util.Locale;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.json.Sha256;

/** What two quotations have in common that say the same words, whatever their case, punctuation and typography. */
@ModuleInternal
public final class WordsKey {

    private WordsKey() {
    }

    public static String of(String words) {
        return Sha256.of(Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ").strip());
    }
}
