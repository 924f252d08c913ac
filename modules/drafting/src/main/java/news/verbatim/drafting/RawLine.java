package news.verbatim.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a raw article that is not empty; lines that were only wrapped are one again.
 *
 * @param text     what stands there
 * @param afterGap whether an empty line stands before it
 */
record RawLine(String text, boolean afterGap) {

    private static final Pattern ITEM = Pattern.compile("[•·▪‣*–-]\\s+\\S.*");
    private static final Pattern PROSE_END = Pattern.compile(".*[.!?…:;,][\"'”’“»«)\\]]*");
    private static final Pattern NAME_WORD = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{M}.'’-]*|de|del|den|der|di|du|da|van|von|zu|al|el|bin|ibn|la|le|ten|ter");
    private static final int SHORT = 100;
    private static final int WRAPPED = 55;

    static List<RawLine> of(String text) {
        List<RawLine> lines = new ArrayList<>();
        boolean gap = true;
        for (String line : text.split("\n")) {
            String stripped = line.strip();
            if (stripped.isEmpty()) {
                gap = true;
                continue;
            }
            int last = lines.size() - 1;
            if (!gap && goesOn(lines.get(last).text(), stripped)) {
                RawLine begun = lines.get(last);
                lines.set(last, new RawLine(begun.text() + " " + stripped, begun.afterGap()));
            } else {
                lines.add(new RawLine(stripped, gap));
            }
            gap = false;
        }
        return lines;
    }

    /** A long line that ends in the middle of a sentence goes on in the next one, if that begins in lower case. */
    private static boolean goesOn(String line, String next) {
        boolean open = !PROSE_END.matcher(line).matches() || line.endsWith(",");
        return line.length() >= WRAPPED && open && Character.isLowerCase(next.codePointAt(0));
    }

    boolean isItem() {
        return ITEM.matcher(text).matches();
    }

    String item() {
        return text.substring(1).strip();
    }

    /** Says whether the line is whole sentences. */
    boolean isProse() {
        return PROSE_END.matcher(text).matches() || text.length() > SHORT;
    }

    /** Says whether the line can be a name, a role or a subheading. */
    boolean isShort() {
        return !isProse() && !isItem();
    }

    /** Says whether the line reads like a person's name: two to six words, capitals but for particles, no figures. */
    boolean isName() {
        String[] words = text.split("\\s+");
        boolean title = words.length >= 2 && words.length <= 6;
        for (String word : words) {
            title = title && NAME_WORD.matcher(word).matches();
        }
        return title && isShort();
    }
}
