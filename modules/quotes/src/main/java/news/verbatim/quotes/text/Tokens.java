package news.verbatim.quotes.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import news.verbatim.quotes.ModuleInternal;

/**
 * The words and punctuation of a page as parallel arrays. A word holds letters, digits, inner apostrophes, hyphens and
 * the full stops of abbreviations; anything else that is not white space is a token of one character.
 */
@ModuleInternal
public final class Tokens {

    private static final String[] ABBREVIATIONS = {"mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "col",
            "lt", "sgt", "capt",
            "st", "jr", "sr", "rev", "hon", "pres", "sens", "reps", "messrs", "vs", "inc", "co", "corp", "ltd", "no",
            "jan", "feb", "aug", "sept",
            "oct", "nov", "dec", "etc", "ca", "bzw", "z", "evtl", "usw"};

    private final String text;
    private final Lexicon lexicon;
    private final BitSet proper = new BitSet();
    public int count;
    public int[] start = new int[256];
    public int[] end = new int[256];
    public String[] lower = new String[256];

    private Tokens(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    static Tokens of(LaidOutText page, Lexicon lexicon) {
        Tokens tokens = new Tokens(page.text, lexicon);
        for (LaidOutText.Paragraph p : page.paragraphs) {
            tokens.read(p.start(), p.end());
        }
        return tokens;
    }

    private void read(int from, int to) {
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (lexicon.segmenter != null && Segmenter.joinsRun(c)) {
                int j = i + 1;
                while (j < to && Segmenter.joinsRun(text.charAt(j))) {
                    j++;
                }
                lexicon.segmenter.cut(text, i, j, this::add);
                i = j;
            } else if (wordStart(c)) {
                int j = wordEnd(i, to);
                add(i, j);
                i = j < to && text.charAt(j) == '-' && cliticAt(j, to) ? j + 1 : j;
            } else {
                if (!Character.isWhitespace(c) && c != '\u00a0' && c != '\u200b') {
                    add(i, i + 1);
                }
                i++;
            }
        }
    }

    private int wordEnd(int from, int to) {
        int j = from + 1;
        while (j < to) {
            char c = text.charAt(j);
            if (wordStart(c) || mark(c)) {
                j++;
            } else if (elided(from, j, c)) {
                return j + 1;
            } else if (c == '-' && cliticAt(j, to)) {
                return j;
            } else if (acronym(from, j, to, c)) {
                j++;
            } else if ((c == '\'' || c == '’' || c == '-' || c == '.' || c == '&') && j + 1 < to
                    && wordStart(text.charAt(j + 1))
                    && !possessive(j, to) && (c != '.' || j - from == 1 || text.charAt(j - 2) == '.'
                            || Character.isDigit(text.charAt(j + 1)))) {
                j++;
            } else {
                break;
            }
        }
        if (j < to && text.charAt(j) == '.' && abbreviation(from, j)) {
            j++;
        }
        return j;
    }

    /** Accents and vowel signs that are written over the letter before them. */
    private static boolean mark(char c) {
        return c >= '\u0300' && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** "l'", "qu'": a word that the language writes with an apostrophe in front of the next one. */
    private boolean elided(int from, int at, char c) {
        return (c == '\'' || c == '’') && lexicon.follows("elision")
                && lexicon.has("elided", text.substring(from, at).toLowerCase(Locale.ROOT));
    }

    /** "dit-il": whether a hyphen joins a pronoun to the verb in front of it. */
    private boolean cliticAt(int hyphen, int to) {
        if (!lexicon.follows("clitics")) {
            return false;
        }
        int end = hyphen + 1;
        while (end < to && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return lexicon.has("clitic", text.substring(hyphen + 1, end).toLowerCase(Locale.ROOT));
    }

    /** The mark inside a Hebrew abbreviation, which is part of the word. */
    private boolean acronym(int from, int at, int to, char c) {
        return (c == '"' || c == '״') && at > from && at + 1 < to && MarkScanner.insideAcronym(text, at, from, to);
    }

    /** Whether an apostrophe at {@code i} starts a possessive ending, which is a token of its own. */
    private boolean possessive(int i, int to) {
        char c = text.charAt(i);
        return (c == '\'' || c == '’') && (text.charAt(i + 1) == 's' || text.charAt(i + 1) == 'S')
                && (i + 2 >= to || !wordStart(text.charAt(i + 2)));
    }

    private boolean abbreviation(int from, int end) {
        int length = end - from;
        if (length == 1) {
            return Character.isUpperCase(text.charAt(from));
        }
        if (length > 6) {
            return false;
        }
        String word = text.substring(from, end).toLowerCase(Locale.ROOT);
        return word.indexOf('.') > 0 && length < 6
                || Character.isUpperCase(text.charAt(from)) && Arrays.asList(ABBREVIATIONS).contains(word);
    }

    private void add(int from, int to) {
        if (count == start.length) {
            start = Arrays.copyOf(start, count * 2);
            end = Arrays.copyOf(end, count * 2);
            lower = Arrays.copyOf(lower, count * 2);
        }
        start[count] = from;
        end[count] = to;
        String word = unmarked(text.substring(from, to).toLowerCase(Locale.ROOT).replace('’', '\''));
        lower[count++] = word.length() == 1 ? String.valueOf(Signs.plain(word.charAt(0))) : word;
    }

    /** Without the vowel signs of Hebrew and Arabic, which the same word is written with and without. */
    private static String unmarked(String word) {
        boolean marked = false;
        for (int i = 0; i < word.length() && !marked; i++) {
            marked = vowelSign(word.charAt(i));
        }
        if (!marked) {
            return word;
        }
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            if (!vowelSign(word.charAt(i))) {
                letters.append(word.charAt(i));
            }
        }
        return letters.toString();
    }

    private static boolean vowelSign(char c) {
        return c >= '\u0591' && c <= '\u0652' && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** First token that ends after this offset. */
    public int at(int offset) {
        int found = Arrays.binarySearch(end, 0, count, offset + 1);
        return found >= 0 ? found : -found - 1;
    }

    /** Whether a word begins with a capital, or is a name in a script that has none. */
    public boolean capital(int i) {
        return i >= 0 && i < count && (Character.isUpperCase(text.charAt(start[i])) || proper.get(i));
    }

    /** Takes a word for part of a name though its script has no capitals. */
    void takeForName(int i) {
        proper.set(i);
    }

    /** Whether a sentence may begin with this word: it has a capital, or its script has none. */
    boolean mayBegin(int i) {
        return capital(i) || i < count && Signs.caseless(text.charAt(start[i]));
    }

    public boolean word(int i) {
        return i >= 0 && i < count && wordStart(text.charAt(start[i]));
    }

    /** Lower case without the full stop of an abbreviation or the case of a name; empty outside the text. */
    public String bare(int i) {
        if (i < 0 || i >= count) {
            return "";
        }
        String word = lower[i];
        int ending = apostrophe(i);
        return word.length() > 1 && word.endsWith(".") ? word.substring(0, word.length() - 1)
                : ending > 0 ? word.substring(0, ending) : word;
    }

    /** Where the apostrophe stands behind which a language writes the case of a name; -1 without one. */
    public int apostrophe(int i) {
        return i >= 0 && i < count && lexicon.follows("apostrophe-ending") ? lower[i].indexOf('\'') : -1;
    }

    public String lower(int i) {
        return i < 0 || i >= count ? "" : lower[i];
    }

    private static boolean wordStart(char c) {
        return Character.isLetterOrDigit(c) || c == '@' || c == '#' || c == '_' || c == '$' || c == '%';
    }
}
