package news.verbatim.quotes.reports;

import news.verbatim.quotes.ModuleInternal;
import news.verbatim.quotes.text.Grammar;
import news.verbatim.quotes.text.Model;
import news.verbatim.quotes.text.Reading;

/**
 * The features of content in front of its cue: "The pier is expected to close", "A plan to sell it was announced", and
 * where such content begins. None holds a word.
 */
@ModuleInternal
public final class FrontFeatures {

    /** Content may end this many words in front of its cue. */
    public static final int NEAREST_END = 6;
    private static final int LONGEST = 60;

    private final Reading reading;
    private final ReportFeatures cues;
    private final Grammar grammar;

    public FrontFeatures(Reading reading, ReportFeatures cues) {
        this.reading = reading;
        this.cues = cues;
        this.grammar = cues.grammar;
    }

    /** Whether content in front of this cue may end after this word; a comma in front has a candidate of its own. */
    public boolean mayEnd(int i, int end) {
        return end >= reading.sentenceStart[i] && end + 1 != cues.commaBefore(i)
                && (reading.tokens.word(end) || reading.stretch[end] >= 0)
                && (reading.stretch[end] < 0 || reading.stretch[end] != reading.stretch[end + 1]);
    }

    /** Features of "nothing right in front of the cue is its content". */
    public void none(int i, String found, Model.Sink to) {
        to.add("none");
        cues.cue(i, to);
        to.add("found=" + found);
        to.add("next=" + grammar.part(i + 1));
        to.add("prev3=" + grammar.part(i - 1) + " " + grammar.part(i - 2) + " " + grammar.part(i - 3));
        to.add("subject=" + cues.subject(i));
    }

    /** Features of "the content ends after this word". */
    public void end(int i, int end, String found, Model.Sink to) {
        to.add("end");
        cues.cue(i, to);
        to.add("found=" + found);
        to.add("at=" + (i - end));
        to.add("between=" + between(end, i));
        to.add("part=" + grammar.part(end));
        to.add("part2=" + grammar.part(end - 1) + " " + grammar.part(end));
        to.add("after=" + grammar.part(end + 1));
        to.add("next=" + grammar.part(i + 1));
    }

    private String between(int end, int i) {
        StringBuilder out = new StringBuilder();
        for (int k = end + 1; k < i; k++) {
            out.append(grammar.part(k)).append(' ');
        }
        return out.toString();
    }

    /** The farthest word back at which content that ends here may begin. */
    public int earliest(int end) {
        return Math.max(reading.sentenceStart[end], end - LONGEST);
    }

    /** Whether content may begin with this word. */
    public boolean mayBegin(int start, int end) {
        int stretch = reading.stretch[start];
        if (stretch >= 0 && start > 0 && reading.stretch[start - 1] == stretch
                || stretch < 0 && !reading.tokens.word(start)) {
            return false;
        }
        String before = grammar.part(start - 1);
        return start == earliest(end) || start == end || !(before.equals("determiner") || before.equals("possessive")
                || before.equals("adjective") || before.equals("apostrophe") || before.equals("number"));
    }

    /** Features of "the content begins with this word". */
    public void begin(int i, int start, int end, boolean comma, int rank, Model.Sink to) {
        to.add(comma ? "comma" : "front");
        to.add("lists=" + grammar.cueLists(i));
        to.add("first=" + grammar.part(start));
        to.add("second=" + grammar.part(start) + " " + grammar.part(start + 1));
        to.add("previous=" + grammar.part(start - 1));
        to.add("previous2=" + grammar.part(start - 1) + " " + grammar.part(start - 2));
        to.add("opens=" + (start == reading.sentenceStart[end]));
        to.add("length=" + Model.bucket(end - start + 1));
        to.add("rank=" + Math.min(rank, 5));
        to.add("verb=" + verbs(start, end));
        to.add("last=" + grammar.part(end) + " " + grammar.part(end + 1));
        to.add("between=" + between(Math.max(end, i - 4), i));
        to.add("commas=" + commas(start, end));
        to.add("earlier=" + verbs(Math.max(earliest(end), start - 6), start - 1));
    }

    private int verbs(int from, int to) {
        int count = 0;
        for (int k = from; k <= to && count < 2; k++) {
            count += ReportFeatures.verbal(grammar.part(k)) ? 1 : 0;
        }
        return count;
    }

    private int commas(int from, int to) {
        int count = 0;
        for (int k = from; k <= to && count < 3; k++) {
            count += grammar.part(k).equals(",") ? 1 : 0;
        }
        return count;
    }
}
