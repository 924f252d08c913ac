package news.verbatim.drafting;

import java.text.Normalizer;
import java.util.Locale;

/** The last part of a story's address, made from its headline. */
final class Slug {

    private static final int LONGEST = 80;

    private Slug() {
    }

    /** Returns lower-case words with hyphens; "story" where the headline has no Latin letter or digit. */
    static String of(String headline) {
        String latin = Normalizer.normalize(headline.replace("ß", "ss"), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String slug = latin.toLowerCase(Locale.ROOT).replaceAll("[’']", "").replaceAll("[^a-z0-9]+", "-");
        if (slug.length() > LONGEST) {
            slug = slug.substring(0, LONGEST).replaceAll("-[^-]*$", "");
        }
        slug = slug.replaceAll("^-|-$", "");
        return slug.isEmpty() ? "story" : slug;
    }
}
