package news.verbatim.factcheck.extraction.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.verbatim.events.ModuleInternal;

/** The words of a file while they are written down, with what is left out of them. */
@ModuleInternal
public final class WrittenDown {

    /** How many places are told one by one, and how many letters of them; what goes beyond is counted. */
    private static final int MOST = 2_000;
    private static final int MOST_LETTERS = 200_000;

    private final StringBuilder text = new StringBuilder();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final Map<LeftOut.Kind, Map<String, Integer>> counted = new LinkedHashMap<>();
    private int letters;
    private int untold;

    public StringBuilder text() {
        return text;
    }

    public WrittenDown write(CharSequence words) {
        text.append(words);
        TextLimit.requireKept(text.length());
        return this;
    }

    /** Tells what is left out where the next word would stand. */
    public void leaveOut(LeftOut.Kind kind, String what, String where) {
        leaveOut(kind, what, where, text.length());
    }

    public void leaveOut(LeftOut.Kind kind, String what, String where, int at) {
        String told = what.strip();
        if (leftOut.size() >= MOST || letters + told.length() > MOST_LETTERS) {
            untold++;
            return;
        }
        letters += told.length();
        leftOut.add(new LeftOut(kind, told, where, at));
    }

    /** Counts what is left out again and again: each kind of it is told once. */
    public void count(LeftOut.Kind kind, String what) {
        counted.computeIfAbsent(kind, one -> new LinkedHashMap<>()).merge(what.strip(), 1, Integer::sum);
    }

    public boolean endsWith(char c) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == c;
    }

    /** Begins a new line, unless one has begun. */
    public void line() {
        if (!text.isEmpty() && !endsWith('\n')) {
            text.append('\n');
        }
    }

    /** Takes stretches out of the words, in their order; what is told of places behind them moves along. */
    void cut(List<int[]> stretches) {
        StringBuilder rest = new StringBuilder(text.length());
        int at = 0;
        for (int[] stretch : stretches) {
            rest.append(text, at, stretch[0]);
            at = stretch[1];
        }
        rest.append(text, at, text.length());
        leftOut.replaceAll(one -> one.moved(-before(stretches, one.at())));
        text.setLength(0);
        text.append(rest);
    }

    private static int before(List<int[]> stretches, int at) {
        int gone = 0;
        for (int[] stretch : stretches) {
            if (stretch[0] >= at) {
                break;
            }
            gone += Math.min(at, stretch[1]) - stretch[0];
        }
        return gone;
    }

    /** Returns all that was left out, the places first. */
    public List<LeftOut> leftOut() {
        List<LeftOut> all = new ArrayList<>(leftOut);
        counted.forEach((kind, each) -> all.add(new LeftOut(kind, counts(each), "", LeftOut.NOWHERE)));
        if (untold > 0) {
            all.add(new LeftOut(LeftOut.Kind.REMARK,
                    "More is left out in %,d other places; the original has it.".formatted(untold), "",
                    LeftOut.NOWHERE));
        }
        return all;
    }

    private static String counts(Map<String, Integer> each) {
        StringBuilder told = new StringBuilder();
        for (Map.Entry<String, Integer> one : each.entrySet()) {
            if (told.length() > MOST_LETTERS / 10) {
                return told + ", …";
            }
            told.append(told.isEmpty() ? "" : ", ").append(one.getKey())
                    .append(one.getValue() == 1 ? ""
                            : " (" + one.getValue()
                                    + " times)");
        }
        return told.toString();
    }
}
