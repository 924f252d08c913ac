package news.verbatim.drafting.draft;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The languages that a story can be in: every one that BCP 47 can name. What they are called and where they are spoken
 * Unicode's data say.
 */
public final class StoryLanguages {

    /**
     * A language to choose.
     *
     * @param tag  its BCP 47 tag
     * @param name what it is called in English
     */
    public record Choice(String tag, String name) {
    }

    /** What the quote engine reads best is offered early everywhere. */
    private static final List<String> READ = List.of("en", "de");

    private static final List<Choice> ALL = Arrays.stream(ULocale.getAvailableLocales())
            .filter(locale -> locale.getCountry().isEmpty() && locale.getVariant().isEmpty()
                    && !locale.getLanguage().isEmpty())
            .map(locale -> choice(locale.toLanguageTag())).distinct().sorted(Comparator.comparing(Choice::name))
            .toList();

    private static final int LOOKED = 20_000;

    /** Letters, how many of twenty must be such, and what that says; the first that fits. */
    private static final String[][] SCRIPTS = {
            {"[іїєґІЇЄҐ]", "0", "uk"}, {"[ўЎ]", "0", "be"}, {"[ђјљњћџЂЈЉЊЋЏ]", "0", "sr"},
            {"[[:sc=Cyrl:]]", "10", "ru"}, {"[[:sc=Grek:]]",
                    "10", "el"},
            {"[[:sc=Hebr:]]", "10", "he"}, {"[ٹڈڑے]", "0", "ur"}, {"[پچژگ]", "0", "fa"}, {"[[:sc=Arab:]]", "10", "ar"},
            {"[[:sc=Hira:][:sc=Kana:]]", "1", "ja"},
            {"[[:sc=Hang:]]", "10", "ko"}, {"[[:sc=Hani:]]", "10", "zh"}, {"[[:sc=Thai:]]", "10", "th"},
            {"[[:sc=Deva:]]", "10", "hi"},
            {"[[:sc=Geor:]]", "10", "ka"},
            {"[[:sc=Armn:]]", "10", "hy"}, {"[[:sc=Beng:]]", "10", "bn"}, {"[[:sc=Taml:]]", "10", "ta"},
            {"[[:sc=Ethi:]]", "10", "am"}};

    private StoryLanguages() {
    }

    /**
     * Returns the languages to choose from: first those of the place whose clock a desk keeps and those that the
     * newsroom reads best, then all others by name.
     *
     * @param zone  the desk's zone; null if it is not known
     * @param known a tag that must be among them
     */
    public static List<Choice> offered(ZoneId zone, String known) {
        Set<Choice> all = new LinkedHashSet<>();
        Stream.concat(spokenAt(zone).stream(), READ.stream()).forEach(tag -> all.add(choice(tag)));
        if (known != null && !known.isEmpty() && ALL.stream().noneMatch(choice -> choice.tag().equals(known))) {
            all.add(choice(known));
        }
        all.addAll(ALL);
        return List.copyOf(all);
    }

    private static List<String> spokenAt(ZoneId zone) {
        try {
            String region = zone == null ? "001" : TimeZone.getRegion(zone.getId());
            return region.equals("001") ? List.of()
                    : List.of(ULocale.addLikelySubtags(new ULocale("und_" + region)).getLanguage());
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    private static Choice choice(String tag) {
        return new Choice(tag, ULocale.forLanguageTag(tag).getDisplayName(ULocale.ENGLISH));
    }

    /** Says whether something is a well-formed BCP 47 tag. */
    static boolean isTag(String tag) {
        try {
            return !new ULocale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty() || tag.startsWith("und")
                    || tag.startsWith("x-");
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    /**
     * Returns the language of a script that mostly one writes, by the letters that it alone has; null if that says
     * nothing.
     */
    static String ofScript(String text) {
        for (String[] one : SCRIPTS) {
            UnicodeSet letters = new UnicodeSet(one[0]);
            long count = text.codePoints().limit(LOOKED).filter(letters::contains).count();
            if (count * 20
                    > text.codePoints().limit(LOOKED).filter(Character::isLetter).count() * Integer.parseInt(one[1])
                    && count > 0) {
                return one[2];
            }
        }
        return null;
    }
}
