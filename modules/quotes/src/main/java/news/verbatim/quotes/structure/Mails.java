package news.verbatim.quotes.structure;

import java.util.List;
import news.verbatim.quotes.lines.LineWords;

/** Mails that are printed with their heads: what stands under a head is the sender's. */
final class Mails {

    private static final int FARTHEST = 8;

    private final Structure structure;
    private final List<Line> lines;

    private Mails(Structure structure) {
        this.structure = structure;
        this.lines = structure.lines;
    }

    static void read(Structure structure) {
        Mails mails = new Mails(structure);
        int i = 0;
        while (i < structure.lines.size()) {
            int behind = mails.head(i);
            i = behind > i ? mails.body(i, behind) : i + 1;
        }
    }

    /** The line behind a head that begins here: one that says from whom, among others that a mail has; else the same. */
    private int head(int i) {
        int k = i;
        boolean from = false;
        while (k < lines.size() && field(lines.get(k)) != null
                && (LineWords.is("mail.from", field(lines.get(k))) || LineWords.is("mail.head", field(lines.get(k))))) {
            from |= LineWords.is("mail.from", field(lines.get(k)));
            k++;
        }
        return from && k - i > 1 ? k : i;
    }

    private static String field(Line line) {
        int colon = line.text.indexOf(':');
        return colon > 0 && colon < 14 && !line.isMarked() ? line.text.substring(0, colon).strip() : null;
    }

    /** Gives the body to the sender; returns the line behind it. */
    private int body(int head, int from) {
        Voice voice = null;
        for (int i = head; i < from; i++) {
            Line line = lines.get(i);
            structure.frame(i);
            if (LineWords.is("mail.from", field(line))) {
                voice = sender(line);
            }
        }
        int end = Math.min(lines.size(), from + 1);
        for (int i = from; i < Math.min(lines.size(), from + FARTHEST); i++) {
            if (head(i) > i) {
                break;
            }
            if (signs(lines.get(i), voice)) {
                end = i;
                structure.frame(i);
                break;
            }
            end = i == end && lines.get(i).holds("own") && lines.get(i).endsSentence() && !lines.get(i).isMarked()
                    ? i + 1
                    : end;
        }
        for (int i = from; i < end; i++) {
            structure.give(lines.get(i), lines.get(i).start, voice, Speech.Sort.BLOCK);
        }
        return Math.max(end, from);
    }

    private static Voice sender(Line line) {
        int start = line.text.indexOf(':') + 1;
        int end = start;
        while (end < line.text.length() && "<[(@".indexOf(line.text.charAt(end)) < 0) {
            end++;
        }
        while (start < end && Character.isWhitespace(line.text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(line.text.charAt(end - 1))) {
            end--;
        }
        return start >= end ? null
                : new Voice(line.start + start, line.start + end, line.text.substring(start, end), null,
                        Voice.Sort.SENDER);
    }

    /** Whether a line is nothing but a name of the sender's. */
    private static boolean signs(Line line, Voice voice) {
        return voice != null && line.isShort() && line.isName() && line.words() <= 3
                && voice.name().contains(line.text.split("\\s+")[0]);
    }
}
