package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What colleagues say about a story's words, by keyboard alone, and that the one who is named hears of it. */
class CommentsTest extends BrowserTest {

    @Test
    void somebodySaysSomethingAboutWordsAndAColleagueAnswersIt() {
        String headline = "Ferry comments " + UUID.randomUUID();
        Window rana = window().as("rana");
        Hands.begin(rana, headline, "The boat leaves at ten.");
        rana.settle();
        Keyboard keys = rana.page().keyboard();
        rana.at("body-editor").focus();
        select(rana, "ten");
        keys.press("Control+Alt+m");
        assertThat(rana.at("comment-words")).hasText("ten");
        assertThat(rana.at("commentSaid")).isFocused();
        keys.type("Or eleven, @lind");
        assertThat(rana.at("offered")).hasText("Ada Lindqvist");
        rana.isAccessible();
        keys.press("Enter");
        keys.type("?");
        rana.settle();
        keys.press("Control+Enter");
        assertThat(rana.find("article.comment .what-was-said")).hasText("Or eleven, @Ada Lindqvist ?");
        assertThat(rana.at("comment")).isFocused();

        Window ada = window().as("ada").open("/newsroom/messages").sees("mentions you in a comment");
        ada.find("a.what", headline).first().click();
        ada.find("article.comment button", "Answer").click();
        assertThat(ada.at("commentAnswer")).isFocused();
        ada.words("Ten it is.");
        ada.press("say-answer").isAccessible();
        assertThat(ada.find(".answers .what-was-said")).hasText("Ten it is.");
        assertThat(rana.find(".answers .what-was-said")).hasText("Ten it is.");
        ada.find("article.comment button", "Resolve").click();
        assertThat(ada.find("details.resolved summary")).hasText("1 resolved");
    }

    /** Selects the last word by keyboard; an editor that has just got the focus may put the caret back once. */
    private static void select(Window window, String word) {
        boolean selected = false;
        for (int tries = 0; tries < 100 && !selected; tries++) {
            List.of("Control+End", "ArrowLeft", "Shift+Control+ArrowLeft").forEach(window.page().keyboard()::press);
            selected = word
                    .equals(window.page().evaluate("() => document.querySelector('.carrier').editor.selected().words"));
        }
    }
}
