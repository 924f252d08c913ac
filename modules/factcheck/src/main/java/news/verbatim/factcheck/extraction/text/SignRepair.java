package news.verbatim.factcheck.extraction.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import news.verbatim.events.ModuleInternal;

/**
 * Reads signs that nobody can see as what they stand for: controls of an old encoding as its quotation marks and
 * dashes, all kinds of line ends as line ends. What stands for nothing is told.
 */
@ModuleInternal
public final class SignRepair {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final char SOFT_HYPHEN = '\u00AD';

    private SignRepair() {
    }

    /** Returns the words with plain line ends and without controls, and tells what was repaired or left out. */
    public static String of(String raw, WrittenDown told) {
        StringBuilder out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c >= ' ' && c < 0x7F || c == '\n' || c == '\t') {
                out.append(c);
            } else if (c == '\r') {
                out.append(i + 1 < raw.length() && raw.charAt(i + 1) == '\n' ? "" : "\n");
            } else if (c == '\f' || c == '\u2028' || c == '\u2029') {
                out.append('\n');
            } else if (c == '\u000B') {
                out.append(' ');
            } else if (c >= 0xC2 && c <= 0xF4 && misread(raw, i) > 0) {
                int length = misread(raw, i);
                String read = utf8(raw, i, length);
                told.count(LeftOut.Kind.REPAIRED, "“%s” as %s".formatted(raw.substring(i, i + length), read));
                out.append(read);
                i += length - 1;
            } else if (c >= 0x80 && c < 0xA0) {
                windows(c, out, told);
            } else if (c == '\uFEFF' && i == 0) {
                continue;
            } else if (c == SOFT_HYPHEN) {
                told.count(LeftOut.Kind.HYPHEN, "soft hyphens");
                i = broken(raw, i);
            } else if (c < ' ' || c == 0x7F) {
                told.count(LeftOut.Kind.SIGN, "U+%04X".formatted((int) c));
            } else if (Character.isSurrogate(c) && !isPaired(raw, i)) {
                out.append('\uFFFD');
                told.count(LeftOut.Kind.SIGN, "half a sign (U+%04X)".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Returns the last character of a line's end behind a soft hyphen, which breaks a word and not a line. */
    private static int broken(String raw, int at) {
        int next = at + 1;
        while (next < raw.length() && (raw.charAt(next) == '\r' || raw.charAt(next) == '\n') && next < at + 3) {
            next++;
        }
        return next < raw.length() && next > at + 1 && Character.isLetter(raw.charAt(next)) ? next - 1 : at;
    }

    public static String withoutSoftHyphens(String words, WrittenDown told) {
        if (words.indexOf(SOFT_HYPHEN) < 0) {
            return words;
        }
        told.count(LeftOut.Kind.HYPHEN, "soft hyphens");
        return words.replace(Character.toString(SOFT_HYPHEN), "");
    }

    private static boolean isPaired(String raw, int i) {
        return Character.isHighSurrogate(raw.charAt(i))
                ? i + 1 < raw.length() && Character.isLowSurrogate(raw.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(raw.charAt(i - 1));
    }

    /**
     * Returns how many characters from here are bytes of one sign in UTF-8 that somebody read in windows-1252; 0 if
     * they are none.
     */
    private static int misread(String raw, int at) {
        char first = raw.charAt(at);
        int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        return at + length <= raw.length() && !utf8(raw, at, length).isEmpty() ? length : 0;
    }

    private static String utf8(String raw, int at, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            char c = raw.charAt(at + i);
            byte[] one = c < 0x100 ? new byte[] {(byte) c} : Character.toString(c).getBytes(WINDOWS);
            if (one.length != 1 || c >= 0x100 && one[0] == '?') {
                return "";
            }
            bytes[i] = one[0];
        }
        String read = new String(bytes, StandardCharsets.UTF_8);
        return read.codePointCount(0, read.length()) == 1 && read.charAt(0) != '\uFFFD'
                && !Character.isISOControl(read.charAt(0)) ? read
                        : "";
    }

    private static void windows(char c, StringBuilder out, WrittenDown told) {
        String read = new String(new byte[] {(byte) c}, WINDOWS);
        if (read.charAt(0) == '\uFFFD' || Character.isISOControl(read.charAt(0))) {
            told.count(LeftOut.Kind.SIGN, "U+%04X".formatted((int) c));
        } else {
            out.append(read);
            told.count(LeftOut.Kind.REPAIRED, "U+%04X as %s".formatted((int) c, read));
        }
    }
}
