package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;

/** What each of the three people does with a story that quotes nobody: the shortest way to the readers. */
final class Hands {

    private Hands() {
    }

    /** Begins a story in the blank form. */
    static void begin(Window rana, String headline, String body) {
        rana.open("/newsroom/stories/new").type("headline", headline).type("body", body).type("byline", "Rana Amari")
                .press("begin");
        assertThat(rana.at("submit")).isVisible();
    }

    /** Submits it and lets the checker complete the check, so that it waits for an editor. */
    static void submitAndCheck(Window rana, Window nadia, String headline) {
        rana.press("submit").sees("Submitted.");
        nadia.open("/newsroom/check").follow(headline).press("complete");
        assertThat(nadia.at("complete")).hasCount(0);
    }

    /**
     * Keeps the text of a recording of the 20 November 2026 for the quotation that is open at the checker's desk. The
     * form is closed where words like these lie on the desk already.
     */
    static void keepRecording(Window nadia, String name, String text) {
        keep(nadia, name, "own recording", "2026-11-20", text);
    }

    /** Keeps the text of evidence of that kind and day there. */
    static void keep(Window nadia, String name, String kind, String saidOn, String text) {
        if (!nadia.at("name").isVisible()) {
            nadia.find("#add-source > summary").click();
        }
        nadia.type("name", name).choose("kind", kind).type("saidOn", saidOn).type("text", text).press("keep");
    }

    /** Pastes what a clipboard holds of a type into the text of a story. */
    static void paste(Window window, String type, String words) {
        window.at("body-editor").evaluate("""
                (editor, [type, words]) => {
                  const data = new DataTransfer();
                  data.setData(type, words);
                  editor.focus();
                  editor.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
                }""", List.of(type, words));
    }

    /**
     * Lets what these ask the server for set out only after so many milliseconds, so that a person can act meanwhile.
     */
    static void delay(Window window, String sources, int milliseconds) {
        window.page().evaluate("""
                ([sources, milliseconds]) => {
                  const send = XMLHttpRequest.prototype.send;
                  XMLHttpRequest.prototype.send = function (body) {
                    if (new RegExp("source=(" + sources + ")(&|$)").test(body)) {
                      setTimeout(() => send.call(this, body), milliseconds);
                    } else {
                      send.call(this, body);
                    }
                  };
                }""", List.of(sources, milliseconds));
    }
}
