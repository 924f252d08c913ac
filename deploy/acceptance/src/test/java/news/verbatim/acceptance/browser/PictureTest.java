package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/**
 * A picture, from the editor of its story to the public page: added and described by keyboard, seen by each person on
 * the way.
 */
class PictureTest extends BrowserTest {

    private final String headline = "Rope bridge " + UUID.randomUUID();

    @Test
    void aPictureIsAddedByKeyboardAndReachesTheReaders() throws IOException {
        Window rana = window().as("rana");
        Hands.begin(rana, headline, "The rope bridge is open again.");
        rana.at("body-editor").focus();
        Keyboard keys = rana.page().keyboard();
        keys.press("Control+End");
        keys.press("Control+Alt+4");
        assertThat(rana.at("picture-file")).isFocused();
        rana.isAccessible();
        rana.at("body-editor").evaluate(
                "editor => { const data = new DataTransfer(); data.items.add(new File(['GIF89a'], 'photo.jpg'));"
                        + "editor.dispatchEvent(new DragEvent('drop', {dataTransfer: data, bubbles: true, cancelable: true})); }");
        assertThat(rana.at("picture-problem")).containsText("“photo.jpg”: This is a GIF");

        rana.at("picture-file").setInputFiles(new FilePayload("photo.png", "image/png", drawing()));
        assertThat(rana.find(".ProseMirror .picture img")).isVisible();
        keys.type("The bridge, with its new ropes");
        rana.press("submit");
        assertThat(rana.at("body-problem")).containsText("The picture has no alternative text.");
        assertThat(rana.find(".ProseMirror .caption")).hasText("The bridge, with its new ropes");
        rana.at("body-editor").focus();
        keys.press("Enter");
        keys.type("A rope bridge over a brook");
        keys.press("Enter");
        keys.type("Ida Holm");
        keys.press("Alt+Shift+ArrowUp");
        assertThat(rana.find(".ProseMirror > :first-child img")).isVisible();
        rana.find("[data-picture=remove]").click();
        assertThat(rana.find(".ProseMirror .picture")).hasCount(0);
        keys.press("Control+z");
        assertThat(rana.find(".ProseMirror .credit")).hasText("Ida Holm");
        assertThat(rana.find(".ProseMirror > :first-child img")).isVisible();
        rana.isAccessible();

        rana.press("submit").sees("Submitted.");
        assertShown(rana, ".story .picture img");
        Window nadia = window().as("nadia").open("/newsroom/check").follow(headline);
        nadia.find("summary", "The whole story").click();
        assertShown(nadia, ".story .picture img");
        nadia.press("complete");
        assertThat(nadia.at("complete")).hasCount(0);
        Window jonas = window().as("jonas").open("/newsroom/approval").follow(headline);
        assertShown(jonas, ".story .picture img");
        jonas.isAccessible().press("approve");

        Window reader = window().open("/").awaits(headline).follow(headline);
        assertShown(reader, "figure.picture img");
        assertEquals("A rope bridge over a brook", reader.find("figure.picture img").getAttribute("alt"));
        reader.sees("Ida Holm").isAccessible();
    }

    private static void assertShown(Window window, String image) {
        window.find(image).scrollIntoViewIfNeeded();
        window.page().waitForFunction("image => document.querySelector(image).naturalWidth > 0", image);
    }

    private static byte[] drawing() throws IOException {
        BufferedImage image = new BufferedImage(1_000, 600, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(150, 190, 220));
        pen.fillRect(0, 0, 1_000, 600);
        pen.setColor(new Color(90, 60, 30));
        pen.drawArc(0, -300, 1_000, 700, 180, 180);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
