package news.verbatim.events.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * How a stretch of a block's words is set. It lies beside the words and never in them, so that they stay plain text and
 * every span of them stays where it is.
 *
 * @param style how
 * @param start first UTF-16 unit
 * @param end   the unit after the last
 * @param href  where a {@link Style#LINK} leads; null for every other style
 */
public record Inline(Style style, int start, int end, String href) {

    /** The longest address that a link may have, in UTF-16 units. */
    public static final int LONGEST_HREF = 2_000;

    private static final Pattern SAFE = Pattern.compile("(?i:https?://|mailto:)[^\\s\\p{Cntrl}<>\"]+");

    private static final Comparator<Inline> ORDER = Comparator.comparing(Inline::style).thenComparingInt(Inline::start)
            .thenComparingInt(Inline::end);

    /** What there is; a story has no other. */
    public enum Style {
        BOLD, ITALIC, LINK,
        /** Came out of a clipboard or a file. A draft remembers it; a text that is submitted does not have it. */
        PASTED
    }

    public static Inline bold(int start, int end) {
        return new Inline(Style.BOLD, start, end, null);
    }

    public static Inline italic(int start, int end) {
        return new Inline(Style.ITALIC, start, end, null);
    }

    public static Inline link(int start, int end, String href) {
        return new Inline(Style.LINK, start, end, href);
    }

    public static Inline pasted(int start, int end) {
        return new Inline(Style.PASTED, start, end, null);
    }

    boolean isPasted() {
        return style == Style.PASTED;
    }

    /** Says whether a link may lead there: to a page or to a mailbox, and nowhere that a browser would run. */
    public static boolean isSafe(String href) {
        return href != null && href.length() <= LONGEST_HREF && SAFE.matcher(href).matches();
    }

    /**
     * Returns the one form of what stands on these words, or null if that is nothing: inside the words and within one
     * line, in order, without overlap of one style, without a link that leads nowhere safe.
     */
    static List<Inline> normal(List<Inline> inlines, String text) {
        List<Inline> normal = new ArrayList<>();
        if (inlines != null) {
            inlines.stream().filter(Inline::isKnown).flatMap(inline -> inline.lines(text).stream()).sorted(ORDER)
                    .forEach(inline -> add(inline, normal));
        }
        return normal.isEmpty() ? null : List.copyOf(normal);
    }

    private boolean isKnown() {
        return style != null && (style == Style.LINK ? isSafe(href) : href == null);
    }

    /** Cuts the stretch at the ends of the words and of the lines in them. */
    private List<Inline> lines(String text) {
        List<Inline> lines = new ArrayList<>();
        int last = Math.min(end, text.length());
        for (int from = Math.max(start, 0); from < last;) {
            int lineEnd = text.indexOf('\n', from);
            int to = lineEnd < 0 ? last : Math.min(lineEnd, last);
            if (from < to) {
                lines.add(new Inline(style, from, to, href));
            }
            from = to + 1;
        }
        return lines;
    }

    /** Adds a stretch to others before it: joined to one that is set the same, cut where a link lies already. */
    private static void add(Inline inline, List<Inline> normal) {
        Inline last = normal.isEmpty() ? null : normal.get(normal.size() - 1);
        if (last == null || last.style != inline.style || last.end < inline.start) {
            normal.add(inline);
        } else if (Objects.equals(last.href, inline.href)) {
            normal.set(normal.size() - 1,
                    new Inline(last.style, last.start, Math.max(last.end, inline.end), last.href));
        } else if (last.end < inline.end) {
            normal.add(new Inline(inline.style, last.end, inline.end, inline.href));
        }
    }
}
