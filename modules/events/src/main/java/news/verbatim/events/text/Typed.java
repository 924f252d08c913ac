package news.verbatim.events.text;

import java.nio.charset.Charset;

/** What a person typed or pasted, made fit to be kept: nothing that a reader could see is lost. */
public final class Typed {

    private static final Charset OLD = Charset.forName("windows-1252");

    private Typed() {
    }

    /**
     * Returns the text with plain line ends, without control characters, and with half characters made visible. Those
     * from U+0080 to U+009F are what windows-1252 has there: nobody means a control character, and old copy keeps its
     * quotation marks in that place.
     */
    public static String clean(String typed) {
        if (typed == null) {
            return "";
        }
        StringBuilder out = new StringBuilder(typed.length());
        String lines = typed.replace("\r\n", "\n").replace('\r', '\n');
        lines.codePoints().forEach(character -> {
            if (Character.getType(character) == Character.SURROGATE) {
                out.append('\uFFFD');
            } else if (character >= 0x80 && character < 0xA0) {
                out.append(new String(new byte[] {(byte) character}, OLD));
            } else if (character == '\u000b' || character == '\u2028') {
                // a line that is broken inside its paragraph
                out.append(' ');
            } else if (character == '\f' || character == '\u2029') {
                out.append('\n');
            } else if (character == '\n' || character == '\t' || !Character.isISOControl(character)) {
                out.appendCodePoint(character);
            }
        });
        return out.toString();
    }

    /** Returns the text on one line, without white space around it. */
    public static String line(String typed) {
        return clean(typed).replaceAll("\\s+", " ").strip();
    }
}
