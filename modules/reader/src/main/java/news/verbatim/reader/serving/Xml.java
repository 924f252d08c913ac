package news.verbatim.reader.serving;

/** What XML wants of a text. */
final class Xml {

    private Xml() {
    }

    /** Leaves out the characters that XML 1.0 (section 2.2) has no way to write. */
    static String clean(String text) {
        return text.codePoints().filter(Xml::isWritable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isWritable(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
