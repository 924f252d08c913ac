package news.verbatim.quotes.commandline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.verbatim.quotes.ModuleInternal;

/** Reads and writes the JSON that stands on one line: maps, lists, strings, numbers, booleans and null. */
@ModuleInternal
public final class Json {

    /** A line that is no JSON, with the place where it stops being some. */
    public static final class Malformed extends Exception {

        private static final long serialVersionUID = 1L;

        Malformed(String message, int at) {
            super(message + " at character " + (at + 1));
        }
    }

    private static final int DEEPEST = 64;

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    public static Object read(String line) throws Malformed {
        Json json = new Json(line);
        Object value = json.value(0);
        json.blanks();
        if (json.at < line.length()) {
            throw new Malformed("unexpected text after the value", json.at);
        }
        return value;
    }

    private Object value(int depth) throws Malformed {
        blanks();
        if (depth > DEEPEST) {
            throw new Malformed("nested too deeply", at);
        }
        char c = peek();
        if (c == '{') {
            return object(depth);
        }
        if (c == '[') {
            return array(depth);
        }
        if (c == '"') {
            return string();
        }
        return literal();
    }

    private Map<String, Object> object(int depth) throws Malformed {
        Map<String, Object> map = new LinkedHashMap<>();
        at++;
        blanks();
        if (peek() == '}') {
            at++;
            return map;
        }
        while (true) {
            blanks();
            String key = string();
            blanks();
            expect(':');
            map.put(key, value(depth + 1));
            blanks();
            if (peek() == '}') {
                at++;
                return map;
            }
            expect(',');
        }
    }

    private List<Object> array(int depth) throws Malformed {
        List<Object> list = new ArrayList<>();
        at++;
        blanks();
        if (peek() == ']') {
            at++;
            return list;
        }
        while (true) {
            list.add(value(depth + 1));
            blanks();
            if (peek() == ']') {
                at++;
                return list;
            }
            expect(',');
        }
    }

    private String string() throws Malformed {
        expect('"');
        StringBuilder out = new StringBuilder();
        while (true) {
            char c = peek();
            at++;
            if (c == '"') {
                return out.toString();
            }
            if (c == '\\') {
                out.append(escape());
            } else if (c < ' ') {
                throw new Malformed(at > text.length() ? "string without an end" : "control character in a string",
                        at - 1);
            } else {
                out.append(c);
            }
        }
    }

    private char escape() throws Malformed {
        char c = peek();
        at++;
        switch (c) {
            case 'n' :
                return '\n';
            case 't' :
                return '\t';
            case 'r' :
                return '\r';
            case 'b' :
                return '\b';
            case 'f' :
                return '\f';
            case '"' :
            case '\\' :
            case '/' :
                return c;
            case 'u' :
                return unicode();
            default :
                throw new Malformed("unknown escape", at - 1);
        }
    }

    private char unicode() throws Malformed {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(peek(), 16);
            if (digit < 0) {
                throw new Malformed("bad \\u escape", at);
            }
            code = code * 16 + digit;
            at++;
        }
        return (char) code;
    }

    private Object literal() throws Malformed {
        int from = at;
        while (at < text.length() && ",]} \t\r\n:".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(from, at);
        switch (word) {
            case "true" :
                return Boolean.TRUE;
            case "false" :
                return Boolean.FALSE;
            case "null" :
                return null;
            default :
                break;
        }
        try {
            return word.chars().allMatch(c -> c == '-' || c >= '0' && c <= '9') ? (Object) Long.valueOf(word)
                    : Double.valueOf(word);
        } catch (NumberFormatException e) {
            throw new Malformed(word.isEmpty() ? "a value is missing" : "not a value", from);
        }
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n\ufeff".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private void expect(char c) throws Malformed {
        if (peek() != c) {
            throw new Malformed("expected " + c, at);
        }
        at++;
    }

    public static String write(Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(Object value, StringBuilder out) {
        if (value instanceof Map<?, ?> map) {
            char before = '{';
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(before);
                before = ',';
                quote(entry.getKey().toString(), out);
                out.append(':');
                write(entry.getValue(), out);
            }
            out.append(before == '{' ? "{}" : "}");
        } else if (value instanceof List<?> list) {
            char before = '[';
            for (Object item : list) {
                out.append(before);
                before = ',';
                write(item, out);
            }
            out.append(before == '[' ? "[]" : "]");
        } else if (value instanceof Double number) {
            out.append(Math.round(number * 1000) / 1000.0);
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            quote(value.toString(), out);
        }
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c < ' ' || c == 0x7f || lone(text, i)) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    /** Half of a surrogate pair without its other half, which no encoding can carry. */
    private static boolean lone(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
