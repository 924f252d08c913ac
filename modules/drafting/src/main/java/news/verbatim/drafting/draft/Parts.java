package news.verbatim.drafting.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import news.verbatim.events.ModuleInternal;

/** Breaks words into as many parts as others are broken into, behind the same words where they have the same. */
@ModuleInternal
public final class Parts {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}’']+");

    private Parts() {
    }

    /** Returns the words in parts; a part is empty only if there are fewer words than parts. */
    public static List<String> of(List<String> broken, String words) {
        List<String> said = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        for (String part : broken) {
            said.addAll(words(part));
            counts.add(said.size());
        }
        List<MatchResult> now = WORD.matcher(words).results().toList();
        int[] kept = ThreeWays.kept(said, words(words));
        List<String> parts = new ArrayList<>();
        int from = 0;
        int start = 0;
        for (int i = 0; i < broken.size() - 1; i++) {
            int left = broken.size() - 1 - i;
            int until = Math.max(from + 1, Math.min(behind(kept, counts.get(i), from), now.size() - left));
            int end = until < now.size() ? now.get(until).start() : words.length();
            parts.add(words.substring(Math.min(start, end), end).strip());
            from = until;
            start = end;
        }
        parts.add(words.substring(start).strip());
        return parts;
    }

    /** Returns behind which word a part ends: behind the last one that it kept, else as far on as it was. */
    private static int behind(int[] kept, int count, int from) {
        for (int i = count; i < kept.length; i++) {
            if (kept[i] >= 0 && kept[i] >= from) {
                // what is new at the border goes with the part that comes first only if that lost its last word
                return count > 0 && kept[count - 1] >= 0 ? kept[count - 1] + 1 : kept[i];
            }
        }
        return count > 0 && kept[count - 1] >= 0 ? kept[count - 1] + 1 : count;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(word -> word.group().toLowerCase(Locale.ROOT)).toList();
    }
}
