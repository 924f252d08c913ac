package news.verbatim.quotes;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a text as matching sees them: without case, punctuation, typography and stage directions, each with its place.
 * Apostrophes inside words, signs of money, a minus and the points of abbreviations stay: they make another word.
 */
final class Words {

    private static final String APOSTROPHES = "'’‘´`ʼ＇";
    private static final String HYPHENS = "-\u2010\u2011";
    private static final String MINUSES = "-\u2212";
    private static final String SILENT = "\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";
    private static final Set<String> STAGE = Set.of("applause", "laughter", "laughs", "cheers", "cheering", "booing", "boos", "audience", "crosstalk",
            "inaudible", "music", "chanting", "beifall", "heiterkeit", "zuruf", "gelächter", "applaus", "chuckles");
    private static final Set<String> SHOUTED = Set.of("US", "IT", "WHO", "AIDS");

    private final String text;
    int count;
    int[] start = new int[64];
    int[] end = new int[64];
    long[] hash = new long[64];
    boolean[] bracketed = new boolean[64];
    /** Whether an ellipsis stands before the word; one longer than the words. */
    boolean[] ellipsis = new boolean[65];
    /** The words that these are a stretch of; themselves when they are all. */
    final Words whole;
    /** How many words of the whole come before these. */
    final int skipped;
    private boolean inBracket;

    private Words(String text) {
        this.text = text;
        this.whole = this;
        this.skipped = 0;
    }

    private Words(Words whole, int first, int last) {
        this.text = whole.text;
        this.whole = whole;
        this.skipped = first;
        this.count = last - first;
        this.start = Arrays.copyOfRange(whole.start, first, last);
        this.end = Arrays.copyOfRange(whole.end, first, last);
        this.hash = Arrays.copyOfRange(whole.hash, first, last);
        this.bracketed = Arrays.copyOfRange(whole.bracketed, first, last);
        this.ellipsis = Arrays.copyOfRange(whole.ellipsis, first, last + 1);
    }

    /** The words that lie wholly between two offsets of the text. */
    Words between(int from, int to) {
        int first = 0;
        while (first < count && start[first] < from) {
            first++;
        }
        int last = first;
        while (last < count && end[last] <= to) {
            last++;
        }
        return new Words(this, first, last);
    }

    /** The words of a quotation, where brackets and ellipses mean something. */
    static Words ofQuote(String quote) {
        Words words = new Words(quote);
        words.read(0, quote.length(), true);
        return words;
    }

    /** The words of a source, without the labels between its turns. */
    static Words ofSource(Source source) {
        Words words = new Words(source.text());
        int at = 0;
        for (Turn turn : source.turns()) {
            if (turn.start() - at > 60) {
                words.read(at, turn.start(), false);
            }
            words.read(turn.start(), turn.end(), false);
            at = turn.end();
        }
        words.read(at, source.text().length(), false);
        return words;
    }

    private void read(int from, int to, boolean quote) {
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (wordChar(c) || minus(i, to) || quote && c == '[' && partOfWord(i, to)) {
                i = word(i, to, quote);
            } else if (dots(i, to) > 0) {
                ellipsis[count] = true;
                i += dots(i, to);
            } else if (c == '(' || c == '[') {
                i = bracket(i, to, quote);
            } else {
                i++;
                if (c == ']' && inBracket && i < to && (wordChar(text.charAt(i)) || APOSTROPHES.indexOf(text.charAt(i)) >= 0)) {
                    i = word(wordChar(text.charAt(i)) ? i : i + 1, to, true);
                }
                inBracket &= c != ']';
            }
        }
    }

    /** Skips a stage direction; opens a bracket of a quotation. */
    private int bracket(int i, int to, boolean quote) {
        int close = i + 1;
        while (close < to && close < i + 80 && text.charAt(close) != ')' && text.charAt(close) != ']') {
            close++;
        }
        if (close < to && close < i + 80) {
            for (String word : text.substring(i + 1, close).toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
                if (STAGE.contains(word)) {
                    return close + 1;
                }
            }
            inBracket = quote && text.charAt(i) == '[';
        }
        return i + 1;
    }

    /** "[W]e" and "pledge[d]" are one word each. */
    private boolean partOfWord(int i, int to) {
        int close = closing(i, to);
        return close > i + 1 && close + 1 < to && Character.isLetter(text.charAt(close + 1));
    }

    /** Where the bracket that opens here closes after a few letters and nothing else, or -1. */
    private int closing(int i, int to) {
        int j = i + 1;
        while (j < to && j < i + 6 && Character.isLetter(text.charAt(j))) {
            j++;
        }
        return j < to && text.charAt(j) == ']' ? j : -1;
    }

    private int word(int from, int to, boolean quote) {
        boolean bracket = inBracket;
        boolean open = false;
        int i = minus(from, to) ? from + 1 : from;
        while (i < to) {
            char c = text.charAt(i);
            if (wordChar(c) || SILENT.indexOf(c) >= 0 || inner(c, i, from, to)) {
                i++;
            } else if (quote && (c == '[' && closing(i, to) > i + 1 || c == ']' && open)) {
                open = c == '[';
                bracket = true;
                i++;
            } else {
                break;
            }
        }
        add(from, i, bracket);
        return i;
    }

    /** Whether a minus stands here: five degrees below are not five degrees. */
    private boolean minus(int i, int to) {
        return MINUSES.indexOf(text.charAt(i)) >= 0 && i + 1 < to && Character.isDigit(text.charAt(i + 1))
                && (i == 0 || !wordChar(text.charAt(i - 1)) && MINUSES.indexOf(text.charAt(i - 1)) < 0);
    }

    private boolean inner(char c, int i, int from, int to) {
        if (i == from || i + 1 >= to || !wordChar(text.charAt(i + 1)) || !wordChar(text.charAt(i - 1))) {
            return false;
        }
        if (APOSTROPHES.indexOf(c) >= 0) {
            return true;
        }
        if (HYPHENS.indexOf(c) >= 0) {
            return true;
        }
        boolean digits = Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
        if (c == ',' || c == ':') {
            return digits;
        }
        return c == '.' && (digits || i - from == 1 || i - from > 1 && text.charAt(i - 2) == '.');
    }

    private int dots(int i, int to) {
        char c = text.charAt(i);
        if (c == '…') {
            return 1;
        }
        if (c != '.') {
            return 0;
        }
        int dots = 0;
        int j = i;
        int last = i;
        while (j < to && (text.charAt(j) == '.' || text.charAt(j) == ' ' || text.charAt(j) == '\u00a0')) {
            if (text.charAt(j) == '.') {
                dots++;
                last = j;
            } else if (j - last > 1) {
                break;
            }
            j++;
        }
        return dots >= 3 ? last + 1 - i : 0;
    }

    private void add(int from, int to, boolean bracket) {
        if (count == start.length) {
            int size = count * 2;
            start = Arrays.copyOf(start, size);
            end = Arrays.copyOf(end, size);
            hash = Arrays.copyOf(hash, size);
            bracketed = Arrays.copyOf(bracketed, size);
            ellipsis = Arrays.copyOf(ellipsis, size + 1);
        }
        String normal = normal(from, to);
        if (normal.isEmpty()) {
            return;
        }
        start[count] = from;
        end[count] = to;
        hash[count] = hash(normal);
        bracketed[count++] = bracket;
    }

    /** The word as it is compared. */
    String normal(int i) {
        return normal(start[i], end[i]);
    }

    private String normal(int from, int to) {
        String raw = text.substring(from, to);
        return SHOUTED.contains(raw) && !shouting(from) ? raw.charAt(0) + "." + raw.substring(1).toLowerCase(Locale.ROOT) : normal(raw);
    }

    /** Whether the text around is all capitals, so that US may be us. */
    private boolean shouting(int at) {
        int capitals = 0;
        int small = 0;
        for (int i = Math.max(0, at - 30); i < Math.min(text.length(), at + 30); i++) {
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            small += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
        }
        return capitals > small;
    }

    String raw(int i) {
        return text.substring(start[i], end[i]);
    }

    String text() {
        return text;
    }

    private static String normal(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        boolean ascii = true;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (i == 0 && MINUSES.indexOf(c) >= 0) {
                out.append('-');
                continue;
            }
            if (SILENT.indexOf(c) >= 0 || HYPHENS.indexOf(c) >= 0 || c == '[' || c == ']' || c == ',' && digitAt(raw, i - 1)) {
                continue;
            }
            char kept = APOSTROPHES.indexOf(c) >= 0 ? '\'' : c;
            ascii &= kept < 128;
            out.append(kept < 128 && kept >= 'A' && kept <= 'Z' ? (char) (kept + 32) : kept);
        }
        String word = out.toString();
        if (!ascii) {
            word = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        }
        return word;
    }

    private static boolean digitAt(String raw, int i) {
        return i >= 0 && Character.isDigit(raw.charAt(i));
    }

    static long hash(String word) {
        long h = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            h = (h ^ word.charAt(i)) * 0x100000001b3L;
        }
        return h ^ h >>> 29;
    }

    /** A number for two words in a row, the unit of the index. */
    long pair(int i) {
        return (hash[i] * 0x9E3779B97F4A7C15L >>> 7) + hash[i + 1] * 31;
    }

    private static boolean wordChar(char c) {
        return Character.isLetterOrDigit(c) || c == '$' || c == '£' || c == '€' || c == '%' || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
