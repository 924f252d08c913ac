package news.verbatim.acceptance.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Timing;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * How long an author's browser waits for the answer to what it saves, with a story of 2,000 words and twenty quotations
 * before it; {@code deploy/bench/drafting/run} starts it. Beside it stands the smallest question of the same page, who
 * else is here: what a save has above that is its own.
 */
class SavingBenchmark extends BrowserTest {

    private static final int TIMES = 200;
    private static final int BEFORE = 300;

    @Test
    void fromTheRequestOfASaveToItsAnswer() {
        try (RunningNewsroom newsroom = RunningNewsroom.fresh("saving-bench", 8087, Map.of(), List.of())) {
            Window rana = window(newsroom).as("rana");
            Hands.begin(rana, "Two thousand words", body());
            Page page = rana.page();
            print("a save", save -> milliseconds(page, "save", () -> {
                rana.at("body-editor").press("Control+End");
                page.keyboard().type(save % 12 == 0 ? " Word" : "s");
            }));
            print("who else is here",
                    look -> milliseconds(page, "look", () -> page.evaluate("() => { window.lookWho(); }")));
        }
    }

    private static String body() {
        return IntStream.range(0, 20).mapToObj(i -> "The council sat until midnight and heard " + i + " people. "
                + "Nobody left the hall before the vote was counted twice and read out. ".repeat(6)
                + "“We count the boats on pier " + i
                + " every night, and we know them all,” said Ole Brun, the harbour master.")
                .collect(Collectors.joining("\n\n"));
    }

    private static double milliseconds(Page page, String source, Runnable what) {
        Response answer = page.waitForResponse(one -> one.request().postData() != null
                && one.request().postData().contains("jakarta.faces.source=" + source), what);
        answer.finished();
        Timing timing = answer.request().timing();
        return timing.responseEnd - timing.requestStart;
    }

    private static void print(String what, IntToDoubleFunction once) {
        double[] all = IntStream.range(0, BEFORE + TIMES).mapToDouble(once).skip(BEFORE).toArray();
        Arrays.sort(all);
        System.out.printf("one story, %s: p50 %.1f ms, p95 %.1f ms%n", what, all[TIMES / 2], all[TIMES * 95 / 100]);
    }
}
