package news.verbatim.factcheck.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cuts the few words out of a text that show why it was found. */
final class Snippet {

    private static final int BEFORE = 90;
    private static final int LENGTH = 240;
    private static final int MOST_WORDS = 50;
    private static final Pattern SIGN = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private final Pattern words;

    private Snippet(Pattern words) {
        this.words = words;
    }

    /** Shows the words that somebody looks for; none if they look for nothing. */
    static Snippet of(String looked) {
        String any = looked == null ? ""
                : Arrays.stream(looked.split("[^\\p{L}\\p{N}*]+")).filter(word -> SIGN.matcher(word).find())
                        .distinct().limit(MOST_WORDS)
                        .map(Snippet::pattern).collect(Collectors.joining("|"));
        return new Snippet(
                any.isEmpty() ? null : Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])"));
    }

    private static String pattern(String word) {
        String whole = Pattern.quote(word.replace("*", ""));
        return word.endsWith("*") ? whole + "[\\p{L}\\p{N}]*" : whole;
    }

    /** Returns the first words of the text that fit, with some around them, or else its beginning. */
    List<EvidenceHit.Piece> in(String text) {
        int hit = first(text);
        int from = Math.max(0, hit - BEFORE);
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1)) && from < hit) {
            from++;
        }
        int to = Math.min(text.length(), from + LENGTH);
        while (to < text.length() && to > from + LENGTH / 2 && !Character.isWhitespace(text.charAt(to))) {
            to--;
        }
        String cut = text.substring(from, to).replaceAll("\\s+", " ").strip();
        return lit((from > 0 ? "… " : "") + cut + (to < text.length() ? " …" : ""));
    }

    private int first(String text) {
        Matcher found = words == null ? null : words.matcher(text);
        if (found == null || found.find()) {
            return found == null ? 0 : found.start();
        }
        // the index knows no accents; a place in the bare text is near enough
        Matcher bare = words.matcher(ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll(""));
        return bare.find() ? Math.min(bare.start(), text.length()) : 0;
    }

    private List<EvidenceHit.Piece> lit(String cut) {
        List<EvidenceHit.Piece> pieces = new ArrayList<>();
        int done = 0;
        Matcher found = words == null ? null : words.matcher(cut);
        while (found != null && found.find()) {
            add(pieces, cut.substring(done, found.start()), false);
            add(pieces, found.group(), true);
            done = found.end();
        }
        add(pieces, cut.substring(done), false);
        return pieces;
    }

    private static void add(List<EvidenceHit.Piece> pieces, String words, boolean lit) {
        if (!words.isEmpty()) {
            pieces.add(new EvidenceHit.Piece(words, lit));
        }
    }
}
