package news.verbatim.quotes.match;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import news.verbatim.quotes.DialogueTurn;
import news.verbatim.quotes.Source;
import news.verbatim.quotes.people.WordSense;

/**
 * The tokens of a text as matching sees them, each with its place: words, numbers and signs. Nothing is left out but
 * what {@link SetAside} lists. In scripts without spaces between words each letter is a token.
 */
final class MatchWords {

    /** Marks that stand between a token and the next one. */
    static final int COMMA = 1;
    static final int SEMICOLON = 2;
    static final int COLON = 4;
    static final int POINT = 8;
    static final int QUESTION = 16;
    static final int EXCLAMATION = 32;
    static final int DASH = 64;
    static final int HYPHEN = 128;
    static final int LINE = 256;
    static final int OPENING = 512;
    static final int CLOSING = 1024;
    static final int SPACE = 2048;
    static final int STAGE = 4096;
    /** A stage direction that says that words are lost. */
    static final int LOST = 8192;
    static final int BRACKET = 16384;
    static final int TOUCHING = 32768;

    static final int ENDS = POINT | QUESTION | EXCLAMATION;

    private static final String MINUSES = "-\u2212\u2013";
    private static final char BROKEN = '\u0001';
    private static final String MASKS = "*";

    private final String text;
    int count;
    int[] start = new int[64];
    int[] end = new int[64];
    long[] hash = new long[64];
    boolean[] bracketed = new boolean[64];
    /** The marks behind each token. */
    int[] after = new int[64];
    /** Whether an ellipsis stands before the word; one longer than the words. */
    boolean[] ellipsis = new boolean[65];
    /** The marks in front of the first token. */
    int before;
    /** Who speaks where. */
    List<DialogueTurn> turns = List.of();
    /** The words that these are a stretch of; themselves when they are all. */
    final MatchWords whole;
    /** How many words of the whole come before these. */
    final int skipped;

    private Surface surface;
    private char[] seen;
    private boolean inBracket;

    private MatchWords(String text) {
        this.text = text;
        this.whole = this;
        this.skipped = 0;
    }

    private MatchWords(MatchWords whole, int first, int last) {
        this.text = whole.text;
        this.whole = whole;
        this.skipped = first;
        this.count = last - first;
        this.start = Arrays.copyOfRange(whole.start, first, last);
        this.end = Arrays.copyOfRange(whole.end, first, last);
        this.hash = Arrays.copyOfRange(whole.hash, first, last);
        this.bracketed = Arrays.copyOfRange(whole.bracketed, first, last);
        this.after = Arrays.copyOfRange(whole.after, first, last);
        this.ellipsis = Arrays.copyOfRange(whole.ellipsis, first, last + 1);
        this.before = first == 0 ? whole.before : whole.after[first - 1];
        this.turns = whole.turns;
    }

    /** The words that lie wholly between two offsets of the text. */
    MatchWords between(int from, int to) {
        int first = 0;
        while (first < count && start[first] < from) {
            first++;
        }
        int last = first;
        while (last < count && end[last] <= to) {
            last++;
        }
        return new MatchWords(this, first, last);
    }

    /** The words of a quotation, where brackets and ellipses mean something. */
    static MatchWords ofQuote(String quote) {
        MatchWords words = new MatchWords(quote);
        words.read(0, quote.length(), true, false);
        return words;
    }

    /** The words of a source, without the labels between its turns. */
    static MatchWords ofSource(Source source) {
        MatchWords words = new MatchWords(source.text());
        words.turns = SourceTurns.of(source);
        boolean timed = Surface.timed(source.text());
        int at = 0;
        for (DialogueTurn turn : words.turns) {
            if (turn.start() - at > 60) {
                words.read(at, turn.start(), false, timed);
            }
            words.line();
            words.read(turn.start(), turn.end(), false, timed);
            words.line();
            at = turn.end();
        }
        words.read(at, source.text().length(), false, timed);
        words.surface = null;
        words.seen = null;
        return words;
    }

    private void line() {
        if (count > 0) {
            after[count - 1] |= LINE | SPACE;
        }
    }

    private void read(int from, int to, boolean quote, boolean timed) {
        surface = new Surface(text, from, to, timed);
        seen = surface.seen;
        int i = 0;
        int n = surface.length;
        boolean touching = false;
        while (i < n) {
            char c = seen[i];
            int cp = codePoint(i, n);
            int dots;
            if (letterOrDigit(cp) || numberStart(i, n) || handle(i, n) || quote && c == '[' && partOfWord(i, n)) {
                touch(touching);
                i = letter(cp) && alone(cp) ? add(i, cluster(i, n), quote && inBracket || inBracket)
                        : word(i, n, quote);
                touching = true;
                continue;
            }
            dots = dots(i, n);
            if (dots > 0) {
                ellipsis[count] = true;
                note(POINT);
                i += dots;
            } else if (c == '(' || c == '[' || c == '（' || c == '［') {
                i = bracket(i, n, quote);
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                note(c == '\n' ? LINE | SPACE : SPACE);
                i++;
            } else if (c == BROKEN || SetAside.mark(c) || emphasis(i, n)) {
                if (c == ']' || c == '］') {
                    i++;
                    if (inBracket && i < n && (letterOrDigit(seen[i]) || SetAside.APOSTROPHES.indexOf(seen[i]) >= 0)
                            && quote) {
                        i = word(letterOrDigit(seen[i]) ? i : i + 1, n, true);
                    }
                    inBracket = false;
                    note(BRACKET);
                } else {
                    note(mark(c, i, n));
                    i++;
                }
            } else {
                touch(touching);
                i = add(i, i + Character.charCount(cp), inBracket);
                touching = true;
                continue;
            }
            touching = false;
        }
    }

    private void touch(boolean touching) {
        if (touching) {
            note(TOUCHING);
        }
    }

    private void note(int mark) {
        if (count > 0) {
            after[count - 1] |= mark;
        } else {
            before |= mark;
        }
    }

    private int mark(char c, int i, int n) {
        if (SetAside.DASHES.indexOf(c) >= 0) {
            boolean glued = i > 0 && i + 1 < n && letterOrDigit(seen[i - 1]) && letterOrDigit(seen[i + 1]);
            return !glued || SetAside.HYPHENS.indexOf(c) < 0 ? DASH : c == '\u2013' ? HYPHEN | DASH : HYPHEN;
        }
        switch (c) {
            case ',' :
            case '、' :
            case '，' :
            case '،' :
                return COMMA;
            case ';' :
            case '；' :
            case '؛' :
                return SEMICOLON;
            case ':' :
            case '：' :
                return COLON;
            case '.' :
            case '。' :
            case '．' :
            case '।' :
            case '｡' :
            case '۔' :
                return POINT;
            case '?' :
            case '？' :
            case '؟' :
                return QUESTION;
            case '!' :
            case '！' :
                return EXCLAMATION;
            case '“' :
            case '„' :
            case '«' :
            case '‹' :
            case '「' :
            case '『' :
                return OPENING;
            case '”' :
            case '»' :
            case '›' :
            case '」' :
            case '』' :
                return CLOSING;
            case '"' :
            case '*' :
            case '_' :
            case '‘' :
            case '’' :
            case '\'' :
                return straight(c, i, n);
            default :
                return BRACKET;
        }
    }

    private int straight(char c, int i, int n) {
        if (SetAside.APOSTROPHES.indexOf(c) >= 0 || c != '"') {
            return SPACE & (i + 1 < n && i > 0 ? 0 : SPACE);
        }
        return i + 1 < n && !Character.isWhitespace(seen[i + 1]) && (i == 0 || !letterOrDigit(seen[i - 1])) ? OPENING
                : CLOSING;
    }

    /** Asterisks and lows around words set them in another face; between letters or figures they are signs. */
    private boolean emphasis(int i, int n) {
        if (seen[i] != '*' && seen[i] != '_') {
            return false;
        }
        int a = i;
        int b = i;
        while (a > 0 && seen[a - 1] == seen[i]) {
            a--;
        }
        while (b + 1 < n && seen[b + 1] == seen[i]) {
            b++;
        }
        boolean left = a > 0 && letterOrDigit(seen[a - 1]);
        boolean right = b + 1 < n && letterOrDigit(seen[b + 1]);
        return b - a < 3 && !(left && right && Character.isDigit(seen[a - 1]) && Character.isDigit(seen[b + 1]))
                && (left || right || b - a > 1
                        || a == 0 || b == n - 1 || SetAside.mark(seen[a - 1]) || SetAside.mark(seen[b + 1]));
    }

    /** Skips a stage direction; opens a bracket. */
    private int bracket(int i, int n, boolean quote) {
        int close = i + 1;
        while (close < n && close < i + 120 && ")]）］".indexOf(seen[close]) < 0) {
            close++;
        }
        if (close < n && close < i + 120) {
            String inside = new String(seen, i + 1, close - i - 1);
            int stage = WordSense.stage(inside);
            if (stage > 0) {
                note(stage > 1 ? STAGE | LOST : STAGE);
                return close + 1;
            }
            inBracket = seen[i] == '[' || seen[i] == '［';
        }
        note(BRACKET);
        return i + 1;
    }

    /** "[W]e" and "pledge[d]" are one word each. */
    private boolean partOfWord(int i, int to) {
        int close = closing(i, to);
        return close > i + 1 && close + 1 < to && Character.isLetter(seen[close + 1]);
    }

    /** Where the bracket that opens here closes after a few letters and nothing else, or -1. */
    private int closing(int i, int to) {
        int j = i + 1;
        while (j < to && j < i + 6 && Character.isLetter(seen[j])) {
            j++;
        }
        return j < to && seen[j] == ']' ? j : -1;
    }

    private int word(int from, int to, boolean quote) {
        boolean bracket = inBracket;
        boolean open = false;
        boolean address = seen[from] == '@';
        int i = MINUSES.indexOf(seen[from]) >= 0 || seen[from] == '.' || address ? from + 1 : from;
        while (i < to) {
            char c = seen[i];
            int cp = codePoint(i, to);
            if (letterOrDigit(cp) && !alone(cp)) {
                i += Character.charCount(cp);
            } else if (c == BROKEN || inner(c, i, from, to, address) || mask(i, from, to)) {
                i++;
            } else if (c == '@' && i > from && i + 1 < to && letterOrDigit(seen[i + 1]) && letterOrDigit(seen[i - 1])) {
                address = true;
                i++;
            } else if (quote && (c == '[' && closing(i, to) > i + 1 || c == ']' && open)) {
                open = c == '[';
                bracket = true;
                i++;
            } else {
                break;
            }
        }
        return add(from, Math.max(i, from + 1), bracket);
    }

    /** Letters that somebody hides: "b****r", "sh**". */
    private boolean mask(int i, int from, int to) {
        if (MASKS.indexOf(seen[i]) < 0 || i == from || !Character.isLetter(seen[from])
                || from > 0 && seen[from - 1] == '*') {
            return false;
        }
        boolean next = i + 1 < to && Character.isLetter(seen[i + 1]);
        boolean more = i + 1 < to && seen[i + 1] == '*' || seen[i - 1] == '*';
        return more || next && Character.isLetter(seen[i - 1]);
    }

    private boolean handle(int i, int n) {
        return seen[i] == '@' && i + 1 < n && Character.isLetter(seen[i + 1])
                && (i == 0 || !letterOrDigit(seen[i - 1]));
    }

    /** Whether a minus or the point of a decimal stands here: five degrees below are not five degrees. */
    private boolean numberStart(int i, int to) {
        char c = seen[i];
        if (c == '.') {
            return i + 1 < to && Character.isDigit(seen[i + 1])
                    && (i == 0 || !letterOrDigit(seen[i - 1]) && seen[i - 1] != '.' && seen[i - 1] != ')');
        }
        if (MINUSES.indexOf(c) < 0) {
            return false;
        }
        boolean digit = i + 1 < to && (Character.isDigit(seen[i + 1])
                || seen[i + 1] == '.' && i + 2 < to && Character.isDigit(seen[i + 2]));
        return digit && (i == 0 || !letterOrDigit(seen[i - 1]) && SetAside.DASHES.indexOf(seen[i - 1]) < 0
                && "%°$€£)]".indexOf(seen[i - 1]) < 0);
    }

    private boolean inner(char c, int i, int from, int to, boolean address) {
        if (i == from || i + 1 >= to || !letterOrDigit(seen[i + 1]) || !letterOrDigit(seen[i - 1])) {
            return false;
        }
        if (c == '_' || SetAside.APOSTROPHES.indexOf(c) >= 0) {
            return true;
        }
        boolean digits = Character.isDigit(seen[i - 1]) && Character.isDigit(seen[i + 1]);
        if (c == ',' || c == ':' || c == '∶' || c == '٫' || c == '٬' || c == '/' || c == '\u2044') {
            return digits;
        }
        return c == '.' && (address || digits || i - from == 1 || i - from > 1 && seen[i - 2] == '.');
    }

    private int dots(int i, int to) {
        char c = seen[i];
        if (c == '…') {
            return 1;
        }
        if (c != '.') {
            return 0;
        }
        int dots = 0;
        int j = i;
        int last = i;
        while (j < to && (seen[j] == '.' || seen[j] == ' ' || seen[j] == '\u00a0')) {
            if (seen[j] == '.') {
                dots++;
                last = j;
            } else if (j - last > 1) {
                break;
            }
            j++;
        }
        return dots >= 3 ? last + 1 - i : 0;
    }

    private int codePoint(int i, int n) {
        char c = seen[i];
        return Character.isHighSurrogate(c) && i + 1 < n && Character.isLowSurrogate(seen[i + 1])
                ? Character.toCodePoint(c, seen[i + 1])
                : c;
    }

    /** A letter of a script without spaces, with the signs on it. */
    private int cluster(int i, int n) {
        int j = i + Character.charCount(codePoint(i, n));
        while (j < n && (combining(seen[j]) || seen[j] == '\uff9e' || seen[j] == '\uff9f')) {
            j++;
        }
        return j;
    }

    private int add(int from, int to, boolean bracket) {
        if (count == start.length) {
            int size = count * 2;
            start = Arrays.copyOf(start, size);
            end = Arrays.copyOf(end, size);
            hash = Arrays.copyOf(hash, size);
            bracketed = Arrays.copyOf(bracketed, size);
            after = Arrays.copyOf(after, size);
            ellipsis = Arrays.copyOf(ellipsis, size + 1);
        }
        int rawFrom = surface.at[from];
        int rawTo = surface.until[to - 1];
        long quick = quick(from, to);
        if (quick == 0) {
            String normal = normal(new String(seen, from, to - from), rawFrom);
            if (normal.isEmpty()) {
                return to;
            }
            quick = hash(normal);
        }
        start[count] = rawFrom;
        end[count] = rawTo;
        hash[count] = quick;
        bracketed[count++] = bracket;
        return to;
    }

    /**
     * The hash of a word of plain letters and digits as {@link #hash} counts it; 0 when it has to be looked at more
     * closely.
     */
    private long quick(int from, int to) {
        if (to - from < 6 && seen[from] <= 'Z') {
            return 0;
        }
        long h = 0xcbf29ce484222325L;
        for (int i = from; i < to; i++) {
            char c = seen[i];
            if (c >= 'A' && c <= 'Z') {
                c = (char) (c + 32);
            } else if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '\'')) {
                return 0;
            }
            h = (h ^ c) * 0x100000001b3L;
        }
        return h ^ h >>> 29;
    }

    /** The word as it is compared. */
    String normal(int i) {
        return normal(Surface.of(text.substring(start[i], end[i])), start[i]);
    }

    private String normal(String raw, int at) {
        return SetAside.SHOUTED.contains(raw) && !shouting(at)
                ? raw.charAt(0) + "." + raw.substring(1).toLowerCase(Locale.ROOT)
                : normal(raw, false);
    }

    /** The word with its signs of stress and of vowels. */
    String pointed(int i) {
        return normal(Surface.of(text.substring(start[i], end[i])), true);
    }

    /** Whether the word was broken at the end of a line, so that its hyphen may be its own. */
    boolean broken(int i) {
        for (int k = start[i]; k < end[i]; k++) {
            if (text.charAt(k) == '\n') {
                return true;
            }
        }
        return false;
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

    /** Whether a word starts with a capital. */
    boolean capital(int i) {
        return Character.isUpperCase(text.charAt(start[i]));
    }

    /** Whether a word holds a figure. */
    boolean figures(int i) {
        for (int k = start[i]; k < end[i]; k++) {
            if (Character.isDigit(text.charAt(k))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word may carry signs of stress or of vowels. */
    boolean mayBePointed(int i) {
        for (int k = start[i]; k < end[i]; k++) {
            if (text.charAt(k) >= 0x300) {
                return true;
            }
        }
        return false;
    }

    /** Who speaks at an offset of the text. */
    String speakerAt(int offset, Source source) {
        if (turns == source.turns() || turns.isEmpty()) {
            return source.speakerAt(offset);
        }
        DialogueTurn turn = DialogueTurn.at(offset, turns);
        return turn == null ? source.speaker() : turn.speaker();
    }

    private static String normal(String raw, boolean pointed) {
        StringBuilder out = new StringBuilder(raw.length());
        boolean ascii = true;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c < 128) {
                if (c == '`') {
                    out.append('\'');
                } else if (c != '[' && c != ']' && c != BROKEN) {
                    out.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
                }
                continue;
            }
            if (SetAside.APOSTROPHES.indexOf(c) >= 0) {
                out.append('\'');
            } else if (i == 0 && MINUSES.indexOf(c) >= 0) {
                out.append('-');
            } else if (c == '∶') {
                out.append(':');
            } else if (Character.getType(c) == Character.OTHER_NUMBER) {
                out.append('^').append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
                ascii = false;
            } else {
                out.append(c);
                ascii = false;
            }
        }
        return ascii ? out.toString() : folded(out.toString(), pointed);
    }

    private static String folded(String word, boolean pointed) {
        String composed = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (Character.isDigit(c) && c > 127) {
                out.append((char) ('0' + Character.digit(c, 10)));
            } else if (c == 'ς') {
                out.append('σ');
            } else if (c == '٫') {
                out.append('.');
            } else if (c == '٬') {
                out.append(',');
            } else if (c == '\u0307' && i > 0 && composed.charAt(i - 1) == 'i' || SetAside.invisible(c)) {
                continue;
            } else if (pointed || i == 0 || !SetAside.pointing(c, composed.charAt(i - 1))) {
                out.append(c);
            }
        }
        return out.toString();
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

    private static boolean letter(int c) {
        return Character.isLetter(c);
    }

    private static boolean combining(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean letterOrDigit(int c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.OTHER_NUMBER || type == Character.LETTER_NUMBER
                || combining(c);
    }

    /** Whether a letter belongs to a script that does not part its words by spaces. */
    private static boolean alone(int c) {
        if (c < 0x0e00) {
            return false;
        }
        return c <= 0x0eff || c >= 0x1000 && c <= 0x109f || c >= 0x1780 && c <= 0x17ff || c >= 0x3005 && c <= 0x3007
                || c >= 0x3040 && c <= 0x30ff
                || c >= 0x31f0 && c <= 0x31ff || c >= 0x3400 && c <= 0x9fff || c >= 0xf900 && c <= 0xfaff
                || c >= 0xff66 && c <= 0xff9d
                || c >= 0x20000 && c <= 0x3ffff;
    }
}
