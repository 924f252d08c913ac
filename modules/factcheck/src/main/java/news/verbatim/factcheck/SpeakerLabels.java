package news.verbatim.factcheck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds who speaks where in a transcript with labels: {@code LINDT: The bridge opens on Monday.} What looks like a label is one only
 * if the text is a dialogue: some label comes again. The head of a letter ({@code From:}, {@code Subject:}) is none.
 */
final class SpeakerLabels {

    private static final String TIME = "[\\[(]?(\\d{1,2}:)?(\\d{1,2}):(\\d\\d)(?:[.,]\\d{1,3})?[\\])]?";
    private static final String LETTERS = "[\\p{L}\\p{M}.'’-]*";
    private static final String NAME = "\\p{Lu}" + LETTERS + "(?: (?:\\p{Lu}" + LETTERS
            + "|von|van|de|der|den|del|la|di|da|du|zu|of|the|and|und|bin|al|\\(\\p{L}[^()\\n]{0,30}\\))){0,4}";
    private static final Pattern LABEL = Pattern.compile("(?m)^[ \\t]*(?:" + TIME + "[ \\t]+)?(" + NAME + ")(?:[ \\t]+" + TIME
            + ")?[ \\t]*:(?=[ \\t\\n])[ \\t]*");
    private static final int LONGEST = 50;
    private static final int FEWEST = 2;
    private static final Set<String> NO_NAMES = Set.of("note", "notes", "from", "to", "cc", "bcc", "re", "subject", "date", "time", "location",
            "place", "source", "photo", "video", "update", "editor's note", "von", "an", "betreff", "datum", "ort", "zeit", "quelle", "foto",
            "http", "https", "copyright", "contact", "kontakt", "tel", "fax", "email", "e-mail", "web", "participants", "teilnehmer", "ps");

    private SpeakerLabels() {
    }

    /** A label as it stands in the text. */
    private record Label(int start, int end, String name, Integer at) {
    }

    /** Returns the turns of a text; none if it is no dialogue. */
    static List<SpokenTurn> turns(String text) {
        List<Label> labels = spoken(labels(text));
        List<SpokenTurn> turns = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            int end = i + 1 < labels.size() ? labels.get(i + 1).start() : text.length();
            while (end > label.end() && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            Integer until = i + 1 < labels.size() ? labels.get(i + 1).at() : null;
            turns.add(new SpokenTurn(label.end(), Math.max(end, label.end()), label.name(), label.at(), until));
        }
        return turns;
    }

    private static List<Label> labels(String text) {
        List<Label> labels = new ArrayList<>();
        Matcher found = LABEL.matcher(text);
        while (found.find()) {
            String name = found.group(4).strip();
            if (name.length() <= LONGEST && !NO_NAMES.contains(name.toLowerCase(Locale.ROOT))) {
                labels.add(new Label(found.start(), found.end(), name, time(found)));
            }
        }
        return labels;
    }

    /** Keeps the labels that come again, and those in capitals beside them. */
    private static List<Label> spoken(List<Label> labels) {
        Map<String, Integer> times = new HashMap<>();
        labels.forEach(label -> times.merge(label.name(), 1, Integer::sum));
        boolean dialogue = times.values().stream().anyMatch(count -> count >= FEWEST)
                || times.keySet().stream().filter(SpeakerLabels::isCapitals).count() >= FEWEST;
        return dialogue ? labels.stream().filter(label -> times.get(label.name()) >= FEWEST || isCapitals(label.name())).toList()
                : List.of();
    }

    private static boolean isCapitals(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static Integer time(Matcher found) {
        int group = found.group(3) != null ? 1 : found.group(7) != null ? 5 : 0;
        if (group == 0) {
            return null;
        }
        int hours = found.group(group) == null ? 0 : Integer.parseInt(found.group(group).replace(":", ""));
        return ((hours * 60 + Integer.parseInt(found.group(group + 1))) * 60 + Integer.parseInt(found.group(group + 2))) * 1000;
    }

    /** Returns the name that a line of subtitles begins with; null if it begins with none. */
    static Opening leading(String line) {
        Matcher found = LABEL.matcher(line);
        boolean label = found.lookingAt() && found.group(4).length() <= LONGEST
                && !NO_NAMES.contains(found.group(4).toLowerCase(Locale.ROOT));
        return label ? new Opening(found.group(4), line.substring(found.end())) : null;
    }

    /** A name and what follows it on the line. */
    record Opening(String name, String rest) {
    }
}
