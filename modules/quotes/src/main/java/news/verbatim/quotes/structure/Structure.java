package news.verbatim.quotes.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.verbatim.quotes.ModuleInternal;
import news.verbatim.quotes.lines.Label;
import news.verbatim.quotes.lines.Labels;
import news.verbatim.quotes.text.Pairing;
import news.verbatim.quotes.text.Reading;

/**
 * What the lines of one text are by their shape: who says which unmarked words, whose the marked words of a line are,
 * and which lines are no text at all but labels, signatures and heads. It looks at shapes in any language and reads no
 * sentence.
 */
@ModuleInternal
public final class Structure {

    final Reading reading;
    final List<Line> lines = new ArrayList<>();
    /** What may be labels, in the order of the text. */
    final List<Label> labels;
    private final Map<Integer, Label> firstLabels = new HashMap<>();
    private final List<List<Speech>> speeches = new ArrayList<>();
    private final Voice[] signed;
    private final boolean[] frame;
    private final Map<Speech, Pairing.Stretch> echoes = new HashMap<>();

    private Structure(Reading reading) {
        this.reading = reading;
        int count = reading.page.paragraphs.size();
        this.signed = new Voice[count];
        this.frame = new boolean[count];
        for (int i = 0; i < count; i++) {
            lines.add(Line.of(reading, i));
            speeches.add(new ArrayList<>(0));
        }
        this.labels = Labels.in(lines.stream().map(line -> line.text).toList());
        labels.forEach(label -> firstLabels.putIfAbsent(label.line(), label));
    }

    /** Reads the lines of a text. */
    public static Structure of(Reading reading) {
        Structure structure = new Structure(reading);
        Rows.read(structure);
        Mails.read(structure);
        DialogueTurns.read(structure);
        Answers.read(structure);
        Signed.read(structure);
        Dialogue.read(structure);
        Pulled.read(structure);
        structure.quoted();
        return structure;
    }

    /** What HTML or Markdown sets as a quotation is one. */
    private void quoted() {
        for (Line line : lines) {
            if ((line.dress == Line.Dress.QUOTED || line.dress == Line.Dress.BLOCK) && !taken(line.index)
                    && !line.isMarked()) {
                give(line, line.start, null, Speech.Sort.BLOCK);
            }
        }
    }

    /** The words of a paragraph that are somebody's without marks, in text order; mostly none. */
    public List<Speech> speeches(int paragraph) {
        return speeches.get(paragraph);
    }

    /** Whose the marked words of a paragraph are; null when its shape does not say. */
    public Voice signed(int paragraph) {
        return signed[paragraph];
    }

    /** Whether a paragraph is a line around words and no words itself: a label, a signature, the head of a mail. */
    public boolean frames(int paragraph) {
        return frame[paragraph];
    }

    /** The marked words that a pulled quotation prints a second time; null for any other speech. */
    public Pairing.Stretch echoed(Speech speech) {
        return echoes.get(speech);
    }

    /** Whether a paragraph is one of several short lines that are no sentences: a list, which nobody says. */
    public boolean isList(int paragraph) {
        Line line = lines.get(paragraph);
        boolean next = paragraph + 1 < lines.size() && lines.get(paragraph + 1).isShort();
        return line.dress == Line.Dress.ITEM || line.isShort() && next;
    }

    /** Whether a paragraph is sentences in which somebody speaks of himself. */
    public boolean speaksOfHimself(int paragraph) {
        Line line = lines.get(paragraph);
        return line.endsSentence() && line.holds("own");
    }

    /** Whether a paragraph is spoken for by a rule that read it before. */
    boolean taken(int paragraph) {
        return frame[paragraph] || signed[paragraph] != null || !speeches.get(paragraph).isEmpty();
    }

    /** What may be a label and begins a paragraph; null when nothing may. */
    Label label(int paragraph) {
        return firstLabels.get(paragraph);
    }

    /** Whether a label stands in front of a paragraph, for all that its shape says. */
    boolean isLabelled(int paragraph) {
        return label(paragraph) != null && label(paragraph).isStrict();
    }

    void frame(int paragraph) {
        frame[paragraph] = true;
    }

    void sign(int paragraph, Voice voice) {
        signed[paragraph] = voice;
    }

    void say(int paragraph, Speech speech) {
        if (speech.start() < speech.end() && reading.page.text.substring(speech.start(), speech.end()).codePoints()
                .anyMatch(Character::isLetterOrDigit)) {
            speeches.get(paragraph).add(speech);
        }
    }

    /** Gives a whole line to somebody: its marked words when it is nothing else, else all of it. */
    void give(Line line, int from, Voice voice, Speech.Sort sort) {
        int[] words = Asides.trimmed(reading.page, from, line.end);
        if (words[0] >= words[1]) {
            return;
        }
        boolean marked = line.isMarked() && line.stretches.get(0).start() <= words[0]
                && line.stretches.stream().mapToInt(Pairing.Stretch::end).max().orElse(0) >= words[1] - 1;
        if (marked && voice != null) {
            signed[line.index] = voice;
        } else {
            say(line.index, new Speech(words[0], words[1], voice, sort));
        }
    }

    void echo(Line line, Pairing.Stretch said) {
        Speech speech = new Speech(line.start, line.end, null, Speech.Sort.PULLED);
        say(line.index, speech);
        echoes.put(speech, said);
    }
}
