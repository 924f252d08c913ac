package news.verbatim.drafting.style;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import news.verbatim.drafting.draft.Coverage;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.Span;
import news.verbatim.events.text.StoryText;

/**
 * Finds in a text what the rules of a house style are about: whole words, in any case, outside quotations. All rules
 * are looked for in one go by RE2, which takes time in proportion to the text whatever the patterns are.
 */
final class StyleGuide {

    /** How many hits a writer is shown. */
    static final int MOST = 200;

    /** How large a pattern may grow when its counted repetitions are written out. */
    private static final int REPEATED = 1_000;

    private static final java.util.regex.Pattern COUNTS = java.util.regex.Pattern
            .compile("\\{(?:\\d{1,6},)?(\\d{1,6}),?\\}");

    private final List<StyleRule> rules;

    /** The group of the combined pattern that each rule has: patterns may have groups of their own. */
    private final int[] groups;

    private final Pattern all;

    StyleGuide(List<StyleRule> rules) {
        this.rules = List.copyOf(rules);
        this.groups = new int[rules.size()];
        int next = 1;
        for (int i = 0; i < groups.length; i++) {
            groups[i] = next;
            next += 1 + Pattern.compile(source(rules.get(i))).groupCount();
        }
        String any = rules.stream().map(rule -> "(" + source(rule) + ")").collect(Collectors.joining("|"));
        this.all = Pattern.compile("(?:^|[^\\pL\\pN])(?:" + any + ")(?:$|[^\\pL\\pN])", Pattern.CASE_INSENSITIVE);
    }

    /** Returns the first hits outside quotations, in reading order. */
    List<StyleHit> in(StoryText text, Coverage quotations) {
        List<StyleHit> hits = new ArrayList<>();
        if (!rules.isEmpty()) {
            text.places().forEach(place -> look(text.at(place), place, quotations, hits));
        }
        return hits;
    }

    private void look(String words, Place place, Coverage quotations, List<StyleHit> hits) {
        Matcher found = all.matcher(words);
        for (int from = 0; hits.size() < MOST && from <= words.length() && found.find(from);) {
            int rule = rule(found);
            Span span = new Span(place, found.start(groups[rule]), found.end(groups[rule]));
            if (!quotations.touches(span)) {
                hits.add(new StyleHit(span, words.substring(span.start(), span.end()), rules.get(rule)));
            }
            // the character behind the words may be the one before the next ones
            from = Math.max(span.end(), from + 1);
        }
    }

    private int rule(Matcher found) {
        int rule = 0;
        while (found.start(groups[rule]) < 0) {
            rule++;
        }
        return rule;
    }

    /**
     * Returns how large the patterns of some rules are together once what they repeat is written out: so many signs may
     * be compared with each character of a text. Plain words count nothing.
     */
    static long size(List<StyleRule> rules) {
        return rules.stream().filter(StyleRule::pattern).map(StyleRule::term)
                .mapToLong(pattern -> pattern.length() * repeated(pattern)).sum();
    }

    private static long repeated(String pattern) {
        return COUNTS.matcher(pattern).results().mapToLong(count -> Math.max(1, Long.parseLong(count.group(1))))
                .reduce(1, (one, other) -> Math.min(REPEATED + 1L, one * other));
    }

    /** Returns what is wrong with a pattern, in words for a person; null if nothing is. */
    static String problem(String pattern) {
        try {
            if (repeated(pattern) > REPEATED) {
                return "This pattern repeats too much: its counts multiplied are more than " + REPEATED + ".";
            }
            return Pattern.compile(pattern).matches("")
                    ? "This pattern fits where nothing stands. Ask for at least one letter."
                    : null;
        } catch (PatternSyntaxException e) {
            return "This is no pattern: " + e.getDescription()
                    + (e.getPattern() == null ? "" : " (" + e.getPattern() + ")") + ".";
        }
    }

    private static String source(StyleRule rule) {
        return rule.pattern() ? rule.term()
                : Arrays.stream(rule.term().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
    }
}
