package news.verbatim.quotes.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Reads signs of fonts that have their own order, like Symbol and Wingdings: quotation marks are often such signs. */
public final class SymbolFont {

    private static final Map<String, String> SIGNS = read();

    private SymbolFont() {
    }

    /** Says whether a font has its own order. */
    public static boolean is(String font) {
        return font != null && (font.equalsIgnoreCase("Symbol") || font.toLowerCase(Locale.ROOT).startsWith("wingdings")
                || font.equalsIgnoreCase("Webdings"));
    }

    /**
     * Returns what a sign is.
     *
     * @param font what the document calls the font
     * @param sign the sign's place in it, or that place in the private area from U+F000, where documents write it
     * @return the characters; U+FFFD if nobody knows
     */
    public static String read(String font, int sign) {
        boolean isPrivate = sign >= 0xF000 && sign <= 0xF0FF;
        if (!is(font) && !isPrivate) {
            return Character.isValidCodePoint(sign) ? Character.toString(sign) : "\uFFFD";
        }
        String known = font == null || !is(font) ? "Symbol"
                : font.substring(0, 1).toUpperCase(Locale.ROOT) + font.substring(1).toLowerCase(Locale.ROOT);
        return SIGNS.getOrDefault(known + (sign & 0xFF),
                is(font) && sign > 0xFF && !isPrivate ? Character.toString(sign) : "\uFFFD");
    }

    /** Returns all signs by font and place, for who reads a clipboard in a browser. */
    public static Map<String, String> all() {
        return SIGNS;
    }

    private static Map<String, String> read() {
        try (InputStream in = SymbolFont.class.getResourceAsStream("symbols.table")) {
            Map<String, String> all = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .forEach(line -> {
                        String[] cells = line.split("\t");
                        all.put(cells[0] + Integer.parseInt(cells[1], 16), cells[2]);
                    });
            return Collections.unmodifiableMap(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
