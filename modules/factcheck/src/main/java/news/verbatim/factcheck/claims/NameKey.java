package news.verbatim.factcheck.claims;

import java.text.Normalizer;
import java.util.Locale;
import news.verbatim.events.ModuleInternal;

/** What two spellings of a name have in common: no case, no accents, no punctuation. */
@ModuleInternal
public final class NameKey {

    static final int LONGEST = 200;

    private NameKey() {
    }

    /** Says whether two names can be compared at all: one of them may be written in another script. */
    public static boolean sameScript(String one, String other) {
        return one == null || other == null || script(one) == script(other);
    }

    private static Character.UnicodeScript script(String name) {
        return name.codePoints().filter(Character::isLetter).mapToObj(Character.UnicodeScript::of).findFirst()
                .orElse(Character.UnicodeScript.COMMON);
    }

    public static String of(String name) {
        String key = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return key.length() > LONGEST ? key.substring(0, LONGEST) : key;
    }
}
