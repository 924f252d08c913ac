package news.verbatim.quotes.text;

import java.util.HashSet;
import java.util.Set;

/**
 * Finds names of people in scripts without capitals: a given name or family name of the lists with the words behind it,
 * what stands behind a title, in front of an honorific or right behind a verb of saying, and what was found so once
 * wherever it stands again. Words that a list knows are no part of a name.
 */
final class NamesWithoutCapitals {

    /** What stands between the parts of a name from elsewhere. */
    private static final String BETWEEN_NAMES = "·・･";

    private static final int LONGEST = 3;

    private final Reading reading;
    private final Tokens tokens;
    private final Lexicon lexicon;
    private final boolean spaced;
    private final Set<String> learnt = new HashSet<>();

    NamesWithoutCapitals(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens;
        this.lexicon = reading.lexicon;
        this.spaced = lexicon.segmenter == null;
    }

    /** Takes the words of names for capitals. */
    void find() {
        for (int i = 0; i < tokens.count; i++) {
            if (reading.stretch[i] < 0 && tokens.word(i)) {
                int last = spaced ? spacedName(i) : joinedName(i);
                if (last >= i) {
                    take(i, last);
                    i = last;
                }
            }
        }
        for (int i = 0; i < tokens.count; i++) {
            if (reading.stretch[i] < 0 && !tokens.capital(i) && learnt.contains(tokens.lower[i])) {
                tokens.takeForName(i);
            }
        }
    }

    private void take(int first, int last) {
        for (int i = first; i <= last; i++) {
            tokens.takeForName(i);
            boolean tells = i > first || first == last || !spaced;
            if (tells && tokens.end[i] - tokens.start[i] > 1) {
                learnt.add(tokens.lower[i]);
            }
        }
    }

    /** The last word of a name in a script with spaces; -1 when none starts here. */
    private int spacedName(int i) {
        boolean office = i > 0 && adjacent(i - 1) && (title(i - 1) || role(i - 1) && given(i));
        boolean told = i > 0 && adjacent(i - 1) && lexicon.saying.contains(tokens.lower[i - 1]) && nameable(i)
                && nameable(i + 1) && adjacent(i);
        boolean portfolio = i > 1 && adjacent(i - 2) && adjacent(i - 1) && (title(i - 2) || role(i - 2))
                && lexicon.section("prefix").stream().anyMatch(prefix -> joined(i - 1, prefix)) && nameable(i)
                && i + 1 < tokens.count && partOfName(i + 1);
        if (!given(i) && !told && !portfolio && !(office && nameable(i))) {
            return -1;
        }
        int last = i;
        int names = particle(i) ? 0 : 1;
        while (last + 1 < tokens.count && names < LONGEST - 1 && adjacent(last) && partOfName(last + 1)) {
            last++;
            names += particle(last) ? 0 : 1;
        }
        return last > i || office ? last : -1;
    }

    private boolean particle(int i) {
        return lexicon.has("particle", tokens.lower[i]);
    }

    /** A family name may begin with the article that common words begin with. */
    private boolean partOfName(int i) {
        return given(i) || particle(i) || tokens.word(i) && reading.stretch[i] < 0 && !listed(i)
                && Signs.caseless(reading.page.text.charAt(tokens.start[i]));
    }

    /** A word that was cut out of a run: a name by its family name, its honorific or the office in front of it. */
    private int joinedName(int i) {
        if (listed(i) || Character.isDigit(reading.page.text.charAt(tokens.start[i]))) {
            return -1;
        }
        int length = tokens.end[i] - tokens.start[i];
        String text = reading.page.text;
        boolean dotted = length > 2 && text.substring(tokens.start[i] + 1, tokens.end[i] - 1).chars()
                .anyMatch(sign -> BETWEEN_NAMES.indexOf(sign) >= 0);
        boolean honoured = adjacent(i) && (lexicon.has("honorific", tokens.lower(i + 1))
                || lexicon.has("title", tokens.lower(i + 1)) && length <= LONGEST + 1);
        boolean office = i > 0 && (title(i - 1) || role(i - 1)
                || i > 1 && lexicon.has("genitive", tokens.lower[i - 1]) && title(i - 2));
        boolean family = surname(tokens.start[i], tokens.end[i]) && length > 1 && length <= LONGEST + 1;
        boolean told = family
                && (lexicon.saying.contains(tokens.lower(i + 1)) || lexicon.has("topic", tokens.lower(i + 1)));
        return dotted || honoured && length <= 2 * LONGEST || office && length <= 2 * LONGEST && length > 1 || told ? i
                : -1;
    }

    private boolean surname(int start, int end) {
        for (int length = 3; length > 0; length--) {
            if (start + length <= end && lexicon.has("surname", reading.page.text.substring(start, start + length))) {
                return true;
            }
        }
        return false;
    }

    private boolean given(int i) {
        return i < tokens.count
                && (lexicon.has("given.male", tokens.lower[i]) || lexicon.has("given.female", tokens.lower[i]));
    }

    private boolean title(int i) {
        String word = tokens.lower(i);
        return lexicon.has("title", word) || lexicon.has("title.male", word) || lexicon.has("title.female", word);
    }

    private boolean role(int i) {
        return lexicon.has("role", tokens.lower(i));
    }

    /** Whether a word that no list knows may be part of a name. */
    private boolean nameable(int i) {
        return i < tokens.count && tokens.word(i) && reading.stretch[i] < 0 && !listed(i)
                && Signs.caseless(reading.page.text.charAt(tokens.start[i]))
                && !lexicon.section("prefix").stream().anyMatch(prefix -> joined(i, prefix));
    }

    /** Whether a word starts with letters that its language joins to common words and seldom to names. */
    private boolean joined(int i, String prefix) {
        return tokens.lower[i].startsWith(prefix) && tokens.lower[i].length() > prefix.length() + 1;
    }

    private boolean listed(int i) {
        String word = tokens.lower[i];
        return reading.cue[i] != Reading.NO_CUE || lexicon.listed(word);
    }

    private boolean adjacent(int i) {
        return i + 1 < tokens.count && reading.paragraph[i] == reading.paragraph[i + 1]
                && tokens.start[i + 1] - tokens.end[i] <= 1;
    }
}
