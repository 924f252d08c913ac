package news.verbatim.factcheck.extraction.turns;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.verbatim.factcheck.extraction.text.SpokenTurn;

/**
 * Finds in a text what may be a label that says who speaks, in the forms that transcripts have: {@code LINDT: …},
 * {@code Mara Lindt  0:07} above the words, {@code The CHAIRMAN. …}, {@code Q. …}. Whether they are labels is for
 * {@link Dialogue} to say.
 */
final class SpeakerLabels {

    /** In which form somebody is named. */
    enum Form {
        COLON, LOWER, STAMPED, POINT, SURE_POINT, QUESTION, ANSWER, ASKER, TAB, BRACKET, STAMP
    }

    private static final String PARTICLE = "von|van|de|der|den|del|della|la|le|di|da|du|zu|of|for|the|and|und|bin|al|y|af|av";
    private static final String WORD = "[\\p{Lu}\\p{Lt}\\p{Lo}][\\p{L}\\p{M}.'’‘_-]*\\d{0,3}";
    private static final String NAME = "(?:" + WORD + "(?:[ ]{1,2}(?:" + WORD + "|\\d{1,3}|(?:" + PARTICLE
            + ")(?= ))){0,6}|(?:spk|speaker|channel|ch|s)[_ -]?\\d{1,3})";
    private static final String ASIDE = "(?:[ \\t]*(?:\\([^()\\n]{1,60}\\)|\\[[^\\[\\]\\n]{1,60}\\])){0,3}";
    private static final String BOLD = "[*_]{0,3}";
    // a name may end in a hyphen too: it is tried from the first of them and not from each
    private static final String BETWEEN = "(?<![ \\t,|·•–—-])[ \\t,|·•–—-]++";

    private static final Pattern COLON = Pattern
            .compile("[ \\t]*(?:>>+ ?|[-–—] )?" + BOLD + "(?:(" + Stamps.ANY + ")" + BETWEEN + ")?"
                    + BOLD + "(" + NAME + ")" + BOLD
                    + "(" + ASIDE + ")(?:" + BETWEEN + "(" + Stamps.ANY + "))?[ \\t]*" + BOLD + "(?:[:：]" + BOLD
                    + "(?=[ \\t]|$)|：)[ \\t]*");
    private static final Pattern LOWER = Pattern
            .compile("[ \\t]*(\\p{Ll}[\\p{L}\\p{M}.'’_-]{1,20}(?: [\\p{L}.'’-]{1,20}){0,2})[:：](?=[ "
                    + "\\t]|$)[ \\t]*");
    private static final Pattern NAME_TIME = Pattern
            .compile("^[ \\t]*" + BOLD + "(" + NAME + ")" + BOLD + "(" + ASIDE + ")" + BETWEEN + "("
                    + Stamps.ANY
                    + ")[ \\t:*_]*$");
    private static final Pattern NAME_IN_TIME = Pattern
            .compile("^[ \\t]*" + BOLD + "(" + NAME + ")" + BOLD + "(?:" + ASIDE
                    + ")[ \\t]*[(\\[](" + Stamps.BARE
                    + ")[)\\]][ \\t:*_]*$");
    private static final Pattern TIME_NAME = Pattern
            .compile("[ \\t]*(" + Stamps.ANY + ")" + BETWEEN + BOLD + "(" + NAME + ")" + BOLD
                    + "[ \\t:]*$");
    private static final Pattern NAME_ALONE = Pattern
            .compile("[ \\t]*" + BOLD + "(" + NAME + ")" + BOLD + "(?:" + ASIDE + ")[ \\t]*$");
    private static final Pattern TIME_ALONE = Pattern
            .compile("[ \\t]*(" + Stamps.ANY + "|" + Stamps.SPELLED + ")[ \\t:]*$");
    private static final Pattern TIME_INSIDE = Pattern.compile("[(\\[]\\s?" + Stamps.BARE + "\\s?[)\\]]");
    private static final Pattern TIME_FIRST = Pattern.compile("[ \\t]*(" + Stamps.ANY + ")[ \\t:|–-]+(?=\\S)");

    private static final String TITLE = "(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Dame|Lord|Lady|Baroness|Madam|Rev|Senator|Sen|Representative"
            + "|Rep|Judge|Justice|Chairman"
            + "|Chairwoman|Chair|Mayor|Councill?or|Minister|Secretary|Herr|Frau|MR|MRS|MS|DR|Der|Die)\\.?";
    private static final String CAPITALS = "[\\p{L}\\p{M}'’-]{2,40}+(?<=\\p{Lu}{2}[\\p{Lu}\\p{M}'’-]{0,38})";
    private static final String STAGE = "(?: of " + WORD + "(?: " + WORD + ")?)?(?: ?\\([^()\\n]{1,60}\\))?";
    private static final Pattern SURE_POINT = Pattern.compile("[ \\t]*((?:The|THE|Der|Die) (?:" + CAPITALS + ")(?: "
            + CAPITALS + "){0,4}|"
            + TITLE + " (?:" + WORD + " )?"
            + CAPITALS + "(?: " + CAPITALS + "){0,2}|" + TITLE + " " + WORD + "(?: " + WORD + ")?(?= ?\\())" + STAGE
            + "\\.(?=[ \\t]|$)[ \\t]*");
    private static final Pattern POINT = Pattern
            .compile("[ \\t]*(" + TITLE + " \\p{Lu}[\\p{L}\\p{M}'’-]*(?: " + WORD + ")?|" + CAPITALS
                    + "(?: " + CAPITALS
                    + "){1,3})" + STAGE + "\\.(?=[ \\t]|$)[ \\t]*");

    private static final Pattern QUESTION = Pattern
            .compile("[ \\t]*(?:Q(?:[.:：)]|\\.?[ ]{2,}|\\.?\\t)|Q(?:UESTION|uestion)[.:]|Q\\.?[ "
                    + "\\t]*(?=\\((?:BY|By) ))[ \\t]*"
                    + "(?:\\((?:BY|By) ([^()\\n]{2,40})\\)[:.]?[ \\t]*)?");
    private static final Pattern ANSWER = Pattern
            .compile("[ \\t]*(?:A(?:[.:：)]|\\.?[ ]{2,}|\\.?\\t)|A(?:NSWER|nswer)[.:])[ \\t]*");
    private static final Pattern ASKER = Pattern
            .compile("[ \\t]*(?:(?:[A-Z-]+ )?EXAMINATION )?BY ((?:MR|MS|MRS|MISS|DR)\\.? "
                    + "[\\p{Lu}][\\p{Lu}.'’ -]{1,40}?)[ \\t]*+(?::[ \\t]*+)?$");
    private static final Pattern TAB = Pattern
            .compile("(?:(" + Stamps.ANY + ")[ ]*\\t)?[ ]*(" + NAME + ")[:：]?[ ]*\\t(?:[ ]*("
                    + Stamps.ANY + ")[ ]*\\t)?(?=[ ]*\\S)[ ]*");
    private static final Pattern BRACKET = Pattern
            .compile("[ \\t]*(?:\\[(" + NAME + ")\\]|<(" + NAME + ")>):?[ \\t]+(?=\\S)");

    private static final int LONGEST = 60;
    /** No label is longer, with its time and its stage direction. */
    private static final int LOOKED_AT = 200;
    private static final Set<String> NO_NAMES = Set.of("note", "notes", "from", "to", "cc", "bcc", "re", "subject",
            "date", "time",
            "location",
            "place", "source", "photo", "video", "update", "editor's note", "von", "an", "betreff", "datum", "ort",
            "zeit", "quelle",
            "foto",
            "http", "https", "copyright", "contact", "kontakt", "tel", "fax", "email", "e-mail", "web", "participants",
            "teilnehmer", "ps",
            "sent",
            "gesendet", "attachments", "reply-to", "message-id", "transcript", "summary", "keywords", "topic", "agenda",
            "title",
            "duration",
            "language", "kind", "recorded", "recording", "present", "attendees", "speakers", "applause", "laughter",
            "music", "inaudible",
            "crosstalk",
            "pause", "silence", "beifall", "heiterkeit", "musik", "example", "warning", "figure", "table", "chapter",
            "page");

    private SpeakerLabels() {
    }

    /**
     * What may be a label.
     *
     * @param start where its line begins
     * @param end   where the words behind it begin
     * @param name  whom it names; empty if it is a time only
     * @param at    the time that stands with it; null if there is none
     * @param form  which form it has
     */
    record Label(int start, int end, String name, Integer at, Form form) {
    }

    /** Returns what may be labels, one a line at the most, in the order of the text. */
    static List<Label> in(String text) {
        List<Label> labels = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start);
            Label label = label(text, start, end);
            if (label != null) {
                labels.add(label);
                // a label of two lines
                end = Math.max(end, label.end() > end ? end(text, label.end() - 1) : end);
            }
            start = label != null && label.end() > end ? label.end() : end + 1;
        }
        return labels;
    }

    private static int end(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static Label label(String text, int start, int end) {
        String line = text.substring(start, Math.min(end, start + LOOKED_AT));
        boolean whole = end <= start + LOOKED_AT;
        Label alone = whole ? alone(text, line, start, end) : null;
        return alone != null ? alone : behind(line, start);
    }

    /** A line that holds nothing but who speaks, or when, or both; or two such lines. */
    private static Label alone(String text, String line, int start, int end) {
        if (line.isBlank() || line.length() > 120) {
            return null;
        }
        Matcher found = ASKER.matcher(line);
        if (found.matches()) {
            return new Label(start, end, found.group(1).strip(), null, Form.ASKER);
        }
        for (Pattern pattern : List.of(NAME_IN_TIME, NAME_TIME)) {
            found = pattern.matcher(line);
            if (found.matches() && isName(found.group(1))) {
                return new Label(start, end, found.group(1), Stamps.millis(found.group(found.groupCount())),
                        Form.STAMPED);
            }
        }
        found = TIME_NAME.matcher(line);
        if (found.matches() && isName(found.group(2))) {
            return new Label(start, end, found.group(2), Stamps.millis(found.group(1)), Form.STAMPED);
        }
        String next = end < text.length() ? text.substring(end + 1, end(text, end + 1)) : "";
        Matcher below = TIME_ALONE.matcher(next.length() > LOOKED_AT ? "" : next);
        found = NAME_ALONE.matcher(line);
        if (found.matches() && isName(found.group(1)) && below.matches()) {
            int last = end + 1 + next.length();
            String third = last < text.length()
                    ? text.substring(last + 1, Math.min(end(text, last + 1), last + 1 + LOOKED_AT))
                    : "";
            int until = TIME_ALONE.matcher(third).matches() ? last + 1 + third.length() : last;
            return new Label(start, until, found.group(1), Stamps.millis(below.group(1)), Form.STAMPED);
        }
        found = TIME_ALONE.matcher(line);
        if (found.matches()) {
            Matcher named = NAME_ALONE.matcher(next.length() > LOOKED_AT ? "" : next);
            boolean above = named.matches() && isName(named.group(1)) && named.group(1).length() <= 40
                    && hasWordsBelow(text, end + 1 + next.length());
            return above
                    ? new Label(start, end + 1 + next.length(), named.group(1), Stamps.millis(found.group(1)),
                            Form.STAMPED)
                    : new Label(start, end, "", Stamps.millis(found.group(1)), Form.STAMP);
        }
        return null;
    }

    private static boolean hasWordsBelow(String text, int end) {
        String next = end < text.length() ? text.substring(end + 1, Math.min(end(text, end + 1), end + 1 + LOOKED_AT))
                : "";
        return !next.isBlank() && !TIME_ALONE.matcher(next).matches();
    }

    /** A label with words behind it, or below where it ends with a colon. */
    private static Label behind(String line, int start) {
        Matcher found = QUESTION.matcher(line);
        if (found.lookingAt()) {
            return new Label(start, start + found.end(), found.group(1) == null ? "" : found.group(1).strip(), null,
                    Form.QUESTION);
        }
        found = ANSWER.matcher(line);
        if (found.lookingAt()) {
            return new Label(start, start + found.end(), "", null, Form.ANSWER);
        }
        found = COLON.matcher(line);
        if (found.lookingAt() && isName(found.group(2))) {
            Integer at = Stamps.millis(found.group(1) != null ? found.group(1)
                    : found.group(4) != null ? found.group(4)
                            : timeIn(found.group(3)));
            return new Label(start, start + found.end(), named(found.group(2), found.group(3)), at, Form.COLON);
        }
        found = SURE_POINT.matcher(line);
        if (found.lookingAt()) {
            return new Label(start, start + found.end(), found.group(1), null, Form.SURE_POINT);
        }
        found = POINT.matcher(line);
        if (found.lookingAt() && isName(found.group(1))) {
            return new Label(start, start + found.end(), found.group(1), null, Form.POINT);
        }
        found = TAB.matcher(line);
        if (found.lookingAt() && isName(found.group(2))) {
            return new Label(start, start + found.end(), found.group(2),
                    Stamps.millis(found.group(1) != null ? found.group(1)
                            : found.group(3)),
                    Form.TAB);
        }
        found = BRACKET.matcher(line);
        if (found.lookingAt() && isName(found.group(1) == null ? found.group(2) : found.group(1))) {
            return new Label(start, start + found.end(), found.group(1) == null ? found.group(2) : found.group(1), null,
                    Form.BRACKET);
        }
        found = LOWER.matcher(line);
        if (found.lookingAt() && isName(found.group(1))) {
            return new Label(start, start + found.end(), found.group(1), null, Form.LOWER);
        }
        found = TIME_FIRST.matcher(line);
        return found.lookingAt() ? new Label(start, start + found.end(), "", Stamps.millis(found.group(1)), Form.STAMP)
                : null;
    }

    /** “The Minister for Ports (Mara Lindt):” is Mara Lindt. */
    private static String named(String name, String aside) {
        Matcher inside = Pattern.compile("\\(([\\p{Lu}][\\p{L}\\p{M}.'’-]*(?: [\\p{L}\\p{M}.'’-]+){1,4})\\)")
                .matcher(aside);
        return name.regionMatches(true, 0, "The ", 0, 4) && inside.find() ? inside.group(1) : name;
    }

    private static String timeIn(String aside) {
        return TIME_INSIDE.matcher(aside).find() ? aside : null;
    }

    private static boolean isName(String name) {
        return name.length() <= LONGEST && !NO_NAMES.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Returns who speaks where; nothing if the text is no dialogue. */
    static List<SpokenTurn> turns(String text) {
        return new Dialogue(text).turns();
    }

    static boolean isCapitals(String name) {
        return name.codePoints().filter(Character::isUpperCase).count() > 1
                && name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** Returns the name that a line of subtitles begins with; null if it begins with none. */
    static Opening leading(String line) {
        Matcher found = COLON.matcher(line.length() > LOOKED_AT ? line.substring(0, LOOKED_AT) : line);
        boolean label = found.lookingAt() && isName(found.group(2));
        return label ? new Opening(named(found.group(2), found.group(3)), line.substring(found.end())) : null;
    }

    /** A name and what follows it on the line. */
    record Opening(String name, String rest) {
    }
}
