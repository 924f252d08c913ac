package news.verbatim.drafting.story;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;

/** The last part of a story's address, made from its headline. */
final class Slug {

    private static final int LONGEST = 80;

    /**
     * The rules of Unicode; what they leave of Latin that does not come apart (ł, ø, đ, æ, þ, ß) becomes plain after
     * them.
     */
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private Slug() {
    }

    /**
     * Returns lower-case words with hyphens, in Latin letters: those of other scripts are written as they sound, and
     * those that have no plain form of their own as people write them who have only plain ones. "story" where the
     * headline has no letter or digit.
     */
    static String of(String headline) {
        String lower = headline.toLowerCase(Locale.ROOT);
        String latin = Normalizer.normalize(LATIN.transliterate(lower), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String slug = latin.toLowerCase(Locale.ROOT).replaceAll("['’ʹʺʼʾʿ`]", "").replaceAll("[^a-z0-9]+", "-");
        if (slug.length() > LONGEST) {
            slug = slug.substring(0, LONGEST).replaceAll("-[^-]*$", "");
        }
        slug = slug.replaceAll("^-|-$", "");
        return slug.isEmpty() ? "story" : slug;
    }
}
