package news.verbatim.acceptance.built;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * The parts of a regular expression: what is alternative, what is repeated, and which characters fit where. Looks ahead
 * and behind are kept as parts that take no room.
 */
final class PatternShape {

    /** A part of an expression. */
    sealed interface Part permits One, Row, Either, Repeated, Look {
    }

    /** One character. */
    record One(String source, IntPredicate fits) implements Part {
    }

    /** Parts one after the other; nothing if there is none. */
    record Row(List<Part> parts) implements Part {
    }

    /** One of several parts. */
    record Either(List<Part> parts) implements Part {
    }

    /** A part several times; most is {@link Integer#MAX_VALUE} where nothing bounds it. */
    record Repeated(Part part, int least, int most) implements Part {
    }

    /** A part that is only looked at. */
    record Look(Part part) implements Part {
    }

    private final String regex;

    private final List<One> ones = new ArrayList<>();

    private final List<Part> groups = new ArrayList<>();

    private int flags;

    private int at;

    private PatternShape(String regex, int flags) {
        this.regex = regex;
        this.flags = flags;
    }

    /** Reads an expression that compiles. */
    static PatternShape of(String regex, int flags) {
        PatternShape shape = new PatternShape(regex, flags);
        shape.groups.add(shape.either());
        if (shape.at < regex.length()) {
            throw new IllegalStateException("not understood from character " + shape.at + ": " + regex);
        }
        return shape;
    }

    /** Returns the whole. */
    Part whole() {
        return groups.get(groups.size() - 1);
    }

    /** Returns all single characters of the expression. */
    List<One> ones() {
        return ones;
    }

    private Part either() {
        int outside = flags;
        List<Part> parts = new ArrayList<>();
        parts.add(row());
        while (at < regex.length() && regex.charAt(at) == '|') {
            at++;
            parts.add(row());
        }
        flags = outside;
        return parts.size() == 1 ? parts.get(0) : new Either(parts);
    }

    private Row row() {
        List<Part> parts = new ArrayList<>();
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            Part part = part();
            if (part != null) {
                parts.add(counted(part));
            }
        }
        return new Row(parts);
    }

    private Part part() {
        char c = regex.charAt(at);
        return switch (c) {
            case '(' -> group();
            case '[' -> one(endOfSet(at));
            case '\\' -> escape();
            case '^', '$' -> {
                at++;
                yield new Row(List.of());
            }
            default -> one(at + Character.charCount(regex.codePointAt(at)));
        };
    }

    private One one(int end) {
        String source = regex.substring(at, end);
        at = end;
        Pattern alone = Pattern.compile(source, flags);
        One one = new One(source, c -> alone.matcher(Character.toString(c)).matches());
        ones.add(one);
        return one;
    }

    private Part escape() {
        char c = regex.charAt(at + 1);
        if (c == 'Q') {
            return quoted();
        }
        if (c >= '1' && c <= '9') {
            at += 2;
            return groups.get(c - '1');
        }
        if ("bBAGzZ".indexOf(c) >= 0) {
            at += 2;
            return new Row(List.of());
        }
        int end = at + 2;
        if ((c == 'p' || c == 'P') && regex.charAt(end) == '{' || c == 'x' && regex.charAt(end) == '{') {
            end = regex.indexOf('}', end) + 1;
        } else if (c == 'p' || c == 'P') {
            end++;
        } else if (c == 'u') {
            end += 4;
        } else if (c == 'x') {
            end += 2;
        }
        return one(end);
    }

    private Row quoted() {
        int end = regex.indexOf("\\E", at);
        String words = regex.substring(at + 2, end < 0 ? regex.length() : end);
        at = end < 0 ? regex.length() : end + 2;
        List<Part> letters = new ArrayList<>();
        words.codePoints().forEach(c -> {
            One one = new One(Pattern.quote(Character.toString(c)), other -> other == c);
            ones.add(one);
            letters.add(one);
        });
        return new Row(letters);
    }

    private Part group() {
        at++;
        boolean look = false;
        boolean kept = true;
        int outside = flags;
        if (regex.startsWith("?", at)) {
            kept = false;
            if (regex.startsWith("?<", at) && "=!".indexOf(regex.charAt(at + 2)) < 0) {
                at = regex.indexOf('>', at) + 1;
                kept = true;
            } else if (regex.startsWith("?<", at)) {
                at += 3;
                look = true;
            } else if ("=!".indexOf(regex.charAt(at + 1)) >= 0) {
                at += 2;
                look = true;
            } else if (flagged()) {
                return null;
            }
        }
        int number = groups.size();
        if (kept) {
            groups.add(new Row(List.of()));
        }
        Part inside = either();
        at++;
        flags = outside;
        if (kept) {
            groups.set(number, inside);
        }
        return look ? new Look(inside) : inside;
    }

    /** Reads the flags of a group; returns whether they are for the rest of the group around it. */
    private boolean flagged() {
        at++;
        boolean on = true;
        while (":>)".indexOf(regex.charAt(at)) < 0) {
            char c = regex.charAt(at++);
            int flag = switch (c) {
                case 'i' -> Pattern.CASE_INSENSITIVE;
                case 's' -> Pattern.DOTALL;
                case 'm' -> Pattern.MULTILINE;
                case 'u' -> Pattern.UNICODE_CASE;
                case 'U' -> Pattern.UNICODE_CHARACTER_CLASS;
                case 'x' -> Pattern.COMMENTS;
                case 'd' -> Pattern.UNIX_LINES;
                default -> 0;
            };
            on &= c != '-';
            flags = on ? flags | flag : flags & ~flag;
        }
        return regex.charAt(at++) == ')';
    }

    private Part counted(Part part) {
        if (at == regex.length() || "*+?{".indexOf(regex.charAt(at)) < 0) {
            return part;
        }
        int least = 0;
        int most = Integer.MAX_VALUE;
        char c = regex.charAt(at++);
        if (c == '{') {
            int end = regex.indexOf('}', at);
            String[] counts = regex.substring(at, end).split(",", -1);
            least = Integer.parseInt(counts[0].strip());
            most = counts.length == 1 ? least : counts[1].isBlank() ? most : Integer.parseInt(counts[1].strip());
            at = end + 1;
        } else if (c == '+') {
            least = 1;
        } else if (c == '?') {
            most = 1;
        }
        if (at < regex.length() && "+?".indexOf(regex.charAt(at)) >= 0) {
            at++;
        }
        return counted(new Repeated(part, least, most));
    }

    private int endOfSet(int from) {
        int depth = 0;
        for (int i = from; i < regex.length(); i++) {
            switch (regex.charAt(i)) {
                case '\\' -> i = regex.startsWith("\\Q", i) ? regex.indexOf("\\E", i) : i + 1;
                case '[' -> depth++;
                case ']' -> {
                    depth--;
                    if (depth == 0) {
                        return i + 1;
                    }
                }
                default -> {
                    // a character of the set
                }
            }
        }
        throw new IllegalStateException("a set without an end: " + regex);
    }
}
