package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Whatever can be pressed beside and around a text that is written, at a desk and on a phone. */
class ReportersControlsTest extends BrowserTest {

    private final String headline = "Kiln " + UUID.randomUUID();

    @InBothSizes
    void anArticleIsLookedAtAgainRepairedAndBegun(Size size) {
        Window rana = window(size).as("rana").open("/newsroom/stories/import").type("pasted",
                headline + "\n\nThe council sat.\n\nPaula Kern put down her cup. \\\"The kiln has been cold,\\\" she said.");
        rana.press("understand");
        Locator heard = rana.find("details.heard li").first();
        assertThat(heard).isVisible();
        rana.find("details.heard summary").click();
        assertThat(heard).isHidden();

        rana.press("paste-again");
        assertThat(rana.at("pasted")).hasValue(Pattern.compile(headline + "[\\s\\S]*"));
        rana.press("understand").press("repair").sees("Repaired: 2 places");
        rana.press("begin");
        assertThat(rana.at("body-editor")).containsText("\"The kiln has been cold,\" she said.");
    }

    @InBothSizes
    void quotationsAreTakenUpLeftDismissedSplitAndJoined(Size size) {
        Window rana = window(size).as("rana");
        Hands.begin(rana, headline,
                "They call it the “rust hall”.\n\n“The kiln is cold. It will be warm again,” said Paula Kern.");
        take(rana, "rust hall");
        assertThat(rana.find("#found section.chosen .said")).hasText("rust hall");
        rana.press("cancel");
        assertThat(rana.find("#found section.chosen")).hasCount(0);
        take(rana, "rust hall");
        rana.choose("reason", "a nickname").press("dismiss");
        assertThat(rana.find("article.quote", "rust hall")).containsText("nickname");

        take(rana, "The kiln is cold.");
        rana.at("parting").selectOption("The kiln is cold.");
        rana.press("split");
        assertThat(rana.find("article.quote")).hasCount(3);
        take(rana, "The kiln is cold.");
        rana.press("join");
        assertThat(rana.find("article.quote")).hasCount(2);
    }

    @InBothSizes
    void whatIsSaidAboutTheTextIsLeftAnsweredResolvedAndOpenedAgain(Size size) {
        Window rana = window(size).as("rana");
        Hands.begin(rana, headline, "The kiln is cold.");
        comment(rana);
        assertThat(rana.at("comment-words")).hasText(headline);
        rana.at("leave-comment").click();
        assertThat(rana.at("commenting")).isHidden();
        comment(rana);
        rana.type("commentSaid", "Is it the old one?").press("say-comment");
        Locator comment = rana.find("article.comment", "Is it the old one?");
        rana.at("byline").focus();
        comment.locator(".find-words").click();
        assertEquals(headline, rana.selected());

        press(rana, comment, "to-answer");
        rana.press("leave-answer");
        assertThat(rana.at("commentAnswer")).hasCount(0);
        press(rana, comment, "to-answer");
        rana.type("commentAnswer", "It is.").press("say-answer");
        assertThat(comment.locator(".answers li")).containsText("It is.");
        press(rana, comment, "resolve");
        assertThat(rana.find("details.resolved summary")).hasText("1 resolved");
        assertThat(comment).isHidden();
        rana.find("details.resolved summary").click();
        press(rana, comment, "reopen");
        assertThat(rana.find("details.resolved")).hasCount(0);
        assertThat(comment).isVisible();
    }

    @InBothSizes
    void aLinkIsSetAndAPictureMovedMadeDecorativeReplacedAndTakenOut(Size size) {
        Window rana = window(size).as("rana");
        Hands.begin(rana, headline, "The kiln is cold.");
        rana.at("body-editor").locator("p").first().selectText();
        rana.find("[data-tool=link]").click();
        rana.type("link-to", "https://kiln.example/").at("link-set").click();
        assertThat(rana.find(".ProseMirror a[href='https://kiln.example/']")).hasText("The kiln is cold.");

        rana.at("add-picture").click();
        rana.at("picture-close").click();
        assertThat(rana.at("picturing")).isHidden();
        rana.at("add-picture").click();
        rana.at("picture-file").setInputFiles(drawing(Color.RED));
        Locator picture = rana.find(".ProseMirror .picture img");
        assertThat(picture).isVisible();
        String first = picture.getAttribute("src");
        change(rana, "up");
        assertThat(rana.find(".ProseMirror > :first-child img")).isVisible();
        change(rana, "down");
        assertThat(rana.find(".ProseMirror > :first-child img")).hasCount(0);
        change(rana, "decorative");
        assertThat(rana.find("[data-picture=decorative]")).hasAttribute("aria-pressed", "true");
        change(rana, "replace");
        rana.at("picture-file").setInputFiles(drawing(Color.BLUE));
        assertThat(picture).not().hasAttribute("src", first);
        assertThat(picture).hasCount(1);
        change(rana, "remove");
        assertThat(picture).hasCount(0);
    }

    @InBothSizes
    void aStoryIsWithdrawnComparedRestoredSpikedRevivedAndFollowedUp(Size size) {
        Window rana = window(size).as("rana");
        Hands.begin(rana, headline, "The kiln is cold.");
        rana.press("submit").sees("Submitted.");
        rana.unfold("withdrawing").press("withdraw").sees("The story is yours again.");
        rana.type("body", "The kiln is warm.").press("save").press("revisions");
        rana.choose("after", "Revision 1").press("compare").sees("These two have the same words");
        rana.unfold("restoring").press("restore").sees("Revision 1 is your draft again.");
        assertThat(rana.at("body-editor")).hasText("The kiln is cold.");

        rana.unfold("spiking").type("spikeReason", "Nobody wants it.").press("spike").sees("Spiked.").press("revive")
                .sees("Revived.");
        assertThat(rana.at("submit")).isVisible();
        rana.open(rana.path().replaceFirst(".*story=", "/newsroom/story?story="));
        rana.unfold("following").press("follow-up").sees("A follow-up is begun");
        rana.open(rana.path().replaceFirst(".*story=", "/newsroom/story?story=")).press("original");
        assertThat(rana.find("#followed li")).hasCount(1);
    }

    @Test
    void whoComesSecondOnAPhoneChoosesWhatIsSaved() {
        Window ada = window().as("ada");
        Hands.begin(ada, headline, "The kiln is cold.");
        Window rana = window(Size.PHONE).as("rana").open(ada.path());
        rana.settle();
        ada.type("standfirst", "It was warm.").press("save").sees("saved ");
        rana.type("standfirst", "It is warm.").press("save");
        assertThat(rana.at("conflict")).containsText("It was warm.");
        rana.find("input[value=MINE]").check();
        rana.press("settle");
        assertThat(rana.at("conflict")).hasCount(0);
        rana.page().reload();
        assertThat(rana.at("standfirst")).hasValue("It is warm.");
    }

    @Test
    void whatIsNextAndWhatWasReadAreOneKeyEach() {
        Window rana = window().as("rana");
        Hands.begin(rana, headline, "The kiln is cold.");
        rana.unfold("handing").choose("heir", "Ada Lindqvist").press("hand-over").sees("goes on with the story now");
        Hands.begin(rana, "Second " + headline, "The kiln is warm.");
        String next = rana.open("/newsroom/").at("do-next").getAttribute("href");
        rana.press("do-next", "Enter");
        assertThat(rana.page()).hasURL(rana.url(next));

        Window ada = window().as("ada").open("/newsroom/messages");
        assertThat(ada.find("#all-messages tr", headline)).containsText("new: ");
        ada.press("read-all", "r");
        assertThat(ada.find("#all-messages .alarm")).hasCount(0);
    }

    @InBothSizes
    void aPersonOfTheDemoGoesInAndOut(Size size) {
        Window nobody = window(size).open("/newsroom/sign-in").press("as-lena");
        assertThat(nobody.find(".rail .who strong")).hasText("Lena Brandt");
        nobody.press("sign-out");
        assertThat(nobody.at("as-lena")).isVisible();
        assertThat(nobody.open("/newsroom/messages").at("enter")).isVisible();
    }

    private static void take(Window rana, String words) {
        rana.find("article.quote", words).locator("button.choose").click();
        rana.settle();
    }

    private static void comment(Window rana) {
        rana.at("headline").selectText();
        rana.at("comment").click();
        rana.settle();
    }

    private static void press(Window rana, Locator comment, String button) {
        comment.locator("[id$=" + button + "]").click();
        rana.settle();
    }

    private static void change(Window rana, String how) {
        rana.find("[data-picture=" + how + "]").click();
    }

    private static FilePayload drawing(Color color) {
        BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        image.setRGB(200, 150, color.getRGB());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FilePayload("kiln.png", "image/png", out.toByteArray());
    }
}
