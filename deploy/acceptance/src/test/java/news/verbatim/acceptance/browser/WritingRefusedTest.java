package news.verbatim.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import news.verbatim.drafting.draft.BodyText;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.Picture;
import org.junit.jupiter.api.Test;

/**
 * Whatever is refused while somebody writes, is told at its place: in the text, around it, in the house style and among
 * the comments.
 */
class WritingRefusedTest extends BrowserTest {

    private static final String TOO_LONG = "characters long";

    /** Sends the form of a rule three hundred times, each time about other words. */
    private static final String SENDING = """
            async name => {
              const form = new FormData(document.getElementById("form"));
              const more = { "jakarta.faces.source": "keep", "jakarta.faces.partial.ajax": "true", "jakarta.faces.partial.execute": "form",
                "primefaces.nonce": PrimeFaces.csp.NONCE_VALUE, keep: "keep" };
              Object.keys(more).forEach(one => form.set(one, more[one]));
              for (let i = 0; i < 300; i++) {
                form.set("term", name + i);
                await fetch(document.getElementById("form").action, { method: "POST", headers: { "Faces-Request": "partial/ajax" },
                  body: new URLSearchParams(form) });
              }
            }""";

    private static final String GONE = "These words have changed in the text. Choose them again.";

    private final String headline = "Rail bridge " + UUID.randomUUID();

    @Test
    void whatDoesNotFitItsField() {
        Window rana = window().as("rana");
        Hands.begin(rana, headline, "The bridge is long.");
        String body = rana.at("body").inputValue();

        refusedAtSaving(rana, "standfirst", "s".repeat(1_001), TOO_LONG);
        refusedAtSaving(rana, "byline", "b".repeat(151), TOO_LONG);
        refusedAtSaving(rana, "keyPoints", "a point\n".repeat(21), "There are 21 key points; 20 are the most.");
        refusedAtSaving(rana, "keyPoints", "k".repeat(501), TOO_LONG);
        rana.type("byline", "Rana Amari");
        refusedBody(rana, List.of(Block.blockQuote("It holds.", "n".repeat(201), "")), "has at most 200 characters");
        refusedBody(rana, Collections.nCopies(51, picture("A bridge")), "There are 51 pictures; 50 are the most.");
        refusedBody(rana, List.of(picture("a".repeat(1_001))),
                "The alternative text of a picture has at most 1,000 characters");
        refusedBody(rana, List.of(Block.paragraph("x".repeat(500_001))), TOO_LONG);
        refusedBody(rana, List.of(picture("A bridge")), "One of the pictures is not in the newsroom.");
        carry(rana, "no text at all");
        rana.press("save");
        Refusals.assertTold(rana, "body", "The editor sent something that is no text.");

        carry(rana, body);
        rana.at("desk").evaluate("list => { list.name = ''; }");
        rana.press("save");
        Refusals.assertTold(rana, "desk", "Choose the desk that the story belongs to.");
        rana.at("desk").evaluate("list => { list.name = 'desk'; }");
        rana.press("save");
        Refusals.assertSettled(rana);
    }

    @Test
    void whatIsNotFitForOthersEyes() throws IOException {
        Window rana = window().as("rana");
        Hands.begin(rana, headline, "The bridge is long.");

        refusedAtSubmitting(rana, List.of(), "A story needs a body before it can be submitted.");
        refusedAtSubmitting(rana, List.of(Block.blockQuote("It holds.", "“Ed” Marlow", "")),
                "Under a block quote: Quotation marks");
        refusedAtSubmitting(rana, List.of(Block.blockQuote("It holds.", "Ed\u200b Marlow", "")),
                "In the name of who says “It holds.”");
        refusedAtSubmitting(rana, List.of(Block.blockQuote("It\u200b holds.", "Ed Marlow", "")),
                "stands a character that no reader sees");
        rana.paste("body", BodyText.format(List.of(Block.paragraph("The bridge is long."))));
        rana.type("byline", "").press("submit");
        Refusals.assertTold(rana, "byline", "Say who signs the story.");
        rana.type("byline", "The “Courier”").press("submit");
        Refusals.assertTold(rana, "byline", "Quotation marks do not belong here");
        rana.type("byline", "Rana Amari").at("add-picture").click();
        addPicture(rana, "empty.png", new byte[0]);
        assertThat(rana.at("picture-problem")).containsText("This file is empty.");
        assertThat(rana.at("picture-problem")).isInViewport();
        addPicture(rana, "bridge.png", drawing());
        assertThat(rana.find(".ProseMirror .picture img")).isVisible();
        describePicture(rana, "A “bridge”");
        rana.press("submit");
        Refusals.assertTold(rana, "body", "The picture has quotation marks in its alternative text");
        describePicture(rana, "A\u200b bridge");
        rana.press("submit");
        Refusals.assertTold(rana, "body", "characters in its alternative text, credit or rights that nobody can see");
    }

    @Test
    void whoSaysSomethingAndWhereItEnds() {
        Window rana = window().as("rana");
        Hands.begin(rana, headline,
                "“The bridge will hold,” said Edda Marlow.\n\n“The river is high,” said Oskar Lind.");
        take(rana, "The bridge will hold,");

        rana.type("speaker", "").press("name-speaker");
        Refusals.assertTold(rana, "speaker", "Say who speaks.");
        rana.type("speaker", "n".repeat(201)).press("name-speaker");
        Refusals.assertTold(rana, "speaker", TOO_LONG);
        rana.type("speaker", "“Edda”").press("name-speaker");
        Refusals.assertTold(rana, "speaker", "Quotation marks do not belong here");
        rana.type("speaker", "Edda Marlow").type("role", "r".repeat(201)).press("name-speaker");
        Refusals.assertTold(rana, "role", TOO_LONG);
        rana.type("role", "the “boss”").press("name-speaker");
        Refusals.assertTold(rana, "role", "Quotation marks do not belong here");
        rana.press("dismiss");
        Refusals.assertTold(rana, "reason", "Say why this is no quotation.");
        rana.press("split");
        Refusals.assertTold(rana, "parting", "Choose where the first one ends.");
        rana.press("join");
        Refusals.assertTold(rana, "Edda Marlow says the one and Oskar Lind the other.");
        take(rana, "The river is high,");
        rana.press("join");
        Refusals.assertTold(rana, "No quotation follows this one closely enough");
        rana.paste("body", BodyText.format(List.of(Block.paragraph("It is all different.")))).press("name-speaker");
        Refusals.assertTold(rana, GONE);
    }

    @Test
    void whatSomebodyElseChangedMeanwhile() {
        Window rana = window().as("rana");
        Hands.begin(rana, headline, "“The bridge will hold,” said Edda Marlow.\n\nThe river is high.");
        Window ada = window().as("ada").open(rana.path());
        stayAlone(rana);
        take(rana, "The bridge will hold,");
        ada.type("body", "“The bridge will hold,” said Edda Marlow.\n\nThe river is low.").press("save");
        rana.type("body", "“The bridge will hold,” said Edda Marlow.\n\nThe river is wide.").press("name-speaker");
        Refusals.assertTold(rana, "Somebody saved this story after you opened it.");
        assertThat(rana.at("conflict")).isVisible();

        rana.open(rana.path());
        stayAlone(rana);
        take(rana, "The bridge will hold,");
        ada.type("body", "The river is low.").press("save");
        rana.press("name-speaker");
        Refusals.assertTold(rana, GONE);

        rana.open(rana.path());
        stayAlone(rana);
        rana.at("handing").locator("summary").click();
        rana.type("handNote", "n".repeat(501)).choose("heir", "Ada Lindqvist").press("hand-over");
        Refusals.assertTold(rana, "handNote", TOO_LONG);
        ada.open(rana.path()).at("handing").locator("summary").click();
        ada.choose("heir", "Ada Lindqvist").press("hand-over").sees("goes on with the story now");
        rana.type("handNote", "").press("hand-over");
        Refusals.assertTold(rana, "heir", "The story is in these hands already.");
    }

    @Test
    void whatIsPlannedAndWhyItIsGivenUp() {
        Window rana = window().as("rana");
        Hands.begin(rana, headline, "The bridge is long.");
        rana.at("covering").locator("summary").click();

        rana.type("target", "many").press("keep-plan");
        Refusals.assertTold(rana, "target", "Write a number of words, or leave it empty.");
        rana.type("target", "100001").press("keep-plan");
        Refusals.assertTold(rana, "target", "A story has between 0 and 100,000 words");
        rana.type("target", "").type("note", "n".repeat(1_901)).press("keep-plan");
        Refusals.assertTold(rana, "note", TOO_LONG);
        rana.type("note", "").at("spiking").locator("summary").click();
        rana.type("spikeReason", "s".repeat(501)).press("spike");
        Refusals.assertTold(rana, "spikeReason", TOO_LONG);
    }

    @Test
    void whoGoesOnInAPageFromBeforeIsToldWhyNothingIsSaved() {
        Window rana = window().as("rana");
        Hands.begin(rana, headline, "The bridge is long.");
        Window before = window().as("rana").open(rana.path());
        stayAlone(before);
        rana.press("submit").sees("Submitted.");
        goesOn(before, "This story was submitted as revision 1 and cannot be changed while others work on it.");

        Window submitted = window().as("rana").open(rana.path());
        submitted.at("withdrawing").locator("summary").click();
        rana.at("withdrawing").locator("summary").click();
        rana.press("withdraw").sees("The story is yours again.");
        submitted.press("withdraw");
        Refusals.assertTold(submitted, "This cannot be done any more");
        rana.at("spiking").locator("summary").click();
        rana.type("spikeReason", "Nobody wants it.").press("spike").sees("Spiked.");
        goesOn(before, "This story is spiked and cannot be changed. Revive it first.");

        rana.press("revive").sees("Revived.");
        Hands.submitAndCheck(rana, window().as("nadia"), headline);
        Window jonas = window().as("jonas").open("/newsroom/approval").follow(headline);
        jonas.at("killing").locator("summary").click();
        jonas.type("killReason", "It is not true.").press("kill").sees("Killed.");
        goesOn(before, "This story was killed and cannot be changed. Begin a follow-up with its words.");
    }

    @Test
    void whatCameBackFromTheCheckers() {
        Window rana = window().as("rana");
        Hands.begin(rana, headline, "The bridge is long.");
        rana.paste("body", BodyText.format(List.of(Block.blockQuote("The river is low.", "Oskar Lind", ""),
                Block.paragraph("“The bridge holds. It always did. It will hold for years,” said Edda Marlow."),
                Block.paragraph("“The gates are shut,” said Ines Albrecht.")))).press("save");
        take(rana, "The bridge holds. It always did.");
        rana.at("parting").selectOption("The bridge holds.");
        rana.press("split");
        take(rana, "It always did.");
        rana.at("parting").selectOption("It always did.");
        rana.press("split").press("submit").sees("Submitted.");
        Window nadia = window().as("nadia").open("/newsroom/check").follow(headline);
        for (String words : List.of("The river is low.", "It always did.", "The gates are shut,")) {
            nadia.find("a.q", words).click();
            nadia.find("a.q[aria-current=true]", words).waitFor();
            nadia.settle();
            nadia.type("note", "Says who?").press("dispute");
        }
        nadia.find("#sending-back > summary").click();
        nadia.press("send-back").sees("Sent back to its authors");

        rana.open(rana.path());
        Window before = window().as("rana").open(rana.path());
        rana.press("as-paraphrase");
        Refusals.assertTold(rana, "A block quote stands as the very words.");
        answer(rana);
        assertThat(rana.at("stop-in-hand")).containsText("It always did.");
        rana.press("as-paraphrase");
        Refusals.assertTold(rana, "No quotation marks of its own stand around it.");
        before.press("as-paraphrase");
        Refusals.assertTold(before, "This quotation was settled in the meantime.");
        answer(rana);
        assertThat(rana.at("stop-in-hand")).containsText("The gates are shut,");
        rana.paste("body", BodyText.format(List.of(Block.paragraph("All is quiet.")))).press("as-paraphrase");
        Refusals.assertTold(rana, "This quotation is not in the text any more. Look at the list again.");
    }

    @Test
    void whatIsNoArticle() throws IOException {
        Window rana = window().as("rana").open("/newsroom/stories/import");
        rana.press("understand");
        Refusals.assertTold(rana, "pasted", "Paste an article first.");
        // a browser takes minutes to show as much as this
        rana.page().addStyleTag(new Page.AddStyleTagOptions().setContent("#pasted { display: none; }"));
        rana.paste("pasted", "p".repeat(2_000_001)).press("understand");
        Refusals.assertTold(rana, "This is 2,000,001 characters long; 2,000,000 is the most.");
        assertThat(rana.at("pasted-problem")).containsText(TOO_LONG);
        rana.open("/newsroom/stories/import");
        String nested = "# " + headline + "\n\n" + ">".repeat(200_000) + " It holds.";
        rana.paste("pasted", nested).press("understand");
        Refusals.assertTold(rana, "pasted", "This is nested more deeply than any article.");
        rana.paste("pasted", "").at("chooser").setInputFiles(
                new FilePayload("nested.md", "text/markdown", nested.getBytes(StandardCharsets.UTF_8)));
        rana.find("#file-state", "has arrived").waitFor();
        rana.press("understand");
        Refusals.assertTold(rana, "file", "This is nested more deeply than any article.");
    }

    @Test
    void whatIsNoRuleOfTheHouse() {
        String rule = "rule " + UUID.randomUUID();
        Window jonas = window().as("jonas").open("/newsroom/house-style?desk=world");
        jonas.type("term", "t".repeat(201)).type("why", "It is long.").press("keep");
        Refusals.assertTold(jonas, "term", TOO_LONG);
        jonas.type("term", rule).type("why", "").press("keep");
        Refusals.assertTold(jonas, "why", "Say why: a writer who does not know why will not follow it.");
        jonas.type("why", "w".repeat(501)).press("keep");
        Refusals.assertTold(jonas, "why", TOO_LONG);
        jonas.type("why", "It is used in a test.").press("keep").sees("Kept.");
        jonas.type("term", rule).type("why", "It is there.").press("keep");
        Refusals.assertTold(jonas, "term", "The desk has this rule already.");

        jonas.follow(rule);
        jonas.find("#form").evaluate("form => { form.action = form.action.replace(/rule=[^&#]*/, 'rule=none'); }");
        jonas.type("why", "It is another one.").press("keep");
        Refusals.assertTold(jonas, "This address names no rule. Choose one of the list.");
        jonas.open("/newsroom/house-style?desk=world").follow(rule);
        jonas.at("removing").locator("summary").click();
        jonas.press("remove").sees("Taken away.");
        Refusals.assertNotThere(jonas, "/newsroom/house-style?rule=" + UUID.randomUUID(),
                "This rule is gone: somebody took it away.");
    }

    @Test
    void aDeskHasNoMoreRulesThanAnybodyCanFollow() {
        Window jonas = window().as("jonas").open("/newsroom/house-style?desk=politics");
        jonas.type("why", "It is used in a test.");
        jonas.page().evaluate(SENDING, "rule " + UUID.randomUUID());
        jonas.type("term", "one more").press("keep");
        Refusals.assertTold(jonas, "term", "A desk has at most 300 rules. Take one away first.");
    }

    @Test
    void thePatternsOfADeskAreNoLargerTogetherThanTheyCanBeLookedFor() {
        Window jonas = window().as("jonas").open("/newsroom/house-style?desk=world");
        for (char last = 'a'; last < 'u' && !jonas.page().content().contains("too large together"); last++) {
            jonas.type("term", "q{1,900}" + last).choose("pattern", "a regular expression")
                    .type("why", "It is used in a test.").press("keep");
        }

        Refusals.assertTold(jonas, "term", "The patterns of this desk are too large together. ");
    }

    @Test
    void whatIsSaidAboutTheText() {
        Window rana = window().as("rana");
        Hands.begin(rana, headline, "The bridge is long.");
        rana.at("headline").selectText();
        rana.at("comment").click();
        rana.settle();

        rana.press("say-comment");
        Refusals.assertTold(rana, "commentSaid", "Say something.");
        rana.type("commentSaid", "c".repeat(2_001)).press("say-comment");
        Refusals.assertTold(rana, "commentSaid", TOO_LONG);
        rana.type("commentSaid", "Is it?").type("headline", "Another " + UUID.randomUUID()).press("save")
                .press("say-comment");
        toldAtTheComments(rana, "These words are not in the text any more. Mark them again.");
        rana.at("commented").evaluate("field => { field.value = ''; }");
        rana.press("say-comment");
        toldAtTheComments(rana, "Select the words in the text that you want to say something about.");

        rana.at("headline").selectText();
        rana.at("comment").click();
        rana.settle();
        rana.type("commentSaid", "Is it?").press("say-comment");
        rana.open(rana.path() + "&comment=" + UUID.randomUUID()).find("article.comment button", "Resolve").click();
        Refusals.assertTold(rana, "This comment does not exist. Open the page again.");
    }

    @Test
    void whatIsNotAtAnAddress() {
        Window rana = window().as("rana").open("/newsroom/stories/new");
        String form = rana.path();
        rana.type("headline", headline).type("body", "The bridge is long.").press("begin").press("save");
        String story = rana.path().replaceAll(".*story=", "");
        rana.type("body", "The bridge is very long.").press("save");
        rana.open(form).type("headline", headline).type("body", "The bridge is short.").press("begin");
        Refusals.assertTold(rana, "This story was begun with this form before, and was written on since");

        Refusals.assertNotThere(rana, "/newsroom/story", "This address names no story. Look for it under All stories.");
        Refusals.assertNotThere(rana, "/newsroom/story?story=" + UUID.randomUUID(),
                "There is no story at this address.");
        Refusals.assertNotThere(rana, "/newsroom/stories/revisions?before=9&story=" + story,
                "There is no revision 9 of this story.");
        Refusals.assertNotThere(rana, "/newsroom/stories/revisions?before=-9&story=" + story,
                "No such draft of this story was put aside.");
    }

    private static void goesOn(Window before, String words) {
        before.type("body", "The bridge is longer. " + UUID.randomUUID()).press("save");
        Refusals.assertTold(before, words);
    }

    /** What is to be done anew is no field but a button. */
    private static void toldAtTheComments(Window window, String words) {
        assertThat(window.find("#refusals .refusals-what")).containsText(words);
        assertThat(window.at("commented-problem")).containsText(words);
        assertThat(window.at("commented-problem")).isInViewport();
        assertThat(window.at("comment")).isFocused();
    }

    /** Opens the form of what was found in the text. */
    private static void take(Window window, String words) {
        window.find("article.quote", words).locator("button.choose").click();
        window.settle();
        assertThat(window.find("section.chosen .said").first()).containsText(words);
    }

    private static void answer(Window window) {
        window.find("#answering-it > summary").click();
        window.type("answer", "It is on my tape.").press("answer-it");
    }

    private static void refusedAtSaving(Window window, String field, String typed, String words) {
        window.paste(field, typed).press("save");
        Refusals.assertTold(window, field, words);
        window.paste(field, "");
    }

    private static void refusedBody(Window window, List<Block> blocks, String words) {
        carry(window, BodyText.format(blocks));
        window.press("save");
        Refusals.assertTold(window, "body", words);
    }

    private static void refusedAtSubmitting(Window window, List<Block> blocks, String words) {
        window.paste("body", BodyText.format(blocks)).press("submit");
        Refusals.assertTold(window, "body", words);
    }

    /** Lets the form carry a body that no editor shows. */
    private static void carry(Window window, String body) {
        window.at("body").evaluate("(field, body) => { field.value = body; }", body);
    }

    /** What others write does not come in by itself any more. */
    private static void stayAlone(Window window) {
        window.settle();
        window.page().evaluate("() => { window.lookWho = null; }");
    }

    private static void addPicture(Window window, String name, byte[] file) {
        window.at("picture-file").setInputFiles(new FilePayload(name, "image/png", file));
    }

    private static void describePicture(Window window, String alt) {
        window.page().waitForFunction("() => document.getElementById('body').value.includes('sha256')");
        List<Block> blocks = BodyText.parse(window.at("body").inputValue()).stream()
                .map(block -> block.picture() == null ? block
                        : Block.picture(block.picture().saying(alt, "Ida Holm", ""), block.text()))
                .collect(Collectors.toList());
        window.paste("body", BodyText.format(blocks));
    }

    private static Block picture(String alt) {
        return Block.picture(new Picture("0".repeat(64), Picture.Type.PNG, 40, 30, alt, false, "Ida Holm", ""),
                "The bridge");
    }

    private static byte[] drawing() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
