package news.verbatim.quotes.lines;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labels that end with a colon: “Mara Lindt, 45, harbour master: …”, “Speaker 1 (00:03): …”, “**LINDT:** …”. */
final class ColonLabels {

    private static final String BOLD = "(?:'{2,5}|[*_]{0,3})";
    /** A time, the number of a question, what tells one speaker from the next, and what makes it bold. */
    private static final Pattern LEAD = Pattern.compile("[ \\t]*(?:>>+ ?|[-–—] )?" + BOLD + "(?:(" + Stamps.ANY + ")"
            + LineForms.BETWEEN + ")?(?:\\[?Q?\\s?\\d{1,3}[.)\\]]?\\s+)?" + BOLD);
    private static final Pattern TIME_LAST = Pattern.compile(LineForms.BETWEEN + "(" + Stamps.ANY + ")[ \\t*_]*$");
    private static final Pattern TIME_INSIDE = Pattern.compile("[(\\[]\\s?" + Stamps.BARE + "\\s?[)\\]]");
    private static final Pattern NAME_INSIDE = Pattern
            .compile("\\(([\\p{Lu}][\\p{L}\\p{M}.'’-]*(?: [\\p{L}\\p{M}.'’-]+){1,4})\\)");
    private static final Pattern OFFICE = Pattern.compile("(?:The|THE|Der|Die|Das) .*");
    private static final Pattern LOWER = Pattern
            .compile("\\p{Ll}[\\p{L}\\p{M}.'’_-]{1,20}(?: [\\p{L}.'’-]{1,20}){0,2}");
    private static final Pattern ASKER = Pattern.compile("\\((?:BY|By) ([^()\\n]{2,40})\\)[:.]?[ \\t]*");
    private static final String BEHIND = "*\"“„«»'‘_";
    private static final String CUTS = ",([*（［【";
    private static final int MOST_WORDS = 14;
    private static final int LONGEST_WORD = 10;

    private ColonLabels() {
    }

    /** The label of a line; loose where no name stands in front of the colon; null without one. */
    static Label of(String line, int index) {
        Matcher lead = LEAD.matcher(line);
        int from = lead.lookingAt() ? lead.end() : 0;
        int colon = colon(line, from);
        if (colon < 0) {
            return null;
        }
        String head = line.substring(from, colon);
        Matcher last = TIME_LAST.matcher(head);
        boolean timed = last.find();
        String named = timed ? head.substring(0, last.start()) : head;
        int cut = cut(named);
        String more = named.substring(cut).replace("*", "").replace("''", "").strip();
        Matcher time = TIME_INSIDE.matcher(more);
        Integer at = Stamps.millis(lead.group(1) != null ? lead.group(1)
                : timed ? last.group(1) : time.find() ? time.group() : null);
        String name = name(named.substring(0, cut), more);
        Label.Form form = form(name, head);
        return form == null ? null
                : new Label(index, 0, index, LineForms.words(line, colon + 1), name, more, at, form);
    }

    private static Label.Form form(String name, String head) {
        if (name.isEmpty() || LineForms.isNobody(name) || head.split("\\s+").length > MOST_WORDS) {
            return null;
        }
        if (NameWords.areLabel(name)) {
            return Label.Form.COLON;
        }
        if (!Character.isLowerCase(name.codePointAt(0))) {
            return Label.Form.LOOSE;
        }
        return LOWER.matcher(name).matches() ? Label.Form.LOWER : null;
    }

    private static int cut(String head) {
        int cut = 0;
        while (cut < head.length() && CUTS.indexOf(head.charAt(cut)) < 0 && !head.startsWith("''", cut)) {
            cut++;
        }
        return cut;
    }

    /** “The Minister for Ports (Mara Lindt):” is Mara Lindt. */
    private static String name(String printed, String more) {
        String name = printed.strip();
        while (name.endsWith("_")) {
            name = name.substring(0, name.length() - 1);
        }
        Matcher inside = NAME_INSIDE.matcher(more);
        return OFFICE.matcher(name).matches() && inside.find() ? inside.group(1) : name;
    }

    /** The colon that ends a label; -1 when a sentence or a mark comes first. */
    private static int colon(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            boolean clock = c == ':' && i > from && Character.isDigit(text.charAt(i - 1)) && Character.isDigit(next);
            if ((c == ':' || c == '：') && !clock) {
                boolean open = c == '：' || Character.isWhitespace(next) || BEHIND.indexOf(next) >= 0;
                return open && i > from ? i : -1;
            }
            if ("?!;\"“”„«»\t".indexOf(c) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    /** “Q. …”, “Frage. …”, “Q  …”, “Q (BY MR. ALDER) …”: what asks or answers in some language; null without one. */
    static Label letter(String line, int index) {
        Matcher lead = LEAD.matcher(line);
        int from = lead.lookingAt() ? lead.end() : 0;
        int to = from;
        while (to < line.length() && to - from < LONGEST_WORD && Character.isLetter(line.charAt(to))) {
            to++;
        }
        String word = line.substring(from, to);
        if (to == line.length() || word.isEmpty() || Character.isLowerCase(word.charAt(0)) || !Asking.may(word)) {
            return null;
        }
        boolean single = to - from == 1;
        boolean latin = single && (word.equals("Q") || word.equals("A"));
        char sign = line.charAt(to);
        int behind = sign == '.' || sign == ':' || sign == '：' || latin && sign == ')' ? to + 1 : to;
        boolean closed = behind > to && (sign == '：' || behind == line.length()
                || Character.isWhitespace(line.charAt(behind)));
        boolean wide = latin && (line.startsWith("  ", behind) || line.startsWith("\t", behind));
        int words = LineForms.words(line, behind);
        Matcher asker = ASKER.matcher(line).region(words, line.length());
        boolean by = word.equals("Q") && asker.lookingAt();
        if (!closed && !wide && !by) {
            return null;
        }
        boolean colon = sign == ':' || sign == '：';
        return new Label(index, 0, index, by ? asker.end() : words, word, by ? asker.group(1).strip() : "",
                Stamps.millis(lead.group(1)), colon ? Label.Form.COLON : Label.Form.LETTER);
    }
}
