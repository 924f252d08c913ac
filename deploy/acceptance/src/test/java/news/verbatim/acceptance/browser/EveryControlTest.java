package news.verbatim.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;

/**
 * Everything that can be pressed is pressed, by people of every role, at a desk and on a phone, in a newsroom that may
 * suffer by it.
 */
class EveryControlTest extends BrowserTest {

    @InBothSizes
    void byAReporter(Size size) {
        Window rana = window(size).as("rana");
        Hands.begin(rana, "Weir " + UUID.randomUUID(),
                "“The weir is old,” said Edith Sorel. It leaks.\n\nWho pays? “Nobody,” he said.");
        walk(rana);
    }

    @InBothSizes
    void byAChecker(Size size) {
        submit();
        walk(window(size).as("nadia"));
    }

    @InBothSizes
    void byAnEditor(Size size) {
        Window rana = window().as("rana");
        Window nadia = window().as("nadia");
        for (String name : List.of("Weir ", "Lock ", "Fish ladder ")) {
            String headline = name + UUID.randomUUID();
            Hands.begin(rana, headline, "The weir is old, and it leaks.");
            Hands.submitAndCheck(rana, nadia, headline);
        }
        walk(window(size).as("jonas"));
    }

    @InBothSizes
    void byAnAdministrator(Size size) {
        walk(window(size).as("ada"));
    }

    private void submit() {
        Window rana = window().as("rana");
        Hands.begin(rana, "Weir " + UUID.randomUUID(), "“The weir is old,” said Edith Sorel. It leaks.");
        rana.press("submit").sees("Submitted.");
    }

    private static void walk(Window window) {
        assertEquals(List.of(), new Walk(window).from("/newsroom/"));
    }
}
