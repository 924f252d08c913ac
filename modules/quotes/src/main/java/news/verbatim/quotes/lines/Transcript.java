package news.verbatim.quotes.lines;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.verbatim.quotes.lines.Label.Form;

/**
 * A text in which labels say who speaks where. In a talk one word before a colon that comes once is nobody's name, and
 * nobody is said to speak behind it. A question is the asker's, never the witness's.
 */
public final class Transcript {

    /**
     * What one person says, without the label in front.
     *
     * @param start   the first UTF-16 code unit in the text
     * @param end     one past the last
     * @param speaker who speaks; null if the text does not say
     * @param from    when it begins in the recording, in milliseconds; null if the text does not say
     * @param until   when it ends; null if the text does not say
     */
    public record Part(int start, int end, String speaker, Integer from, Integer until) {
    }

    /**
     * A name in front of a colon, and what follows on the line.
     *
     * @param name whom it names
     * @param rest the words behind it
     * @param sure whether it is more than one word, or in capitals; else it may begin a sentence
     */
    public record Opening(String name, String rest, boolean sure) {
    }

    private static final int FEWEST = 2;
    private static final int MANY_SHORT = 4;
    private static final String SAYS = "(?:having|called|being|a witness|the witness|sworn|affirmed|duly)";
    private static final Pattern SWORN = Pattern
            .compile("(?m)^[ \\t]*((?:\\p{Lu}[\\p{Lu}\\p{M}.'’-]*)(?: \\p{Lu}[\\p{Lu}\\p{M}.'’-]*)"
                    + "{1,4}),[ \\t\\n]+"
                    + SAYS
                    + "|(?:EXAMINATION OF|Examination of|WITNESS:|Witness:)[ \\t]+((?:\\p{Lu}[\\p{L}\\p{M}.'’-]*)(?: "
                    + "\\p{Lu}[\\p{L}\\p{M}.'’-]*){1,4})");
    private static final Pattern MANY = Pattern.compile("(?m)^[ \\t]*[^\\s:][^:\\n]{0,40}:[ \\t]");
    private static final Pattern SOMEBODY_ELSE = Pattern.compile("(?m)^>> ");

    private final String text;
    private final List<Integer> starts = new ArrayList<>();
    private final List<Label> all;
    private final Talk talk;
    private final NavigableMap<Integer, String> sworn = new TreeMap<>();

    private Transcript(String text) {
        this.text = text;
        List<String> lines = List.of(text.split("\n", -1));
        int start = 0;
        for (String line : lines) {
            starts.add(start);
            start += line.length() + 1;
        }
        this.all = Labels.in(lines);
        this.talk = new Talk(all, lines);
        SWORN.matcher(text).results()
                .forEach(one -> sworn.put(one.start(), one.group(1) == null ? one.group(2) : one.group(1)));
    }

    /** Reads the labels of a text. */
    public static Transcript of(String text) {
        return new Transcript(text);
    }

    /** The name that a line of subtitles begins with; null if it begins with none. */
    public static Opening opening(String line) {
        Label label = ColonLabels.of(line.length() > Labels.LOOKED_AT ? line.substring(0, Labels.LOOKED_AT) : line, 0);
        boolean named = label != null && label.form() == Form.COLON && !label.more().startsWith(",");
        return named ? new Opening(label.name(), line.substring(label.words()),
                NameWords.areFull(label.name()) || NameWords.areCapitals(label.name())) : null;
    }

    /** Who says what, in the order of the text; nothing if nobody talks in it. */
    public List<Part> parts() {
        List<Label> labels = new ArrayList<>(talk.accepted());
        labels.addAll(stamps(labels));
        labels.sort(Comparator.comparingInt(this::start));
        List<Part> parts = new ArrayList<>();
        String asker = null;
        String speaker = null;
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            asker = label.form() == Form.ASKER ? label.name()
                    : label.isQuestion() && !label.more().isEmpty() ? label.more() : asker;
            speaker = label.form() == Form.STAMP ? speaker : speaker(label, asker);
            int end = i + 1 < labels.size() ? start(labels.get(i + 1)) : text.length();
            int begins = Math.min(words(label), end);
            while (begins < end && Character.isWhitespace(text.charAt(begins))) {
                begins++;
            }
            while (end > begins && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            Integer until = i + 1 < labels.size() ? labels.get(i + 1).at() : null;
            if (label.form() != Form.ASKER) {
                parts.add(new Part(begins, end, speaker, label.at(), until));
            }
        }
        return parts;
    }

    private int start(Label label) {
        return starts.get(label.line()) + label.from();
    }

    private int words(Label label) {
        return starts.get(label.last()) + label.words();
    }

    private String speaker(Label label, String asker) {
        return switch (label.form()) {
            case QUESTION -> asker == null ? "Q" : asker;
            case ANSWER -> witness(start(label));
            case COLON -> talk.isOneWordOnce(label) ? null : label.name();
            default -> label.name();
        };
    }

    /** The witness who was sworn last; “A” if the transcript does not say who answers. */
    private String witness(int before) {
        Map.Entry<Integer, String> last = sworn.floorEntry(before);
        return last == null ? "A" : last.getValue();
    }

    /**
     * Times that stand alone or inside: no words, but when the next ones are said. One of them may be a sentence; times
     * go forward.
     */
    private List<Label> stamps(List<Label> labels) {
        List<Label> stamps = new ArrayList<>(
                all.stream().filter(label -> label.form() == Form.STAMP && label.at() != null).toList());
        boolean forward = true;
        for (int i = 1; i < stamps.size(); i++) {
            forward &= stamps.get(i).at() >= stamps.get(i - 1).at();
        }
        if (!forward || stamps.size() < FEWEST && labels.stream().noneMatch(label -> label.at() != null)) {
            stamps.clear();
        }
        NavigableMap<Integer, Label> taken = new TreeMap<>();
        Stream.concat(labels.stream(), stamps.stream()).forEach(label -> taken.put(start(label), label));
        List<Label> inside = new ArrayList<>();
        Matcher found = Stamps.BRACKETED.matcher(text);
        while (found.find()) {
            Map.Entry<Integer, Label> before = taken.floorEntry(found.start());
            if (before == null || found.start() >= words(before.getValue())) {
                inside.add(inside(found));
            }
        }
        if (inside.size() >= FEWEST || !inside.isEmpty() && !(labels.isEmpty() && stamps.isEmpty())) {
            stamps.addAll(inside);
        }
        return stamps;
    }

    private Label inside(Matcher found) {
        int line = Collections.binarySearch(starts, found.start());
        line = line < 0 ? -line - 2 : line;
        int begins = starts.get(line);
        return new Label(line, found.start() - begins, line, found.end() - begins, "", "",
                Stamps.millis(found.group()), Form.STAMP);
    }

    /** Whether a text without turns looks as if people spoke in it: times, or many short beginnings before a colon. */
    public boolean looksLikeOne() {
        return MANY.matcher(text).results().limit(MANY_SHORT).count() >= MANY_SHORT
                || count(Form.STAMP) + count(Form.STAMPED) >= FEWEST || count(Form.QUESTION) >= FEWEST
                || SOMEBODY_ELSE.matcher(text).find() || count(Form.SURE_POINT) > 0
                || Stamps.BRACKETED.matcher(text).results().limit(FEWEST).count() >= FEWEST;
    }

    private long count(Form form) {
        return all.stream().filter(label -> label.form() == form).count();
    }
}
