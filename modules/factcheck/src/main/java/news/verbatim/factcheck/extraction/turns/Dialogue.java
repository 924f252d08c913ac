package news.verbatim.factcheck.extraction.turns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.verbatim.events.ModuleInternal;
import news.verbatim.factcheck.extraction.text.SpokenTurn;
import news.verbatim.factcheck.extraction.turns.SpeakerLabels.Form;
import news.verbatim.factcheck.extraction.turns.SpeakerLabels.Label;

/**
 * Says which labels of a text are some, and who therefore speaks where. What looks like a label is one only if the text
 * is a dialogue: some label comes again, or they have times. In a dialogue a name that comes once speaks too; where one
 * word before a colon comes once, nobody is said to speak. A question is the asker's, never the witness's.
 */
@ModuleInternal
public final class Dialogue {

    private static final int FEWEST = 2;

    private static final String SAYS = "(?:having|called|being|a witness|the witness|sworn|affirmed|duly)";
    private static final Pattern SWORN = Pattern
            .compile("(?m)^[ \\t]*((?:\\p{Lu}[\\p{Lu}\\p{M}.'’-]*)(?: \\p{Lu}[\\p{Lu}\\p{M}.'’-]*)"
                    + "{1,4}),[ \\t\\n]+"
                    + SAYS
                    + "|(?:EXAMINATION OF|Examination of|WITNESS:|Witness:)[ \\t]+((?:\\p{Lu}[\\p{L}\\p{M}.'’-]*)(?: "
                    + "\\p{Lu}[\\p{L}\\p{M}.'’-]*){1,4})");
    private static final Pattern MANY = Pattern.compile("(?m)^[ \\t]*[^\\s:][^:\\n]{0,40}:[ \\t]");

    private final String text;
    private final List<Label> all;
    private final Map<String, Integer> times = new HashMap<>();
    private final NavigableMap<Integer, String> sworn = new TreeMap<>();
    private final boolean asked;

    public Dialogue(String text) {
        this.text = text;
        List<Label> found = SpeakerLabels.in(text);
        this.asked = found.stream().anyMatch(label -> label.form() == Form.QUESTION) && found.stream()
                .anyMatch(label -> label.form() == Form.ANSWER);
        this.all = asked ? found : found.stream().map(this::lettered).toList();
        all.forEach(label -> times.merge(label.name(), 1, Integer::sum));
        SWORN.matcher(text).results()
                .forEach(one -> sworn.put(one.start(), one.group(1) == null ? one.group(2) : one.group(1)));
    }

    /** Where nobody asks, “A:” is somebody who is called A. */
    private Label lettered(Label label) {
        boolean letter = (label.form() == Form.QUESTION || label.form() == Form.ANSWER)
                && text.substring(label.start(), label.end())
                        .strip().endsWith(":");
        return letter
                ? new Label(label.start(), label.end(),
                        text.substring(label.start(), label.end()).strip().replaceAll("\\W", ""),
                        null, Form.COLON)
                : label;
    }

    private long count(Form form) {
        return all.stream().filter(label -> label.form() == form).count();
    }

    public List<SpokenTurn> turns() {
        List<Label> labels = accepted();
        List<SpokenTurn> turns = new ArrayList<>();
        String asker = null;
        String speaker = null;
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            asker = label.form() == Form.ASKER || label.form() == Form.QUESTION && !label.name().isEmpty()
                    ? label.name()
                    : asker;
            speaker = label.form() == Form.STAMP ? speaker : speaker(label, asker);
            int end = i + 1 < labels.size() ? labels.get(i + 1).start() : text.length();
            int begins = Math.min(label.end(), end);
            while (begins < end && Character.isWhitespace(text.charAt(begins))) {
                begins++;
            }
            while (end > begins && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            Integer until = i + 1 < labels.size() ? labels.get(i + 1).at() : null;
            if (label.form() != Form.ASKER) {
                turns.add(new SpokenTurn(begins, Math.max(end, begins), speaker, label.at(), until));
            }
        }
        return turns;
    }

    private String speaker(Label label, String asker) {
        return switch (label.form()) {
            case QUESTION -> asker == null ? "Q" : asker;
            case ANSWER -> witness(label.start());
            case COLON -> isOneWordOnce(label) ? null : label.name();
            default -> label.name();
        };
    }

    /** Returns the witness who was sworn last; “A” if the transcript does not say who answers. */
    private String witness(int before) {
        Map.Entry<Integer, String> last = sworn.floorEntry(before);
        return last == null ? "A" : last.getValue();
    }

    private boolean isOneWordOnce(Label label) {
        return times.get(label.name()) < FEWEST && !label.name().contains(" ")
                && !SpeakerLabels.isCapitals(label.name())
                && label.at() == null;
    }

    /** Returns the labels that are some, and the times that stand alone. */
    private List<Label> accepted() {
        boolean stamped = all.stream().filter(label -> label.form() == Form.STAMPED).count() >= FEWEST;
        boolean pointed = count(Form.SURE_POINT) > 0 && count(Form.SURE_POINT) + count(Form.POINT) >= FEWEST
                || recurs(Form.POINT)
                || asked && count(Form.SURE_POINT) > 0;
        boolean colons = recurs(Form.COLON) || all.stream().filter(label -> label.form() == Form.COLON
                && SpeakerLabels.isCapitals(label.name()))
                .map(Label::name).distinct().count() >= FEWEST
                || all.stream().filter(label -> label.form() == Form.COLON
                        && label.at() != null).count() >= FEWEST;
        boolean dialogue = stamped || pointed || colons || asked;
        boolean lower = recurs(Form.LOWER)
                && all.stream().filter(label -> label.form() == Form.LOWER && times.get(label.name()) >= FEWEST)
                        .map(Label::name).distinct().count() >= FEWEST;
        boolean tabs = recurs(Form.TAB) && count(Form.TAB) > FEWEST;
        boolean brackets = recurs(Form.BRACKET)
                && all.stream().filter(label -> label.form() == Form.BRACKET).map(Label::name).distinct()
                        .count() >= FEWEST;
        List<Label> labels = new ArrayList<>(all.stream().filter(label -> switch (label.form()) {
            case STAMPED -> stamped || colons && label.at() != null;
            case SURE_POINT -> pointed || dialogue;
            case POINT -> pointed && (times.get(label.name()) >= FEWEST || count(Form.SURE_POINT) > 0);
            case COLON -> dialogue;
            case QUESTION, ANSWER, ASKER -> asked;
            case LOWER -> lower && times.get(label.name()) >= FEWEST;
            case TAB -> tabs;
            case BRACKET -> brackets;
            case STAMP -> false;
        }).toList());
        labels.addAll(stamps(labels));
        labels.sort(Comparator.comparingInt(Label::start));
        return labels;
    }

    private boolean recurs(Form form) {
        return all.stream().anyMatch(label -> label.form() == form && times.get(label.name()) >= FEWEST);
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
        NavigableMap<Integer, Label> starts = new TreeMap<>();
        Stream.concat(labels.stream(), stamps.stream()).forEach(label -> starts.put(label.start(), label));
        List<Label> inside = new ArrayList<>();
        Matcher found = Stamps.BRACKETED.matcher(text);
        while (found.find()) {
            Map.Entry<Integer, Label> before = starts.floorEntry(found.start());
            if (before == null || found.start() >= before.getValue().end()) {
                inside.add(new Label(found.start(), found.end(), "", Stamps.millis(found.group()), Form.STAMP));
            }
        }
        if (inside.size() >= FEWEST || !inside.isEmpty() && !(labels.isEmpty() && stamps.isEmpty())) {
            stamps.addAll(inside);
        }
        return stamps;
    }

    /**
     * Says whether a text without turns looks as if people spoke in it: times, or many short beginnings before a colon.
     */
    public boolean looksLikeOne() {
        Matcher found = MANY.matcher(text);
        int many = 0;
        while (many < 4 && found.find()) {
            many++;
        }
        return many >= 4 || count(Form.STAMP) + count(Form.STAMPED) >= FEWEST || count(Form.QUESTION) >= FEWEST
                || Pattern.compile("(?m)^>> ").matcher(text).find()
                || count(Form.SURE_POINT) > 0 || Stamps.BRACKETED.matcher(text).results().limit(2).count() >= FEWEST;
    }
}
