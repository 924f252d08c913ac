package news.verbatim.quotes.structure;

import java.util.ArrayList;
import java.util.List;
import news.verbatim.quotes.text.Reading;

/**
 * Answers under questions that have no labels: questions set in bold, or lines that are nothing but questions. An
 * explainer asks like that too; here somebody is spoken to, or answers of himself.
 */
final class Answers {

    private static final int FEWEST_BOLD = 2;
    private static final int FEWEST_PLAIN = 3;
    private static final int MOST_ANSWERS = 4;
    private static final int LONGEST_QUESTION = 220;

    private final Structure structure;
    private final List<Line> lines;

    private Answers(Structure structure) {
        this.structure = structure;
        this.lines = structure.lines;
    }

    static void read(Structure structure) {
        Answers answers = new Answers(structure);
        List<Line> bold = answers.questions(true);
        if (!answers.give(bold, FEWEST_BOLD)) {
            answers.give(answers.questions(false), FEWEST_PLAIN);
        }
    }

    private List<Line> questions(boolean bold) {
        List<Line> questions = new ArrayList<>();
        for (Line line : lines) {
            boolean asks = line.text.endsWith("?") && line.text.length() <= LONGEST_QUESTION && !line.isMarked()
                    && !line.startsWithDash() && !structure.isLabelled(line.index) && line.index > 0;
            if (!structure.taken(line.index) && (bold ? line.dress == Line.Dress.BOLD : asks)
                    && line.index + 1 < lines.size()) {
                questions.add(line);
            }
        }
        return questions;
    }

    private boolean give(List<Line> questions, int fewest) {
        if (questions.size() < fewest || questions.stream().filter(line -> line.text.endsWith("?")).count()
                * 2 < questions.size()) {
            return false;
        }
        List<Line> answers = answers(questions);
        long asked = questions.stream().filter(line -> line.holds("you")).count();
        long told = answers.stream().filter(line -> line.holds("self")).count();
        long narrated = answers.stream().filter(this::tells).count();
        int span = questions.get(questions.size() - 1).index - questions.get(0).index;
        if (asked + told < questions.size() || told * 3 < answers.size() || asked * 4 < questions.size()
                || answers.size() < questions.size() - 1 || narrated * 4 > answers.size()
                || (questions.size() - 1) * MOST_ANSWERS < span) {
            return false;
        }
        questions.forEach(line -> structure.frame(line.index));
        answers.forEach(line -> structure.give(line, line.start, null, Speech.Sort.ANSWER));
        return true;
    }

    /** Whether a verb of saying stands beside marked words: then the writer tells what was said. */
    private boolean tells(Line line) {
        if (!line.isMarked()) {
            return false;
        }
        int said = structure.reading.tokens.at(line.stretches.get(0).end());
        return said < structure.reading.tokens.count && line.opensMarked()
                && (structure.reading.cue[said] == Reading.SAY || said + 1 < structure.reading.tokens.count
                        && structure.reading.cue[said + 1] == Reading.SAY);
    }

    private List<Line> answers(List<Line> questions) {
        List<Line> answers = new ArrayList<>();
        Line last = questions.get(questions.size() - 1);
        int next = 0;
        for (int i = questions.get(0).index; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (next < questions.size() && line == questions.get(next)) {
                next++;
            } else if (structure.taken(i) || line.begins("credit") || line.begins("interview")
                    || line.dress != Line.Dress.NONE || line.isShort() && line.words() > 1) {
                continue;
            } else if (i > last.index + 1 && (!line.holds("own") || line.holds("interview"))) {
                break;
            } else {
                answers.add(line);
            }
        }
        return answers;
    }
}
