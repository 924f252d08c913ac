package news.verbatim.quotes.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.verbatim.quotes.ModuleInternal;
import news.verbatim.quotes.Source;
import news.verbatim.quotes.Turn;

/** Reads the turns of a transcript whose labels stand in its text: "MS DREYER: …", "Q. …". */
@ModuleInternal
public final class Labels {

    private static final Pattern CAPITALS = Pattern
            .compile("(?:(?<=^|\n)[ \t>]*(?:\\[?[\\d:.]{4,12}\\]?[ \t]+)?|(?<=[.?!…\"”)\\]–—-] ))"
                    + "((?:(?:Mr|Ms|Mrs|Dr|Herr|Frau)\\.? )?\\p{Lu}[\\p{Lu}\\p{M}'’.-]+(?: \\p{Lu}[\\p{Lu}\\p{M}'’.-]*){0,3})(?: ?\\([^()\n]{1,24}\\))?:(?=[ \n])");
    private static final Pattern NAMES = Pattern.compile(
            "(?<=^|\n)[ \t>]*((?:\\p{Lu}[\\p{L}\\p{M}'’.-]*)(?: (?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|von|van|de)){0,3})"
                    + "(?: ?\\([^()\n]{1,24}\\))?:(?=[ \n])|(?<=^|\n)[ \t>]*([QA])\\.(?=[ \n])");
    private static final int LONGEST = 2_000_000;

    private Labels() {
    }

    /** The turns of a source: its own, or those that the labels in its text say; empty when there are none. */
    public static List<Turn> turns(Source source) {
        if (!source.turns().isEmpty() || source.text().indexOf(':') < 0 && !source.text().startsWith("Q.")
                || source.text().length() > LONGEST) {
            return source.turns();
        }
        List<int[]> places = new ArrayList<>();
        List<String> names = new ArrayList<>();
        find(CAPITALS, source.text(), places, names, true);
        if (names.size() < 2) {
            places.clear();
            names.clear();
            if (source.text().indexOf('\n') < 0) {
                return List.of();
            }
            find(NAMES, source.text(), places, names, false);
            boolean own = names.stream().anyMatch(name -> Boolean.TRUE.equals(Names.same(name, source.speaker())));
            if (source.speaker() != null && Names.looksLikePerson(source.speaker()) && !own) {
                return List.of();
            }
            Set<String> different = new HashSet<>(names);
            if (different.size() < 2 || different.size() == names.size() && names.size() < 3
                    && names.stream().noneMatch(name -> name.length() == 1 || name.contains(" "))) {
                return List.of();
            }
        }
        String role = role(names);
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int end = i + 1 < names.size() ? places.get(i + 1)[0] : source.text().length();
            turns.add(new Turn(places.get(i)[1], Math.max(places.get(i)[1], end),
                    source.speaker() != null && names.get(i).equals(role) ? source.speaker() : names.get(i)));
        }
        return turns;
    }

    /** Looks for a label in front of the next colon, which is cheaper than looking everywhere. */
    private static boolean next(Matcher matcher, String text, int from, boolean letters) {
        if (!letters) {
            return matcher.region(from, text.length()).find();
        }
        for (int colon = text.indexOf(':', from); colon >= 0; colon = text.indexOf(':', colon + 1)) {
            boolean open = colon + 1 < text.length()
                    && (text.charAt(colon + 1) == ' ' || text.charAt(colon + 1) == '\n');
            char before = colon > 0 ? text.charAt(colon - 1) : ' ';
            int name = open && (Character.isUpperCase(before) || before == ')') ? name(text, colon) : colon;
            if (name < colon && matcher.region(Math.max(from, name), colon + 1).find() && matcher.end() == colon + 1) {
                return true;
            }
        }
        return false;
    }

    /** Where the capitals in front of a colon start, with a time or a title before them. */
    private static int name(String text, int colon) {
        int i = colon;
        if (text.charAt(i - 1) == ')') {
            i = Math.max(0, text.lastIndexOf('(', i));
        }
        int capitals = 0;
        while (i > 0 && colon - i < 70) {
            char c = text.charAt(i - 1);
            if (c == '\n' || Character.isLowerCase(c) || c == '?' || c == '!') {
                break;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
            i--;
        }
        return capitals < 2 ? colon : Math.max(text.lastIndexOf('\n', i) + 1, i - 12);
    }

    /** The commonest label when it says no name: of a speech it is the one who gave it. */
    private static String role(List<String> names) {
        Map<String, Long> counts = names.stream()
                .collect(java.util.stream.Collectors.groupingBy(name -> name, java.util.stream.Collectors.counting()));
        String most = counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).orElse("");
        return Names.isRole(most) ? most : null;
    }

    private static void find(Pattern pattern, String text, List<int[]> places, List<String> names, boolean letters) {
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int from = 0;
        while (from < text.length() && next(matcher, text, from, letters)) {
            from = matcher.end();
            String name = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            if (name.length() > 1 && WordSense.is("not.label", name.toLowerCase(java.util.Locale.ROOT))) {
                continue;
            }
            if (!letters || name.codePoints().filter(Character::isLetter).count() > 1) {
                places.add(new int[] {matcher.start(), matcher.end()});
                names.add(name);
            }
        }
    }
}
