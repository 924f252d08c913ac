package news.verbatim.quotes.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.verbatim.quotes.ModuleInternal;

/**
 * Tells quotation marks from apostrophes and primes by the characters around them. One pass, left to right.
 */
@ModuleInternal
public final class MarkScanner {

    /** One mark: where it is, the character that it counts as, and what its neighbours allow it to be. */
    record Sign(int start, int end, char as, boolean mayOpen, boolean mayClose) {

        boolean single() {
            return SINGLES.indexOf(as) >= 0;
        }
    }

    private static final String DOUBLES = MarkTable.printed(false, null);
    private static final String SINGLES = MarkTable.printed(true, null);
    private static final Set<String> ELISIONS = Set.of("em", "til", "till", "tis", "twas", "cause", "n", "round",
            "bout", "cos",
            "cuz", "neath", "kay", "nuff", "s", "ne", "nem", "nen", "ner", "nes", "ran", "rein", "raus", "runter",
            "twill", "tween");
    private static final Set<String> CLIPPED = Set.of("o", "ol", "an", "th", "wi", "lil", "mo", "d", "l", "po", "fo",
            "y", "n");

    /** Hebrew letters that stand for a word and are joined to the next one. */
    private static final String JOINED = "משהוכלב";

    private final String text;
    private final int from;
    private final int to;
    private final List<Sign> signs = new ArrayList<>();
    private int openDoubles;
    private int openSingles;

    private MarkScanner(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /** The marks of one block of a text as it looks ({@link Look}), {@code from} up to {@code to}. */
    static List<Sign> scan(String text, int from, int to) {
        return new MarkScanner(text, from, to).run();
    }

    private List<Sign> run() {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                openDoubles = 0;
                openSingles = 0;
            } else if (c == ',' && doubled(i, ',') && !wordBefore(i) && Character.isLetterOrDigit(at(i + 2))) {
                add(i++, 2, '„');
            } else if (SINGLES.indexOf(c) >= 0) {
                i += single(i, c);
            } else if (DOUBLES.indexOf(c) >= 0 && !inches(i, c) && !insideAcronym(text, i, from, to)) {
                add(i, 1, c);
            }
        }
        return signs;
    }

    /** Handles one single mark; returns how many further characters it took. */
    private int single(int i, char c) {
        if (tripled(i, c)) {
            boolean inner = openSingles > 0 || !Character.isLetterOrDigit(at(i + 3));
            add(i, inner ? 1 : 2, inner ? c : '"');
            add(i + (inner ? 1 : 2), inner ? 2 : 1, inner ? '"' : c);
            return 2;
        }
        if (doubled(i, c) && c != '‹' && c != '›') {
            add(i, 2, c == '`' || c == '‘' ? '“' : c == '‚' ? '„' : '"');
            return 1;
        }
        if (c == '’' && wordBefore(i) && Character.isLetterOrDigit(at(i + 1))) {
            return 0;
        }
        if (c == '‹' || c == '›' || c == '‚' || c == '‛' || c == '❛' || c == '❜') {
            add(i, 1, c);
        } else if (!apostrophe(i, c)) {
            add(i, 1, c == '`' ? '‘' : c == '´' ? '’' : c);
        }
        return 0;
    }

    private boolean apostrophe(int i, char c) {
        boolean before = wordBefore(i);
        boolean after = Character.isLetterOrDigit(at(i + 1));
        if (before && after) {
            return c != '‘' && c != '`';
        }
        if (after) {
            return c != '‘' && leadingApostrophe(i, c);
        }
        if (before && c != '‘' && c != '`') {
            if (openSingles > 0) {
                return false;
            }
            char last = Character.toLowerCase(at(i - 1));
            return Character.isDigit(last) || last == 's' || last == 'x' || last == 'z' || last == 'ß'
                    || endsInClippedWord(i);
        }
        return false;
    }

    private boolean leadingApostrophe(int i, char c) {
        int end = i + 1;
        while (end < to && end < i + 8 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String word = text.substring(i + 1, end).toLowerCase(Locale.ROOT);
        boolean decade = word.matches("\\d\\ds?");
        boolean elision = decade || ELISIONS.contains(word);
        if (!elision) {
            return c == '’' && openSingles == 0 && !closesLater(end);
        }
        return c == '’' || decade || !closesLater(end);
    }

    /** Whether a single mark that can only close follows within a sentence or two. */
    private boolean closesLater(int i) {
        int limit = Math.min(to, i + 240);
        for (int j = i; j < limit; j++) {
            char c = text.charAt(j);
            if (c == '\n') {
                return false;
            }
            if ((c == '\'' || c == '’') && !Character.isLetterOrDigit(at(j + 1))
                    && !Character.isWhitespace(at(j - 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean endsInClippedWord(int i) {
        int start = i;
        while (start > from && start > i - 12 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, i).toLowerCase(Locale.ROOT);
        return CLIPPED.contains(word) || word.length() > 3 && word.endsWith("in");
    }

    /** Feet and inches: a straight double mark after a digit while no quotation is open. */
    private boolean inches(int i, char c) {
        if (c != '"' && c != '”' || !Character.isDigit(at(i - 1))) {
            return false;
        }
        int j = i - 1;
        while (j > from && j > i - 4 && Character.isDigit(text.charAt(j))) {
            j--;
        }
        char feet = text.charAt(j);
        boolean afterFeet = (feet == '\'' || feet == '’') && Character.isDigit(at(j - 1));
        return afterFeet || openDoubles == 0 && signs.isEmpty() && !anotherDouble(i + 1);
    }

    /**
     * The double sign before the last letter of a Hebrew abbreviation, with letters of the word on both sides: it is
     * written so and quotes nothing. A mark behind one or two letters that Hebrew joins to the next word opens.
     */
    static boolean insideAcronym(String text, int i, int from, int to) {
        char c = text.charAt(i);
        if (c != '"' && c != '״' && c != '”' || i <= from || i + 1 >= to || !hebrew(text.charAt(i - 1))
                || !hebrew(text.charAt(i + 1))) {
            return false;
        }
        int behind = i + 1;
        while (behind < to && hebrew(text.charAt(behind))) {
            behind++;
        }
        int before = i;
        while (before > from && hebrew(text.charAt(before - 1))) {
            before--;
        }
        return behind - i == 2 || i - before > 2 || i - before == 2 && JOINED.indexOf(text.charAt(before)) < 0;
    }

    private static boolean hebrew(char c) {
        return c >= '\u05D0' && c <= '\u05EA';
    }

    private boolean anotherDouble(int i) {
        int limit = Math.min(to, i + 400);
        for (int j = i; j < limit; j++) {
            if (DOUBLES.indexOf(text.charAt(j)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private void add(int i, int length, char as) {
        char before = at(i - 1);
        char after = at(i + length);
        boolean spaceBefore = i == from || blank(before) || opensBracket(before) || isMark(before);
        boolean spaceAfter = i + length >= to || blank(after) || isMark(after) || ",.;:!?)]}…—–-".indexOf(after) >= 0;
        boolean mayOpen = spaceBefore || !spaceAfter || dash(before);
        boolean mayClose = spaceAfter || !spaceBefore;
        if (i + length < to && blank(after) && !(i == from || blank(before))) {
            mayOpen = false;
        }
        if (!blank(after) && i + length < to && (i == from || blank(before)) && !isMark(after)
                && ".,;:)]}".indexOf(after) < 0) {
            mayClose = false;
        }
        Sign sign = new Sign(i, i + length, as, mayOpen, mayClose);
        signs.add(sign);
        count(sign);
    }

    private void count(Sign sign) {
        boolean closes = sign.mayClose() && !sign.mayOpen() || sign.as() == '”';
        int step = closes ? -1 : 1;
        if (sign.single()) {
            openSingles = Math.max(0, openSingles + step);
        } else {
            openDoubles = Math.max(0, openDoubles + step);
        }
    }

    private boolean doubled(int i, char c) {
        return at(i + 1) == c && at(i + 2) != c && at(i - 1) != c;
    }

    private boolean tripled(int i, char c) {
        return (c == '\'' || c == '’') && at(i + 1) == c && at(i + 2) == c && at(i + 3) != c && at(i - 1) != c;
    }

    private boolean wordBefore(int i) {
        return Character.isLetterOrDigit(at(i - 1));
    }

    private char at(int i) {
        return i >= from && i < to ? text.charAt(i) : ' ';
    }

    public static boolean isMark(char c) {
        return DOUBLES.indexOf(c) >= 0 || SINGLES.indexOf(c) >= 0;
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    private static boolean opensBracket(char c) {
        return c == '(' || c == '[' || c == '{';
    }

    private static boolean dash(char c) {
        return c == '-' || c == '–' || c == '—' || c == '/';
    }
}
