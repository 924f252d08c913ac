package news.verbatim.quotes.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.verbatim.quotes.lines.Label;
import news.verbatim.quotes.lines.Talk;
import news.verbatim.quotes.text.Reading;

/**
 * Talks with a label in front of each turn, and lists of voices in which each label stands once. One label makes no
 * talk: labels that come back do, or many that each name somebody.
 */
final class DialogueTurns {

    /** The letter of a question that grew together with its first word. */
    private static final Pattern ASKED = Pattern.compile("Q\\p{Lu}\\p{Ll}*[\\p{Ll}'’ ]");
    private static final int FEWEST = 3;
    private static final int MOST_WORDS_OF_HEADING = 8;
    private static final int LONGEST_LOOSE = 70;

    private final Structure structure;
    private final List<Line> lines;

    private DialogueTurns(Structure structure) {
        this.structure = structure;
        this.lines = structure.lines;
    }

    static void read(Structure structure) {
        new DialogueTurns(structure).run();
    }

    private void run() {
        List<Label> labels = structure.labels.stream()
                .filter(label -> !structure.taken(label.line()) && label.isStrict()
                        && isSpoken(label))
                .toList();
        labels = withoutHeads(labels);
        if (labels.size() > 1 && labels.get(0).line() == 0 && labels.get(1).line() > 1) {
            labels.remove(0);
        }
        boolean talk = isTalk(labels);
        if (!talk && !isListOfVoices(labels)) {
            labels = withoutColon();
            talk = true;
        }
        if (!labels.isEmpty()) {
            give(labels, talk);
        }
    }

    /** Whether labels come back, and stand in front of enough of the lines between the first and the last. */
    private static boolean isTalk(List<Label> labels) {
        if (labels.size() < FEWEST && !(labels.size() == 2 && labels.get(0).isQuestion() && labels.get(1).isAnswer())) {
            return false;
        }
        Map<String, Integer> counts = counts(labels);
        boolean several = counts.size() > 1 || labels.get(0).isStrong() || labels.get(0).isFull();
        int back = counts.values().stream().filter(count -> count > 1).mapToInt(count -> count).sum();
        return several && dense(labels, back > FEWEST ? 6 : 3) && (back * 2 >= labels.size() || labels.size() == 2);
    }

    /** Without labels that stand alone on their lines once: those are heads of something. */
    private List<Label> withoutHeads(List<Label> labels) {
        Map<String, Integer> counts = counts(labels);
        return labels.stream().filter(label -> !isAlone(label) || counts.get(label.key()) > 1)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Map<String, Integer> counts(List<Label> labels) {
        Map<String, Integer> counts = new HashMap<>();
        labels.forEach(label -> counts.merge(label.key(), 1, Integer::sum));
        return counts;
    }

    private static boolean dense(List<Label> labels, int every) {
        int span = labels.get(labels.size() - 1).line() - labels.get(0).line() + 1;
        return labels.size() * every >= span;
    }

    /** Whether each label names somebody, once, and something is said behind it. */
    private boolean isListOfVoices(List<Label> labels) {
        List<Label> said = labels.stream().filter(label -> line(label).endsSentence()).toList();
        boolean full = said.stream().filter(Label::isFull).count() * 3 >= said.size() * 2L;
        boolean more = said.stream().filter(label -> !label.more().isEmpty()).count() * 2 >= said.size();
        boolean own = said.stream().filter(label -> line(label).holds("own")).count() * 2 >= said.size();
        return said.size() >= FEWEST && said.size() * 3 >= labels.size() * 2 && full && (more || own)
                && dense(labels, 2);
    }

    /** Labels whose form alone makes a talk when they come back: initials, times behind names, names with a point. */
    private List<Label> withoutColon() {
        List<Label> labels = new Talk(structure.labels, lines.stream().map(line -> line.text).toList()).accepted()
                .stream().filter(label -> label.isWithoutColon() && !structure.taken(label.line())).toList();
        boolean initials = labels.stream().allMatch(label -> label.form() == Label.Form.INITIALS);
        return initials || isTalk(labels) ? labels : List.of();
    }

    private void give(List<Label> labels, boolean talk) {
        int first = labels.get(0).line();
        int last = labels.get(labels.size() - 1).line();
        Map<Integer, Label> byLine = new HashMap<>();
        labels.forEach(label -> byLine.put(label.line(), label));
        Label now = null;
        for (int i = first; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (structure.taken(i)) {
                continue;
            }
            Label label = byLine.containsKey(i) ? byLine.get(i) : loose(line);
            if (line.isAside()) {
                aside(line);
            } else if (label != null) {
                now = label;
                turn(label);
            } else if (now != null && !now.isQuestion() && goesOn(line, now, i < last, talk)) {
                structure.give(line, line.start, voice(now), Speech.Sort.TURN);
            } else if (i > last) {
                return;
            }
        }
    }

    /** What the letter of whoever asks stands before are the writer's own words. */
    private void turn(Label label) {
        for (int i = label.line(); i < label.last(); i++) {
            structure.frame(i);
        }
        Line line = lines.get(label.last());
        if (isAlone(label) || label.isQuestion()) {
            structure.frame(line.index);
        } else {
            structure.give(line, line.start + label.words(), voice(label), Speech.Sort.TURN);
        }
    }

    /** Whether a line without a label belongs to the turn before it. */
    private boolean goesOn(Line line, Label now, boolean within, boolean talk) {
        boolean heading = line.isShort() && line.words() <= MOST_WORDS_OF_HEADING
                && !(isAlone(now) && line.index == now.last() + 1);
        if (heading || line.dress != Line.Dress.NONE || line.begins("credit") || line.begins("interview")
                || line.last() == ':' || ASKED.matcher(line.text).lookingAt()) {
            return false;
        }
        return talk && within || isAlone(now) && line.index == now.last() + 1
                || line.holds("own") && line.endsSentence() && !line.isMarked();
    }

    /** In a talk, a noun in front of a colon speaks as a name does: "A voice from the back: Louder!" */
    private Label loose(Line line) {
        Label label = structure.label(line.index);
        if (label == null || !label.isStrict() && label.form() != Label.Form.LOOSE || label.words() > LONGEST_LOOSE
                || isAlone(label) || !isSpoken(label) || tells(label)) {
            return null;
        }
        String first = label.name().split("\\s+")[0].toLowerCase(Locale.ROOT);
        return label.isStrict() || structure.reading.lexicon.has("determiner", first) ? label : null;
    }

    /** Whether a verb of saying stands in front of the colon: that is a sentence. */
    private boolean tells(Label label) {
        Reading reading = structure.reading;
        Line line = line(label);
        for (int i = reading.tokens.at(line.start); i < reading.tokens.count
                && reading.tokens.start[i] < line.start + label.words(); i++) {
            if (reading.cue[i] != Reading.NO_CUE || reading.lexicon.has("auxiliary", reading.tokens.lower[i])) {
                return true;
            }
        }
        return false;
    }

    /** "(Several: Hear, hear!)" gives somebody words inside a bracket. */
    private void aside(Line line) {
        int colon = line.text.indexOf(": ");
        String head = colon > 1 ? line.text.substring(1, colon) : "";
        boolean label = colon > 1 && head.split("\\s+").length <= 4 && head.indexOf('.') < 0 && head.indexOf(',') < 0
                && !line.isMarked();
        if (label) {
            Voice voice = new Voice(line.start + 1, line.start + colon, head, null, Voice.Sort.LABEL);
            structure.say(line.index,
                    new Speech(line.start + colon + 2, line.end - 1, voice, Speech.Sort.TURN));
        } else if (!line.isMarked()) {
            structure.frame(line.index);
        }
    }

    private Line line(Label label) {
        return lines.get(label.line());
    }

    /** Whether nothing follows a label on its line. */
    private boolean isAlone(Label label) {
        return label.words() >= lines.get(label.last()).text.length();
    }

    /** Whether words follow a label, and no figure first. */
    private boolean isSpoken(Label label) {
        String said = isAlone(label) ? "" : lines.get(label.last()).text.substring(label.words()).strip();
        return said.isEmpty() || !Character.isDigit(said.charAt(0)) && said.codePoints().anyMatch(Character::isLetter);
    }

    private Voice voice(Label label) {
        int at = label.line();
        while (at < label.last() && !lines.get(at).text.contains(label.name())) {
            at++;
        }
        int start = lines.get(at).start + Math.max(0, lines.get(at).text.indexOf(label.name()));
        return new Voice(start, start + label.name().length(), label.name(), label.role(),
                label.isAnswer() ? Voice.Sort.ANSWER : Voice.Sort.LABEL);
    }
}
