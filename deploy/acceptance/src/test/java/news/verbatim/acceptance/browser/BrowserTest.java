package news.verbatim.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import news.verbatim.acceptance.census.Operated;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test in a real Chromium. It fails on whatever a browser window complains about, an answer of 400 or more, what does
 * not fit into the window, a press that was lost, and on errors in the server's log.
 */
@ExtendWith(OpenNewsroom.class)
abstract class BrowserTest {

    private final List<Window> windows = new ArrayList<>();

    private final List<String> meant = new ArrayList<>();

    /** Opens a window of a laptop in which nobody has signed in. */
    Window window() {
        return window(Size.DESK);
    }

    /** Opens a window of that size in which nobody has signed in. */
    Window window(Size size) {
        return window(OpenNewsroom.shared().newsroom(), size);
    }

    /** Opens a window on a newsroom of the test's own. */
    Window window(RunningNewsroom newsroom) {
        return window(newsroom, Size.DESK);
    }

    /** Opens a window of that size on a newsroom of the test's own. */
    Window window(RunningNewsroom newsroom, Size size) {
        Window window = new Window(OpenNewsroom.shared().browser(), newsroom, size);
        windows.add(window);
        return window;
    }

    /** Says that the server is about to log something that has this in it, and is right to. */
    void expectsInTheLog(String part) {
        meant.add(part);
    }

    private static String name(TestInfo test) {
        String method = test.getTestMethod().orElseThrow().getName();
        String shown = test.getDisplayName().replaceAll("[^A-Za-z0-9]+", "");
        return shown.equals(method) ? method : method + "-" + shown + "-";
    }

    @AfterEach
    void closeTheWindows(TestInfo test) {
        for (int i = 0; i < windows.size(); i++) {
            windows.get(i).page().screenshot(new ScreenshotOptions().setPath(Path.of(
                    System.getProperty("verbatim.target"), "screenshots", name(test) + i + ".png")));
        }
        windows.forEach(Window::close);
        Operated.keep();
        List<String> complaints = new ArrayList<>();
        windows.forEach(window -> complaints.addAll(window.complaints()));
        OpenNewsroom.shared().newsroom().log().complaints().stream()
                .filter(line -> meant.stream().noneMatch(line::contains))
                .forEach(complaints::add);
        assertEquals(List.of(), complaints);
    }
}
