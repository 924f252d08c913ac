package news.verbatim.quotes.people;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.verbatim.quotes.ModuleInternal;

/** Reads numbers for their value, however they are written, to tell another form from another number. */
@ModuleInternal
public final class Numbers {

    private static final Pattern FIGURES = Pattern
            .compile("(-?)((?:\\d++(?:[.,'’]\\d++)*+)|[.,]\\d+)(k|m|mn|mio|bn|mrd|tn|st|nd|rd|th|e|er|%|s|'s)?");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.](\\d{2})");
    private static final Map<String, String> SUFFIXES = Map.of("k", "3", "m", "6", "mn", "6", "mio", "6", "bn", "9",
            "mrd", "9", "tn", "12");
    /** What stands inside a number that is written out. */
    private static final Set<String> JOINING = Set.of("and", "und", "point", "komma", "a", "per", "pro");
    private static final List<String> SIGNS = List.of("$", "€", "£", "¥", "₴", "zł");

    private Numbers() {
    }

    /** Whether two stretches of words are one number written in two ways, under one convention of points and commas. */
    public static boolean sameValue(String a, String b) {
        boolean figures = (a + b).chars().anyMatch(Character::isDigit);
        if (!(hasNumber(a) || figures && !roman(a).equals(a)) || !(hasNumber(b) || figures && !roman(b).equals(b))) {
            return false;
        }
        for (boolean comma : new boolean[] {false, true}) {
            List<String> x = values(a, comma, figures);
            List<String> y = values(b, comma, figures);
            if (x != null && x.equals(y)) {
                return true;
            }
        }
        return decade(a, b) || decade(b, a);
    }

    private static boolean decade(String a, String b) {
        return a.matches("\\d\\d'?s") && b.matches("(1[6-9]|20)\\d\\d'?s")
                && b.replace("'", "").endsWith(a.replace("'", ""));
    }

    /** Whether words hold a number, in figures or in words. */
    public static boolean hasNumber(String words) {
        return Arrays.stream(words.split(" ")).anyMatch(Numbers::isOne);
    }

    /** Whether a stretch is a number and nothing else: no word in it says anything besides. */
    public static boolean isNumber(String words) {
        return hasNumber(words)
                && Arrays.stream(words.split(" ")).allMatch(word -> isOne(word) || JOINING.contains(word)
                        || word.codePoints().noneMatch(Character::isLetter));
    }

    private static boolean isOne(String word) {
        return WordSense.is("number.like", word) || word.chars().anyMatch(Character::isDigit) || word.indexOf('^') >= 0
                || WordSense.number(word) != null || scale(word) != null || german(word) != null;
    }

    private static Integer scale(String word) {
        return WordSense.scale(word);
    }

    /** The parts of a stretch with each number as its value; null when a figure cannot be read under the convention. */
    private static List<String> values(String words, boolean comma, boolean figures) {
        List<String> parts = new ArrayList<>(List.of(words.replace("per cent", "%").replace("plus or minus", "±")
                .replaceAll("square (met\\p{L}+)", "m^2").replaceAll("cubic (met\\p{L}+)", "m^3").split(" ")));
        time(parts);
        if (figures) {
            parts.replaceAll(Numbers::roman);
        }
        List<String> out = new ArrayList<>();
        int i = 0;
        while (i < parts.size()) {
            int[] next = {i};
            BigDecimal value = number(parts, next, comma);
            if (next[0] > i) {
                if (value == null) {
                    return null;
                }
                out.add(value.stripTrailingZeros().toPlainString() + ordinal(parts.get(next[0] - 1)));
                i = next[0];
            } else {
                out.add(WordSense.sign(parts.get(i)));
                i++;
            }
        }
        out.removeIf(String::isEmpty);
        if (out.stream().anyMatch(SIGNS::contains)) {
            Collections.sort(out);
        }
        return out;
    }

    private static String roman(String word) {
        if (!word.matches("(?=[ivx]{2,6}$|[vx]$)x{0,3}(?:ix|iv|v?i{0,3})")) {
            return word;
        }
        int value = 0;
        for (int i = 0; i < word.length(); i++) {
            int one = "i".indexOf(word.charAt(i)) == 0 ? 1 : word.charAt(i) == 'v' ? 5 : 10;
            int next = i + 1 < word.length() ? word.charAt(i + 1) == 'i' ? 1 : word.charAt(i + 1) == 'v' ? 5 : 10 : 0;
            value += one < next ? -one : one;
        }
        return String.valueOf(value);
    }

    private static void time(List<String> parts) {
        for (int i = 0; i < parts.size(); i++) {
            Matcher clock = TIME.matcher(parts.get(i));
            boolean half = i + 1 < parts.size() && parts.get(i + 1).matches("[ap]\\.?m\\.?");
            boolean joined = parts.get(i).matches("\\d{1,2}[ap]m");
            if (half || joined) {
                String hours = parts.get(i).replaceAll("[ap]m$", "");
                String minutes = clock.matches() ? clock.group(2) : "00";
                if (clock.matches()) {
                    hours = clock.group(1);
                }
                if (!hours.matches("\\d{1,2}")) {
                    continue;
                }
                boolean late = joined ? parts.get(i).endsWith("pm") : parts.get(i + 1).startsWith("p");
                parts.set(i, "t" + (Integer.parseInt(hours) % 12 + (late ? 12 : 0)) + ":" + minutes);
                if (half) {
                    parts.remove(i + 1);
                }
            } else if (clock.matches() && parts.get(i).indexOf(':') > 0) {
                parts.set(i, "t" + Integer.parseInt(clock.group(1)) + ":" + clock.group(2));
            }
        }
    }

    private static String ordinal(String word) {
        return word.matches("\\d+(st|nd|rd|th)")
                || WordSense.number(word) != null && WordSense.number(word).endsWith("th") ? "." : "";
    }

    /** Reads one number from {@code at[0]} on, and moves it behind; the value is null when it cannot be read. */
    private static BigDecimal number(List<String> parts, int[] at, boolean comma) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal part = null;
        int i = at[0];
        boolean grouped = false;
        while (i < parts.size()) {
            String word = parts.get(i);
            Matcher figures = FIGURES.matcher(word);
            BigDecimal one = null;
            if (figures.matches()) {
                one = figures(figures, comma);
                if (one == null) {
                    at[0] = i + 1;
                    return null;
                }
                if (part != null && word.matches("\\d{3}") && (grouped || parts.get(i - 1).matches("\\d{1,3}"))) {
                    part = part.multiply(BigDecimal.valueOf(1000)).add(one);
                    grouped = true;
                    i++;
                    continue;
                }
                if (part != null) {
                    break;
                }
            } else if (WordSense.number(word) != null) {
                one = new BigDecimal(WordSense.number(word).replace("th", ""));
                boolean year = part != null && sum.signum() == 0 && part.intValue() >= 10 && part.intValue() <= 20
                        && one.intValue() >= 10
                        && one.intValue() < 100;
                if (year) {
                    part = part.multiply(BigDecimal.valueOf(100)).add(one);
                    i++;
                    continue;
                }
                if (part != null && !(part.intValue() > 1000 && one.intValue() < 10 && part.intValue() % 10 == 0
                        || one.intValue() < 10 && part.intValue() % 10 == 0 && part.intValue() % 100 != 0
                                && part.intValue() % 100 >= 20
                        || one.intValue() < 100 && part.intValue() % 100 == 0 && part.signum() > 0)) {
                    break;
                }
            } else if (german(word) != null) {
                one = BigDecimal.valueOf(german(word));
                if (part != null) {
                    break;
                }
            }
            if (one != null) {
                part = part == null ? one : part.add(one);
                i++;
                continue;
            }
            Integer scale = scale(word);
            if (scale != null && (part != null || sum.signum() > 0 || i == at[0])) {
                BigDecimal times = BigDecimal.TEN.pow(scale);
                part = part == null ? BigDecimal.ONE : part;
                if (scale == 2) {
                    part = part.multiply(times);
                } else {
                    sum = sum.add(part.multiply(times));
                    part = null;
                }
                i++;
                continue;
            }
            boolean joins = (word.equals("and") || word.equals("und") || word.equals("a") && i == at[0])
                    && i + 1 < parts.size()
                    && (WordSense.number(parts.get(i + 1)) != null && (part != null || sum.signum() > 0)
                            || word.equals("a") && scale(parts.get(i + 1)) != null);
            if (!joins) {
                break;
            }
            i++;
        }
        if (part == null && sum.signum() == 0) {
            return null;
        }
        at[0] = i;
        return part == null ? sum : sum.add(part);
    }

    /**
     * The value of figures where a point parts decimals and a comma thousands, or the other way round; null when they
     * cannot be read so.
     */
    private static BigDecimal figures(Matcher figures, boolean comma) {
        String digits = figures.group(2).replaceAll("['’]", "");
        char decimal = comma ? ',' : '.';
        char thousands = comma ? '.' : ',';
        int point = digits.indexOf(decimal);
        String whole = point < 0 ? digits : digits.substring(0, point);
        String rest = point < 0 ? "" : digits.substring(point + 1);
        if (rest.indexOf('.') >= 0 || rest.indexOf(',') >= 0
                || whole.indexOf(thousands) >= 0 && !whole.matches("\\d{1,3}(?:[.,]\\d{3})+")) {
            return null;
        }
        whole = whole.replace(String.valueOf(thousands), "");
        BigDecimal value = new BigDecimal((whole.isEmpty() ? "0" : whole) + (rest.isEmpty() ? "" : "." + rest));
        String suffix = figures.group(3);
        if (suffix != null && SUFFIXES.containsKey(suffix)) {
            value = value.movePointRight(Integer.parseInt(SUFFIXES.get(suffix)));
        }
        return figures.group(1).isEmpty() ? value : value.negate();
    }

    /** "zweihundertfünfzig", "dreiundzwanzig", "fünftausend"; null when it is no such word. */
    private static Long german(String word) {
        if (word.length() < 8 || word.length() > 60) {
            return null;
        }
        int thousand = word.indexOf("tausend");
        if (thousand > 0) {
            Long times = below(word.substring(0, thousand));
            String rest = word.substring(thousand + 7).replaceFirst("^und", "");
            Long more = rest.isEmpty() ? Long.valueOf(0) : below(rest);
            return times == null || more == null ? null : times * 1000 + more;
        }
        return below(word);
    }

    private static Long below(String word) {
        int hundred = word.indexOf("hundert");
        if (hundred > 0) {
            Long times = small(word.substring(0, hundred));
            String rest = word.substring(hundred + 7).replaceFirst("^und", "");
            Long more = rest.isEmpty() ? Long.valueOf(0) : small(rest);
            return times == null || more == null ? null : times * 100 + more;
        }
        return small(word);
    }

    private static Long small(String word) {
        if (word.isEmpty()) {
            return null;
        }
        String known = WordSense.number(word.equals("ein") ? "eins" : word);
        if (known != null && !known.endsWith("th")) {
            return Long.valueOf(known);
        }
        int und = word.indexOf("und");
        if (und > 0) {
            String ones = WordSense.number(word.substring(0, und).equals("ein") ? "eins" : word.substring(0, und));
            String tens = WordSense.number(word.substring(und + 3));
            return ones == null || tens == null || tens.length() != 2 ? null
                    : Long.valueOf(Long.parseLong(ones) + Long.parseLong(tens));
        }
        return null;
    }
}
