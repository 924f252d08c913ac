package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;
import news.verbatim.drafting.draft.DraftQuotation;
import news.verbatim.drafting.listing.Stories;
import news.verbatim.drafting.pictures.AddingPictures;
import news.verbatim.drafting.pictures.Pictures;
import news.verbatim.drafting.story.WorkingCopy;
import news.verbatim.drafting.writing.Submitting;
import news.verbatim.drafting.writing.Writing;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.Picture;
import news.verbatim.events.text.StoryText;
import news.verbatim.events.text.Verdict;
import news.verbatim.publishing.golive.Noticing;
import news.verbatim.publishing.publication.PublicationState;
import org.junit.jupiter.api.Test;

/** A picture goes through the newsroom with its story: checked with it, public with it, gone with it. */
class PicturesTest extends StoryTest {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final String SPOKEN = "I walk home across it";

    private static final String TRACE = "54.1667 N, 10.2333 E";

    @Inject
    private AddingPictures adding;

    @Inject
    private Pictures pictures;

    @Inject
    private Writing writing;

    @Inject
    private Stories stories;

    @Inject
    private Submitting submitting;

    @Inject
    private Noticing noticing;

    @Test
    void aPictureIsPublicWithItsStoryInEverySizeAndGoneWithIt() throws Exception {
        StoryId story = checked(photo());
        Picture picture = picture(story);
        assertEquals(404, get(picture, 320).statusCode());
        assertTrue(ask("/newsroom/pictures/" + picture.file(320), "").statusCode() != 200,
                "only who signed in sees a draft's");

        newsroom.approve(newsroom.editor, story, null);
        awaitState(story, PublicationState.LIVE);

        assertEquals(List.of(320, 640, 700), picture.widths());
        for (int width : picture.widths()) {
            HttpResponse<byte[]> file = get(picture, width);
            assertEquals(200, file.statusCode());
            assertEquals("image/jpeg", file.headers().firstValue("Content-Type").orElse(""));
            assertEquals("public, max-age=31536000, s-maxage=300, immutable",
                    file.headers().firstValue("Cache-Control").orElse(""));
            assertEquals(width, ImageIO.read(new ByteArrayInputStream(file.body())).getWidth());
            assertFalse(new String(file.body(), StandardCharsets.ISO_8859_1).contains("54.1667"),
                    "where it was taken is nobody's business");
            assertEquals(304, ask("/pictures/" + picture.file(width), file.headers().firstValue("ETag").orElseThrow())
                    .statusCode());
        }
        assertEquals(404, get(picture, 321).statusCode());
        assertEquals(404, ask("/pictures/" + picture.sha256() + "-320.png", "").statusCode());
        String page = new String(ask(scheduled(story).address(), "").body(), StandardCharsets.UTF_8);
        assertTrue(page.contains(picture.file(700)) && page.contains("alt=\"The bridge from the quay\""), page);

        newsroom.editor.does(() -> noticing.kill(story, "A court forbade it."));
        assertEquals(410, get(picture, 320).statusCode());
        assertTrue(facts(story).contains("PictureKept"));
    }

    @Test
    void aPictureThatTheNextEditionDoesNotShowIsGoneUnlessAnotherStoryShowsIt() throws Exception {
        StoryId story = live(photo());
        Picture dropped = picture(story);
        byte[] shared = photo();
        StoryId other = live(shared);
        StoryId killed = live(shared);
        newsroom.editor.does(() -> noticing.kill(killed, "A court forbade it."));
        assertEquals(200, get(picture(other), 320).statusCode());

        newsroom.reporter.does(() -> {
            submitting.revise(story);
            WorkingCopy copy = stories.open(story);
            StoryText text = copy.text();
            int number = writing
                    .save(story, copy.number(), new StoryText(text.headline(), text.standfirst(), text.keyPoints(),
                            text.body().subList(1, text.body().size()), text.byline(), text.desk(), text.language()))
                    .number();
            submitting.submit(story, number);
        });
        assertEquals(200, get(dropped, 320).statusCode());
        newsroom.approve(newsroom.editor, story, 2, null);
        await("the second edition is public", () -> scheduled(story).edition() == 2);

        assertEquals(410, get(dropped, 320).statusCode());
    }

    @Test
    void aPictureThatIsNotTheOneThatWasApprovedDoesNotGoOut() throws Exception {
        LocalDateTime hour = inMinutes(60);
        StoryId story = checked(photo());
        newsroom.approve(newsroom.editor, story, hour);
        assertEquals(1,
                tamper("update drafting.picture_part set bytes = ? where sha256 = ? and width = 700", new byte[] {1},
                        picture(story).sha256()));

        moveTo(hour);

        awaitState(story, PublicationState.HELD);
        assertTrue(scheduled(story).reason().contains("not the one that was approved"), scheduled(story).reason());
        assertEquals(404, get(picture(story), 320).statusCode());
    }

    @Test
    void aQuotationInACaptionStopsTheGateLikeAnyOther() throws Exception {
        StoryId story = submitted("“" + SPOKEN + ",” said Mara Lindt, the harbour master.");
        Newsroom.WORDS.forEach(words -> newsroom.rule(newsroom.checker, story, words, Verdict.VERBATIM, ""));

        assertRefused(null, "One quotation is not resolved yet.", () -> newsroom.complete(newsroom.checker, story));
        assertRefused(null, "This revision is not before the editors: its check is not",
                () -> newsroom.approve(newsroom.editor, story, null));

        newsroom.rule(newsroom.checker, story, SPOKEN, Verdict.DISPUTED, "She was not there.");
        assertRefused(null, "One quotation is not resolved yet.", () -> newsroom.complete(newsroom.checker, story));
    }

    @Test
    void aTextShowsNoPictureThatIsNotKeptHereOrIsAnotherOne() throws Exception {
        StoryId story = newsroom.draftBy(newsroom.reporter);
        Picture picture = newsroom.reporter.asks(() -> adding.add(story, new ByteArrayInputStream(photo()))).picture();

        for (Picture other : List.of(new Picture("e".repeat(64), picture.type(), 700, 400, "", false, "", ""),
                new Picture(picture.sha256(), Picture.Type.PNG, 700, 400, "", false, "", ""),
                new Picture(picture.sha256(), picture.type(), 699, 400, "", false, "", ""))) {
            assertEquals("body",
                    assertThrows(Refusal.class, () -> save(story, Block.picture(other, ""))).problems().get(0).field());
        }
        save(story, Block.picture(picture, ""));
        assertEquals(picture, newsroom.copy(story).text().pictures().get(0));
    }

    @Test
    void whatIsNoPictureIsRefusedInWordsAndChangesNothing() throws Exception {
        StoryId story = newsroom.draftBy(newsroom.reporter);

        for (byte[] file : List.of(new byte[0], "GIF89a".getBytes(StandardCharsets.US_ASCII),
                new byte[AddingPictures.MOST + 1])) {
            assertEquals("picture",
                    assertThrows(Refusal.class,
                            () -> newsroom.reporter.does(() -> adding.add(story, new ByteArrayInputStream(file))))
                            .problems().get(0).field());
        }
        assertFalse(facts(story).contains("PictureKept"));
    }

    @Test
    void whoeverAddsTheSameFileAgainGetsTheSamePicture() throws Exception {
        StoryId story = newsroom.draftBy(newsroom.reporter);
        byte[] file = photo();

        Picture first = newsroom.reporter.asks(() -> adding.add(story, new ByteArrayInputStream(file))).picture();
        Picture again = newsroom.reporter.asks(() -> adding.add(story, new ByteArrayInputStream(file))).picture();

        assertEquals(first, again);
        assertTrue(newsroom.checker.asks(() -> pictures.find(first.sha256(), 320)).isPresent());
        assertTrue(newsroom.checker.asks(() -> pictures.find(first.sha256(), 321)).isEmpty());
    }

    /** Returns a public story that begins with a picture. */
    private StoryId live(byte[] photo) throws Exception {
        StoryId story = checked(photo);
        newsroom.approve(newsroom.editor, story, null);
        awaitState(story, PublicationState.LIVE);
        return story;
    }

    private StoryId checked(byte[] photo) throws Exception {
        StoryId story = submitted("The bridge at noon.", photo);
        Newsroom.WORDS.forEach(words -> newsroom.rule(newsroom.checker, story, words, Verdict.VERBATIM, ""));
        newsroom.complete(newsroom.checker, story);
        return story;
    }

    private StoryId submitted(String caption) throws Exception {
        return submitted(caption, photo());
    }

    /** Returns a submitted story of the reporter that begins with a picture under that caption. */
    private StoryId submitted(String caption, byte[] photo) throws Exception {
        StoryId story = newsroom.draftBy(newsroom.reporter);
        Block block = newsroom.reporter.asks(() -> adding.add(story, new ByteArrayInputStream(photo)));
        save(story, Block.picture(block.picture().saying("The bridge from the quay", "Ida Holm", ""), caption));
        newsroom.submit(newsroom.reporter, story);
        return story;
    }

    /** Saves the story with a block before its others, and names who speaks in it. */
    private void save(StoryId story, Block first) {
        newsroom.reporter.does(() -> {
            WorkingCopy copy = stories.open(story);
            StoryText text = copy.text();
            List<Block> body = new ArrayList<>(text.body());
            body.add(0, first);
            copy = writing.save(story, copy.number(),
                    new StoryText(text.headline(), text.standfirst(), text.keyPoints(), body,
                            text.byline(), text.desk(), text.language()));
            for (DraftQuotation claim : copy.claims()) {
                if (claim.quotation().speaker().isBlank()) {
                    copy = writing.attribute(story, copy.number(), claim.quotation().id(), "Mara Lindt",
                            "harbour master");
                }
            }
        });
    }

    private Picture picture(StoryId story) {
        return newsroom.copy(story).text().pictures().get(0);
    }

    private static HttpResponse<byte[]> get(Picture picture, int width) throws IOException, InterruptedException {
        return ask("/pictures/" + picture.file(width), "");
    }

    private static HttpResponse<byte[]> ask(String path, String known) throws IOException, InterruptedException {
        int port = 8080 + Integer.getInteger("jboss.socket.binding.port-offset", 0);
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).header("If-None-Match", known)
                        .build(),
                BodyHandlers.ofByteArray());
    }

    /** Draws a picture like no other, in a file that says where it was taken. */
    private static byte[] photo() throws IOException {
        BufferedImage image = new BufferedImage(700, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        for (int x = 0; x < 700; x += 50) {
            pen.setColor(new Color(ThreadLocalRandom.current().nextInt(1 << 24)));
            pen.fillRect(x, 0, 50, 400);
        }
        pen.dispose();
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", plain);
        byte[] comment = TRACE.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(plain.size() + 4 + comment.length).put(plain.toByteArray(), 0, 2)
                .putShort((short) 0xfffe)
                .putShort((short) (comment.length + 2)).put(comment).put(plain.toByteArray(), 2, plain.size() - 2)
                .array();
    }
}
