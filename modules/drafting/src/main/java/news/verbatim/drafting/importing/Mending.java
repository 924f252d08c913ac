package news.verbatim.drafting.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import news.verbatim.events.text.Typed;
import news.verbatim.quotes.text.Misread;

/**
 * Makes words that come in fit to be kept and remembers what it changed. What something on the way here has read or
 * written wrongly is mended only if somebody asked for it: it can be meant.
 */
final class Mending {

    private static final int SHOWN = 12;
    private static final Pattern ESCAPED = Pattern.compile("\\\\(?:[\"'“”]|u[0-9a-fA-F]{4})");
    private static final Pattern ESCAPED_LINE = Pattern.compile("(?<!\\\\)\\\\++(?:r\\\\++)?n");
    private static final Pattern PRINTABLE = Pattern.compile("=(?:[89A-F][0-9A-F]|3D|20)");
    private static final Pattern SOFT_BREAK = Pattern.compile("=\\R");

    private final boolean mends;
    private final Map<String, String> broken = new LinkedHashMap<>();
    private final Set<String> controls = new LinkedHashSet<>();
    private int places;
    private int controlled;
    private int hyphens;
    private int lost;

    Mending(boolean mends) {
        this.mends = mends;
    }

    /** Takes over a whole text of which nothing is known but its lines. */
    String plain(String text) {
        String lines = text;
        if (ESCAPED.matcher(text).find() && ESCAPED_LINE.matcher(text).find()) {
            note("\\n", "a new line", (int) ESCAPED_LINE.matcher(text).results().count());
            lines = mends ? ESCAPED_LINE.matcher(text).replaceAll("\n").replace("\\/", "/").replace("\\t", " ") : text;
        }
        if (PRINTABLE.matcher(text).results().limit(2).count() == 2 && SOFT_BREAK.matcher(text).find()) {
            note("=\\n", "nothing, it joins two lines", (int) SOFT_BREAK.matcher(text).results().count());
            lines = mends ? RawMail.printable(lines) : lines;
        }
        return words(lines);
    }

    /** Takes over some words. */
    String words(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        for (Misread.Sequence sequence : Misread.in(text)) {
            String said = text.substring(sequence.start(), sequence.end());
            String stands = Character.toString(sequence.stands());
            note(Typed.clean(said), stands, 1);
            out.append(kept(text.substring(from, sequence.start()))).append(mends ? stands : Typed.clean(said));
            from = sequence.end();
        }
        return out.append(kept(text.substring(from))).toString();
    }

    private void note(String said, String stands, int count) {
        broken.putIfAbsent(said, stands);
        places += count;
    }

    private String kept(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && c < 0xA0) {
                controlled++;
                controls.add(Typed.clean(String.valueOf(c)));
            } else if (c == '\u00ad') {
                hyphens++;
            } else if (c == '\ufffd') {
                lost++;
            }
        }
        return Typed.clean(text.replace("\u2029", "\n\n").replaceAll("\u00ad\\n?", ""));
    }

    /** Returns whether there is something that could be mended. */
    boolean canMend() {
        return !mends && places > 0;
    }

    List<String> sentences() {
        List<String> all = new ArrayList<>();
        if (places > 0) {
            List<String> samples = broken.entrySet().stream().limit(SHOWN).map(one -> "“" + one.getKey() + "” for "
                    + one.getValue()).toList();
            String found = places + (places == 1 ? " place" : " places") + ", " + String.join(", ", samples)
                    + (broken.size() > SHOWN ? " and others" : "") + ".";
            all.add(mends ? "Repaired: " + found
                    : "Something on the way here has read or written words wrongly: " + found
                            + " They are taken over as they are; they can be repaired.");
        }
        if (controlled > 0) {
            all.add("Changed: " + controlled + (controlled == 1 ? " control character was" : " control characters were")
                    + " read as the marks and signs that old copy has in their place: " + String.join(" ", controls));
        }
        if (hyphens > 0) {
            all.add("Not taken over: " + hyphens
                    + (hyphens == 1 ? " soft hyphen, which only says" : " soft hyphens, which only say")
                    + " where a word may be broken.");
        }
        if (lost > 0) {
            all.add(lost + (lost == 1 ? " character was" : " characters were")
                    + " lost on the way here, or stood in a font that nobody here knows: "
                    + "\uFFFD stands in their place. Look what it was.");
        }
        return all;
    }
}
