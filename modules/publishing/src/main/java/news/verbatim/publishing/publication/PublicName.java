package news.verbatim.publishing.publication;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import news.verbatim.events.text.CheckedQuotation;
import news.verbatim.events.text.Ruling;
import news.verbatim.events.text.SourceKind;

/**
 * A person's name as printed, and the key under which everything of theirs is found: two spellings that differ in case,
 * spaces or punctuation only have one key.
 *
 * @param name as printed
 * @param key  letters and digits of any script in lower case, in words that hyphens join; empty if there are none
 */
public record PublicName(String name, String key) {

    private static final int LONGEST_KEY = 100;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern BETWEEN_NAMES = Pattern
            .compile("(?:(?<!\\s)\\s++)?(?:[,;&/]|\\b(?:and|und|et|y)\\b)\\s*+");

    public static PublicName of(String name) {
        String printed = name.strip();
        String words = BETWEEN_WORDS
                .matcher(Normalizer.normalize(printed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .replaceAll("-").replaceAll("^-|-$", "");
        return new PublicName(printed, words.substring(0, words.offsetByCodePoints(0,
                Math.min(words.codePointCount(0, words.length()), LONGEST_KEY))));
    }

    /** Returns the names that a byline signs with; commas and the usual words for "and" stand between them. */
    public static List<PublicName> signing(String byline) {
        return Arrays.stream(BETWEEN_NAMES.split(byline.strip())).map(PublicName::of).filter(PublicName::isName)
                .toList();
    }

    /** Says whether anybody can be found by it. */
    public boolean isName() {
        return !key.isEmpty();
    }

    /**
     * Says whether readers may ask for everything that the speaker of a quotation said: somebody with a name. A source
     * whose name the newsroom keeps to itself is never found by what stands in its place.
     */
    public static boolean isSpeakersOf(CheckedQuotation checked) {
        Ruling ruling = checked.ruling();
        return of(checked.quotation().speaker()).isName()
                && (ruling == null || ruling.source() == null || ruling.source() == SourceKind.DECEASED);
    }
}
