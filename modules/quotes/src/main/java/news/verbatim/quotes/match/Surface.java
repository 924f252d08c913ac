package news.verbatim.quotes.match;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as a reader sees it, with the place of each character: without what {@link SetAside} lists of files, cues and
 * mail.
 */
final class Surface {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern TAG = Pattern
            .compile("</?(?:b|i|u|em|strong|span|p|br|div|a|mark|small|font|c|v|li|ul|ol|q|cite|blockquote)"
                    + "(?:[ .][^<>\n]{0,300})?/?>|<\\d\\d:\\d\\d[\\d:.]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,6})|#[xX]([0-9a-fA-F]{1,5})|([a-zA-Z]{2,8}));");
    private static final Map<String, String> ENTITIES = Map.ofEntries(Map.entry("amp", "&"), Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""), Map.entry("apos", "'"), Map.entry("nbsp", "\u00a0"), Map.entry("rsquo", "’"),
            Map.entry("lsquo", "‘"),
            Map.entry("rdquo", "”"), Map.entry("ldquo", "“"), Map.entry("bdquo", "„"), Map.entry("sbquo", "‚"),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"), Map.entry("ndash", "–"), Map.entry("mdash", "—"), Map.entry("hellip", "…"),
            Map.entry("shy", "\u00ad"),
            Map.entry("euro", "€"), Map.entry("pound", "£"), Map.entry("yen", "¥"), Map.entry("cent", "¢"),
            Map.entry("deg", "°"),
            Map.entry("minus", "−"), Map.entry("plusmn", "±"), Map.entry("times", "×"), Map.entry("divide", "÷"),
            Map.entry("le", "≤"),
            Map.entry("ge", "≥"), Map.entry("sect", "§"), Map.entry("para", "¶"), Map.entry("copy", "©"),
            Map.entry("reg", "®"),
            Map.entry("trade", "™"), Map.entry("middot", "·"), Map.entry("bull", "•"), Map.entry("frac12", "½"),
            Map.entry("frac14", "¼"),
            Map.entry("frac34", "¾"), Map.entry("sup2", "²"), Map.entry("sup3", "³"), Map.entry("sup1", "¹"),
            Map.entry("szlig", "ß"),
            Map.entry("thinsp", "\u2009"), Map.entry("ensp", "\u2002"), Map.entry("emsp", "\u2003"),
            Map.entry("zwnj", "\u200c"),
            Map.entry("zwj", "\u200d"), Map.entry("oslash", "ø"), Map.entry("Oslash", "Ø"), Map.entry("aelig", "æ"),
            Map.entry("AElig", "Æ"));
    private static final Map<String, String> ACCENTS = Map.of("acute", "\u0301", "grave", "\u0300", "uml", "\u0308",
            "circ", "\u0302",
            "tilde", "\u0303", "cedil", "\u0327", "ring", "\u030a", "caron", "\u030c");
    private static final Pattern CUE = Pattern
            .compile("[ \t]*(?:\\d{1,2}:)?\\d{1,2}:\\d{2}[,.]\\d{1,3}[ \t]*-->[^\n]*");
    private static final Pattern TIME = Pattern
            .compile("[ \t]*(?:\\[(?:\\d{1,2}:)?\\d{1,2}:\\d{2}(?:[.,]\\d{1,3})?\\]|\\((?:\\d{1,2}:)?\\d{1,2}:\\d{2}\\)"
                    + "|(?:\\d{1,2}:)?\\d{1,2}:\\d{2}(?:[.,]\\d{1,3})?)(?=[ \t\n])");

    private static final Pattern PAGE = Pattern.compile(
            "(?<=^|\n\r?\n)[ \t]*(?:[–—-][ \t]*\\d{1,4}[ \t]*[–—-]|(?i:page|seite|p\\.|s\\.)[ \t]*\\d{1,4})[ \t]*(?=\r?\n\r?\n|$)");

    private final String text;
    private final boolean timed;
    private final boolean mail;
    char[] seen;
    int[] at;
    int[] until;
    int length;

    /** @param timed whether its lines start with times, see {@link #timed(String)} */
    Surface(String text, int from, int to, boolean timed) {
        this.text = text;
        this.timed = timed;
        this.mail = text.contains("\n>");
        int size = to - from + 1;
        seen = new char[size];
        at = new int[size];
        until = new int[size];
        read(from, to);
    }

    /**
     * Whether the lines of a text start with the times of a recording: one such line is a sentence, two are a list of
     * cues.
     */
    static boolean timed(String text) {
        int lines = 0;
        for (int i = 0; i >= 0 && i < text.length() && lines < 2; i = text.indexOf('\n', i) + 1) {
            int k = i;
            while (k < text.length() && (text.charAt(k) == ' ' || text.charAt(k) == '\t' || text.charAt(k) == '['
                    || text.charAt(k) == '(')) {
                k++;
            }
            boolean digit = k < text.length() && Character.isDigit(text.charAt(k));
            lines += digit && (CUE.matcher(text).region(i, text.length()).lookingAt()
                    || TIME.matcher(text).region(i, text.length()).lookingAt()) ? 1 : 0;
            if (text.indexOf('\n', i) < 0) {
                break;
            }
        }
        return lines > 1;
    }

    /** A stretch without lines of its own, as a reader sees it. */
    static String of(String raw) {
        boolean plain = true;
        for (int i = 0; i < raw.length() && plain; i++) {
            char c = raw.charAt(i);
            plain = c != '&' && c != '<' && c != '\n' && !(c >= 0x80 && (SetAside.invisible(c) || misread(c)));
        }
        if (plain) {
            return raw;
        }
        Surface surface = new Surface(raw, 0, raw.length(), false);
        return new String(surface.seen, 0, surface.length);
    }

    private void read(int from, int to) {
        int i = from;
        boolean line = from == 0 || text.charAt(from - 1) == '\n';
        while (i < to) {
            if (line) {
                int next = lineStart(i, to);
                line = false;
                if (next > i) {
                    i = next;
                    line = i > from && i < to && text.charAt(i - 1) == '\n';
                    continue;
                }
            }
            char c = text.charAt(i);
            line = c == '\n';
            if (c < 0x80) {
                i = ascii(c, i, to);
            } else if (SetAside.invisible(c)) {
                i++;
            } else if (misread(c)) {
                i = misreading(i, to);
            } else {
                put(c, i, ++i);
            }
        }
    }

    private int ascii(char c, int i, int to) {
        if (c == '-' && i > 0 && Character.isLetter(text.charAt(i - 1))) {
            int next = brokenLine(i + 1, to);
            if (next > 0) {
                put('\u0001', i, next);
                return next;
            }
        }
        if (c == '<') {
            Matcher tag = TAG.matcher(text).region(i, to);
            if (tag.lookingAt()) {
                if (!inline(tag.group())) {
                    put('\n', i, tag.end());
                }
                return tag.end();
            }
        }
        if (c == '&') {
            Matcher entity = ENTITY.matcher(text).region(i, Math.min(to, i + 12));
            String read = entity.lookingAt() ? entity(entity) : null;
            if (read != null) {
                for (int k = 0; k < read.length(); k++) {
                    if (!SetAside.invisible(read.charAt(k))) {
                        put(read.charAt(k), i, entity.end());
                    }
                }
                return entity.end();
            }
        }
        put(c, i, i + 1);
        return i + 1;
    }

    private static boolean inline(String tag) {
        return !tag.matches("(?i)</?(?:p|br|div|li|ul|ol|blockquote)\\b.*");
    }

    /** Where a word goes on that a hyphen and the end of a line broke; -1 when it does not. */
    private int brokenLine(int i, int to) {
        int k = i;
        while (k < to && (text.charAt(k) == ' ' || text.charAt(k) == '\t' || text.charAt(k) == '\r')) {
            k++;
        }
        if (k >= to || text.charAt(k) != '\n') {
            return -1;
        }
        k++;
        while (k < to && (text.charAt(k) == ' ' || text.charAt(k) == '\t' || text.charAt(k) == '>')) {
            k++;
        }
        return k < to && Character.isLowerCase(text.charAt(k)) ? k : -1;
    }

    /** Skips what a line starts with that nobody said: marks of mail, numbers and times of cues. */
    private int lineStart(int from, int to) {
        int i = from;
        while (mail && i < to && (text.charAt(i) == '>' || text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        boolean number = i < to && (Character.isDigit(text.charAt(i)) || text.charAt(i) == '=');
        i = text.substring(from, i).indexOf('>') >= 0 && !(number && text.charAt(i - 1) == '>') ? i : from;
        if (i < to && !Character.isDigit(text.charAt(i)) && "–—-pPsS[( \tW".indexOf(text.charAt(i)) < 0) {
            return i;
        }
        Matcher page = PAGE.matcher(text).region(i, to).useTransparentBounds(true);
        if (page.lookingAt()) {
            return page.end();
        }
        if (!timed) {
            return i;
        }
        int end = text.indexOf('\n', i);
        end = end < 0 || end > to ? to : end;
        Matcher cue = CUE.matcher(text).region(i, end);
        if (cue.lookingAt()) {
            return Math.min(to, end + 1);
        }
        if (end < to && digits(i, end) && CUE.matcher(text).region(end + 1, to).lookingAt()) {
            return end + 1;
        }
        Matcher time = TIME.matcher(text).region(i, Math.min(to, end + 1));
        if (time.lookingAt()) {
            return time.end();
        }
        return text.startsWith("WEBVTT", i) ? end : i;
    }

    private boolean digits(int i, int end) {
        String line = text.substring(i, end).strip();
        return !line.isEmpty() && line.length() < 6 && line.chars().allMatch(Character::isDigit);
    }

    private static String entity(Matcher entity) {
        if (entity.group(1) != null || entity.group(2) != null) {
            int code = entity.group(1) != null ? Integer.parseInt(entity.group(1))
                    : Integer.parseInt(entity.group(2), 16);
            return Character.isValidCodePoint(code) && code > 31 ? Character.toString(code) : null;
        }
        String name = entity.group(3);
        String accent = ACCENTS.get(name.substring(1));
        return accent != null ? java.text.Normalizer.normalize(name.charAt(0) + accent, java.text.Normalizer.Form.NFC)
                : ENTITIES.get(name);
    }

    private static boolean misread(char c) {
        return c == 'Ã' || c == 'Â' || c == 'â' || c == 'Ð' || c == 'Ñ' || c == 'Å' || c == 'Ä';
    }

    /** Bytes of UTF-8 that somebody read as Windows-1252, put back when there is one way back. */
    private int misreading(int i, int to) {
        int length = text.charAt(i) == 'â' ? 3 : 2;
        if (i + length <= to) {
            ByteBuffer bytes = WINDOWS.encode(text.substring(i, i + length));
            try {
                String read = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
                if (read.length() == 1 && bytes.limit() == length && !read.equals("?")) {
                    if (!SetAside.invisible(read.charAt(0))) {
                        put(read.charAt(0), i, i + length);
                    }
                    return i + length;
                }
            } catch (CharacterCodingException e) {
                // ordinary text
            }
        }
        put(text.charAt(i), i, i + 1);
        return i + 1;
    }

    private void put(char c, int from, int to) {
        if (length == seen.length) {
            seen = Arrays.copyOf(seen, length * 2);
            at = Arrays.copyOf(at, length * 2);
            until = Arrays.copyOf(until, length * 2);
        }
        seen[length] = c == '\u2217' || c == '\uff0a' || c == '\u204e' ? '*' : c;
        at[length] = from;
        until[length++] = to;
    }
}
