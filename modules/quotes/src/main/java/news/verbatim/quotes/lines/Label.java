package news.verbatim.quotes.lines;

import java.util.Locale;
import java.util.Set;
import news.verbatim.quotes.ModuleInternal;

/**
 * What stands in front of words, or on lines of its own above them, and may say who speaks. {@link Labels} finds them,
 * {@link Talk} says which are some.
 *
 * @param line  on which line it begins
 * @param from  where it begins there
 * @param last  on which line it ends
 * @param words where the words behind it begin there
 * @param name  whom it names, or the letter of whoever asks or answers; empty if it is a time only
 * @param more  what else stands there: an age, a trade, a bracket, who asks; empty when nothing does
 * @param at    the time that stands with it, in milliseconds; null if none does
 * @param form  which form it has
 */
@ModuleInternal
public record Label(int line, int from, int last, int words, String name, String more, Integer at, Form form) {

    /** In which form somebody is named. */
    public enum Form {
        /** “Mara Lindt (port): …” */
        COLON,
        /** “The voice from the back: …”: no name, but what stands where names do. */
        LOOSE,
        /** “lindt: …” */
        LOWER,
        /** “… it will. MS LINDT: …”: capitals behind a sentence. */
        INSIDE,
        /** “Mara Lindt 0:07” above the words. */
        STAMPED,
        /** “LINDT HOLM. …” */
        POINT,
        /** “The CHAIRMAN. …” */
        SURE_POINT,
        /** “Q. …” */
        QUESTION,
        /** “A. …” */
        ANSWER,
        /** “Q. …”, until it is known whether anybody asks. */
        LETTER,
        /** “BY MR. ALDER:”, who asks from there on. */
        ASKER,
        /** A column of names. */
        TAB,
        /** “[Lindt] …” */
        BRACKET,
        /** “ML We shall.” */
        INITIALS,
        /** A time, and nobody. */
        STAMP
    }

    private static final Set<Form> WITHOUT_COLON = Set.of(Form.STAMPED, Form.POINT, Form.SURE_POINT, Form.BRACKET,
            Form.INITIALS);

    /** Whether it stands for whoever asks. */
    public boolean isQuestion() {
        return form == Form.QUESTION;
    }

    /** Whether it stands for whoever answers. */
    public boolean isAnswer() {
        return form == Form.ANSWER;
    }

    /** Whether it is a name in front of a colon, or a letter of question and answer. */
    public boolean isStrict() {
        return form == Form.COLON || isQuestion() || isAnswer();
    }

    /** Whether its form alone says that people talk, as a colon does not. */
    public boolean isWithoutColon() {
        return WITHOUT_COLON.contains(form);
    }

    /** Whether it can be told from the first words of a sentence: capitals, or a letter of question and answer. */
    public boolean isStrong() {
        return isQuestion() || isAnswer() || name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** Whether it names somebody fully: two words, or a word with an age or a trade behind it. */
    public boolean isFull() {
        return NameWords.areFull(name) || !more.isEmpty();
    }

    /** What labels of one speaker share: the last word of the name. */
    public String key() {
        return name.substring(name.lastIndexOf(' ') + 1).toUpperCase(Locale.ROOT);
    }

    /** What is printed beside the name as its office or trade; null when nothing is. */
    public String role() {
        String role = more.startsWith(",") ? more.substring(1).strip()
                : more.startsWith("(") && more.indexOf("),") > 0 ? more.substring(more.indexOf("),") + 2).strip() : "";
        return role.isEmpty() ? null : role;
    }

    Label as(Form other) {
        return new Label(line, from, last, words, name, more, at, other);
    }
}
