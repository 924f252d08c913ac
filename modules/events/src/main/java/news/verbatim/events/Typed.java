package news.verbatim.events;

/** What a person typed or pasted, made fit to be kept: nothing that a reader could see is lost. */
public final class Typed {

    private Typed() {
    }

    /** Returns the text with plain line ends, without control characters, and with half characters made visible. */
    public static String clean(String typed) {
        if (typed == null) {
            return "";
        }
        StringBuilder out = new StringBuilder(typed.length());
        String lines = typed.replace("\r\n", "\n").replace('\r', '\n');
        lines.codePoints().forEach(character -> {
            if (Character.getType(character) == Character.SURROGATE) {
                out.append('\uFFFD');
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
