package news.verbatim.quotes;

import java.util.Arrays;
import java.util.Locale;

/**
 * The words and punctuation of a page as parallel arrays. A word holds letters, digits, inner apostrophes, hyphens and the
 * full stops of abbreviations; anything else that is not white space is a token of one character.
 */
final class Tokens {

    private static final String[] ABBREVIATIONS = {"mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "col", "lt", "sgt", "capt",
        "st", "jr", "sr", "rev", "hon", "pres", "sens", "reps", "messrs", "vs", "inc", "co", "corp", "ltd", "no", "jan", "feb", "aug", "sept",
        "oct", "nov", "dec", "etc", "ca", "bzw", "z", "evtl", "usw"};

    private final String text;
    int count;
    int[] start = new int[256];
    int[] end = new int[256];
    String[] lower = new String[256];

    private Tokens(String text) {
        this.text = text;
    }

    static Tokens of(Page page) {
        Tokens tokens = new Tokens(page.text);
        for (Page.Paragraph p : page.paragraphs) {
            tokens.read(p.start(), p.end());
        }
        return tokens;
    }

    private void read(int from, int to) {
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (wordStart(c)) {
                int j = wordEnd(i, to);
                add(i, j);
                i = j;
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
            if (wordStart(c)) {
                j++;
            } else if ((c == '\'' || c == '’' || c == '-' || c == '.' || c == '&') && j + 1 < to && wordStart(text.charAt(j + 1))
                    && !possessive(j, to) && (c != '.' || j - from == 1 || text.charAt(j - 2) == '.' || Character.isDigit(text.charAt(j + 1)))) {
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
        return word.indexOf('.') > 0 && length < 6 || Character.isUpperCase(text.charAt(from)) && Arrays.asList(ABBREVIATIONS).contains(word);
    }

    private void add(int from, int to) {
        if (count == start.length) {
            start = Arrays.copyOf(start, count * 2);
            end = Arrays.copyOf(end, count * 2);
            lower = Arrays.copyOf(lower, count * 2);
        }
        start[count] = from;
        end[count] = to;
        lower[count++] = text.substring(from, to).toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** First token that ends after this offset. */
    int at(int offset) {
        int found = Arrays.binarySearch(end, 0, count, offset + 1);
        return found >= 0 ? found : -found - 1;
    }

    boolean capital(int i) {
        return i >= 0 && i < count && Character.isUpperCase(text.charAt(start[i]));
    }

    boolean word(int i) {
        return i >= 0 && i < count && wordStart(text.charAt(start[i]));
    }

    /** Lower case without the full stop of an abbreviation; empty outside the text. */
    String bare(int i) {
        if (i < 0 || i >= count) {
            return "";
        }
        String word = lower[i];
        return word.length() > 1 && word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    String lower(int i) {
        return i < 0 || i >= count ? "" : lower[i];
    }

    private static boolean wordStart(char c) {
        return Character.isLetterOrDigit(c) || c == '@' || c == '#' || c == '_' || c == '$' || c == '%';
    }
}
