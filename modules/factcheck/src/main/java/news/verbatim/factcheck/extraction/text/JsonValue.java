package news.verbatim.factcheck.extraction.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.verbatim.events.ModuleInternal;

/**
 * Reads JSON into maps, lists, text, numbers and truths, so deep and so much of it and no more. Figures stay as they
 * are written.
 */
@ModuleInternal
public final class JsonValue {

    private static final int DEEPEST = 40;
    private static final int MOST = 4_000_000;

    private final String text;
    private int at;
    private int values;

    private JsonValue(String text) {
        this.text = text;
    }

    /** A figure as it is written. */
    public record Figure(String written) {

        public double value() {
            try {
                return Double.parseDouble(written);
            } catch (NumberFormatException e) {
                return Double.NaN;
            }
        }
    }

    /** Returns the value; null if the text is not JSON. */
    public static Object read(String text) {
        JsonValue json = new JsonValue(text);
        try {
            Object value = json.value(0);
            json.blanks();
            return json.at == text.length() ? value : null;
        } catch (Malformed | IndexOutOfBoundsException e) {
            return null;
        }
    }

    private static final class Malformed extends RuntimeException {

        private static final long serialVersionUID = 1;

        Malformed() {
            super(null, null, false, false);
        }
    }

    private Object value(int depth) {
        if (depth > DEEPEST || ++values > MOST) {
            throw new Malformed();
        }
        blanks();
        return switch (text.charAt(at)) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            default -> literal();
        };
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> map = new LinkedHashMap<>();
        at++;
        blanks();
        while (text.charAt(at) != '}') {
            if (text.charAt(at) != '"') {
                throw new Malformed();
            }
            String key = string();
            blanks();
            take(':');
            map.put(key, value(depth + 1));
            next('}');
        }
        at++;
        return map;
    }

    private List<Object> array(int depth) {
        List<Object> list = new ArrayList<>();
        at++;
        blanks();
        while (text.charAt(at) != ']') {
            list.add(value(depth + 1));
            next(']');
        }
        at++;
        return list;
    }

    private void next(char end) {
        blanks();
        if (text.charAt(at) == ',') {
            at++;
            blanks();
        } else if (text.charAt(at) != end) {
            throw new Malformed();
        }
    }

    private void take(char c) {
        if (text.charAt(at++) != c) {
            throw new Malformed();
        }
    }

    private String string() {
        StringBuilder out = new StringBuilder();
        at++;
        for (char c = text.charAt(at); c != '"'; c = text.charAt(at)) {
            at++;
            if (c != '\\') {
                out.append(c);
                continue;
            }
            char escaped = text.charAt(at++);
            switch (escaped) {
                case 'n' -> out.append('\n');
                case 't' -> out.append('\t');
                case 'r' -> out.append('\r');
                case 'b' -> out.append('\b');
                case 'f' -> out.append('\f');
                case 'u' -> {
                    out.append(hexadecimal(text.substring(at, at + 4)));
                    at += 4;
                }
                default -> out.append(escaped);
            }
        }
        at++;
        return out.toString();
    }

    private static char hexadecimal(String digits) {
        try {
            return (char) Integer.parseInt(digits, 16);
        } catch (NumberFormatException e) {
            throw new Malformed();
        }
    }

    private Object literal() {
        int begins = at;
        while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(begins, at);
        return switch (word) {
            case "true" -> true;
            case "false" -> false;
            case "null" -> null;
            default -> {
                if (!word.matches("-?\\d{1,30}(?:\\.\\d{1,30})?(?:[eE][+-]?\\d{1,3})?|NaN")) {
                    throw new Malformed();
                }
                yield new Figure(word);
            }
        };
    }

    private void blanks() {
        while (at < text.length() && (" \t\r\n".indexOf(text.charAt(at)) >= 0 || text.charAt(at) == '\uFEFF')) {
            at++;
        }
    }
}
