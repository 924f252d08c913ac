package news.verbatim.newsroom.evidence;

import java.util.ArrayList;
import java.util.List;
import news.verbatim.factcheck.evidence.EvidenceCard;
import news.verbatim.factcheck.extraction.text.SpokenTurn;

/**
 * The words of evidence as they are read on a page.
 *
 * @param lines the words in paragraphs
 * @param cut   whether there is more than a page can show
 * @param timed whether any of them has a time
 */
public record EvidenceLines(List<Line> lines, boolean cut, boolean timed) {

    private static final int MOST = 200_000;

    /** A paragraph of subtitles begins anew at the first piece after so many characters. */
    private static final int PARAGRAPH = 400;

    /**
     * A paragraph.
     *
     * @param time  when it is said in the recording; empty if the source does not say
     * @param words its words, with the label of who speaks
     */
    public record Line(String time, String words) {
    }

    static EvidenceLines of(EvidenceCard card) {
        String text = card.text();
        boolean cut = text.length() > MOST;
        List<Line> lines = new ArrayList<>();
        int turn = 0;
        int start = 0;
        for (int end : ends(cut ? text.substring(0, MOST) : text, card.turns())) {
            while (turn < card.turns().size() && card.turns().get(turn).end() <= start) {
                turn++;
            }
            String words = text.substring(start, end).strip();
            if (!words.isEmpty()) {
                lines.add(new Line(turn < card.turns().size() ? time(card.turns().get(turn), start, end) : "", words));
            }
            start = end;
        }
        return new EvidenceLines(lines, cut, lines.stream().anyMatch(line -> !line.time().isEmpty()));
    }

    /**
     * Returns where paragraphs end: at line ends, and in a long paragraph where a piece with a time of its own begins.
     */
    private static List<Integer> ends(String text, List<SpokenTurn> turns) {
        List<Integer> ends = new ArrayList<>();
        int turn = 0;
        int start = 0;
        while (start < text.length()) {
            int line = text.indexOf('\n', start);
            int end = line < 0 ? text.length() : line + 1;
            while (turn < turns.size()
                    && (turns.get(turn).start() < start + PARAGRAPH || turns.get(turn).from() == null)) {
                turn++;
            }
            if (turn < turns.size() && turns.get(turn).start() < end) {
                end = turns.get(turn).start();
            }
            ends.add(end);
            start = end;
        }
        return ends;
    }

    private static String time(SpokenTurn turn, int start, int end) {
        if (turn.from() == null || turn.start() >= end || turn.end() <= start) {
            return "";
        }
        int seconds = turn.from() / 1000;
        return "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
