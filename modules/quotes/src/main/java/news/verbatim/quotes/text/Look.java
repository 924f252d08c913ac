package news.verbatim.quotes.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text as its marks look: what only looks like a mark, or stands for one, is the printed mark that it is read as, at
 * the same place and in a text of the same length. A mark that is written with several characters fills up with signs
 * of no width on its outer side.
 */
final class Look {

    private static final char FILL = '\u200b';
    private static final int WORD = 12;

    private final String text;
    private final char[] out;
    private final List<int[]> wide = new ArrayList<>();
    private int primes;
    private int geresh;
    private boolean changed;

    private Look(String text) {
        this.text = text;
        this.out = text.toCharArray();
        for (int i = 0; i < out.length; i++) {
            i += read(i);
        }
    }

    static Look of(String text) {
        return new Look(text);
    }

    /** Returns the text as it looks. */
    String text() {
        return changed ? new String(out) : text;
    }

    /** Returns where the mark that holds this place begins. */
    int start(int at) {
        int[] mark = around(at);
        return mark == null ? at : mark[0];
    }

    /** Returns where the mark that ends at or holds the place before this one ends. */
    int end(int at) {
        int[] mark = at == 0 ? null : around(at - 1);
        return mark == null ? at : mark[1];
    }

    private int[] around(int at) {
        int low = 0;
        int high = wide.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int[] one = wide.get(middle);
            if (at < one[0]) {
                high = middle - 1;
            } else if (at >= one[1]) {
                low = middle + 1;
            } else {
                return one;
            }
        }
        return null;
    }

    /** Reads what begins here; returns how many further characters it took. */
    private int read(int i) {
        char c = text.charAt(i);
        if (c == '\n') {
            primes = 0;
            geresh = 0;
            return 0;
        }
        Misread.Sequence sequence = c == '"' || c == '\'' || Character.isLetterOrDigit(c) && c < 0x80 ? null
                : Misread.at(text, i);
        if (sequence != null) {
            MarkTable.Entry entry = MarkTable.of(sequence.stands());
            if (entry != null && !(entry.single() && letter(i - 1) && letter(sequence.end()))) {
                wide(i, sequence.end(), entry.as());
            }
            return sequence.end() - i - 1;
        }
        if (c == '<' || c == '>') {
            return angles(i, c);
        }
        if (c < 0x80 || c >= 0x100 && Character.isLetter(c) && Character.getType(c) != Character.MODIFIER_LETTER
                && !hasCase(c)) {
            return 0;
        }
        int character = text.codePointAt(i);
        MarkTable.Entry entry = MarkTable.of(character);
        if (entry != null && entry.looksLike() && isMark(i, i + Character.charCount(character), c)) {
            wide(i, i + Character.charCount(character), entry.as());
        }
        return Character.charCount(character) - 1;
    }

    private static boolean hasCase(char c) {
        return c == 'ꞌ' || c == 'Ꞌ';
    }

    /** Two or more angles beside words are guillemets of a keyboard that has none. */
    private int angles(int i, char c) {
        int end = i + 1;
        while (end < text.length() && text.charAt(end) == c) {
            end++;
        }
        if (end - i > 1) {
            wide(i, end, c == '<' ? '«' : '»');
        }
        return end - i - 1;
    }

    /** Whether something that looks like a mark is one here: letters and signs of measure look like it too. */
    private boolean isMark(int start, int end, char c) {
        return switch (c) {
            case '″', '‴', 'ʺ', '˝' -> !figure(start, true);
            case '′', 'ʹ', '\u0374' -> !figure(start, false);
            case '״' -> !gershayim(start, end);
            case '׳' -> !isGeresh(start, end);
            case '\ufffd' -> !letter(start - 1) || !letter(end);
            default -> true;
        };
    }

    /** 5′11″: after a figure it is a sign of measure, unless it closes what a sign like it has opened. */
    private boolean figure(int at, boolean two) {
        boolean digit = at > 0 && Character.isDigit(text.charAt(at - 1));
        int j = at;
        while (j > 0 && j > at - 4 && Character.isDigit(text.charAt(j - 1))) {
            j--;
        }
        boolean feet = two && j > 1 && j < at && "'’′".indexOf(text.charAt(j - 1)) >= 0
                && Character.isDigit(text.charAt(j - 2));
        if (digit && (feet || primes % 2 == 0)) {
            return true;
        }
        primes++;
        return false;
    }

    /** The mark inside a Hebrew acronym stands before its last letter, with little that can follow it. */
    private boolean gershayim(int start, int end) {
        if (!hebrew(start - 1) || !hebrew(end)) {
            return false;
        }
        int letters = 0;
        while (hebrew(end + letters) && letters < WORD) {
            letters++;
        }
        char after = end + letters < text.length() ? text.charAt(end + letters) : ' ';
        return letters == 1 || letters < 4 && after != '״';
    }

    /** After a Hebrew letter it belongs to it, unless it closes what one like it has opened. */
    private boolean isGeresh(int start, int end) {
        if (hebrew(start - 1) && (hebrew(end) || geresh % 2 == 0)) {
            return true;
        }
        geresh++;
        return false;
    }

    private boolean hebrew(int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '\u05d0' && text.charAt(at) <= '\u05f2';
    }

    private boolean letter(int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    /** Puts the printed mark where the words are, and fills up on the other side. */
    private void wide(int start, int end, char as) {
        changed = true;
        boolean outside = start == 0 || Character.isWhitespace(text.charAt(start - 1))
                || "([{—–-:".indexOf(text.charAt(start - 1)) >= 0;
        boolean opens = outside && end < text.length() && !Character.isWhitespace(text.charAt(end));
        Arrays.fill(out, start, end, FILL);
        out[opens ? end - 1 : start] = as;
        if (end - start > 1) {
            wide.add(new int[] {start, end});
        }
    }
}
