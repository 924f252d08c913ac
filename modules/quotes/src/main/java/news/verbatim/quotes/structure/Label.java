package news.verbatim.quotes.structure;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in front of a colon at the start of a line and may say who speaks.
 *
 * @param start where the name begins in the laid-out text
 * @param end   one past its end
 * @param name  the name or the letter
 * @param more  what follows it in front of the colon: an age, a trade, a place, a bracket; empty when nothing does
 * @param words where what is said begins
 */
record Label(Line line, int start, int end, String name, String more, int words) {

    /** A time, or the number of a question, in front of a label. */
    private static final Pattern BEFORE = Pattern
            .compile(
                    "(?:[\\[(]?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?[\\])]?\\s+)?(?:\\[?Q?\\s?\\d{1,3}[.)\\]]?\\s+)?(?:'{2,5}|\\**)");
    private static final Pattern LETTER = Pattern.compile("(\\p{Lu})\\.\\s.*");
    private static final int LONGEST = 110;
    private static final int MOST_WORDS = 14;

    /** The label of a line by the strict rule, which is a name or a letter of question and answer; null without one. */
    static Label of(Line line) {
        Label label = any(line);
        return label != null && label.isStrict() ? label : null;
    }

    /** Whatever stands in front of the first colon of a line, when it is no sentence; null without one. */
    static Label any(Line line) {
        Matcher before = BEFORE.matcher(line.text);
        int from = before.lookingAt() ? before.end() : 0;
        Matcher letter = LETTER.matcher(line.text).region(from, line.text.length());
        if (letter.lookingAt() && (FormWords.is("question", letter.group(1)) || FormWords.is("answer", letter.group(1)))
                && line.text.length() > letter.end(1) + 2) {
            return new Label(line, line.start + from, line.start + from + 1, letter.group(1), "",
                    line.start + letter.end(1) + 1);
        }
        int colon = colon(line.text, from);
        if (colon < 0) {
            return null;
        }
        String head = line.text.substring(from, colon);
        int cut = 0;
        while (cut < head.length() && ",([*".indexOf(head.charAt(cut)) < 0 && !head.startsWith("''", cut)) {
            cut++;
        }
        String name = head.substring(0, cut).stripTrailing();
        if (name.isEmpty() || Character.isLowerCase(name.codePointAt(0)) || head.split("\\s+").length > MOST_WORDS) {
            return null;
        }
        int words = colon + 1;
        while (words < line.text.length() && line.text.charAt(words) == '*') {
            words++;
        }
        return new Label(line, line.start + from, line.start + from + name.length(), name,
                head.substring(cut).replace("*", "").replace("''", "").strip(), line.start + words);
    }

    /** The first colon that ends a label; -1 when a sentence or a mark comes first. */
    private static int colon(String text, int from) {
        for (int i = from; i < Math.min(text.length(), from + LONGEST); i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '：') {
                boolean open = i + 1 == text.length() || c == '：' || Character.isWhitespace(text.charAt(i + 1))
                        || "*\"“„«»'‘".indexOf(text.charAt(i + 1)) >= 0;
                return open && i > from ? i : -1;
            }
            if ("?!;\"“”„«»\t".indexOf(c) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether it is a name, or a letter of question and answer. */
    boolean isStrict() {
        String first = name.split("\\s+")[0];
        return isLetter() || Line.isName(name) && !FormWords.is("no.label", first) && !FormWords.is("credit", first);
    }

    private boolean isLetter() {
        return isQuestion() || isAnswer();
    }

    /** Whether it stands for whoever asks. */
    boolean isQuestion() {
        return FormWords.is("question", name);
    }

    /** Whether it stands for whoever answers. */
    boolean isAnswer() {
        return FormWords.is("answer", name);
    }

    /** Whether it can be told from the first words of a sentence: capitals, a letter, a full name, or more about it. */
    boolean isStrong() {
        return isLetter() || name.equals(name.toUpperCase(Locale.ROOT)) && name.length() > 1;
    }

    /** Whether it names somebody fully: two words, or a word with an age or a trade behind it. */
    boolean isFull() {
        return name.contains(" ") || !more.isEmpty();
    }

    /** Whether nothing follows it on its line. */
    boolean isAlone() {
        return words >= line.end;
    }

    /** Whether words follow it, and no figure first. */
    boolean isSpoken() {
        String said = isAlone() ? "" : line.text.substring(words - line.start).strip();
        return said.isEmpty() || !Character.isDigit(said.charAt(0)) && said.codePoints().anyMatch(Character::isLetter);
    }

    /** What labels of one speaker share: the last word of the name. */
    String key() {
        return name.substring(name.lastIndexOf(' ') + 1).toUpperCase(Locale.ROOT);
    }

    Voice voice() {
        String role = more.startsWith(",") ? more.substring(1).strip()
                : more.startsWith("(") && more.indexOf("),") > 0 ? more.substring(more.indexOf("),") + 2).strip() : "";
        return new Voice(start, end, name, role.isEmpty() ? null : role,
                isAnswer() ? Voice.Sort.ANSWER : Voice.Sort.LABEL);
    }
}
