package news.verbatim.quotes.lines;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times of a recording as transcripts write them: {@code 0:07}, {@code [00:00:07.5 --> 00:00:12]}, {@code 1h02m07s},
 * {@code #00:00:07-5#}.
 */
public final class Stamps {

    private static final String ONE = "(?:(?:\\d{1,3}:)?\\d{1,2}:\\d{2}(?:[.,:;]\\d{1,3})?(?:\\s?[AaPp]\\.?[Mm]\\b\\.?)?"
            + "|\\d{1,2}\\s?h\\s?\\d{1,2}\\s?m(?:in)?(?:\\s?\\d{1,2}\\s?s)?|\\d{1,3}\\s?m(?:in)?\\s?\\d{1,2}\\s?s"
            + ")";

    /** A time in words; a time only where it stands alone. */
    static final String SPELLED = "(?:\\d{1,3} (?:hours?|minutes?|seconds?)[ ,]{0,2}){1,3}";

    /** A time, with another one up to which it goes; without brackets. */
    static final String BARE = "(?<![\\d:])" + ONE + "(?:\\s*(?:-->|->|→|–|—|-|to|bis)\\s*" + ONE
            + ")?(?:-\\d)?(?![\\d:])";

    /** The same in brackets or without them. */
    static final String ANY = "(?:\\[\\s?" + BARE + "\\s?\\]|\\(\\s?" + BARE + "\\s?\\)|\\{" + BARE + "\\}|<" + BARE
            + ">|#" + BARE + "#|"
            + BARE + ")";

    /** What is a time wherever it stands: nobody says brackets. */
    static final Pattern BRACKETED = Pattern.compile("\\[\\s?" + BARE + "\\s?\\]|\\{" + BARE + "\\}|#" + BARE + "#");

    private static final Pattern FIRST = Pattern.compile(ONE);
    private static final Pattern FIGURE = Pattern.compile("\\d+");

    private Stamps() {
    }

    /** Returns the first time in a piece of text in milliseconds; null if there is none, or it is one of the clock. */
    public static Integer millis(String text) {
        Matcher found = FIRST.matcher(text == null ? "" : text);
        if (!found.find()) {
            return text != null && text.matches(SPELLED) ? (Integer) (int) spelled(text) : null;
        }
        String stamp = found.group();
        if (stamp.matches("(?s).*[AaPp]\\.?[Mm]\\.?$") && stamp.indexOf(':') > 0) {
            return null;
        }
        return (int) Math.min(Integer.MAX_VALUE, stamp.indexOf(':') < 0 ? spelled(stamp) : colons(stamp));
    }

    private static long spelled(String stamp) {
        long seconds = 0;
        Matcher figure = Pattern.compile("(\\d{1,6})\\s?(h|m|s)").matcher(stamp);
        while (figure.find()) {
            seconds += Long.parseLong(figure.group(1))
                    * ("h".equals(figure.group(2)) ? 3600 : "m".equals(figure.group(2)) ? 60 : 1);
        }
        return seconds * 1000;
    }

    private static long colons(String stamp) {
        String[] parts = stamp.split("[:;]");
        // a fourth part counts pictures
        int last = Math.min(parts.length, 3);
        long seconds = 0;
        for (int i = 0; i < last; i++) {
            Matcher figure = FIGURE.matcher(parts[i]);
            seconds = seconds * 60 + (figure.find() ? Long.parseLong(figure.group()) : 0);
        }
        Matcher fraction = Pattern.compile("[.,](\\d{1,3})").matcher(stamp);
        return seconds * 1000 + (fraction.find() ? Long.parseLong((fraction.group(1) + "00").substring(0, 3)) : 0);
    }
}
