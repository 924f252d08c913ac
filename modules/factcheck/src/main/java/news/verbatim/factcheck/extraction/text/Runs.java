package news.verbatim.factcheck.extraction.text;

import java.util.ArrayList;
import java.util.List;
import news.verbatim.events.ModuleInternal;

/** Numbers that were left out, told in runs: “1–25 (3 times), 30”. */
@ModuleInternal
public final class Runs {

    private final List<String> runs = new ArrayList<>();
    private int times;
    private long first = Long.MIN_VALUE;
    private long last;
    private String before = "";

    public void add(long number) {
        if (first != Long.MIN_VALUE && number == last + 1) {
            last = number;
            return;
        }
        close();
        first = number;
        last = number;
    }

    private void close() {
        if (first == Long.MIN_VALUE) {
            return;
        }
        String run = first == last ? Long.toString(first) : first + "–" + last;
        if (run.equals(before)) {
            times++;
            runs.set(runs.size() - 1, run + " (" + times + " times)");
        } else {
            runs.add(run);
            before = run;
            times = 1;
        }
        first = Long.MIN_VALUE;
    }

    public boolean isEmpty() {
        return runs.isEmpty() && first == Long.MIN_VALUE;
    }

    public String told() {
        close();
        return String.join(", ", runs);
    }
}
