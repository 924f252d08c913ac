package news.verbatim.quotes.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sequences that stand for one character because something on the way wrote or read it wrongly: entities and escapes
 * that nobody resolved, and UTF-8 that was read as something else, once or twice. Knows what each stands for, and never
 * changes a text itself.
 */
public final class Misread {

    /**
     * One such sequence.
     *
     * @param start    first UTF-16 code unit
     * @param end      one past the last
     * @param stands   the character that it stands for
     * @param readable false where it is only a guess what stood there
     */
    public record Sequence(int start, int end, int stands, boolean readable) {
    }

    private static final Map<String, Integer> NAMED = Map.ofEntries(Map.entry("quot", (int) '"'),
            Map.entry("apos", (int) '\''),
            Map.entry("ldquo", (int) '“'), Map.entry("rdquo", (int) '”'), Map.entry("lsquo", (int) '‘'),
            Map.entry("rsquo", (int) '’'),
            Map.entry("bdquo", (int) '„'), Map.entry("sbquo", (int) '‚'), Map.entry("laquo", (int) '«'),
            Map.entry("raquo", (int) '»'),
            Map.entry("lsaquo", (int) '‹'), Map.entry("rsaquo", (int) '›'), Map.entry("Prime", (int) '″'),
            Map.entry("prime", (int) '′'),
            Map.entry("amp", (int) '&'), Map.entry("lt", (int) '<'), Map.entry("gt", (int) '>'),
            Map.entry("nbsp", 0xA0),
            Map.entry("ndash", (int) '–'), Map.entry("mdash", (int) '—'), Map.entry("hellip", (int) '…'),
            Map.entry("shy", 0xAD),
            Map.entry("auml", (int) 'ä'), Map.entry("ouml", (int) 'ö'), Map.entry("uuml", (int) 'ü'),
            Map.entry("Auml", (int) 'Ä'),
            Map.entry("Ouml", (int) 'Ö'), Map.entry("Uuml", (int) 'Ü'), Map.entry("szlig", (int) 'ß'),
            Map.entry("eacute", (int) 'é'),
            Map.entry("egrave", (int) 'è'), Map.entry("agrave", (int) 'à'), Map.entry("ccedil", (int) 'ç'),
            Map.entry("euro", (int) '€'));
    private static final String WINDOWS = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";
    private static final int LONGEST_ENTITY = 24;
    private static final Map<Character, List<Decoding>> DECODED = decoded();

    private record Decoding(String misread, int stands) {
    }

    private Misread() {
    }

    /** Returns the sequences of a text in their order. */
    public static List<Sequence> in(String text) {
        List<Sequence> all = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            Sequence found = at(text, i);
            if (found != null) {
                all.add(found);
                i = found.end() - 1;
            }
        }
        return all;
    }

    /**
     * Returns what windows-1252 reads where a control character from U+0080 to U+009F stands; U+FFFD where it reads
     * nothing.
     */
    static char windows1252(char control) {
        return WINDOWS.charAt(control - 0x80);
    }

    /** Returns the sequence that begins here; null if none does. */
    static Sequence at(String text, int i) {
        char c = text.charAt(i);
        if (c == '&') {
            return entity(text, i);
        }
        if (c == '\\') {
            return escape(text, i);
        }
        if (c == '=' || c == '%') {
            return octets(text, i, c);
        }
        return c < 0x80 ? null : decoding(text, i);
    }

    /** {@code &quot;} {@code &#8220;} {@code &#x201c;}, with the ampersand escaped as often as somebody liked. */
    private static Sequence entity(String text, int start) {
        int i = start + 1;
        while (text.startsWith("amp;", i)) {
            i += 4;
        }
        int end = text.indexOf(';', i);
        if (end < 0 || end == i || end - i > LONGEST_ENTITY) {
            return i > start + 1 ? new Sequence(start, i, '&', true) : null;
        }
        Integer stands = i < text.length() && text.charAt(i) == '#' ? number(text.substring(i + 1, end))
                : NAMED.get(text.substring(i,
                        end));
        return stands != null ? new Sequence(start, end + 1, stands, true)
                : i > start + 1 ? new Sequence(start, i, '&', true) : null;
    }

    private static Integer number(String digits) {
        try {
            boolean hex = digits.startsWith("x") || digits.startsWith("X");
            int number = hex ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits);
            if (number >= 0x80 && number < 0xA0) {
                return (int) windows1252((char) number);
            }
            return number >= 0x20 && Character.isValidCodePoint(number) && !Character.isSurrogate((char) number)
                    ? number
                    : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** {@code \"} {@code \'} {@code \u201c} {@code \x93}, with more than one backslash too. */
    private static Sequence escape(String text, int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) == '\\') {
            i++;
        }
        if (i == text.length()) {
            return null;
        }
        char c = text.charAt(i);
        if (MarkTable.of(c) != null) {
            return new Sequence(start, i + 1, c, true);
        }
        int digits = c == 'u' ? 4 : c == 'x' ? 2 : 0;
        Integer stands = digits > 0 && i + digits < text.length() ? hex(text, i + 1, digits) : null;
        return stands == null ? null : new Sequence(start, i + 1 + digits, stands, true);
    }

    private static Integer hex(String text, int from, int digits) {
        String all = text.substring(from, from + digits);
        return all.chars().allMatch(digit -> Character.digit(digit, 16) >= 0) ? number("x" + all) : null;
    }

    /**
     * Marks that quoted-printable mail and addresses write as their bytes: {@code =E2=80=9C}, {@code %E2%80%9C},
     * {@code %22}.
     */
    private static Sequence octets(String text, int start, char before) {
        byte[] bytes = new byte[3];
        int count = 0;
        int i = start;
        while (count < 3 && i + 2 < text.length() && text.charAt(i) == before
                && Character.digit(text.charAt(i + 1), 16) >= 0
                && Character.digit(text.charAt(i + 2), 16) >= 0) {
            bytes[count++] = (byte) Integer.parseInt(text.substring(i + 1, i + 3), 16);
            i += 3;
            if (count == 1 && bytes[0] == '"') {
                return new Sequence(start, i, '"', true);
            }
        }
        if (count < 2 || (bytes[0] & 0xE0) != 0xC0 && (count < 3 || (bytes[0] & 0xF0) != 0xE0)) {
            return null;
        }
        int length = (bytes[0] & 0xE0) == 0xC0 ? 2 : 3;
        String read = new String(bytes, 0, length, StandardCharsets.UTF_8);
        return read.length() == 1 && read.charAt(0) != '\uFFFD'
                ? new Sequence(start, start + 3 * length, read.charAt(0), true)
                : null;
    }

    private static Sequence decoding(String text, int i) {
        for (Decoding decoding : DECODED.getOrDefault(text.charAt(i), List.of())) {
            if (text.startsWith(decoding.misread(), i)) {
                int end = i + decoding.misread().length();
                int stands = decoding.stands();
                boolean certain = stands != 0;
                if (!certain || stands == '—' && closes(text, i, end)) {
                    // the last byte of a closing mark is undefined in windows-1252, and everybody loses it in a way of
                    // his own
                    return new Sequence(i, end, '”', false);
                }
                return new Sequence(i, end, stands, true);
            }
        }
        return null;
    }

    private static boolean closes(String text, int start, int end) {
        return start > 0 && ",.!?…".indexOf(text.charAt(start - 1)) >= 0 && (end == text.length()
                || !Character.isLetterOrDigit(text.charAt(end)));
    }

    /**
     * What the marks, dashes and accented letters of UTF-8 look like in other encodings, by first character, longest
     * first.
     */
    private static Map<Character, List<Decoding>> decoded() {
        Map<String, Integer> all = new HashMap<>();
        for (int c = 0xA0; c < 0x180; c++) {
            misread(c, StandardCharsets.ISO_8859_1, all);
            misread(c, null, all);
        }
        for (int c : "‘’‚‛“”„‟–—…•″′‹›€™\u202f\u2009".codePoints().toArray()) {
            for (String charset : List.of("ISO-8859-1", "windows-1250", "windows-1251", "x-MacRoman")) {
                misread(c, Charset.forName(charset), all);
            }
            misread(c, null, all);
        }
        all.put("â€", 0);
        all.put("â€\ufffd", 0);
        all.put("â€\u009d", 0);
        all.put("â\u0080", 0);
        Map<Character, List<Decoding>> byFirst = new HashMap<>();
        all.forEach((misread, stands) -> byFirst.computeIfAbsent(misread.charAt(0), first -> new ArrayList<>())
                .add(new Decoding(misread, stands)));
        byFirst.values().forEach(list -> list.sort(Comparator.comparing((Decoding one) -> -one.misread().length())));
        return byFirst;
    }

    /**
     * Adds what a character looks like when its UTF-8 is read so, and what that looks like when the same is done to it
     * again.
     */
    private static void misread(int character, Charset as, Map<String, Integer> all) {
        String once = read(new String(Character.toChars(character)).getBytes(StandardCharsets.UTF_8), as);
        String twice = read(once.getBytes(StandardCharsets.UTF_8), as);
        if (once.indexOf('\uFFFD') < 0 && once.chars().allMatch(c -> c >= 0x80)) {
            all.putIfAbsent(once, character);
            all.putIfAbsent(twice, character);
        }
    }

    /**
     * Reads bytes in an encoding; null is windows-1252 with its five undefined bytes as control characters, as browsers
     * read it.
     */
    private static String read(byte[] bytes, Charset as) {
        if (as != null) {
            return new String(bytes, as);
        }
        StringBuilder read = new StringBuilder();
        for (byte b : bytes) {
            char c = (char) (b & 0xFF);
            char in = c >= 0x80 && c < 0xA0 ? windows1252(c) : c;
            read.append(in == '\uFFFD' ? c : in);
        }
        return read.toString();
    }
}
