package news.verbatim.factcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares words. Case, punctuation and typography are set aside; a changed, added or missing word is not.
 */
final class Wording {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{M}\\p{N}]+)*");

    private final String text;
    private final List<String> words = new ArrayList<>();
    private final List<int[]> spans = new ArrayList<>();

    Wording(String text) {
        this.text = text;
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group().replace('’', '\'').toLowerCase(Locale.ROOT));
            spans.add(new int[] {matcher.start(), matcher.end()});
        }
    }

    /** Returns the stretch of this text that says the other words, one after the other; null if none does. */
    String passageOf(String quoted) {
        List<String> wanted = new Wording(quoted).words;
        int at = wanted.isEmpty() ? -1 : indexOf(wanted);
        return at < 0 ? null : text.substring(spans.get(at)[0], spans.get(at + wanted.size() - 1)[1]);
    }

    private int indexOf(List<String> wanted) {
        for (int at = 0; at + wanted.size() <= words.size(); at++) {
            if (words.subList(at, at + wanted.size()).equals(wanted)) {
                return at;
            }
        }
        return -1;
    }
}
