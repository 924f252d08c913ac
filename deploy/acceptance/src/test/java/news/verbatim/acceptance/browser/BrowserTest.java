package news.verbatim.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test in a real Chromium. It fails on whatever a browser window complains about. */
@ExtendWith(OpenNewsroom.class)
abstract class BrowserTest {

    private final List<Window> windows = new ArrayList<>();

    /** Opens a window in which nobody has signed in. */
    Window window() {
        return window(OpenNewsroom.shared().newsroom());
    }

    /** Opens a window on a newsroom of the test's own. */
    Window window(RunningNewsroom newsroom) {
        Window window = new Window(OpenNewsroom.shared().browser(), newsroom);
        windows.add(window);
        return window;
    }

    @AfterEach
    void closeTheWindows(TestInfo test) {
        for (int i = 0; i < windows.size(); i++) {
            windows.get(i).page().screenshot(new ScreenshotOptions().setPath(Path.of(
                    System.getProperty("verbatim.target"), "screenshots", test.getDisplayName().replace("()", "") + i + ".png")));
        }
        windows.forEach(Window::close);
        windows.forEach(window -> assertEquals(List.of(), window.complaints()));
    }
}
