package news.verbatim.factcheck.extraction.text;

import news.verbatim.events.ModuleInternal;
import news.verbatim.quotes.text.SymbolFont;

/** Signs that a document of evidence takes from fonts whose letters are pictures, as what they look like. */
@ModuleInternal
public final class FontSigns {

    private static final String UNKNOWN = "\uFFFD";

    private FontSigns() {
    }

    /**
     * Returns the sign, or the one that stands for none that is known; both are told.
     *
     * @param code its number in the font, in hexadecimal digits
     */
    public static String of(String font, String code, WrittenDown down) {
        String sign = read(font, code);
        boolean known = !sign.equals(UNKNOWN);
        down.count(known ? LeftOut.Kind.REPAIRED : LeftOut.Kind.SIGN,
                known ? "sign %s of %s as %s".formatted(code, font, sign)
                        : "sign %s of %s".formatted(code, font));
        return sign;
    }

    private static String read(String font, String code) {
        try {
            int number = Integer.parseInt(code, 16);
            return number < ' ' ? UNKNOWN : SymbolFont.read(font, number);
        } catch (NumberFormatException e) {
            return UNKNOWN;
        }
    }
}
