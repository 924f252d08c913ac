package news.verbatim.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.verbatim.events.Inline;

/**
 * A line of a raw article that is not empty; lines that were only wrapped are one again.
 *
 * @param text     what stands there
 * @param afterGap whether an empty line stands before it
 * @param sort     what it is, if the article says so
 * @param inlines  how stretches of it are set
 */
record RawLine(String text, boolean afterGap, Sort sort, List<Inline> inlines) {

    /** What a line is. Of plain ones it has to be guessed. */
    enum Sort {
        PLAIN, HEADING, ITEM, SAID
    }

    private static final Pattern ITEM = Pattern.compile("(?:[•●◦∙▪‣][\\s\\u00a0]*|[·*–-][\\s\\u00a0]+)(\\S.*)");
    private static final Pattern PROSE_END = Pattern.compile(".*[.!?…:;,][\"'”’“»«)\\]]*");
    private static final Pattern NAME_WORD = Pattern.compile(
            "[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’-]*|de|del|den|der|di|du|da|van|von|zu|al|el|bin|ibn|la|le|ten|ter");
    private static final int MOST_NAME_WORDS = 6;
    private static final int SHORT = 100;
    private static final int WRAPPED = 55;

    RawLine(String text, boolean afterGap) {
        this(text, afterGap, Sort.PLAIN, List.of());
    }

    static List<RawLine> of(String text) {
        List<RawLine> lines = new ArrayList<>();
        StringBuilder whole = new StringBuilder();
        String before = "";
        boolean gap = true;
        boolean wholeAfterGap = true;
        for (String line : text.split("\n")) {
            String stripped = stripped(line);
            if (!gap && !stripped.isEmpty() && goesOn(before, stripped)) {
                whole.append(' ').append(stripped);
            } else if (!stripped.isEmpty()) {
                add(whole, wholeAfterGap, lines);
                whole.append(stripped);
                wholeAfterGap = gap;
            }
            gap = stripped.isEmpty();
            before = stripped;
        }
        add(whole, wholeAfterGap, lines);
        return lines;
    }

    private static void add(StringBuilder whole, boolean afterGap, List<RawLine> lines) {
        if (!whole.isEmpty()) {
            lines.add(new RawLine(whole.toString(), afterGap));
            whole.setLength(0);
        }
    }

    /** Without white space at its ends, the hard kind too. */
    private static String stripped(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && isSpace(line.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || character == '\u00a0';
    }

    /** A long line that ends in the middle of a sentence goes on in the next one, if that begins in lower case. */
    private static boolean goesOn(String line, String next) {
        boolean open = !PROSE_END.matcher(line).matches() || line.endsWith(",");
        return line.length() >= WRAPPED && open && Character.isLowerCase(next.codePointAt(0));
    }

    boolean isItem() {
        return sort == Sort.ITEM || sort == Sort.PLAIN && ITEM.matcher(text).matches();
    }

    String item() {
        Matcher matcher = ITEM.matcher(text);
        return sort == Sort.PLAIN && matcher.matches() ? matcher.group(1) : text;
    }

    /** Says whether the line is whole sentences. */
    boolean isProse() {
        return sort != Sort.HEADING && (PROSE_END.matcher(text).matches() || text.length() > SHORT);
    }

    /** Says whether the line can be a name, a role or a subheading. */
    boolean isShort() {
        return !isProse() && !isItem();
    }

    /** Says whether the line reads like a person's name: capitals but for particles, no figures, not many words. */
    boolean isName() {
        return isShort() && isName(text);
    }

    static boolean isName(String text) {
        List<String> words = List.of(text.split("\\s+"));
        return words.size() <= MOST_NAME_WORDS && words.stream().allMatch(word -> NAME_WORD.matcher(word).matches());
    }
}
