package news.verbatim.factcheck.extraction.turns;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.verbatim.factcheck.extraction.text.LeftOut;
import news.verbatim.factcheck.extraction.text.WrittenDown;
import org.jsoup.parser.Parser;

/**
 * Takes the markup out of a line of subtitles and tells it; entities are read after the tags, so that no word becomes a
 * tag.
 */
final class CueMarkup {

    private static final Pattern STRUCK = Pattern.compile("(?i)<(s|strike|del)(?:\\.[^<>\\s]*+)?>");
    private static final Pattern RUBY = Pattern.compile("(?is)<rt(?:\\.[^<>\\s]*+)?>(.*?)(?:</rt>|$)");
    private static final Pattern TIME = Pattern.compile("<(?:\\d{1,4}:)?\\d{1,2}:\\d{2}[.,]\\d{1,3}>");
    private static final Pattern TAG = Pattern
            .compile("(?i)</?(?:c|v|b|i|u|s|strike|del|ruby|rt|rp|lang|font|span|p|em|strong)"
                    + "(?:[.\\s][^<>]*)?>"
                    + "|<br\\s*/?>|\\{\\\\[^{}]*\\}|\\{[/]?[biuyYcCfsSpP]:[^{}]*\\}");

    private static final Pattern MARKUP = Pattern.compile(TIME + "|" + TAG);

    private CueMarkup() {
    }

    /** Returns the words of a piece of a line. */
    static String plain(String marked, int cue, WrittenDown told) {
        if (marked.indexOf('<') < 0 && marked.indexOf('{') < 0) {
            return entities(marked);
        }
        String where = "cue " + cue;
        String rest = withoutReadings(withoutStruck(marked, where, told), where, told);
        StringBuilder plain = new StringBuilder();
        Matcher found = MARKUP.matcher(rest);
        while (found.find()) {
            boolean time = TIME.matcher(found.group()).matches();
            told.count(time ? LeftOut.Kind.TIME : LeftOut.Kind.STYLE, time ? "times inside cues" : found.group());
            found.appendReplacement(plain,
                    found.group().toLowerCase(Locale.ROOT).startsWith("<br") ? " " : "");
        }
        return entities(found.appendTail(plain).toString());
    }

    private static String withoutStruck(String text, String where, WrittenDown told) {
        StringBuilder rest = new StringBuilder();
        Set<String> open = new HashSet<>();
        Matcher begins = STRUCK.matcher(text);
        int from = 0;
        for (int at = 0; begins.find(at);) {
            at = begins.end();
            String end = "</" + begins.group(1).toLowerCase(Locale.ROOT) + ">";
            // where one is not closed, none behind it is: looking again each time would take forever
            int closed = open.contains(end) ? -1 : indexOf(end, text, at);
            if (closed < 0) {
                open.add(end);
            } else {
                tell(LeftOut.Kind.STRUCK, text.substring(at, closed), where, told);
                rest.append(text, from, begins.start());
                from = closed + end.length();
                at = from;
            }
        }
        return rest.append(text, from, text.length()).toString();
    }

    /** Returns where a tag stands next, in small letters or capitals. */
    private static int indexOf(String tag, String text, int from) {
        int at = text.indexOf("</", from);
        while (at >= 0 && !text.regionMatches(true, at, tag, 0, tag.length())) {
            at = text.indexOf("</", at + 1);
        }
        return at;
    }

    private static String withoutReadings(String text, String where, WrittenDown told) {
        Matcher found = RUBY.matcher(text);
        StringBuilder rest = new StringBuilder();
        while (found.find()) {
            tell(LeftOut.Kind.READING, found.group(1), where, told);
            found.appendReplacement(rest, "");
        }
        return found.appendTail(rest).toString();
    }

    private static void tell(LeftOut.Kind kind, String marked, String where, WrittenDown told) {
        told.leaveOut(kind, entities(TAG.matcher(marked).replaceAll("")), where);
    }

    private static String entities(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    }
}
