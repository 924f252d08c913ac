package news.verbatim.reader.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.Picture;
import news.verbatim.publishing.serving.PublishedStory;
import news.verbatim.reader.Feeds;
import news.verbatim.reader.serving.Stories;
import news.verbatim.reader.wire.Ninjs;
import news.verbatim.reader.wire.Schemas;
import news.verbatim.reader.wire.StoryJson;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** A story with pictures, as people and as machines get it. */
class PicturedStoryTest {

    private static final String HASH = "0123456789abcdef".repeat(4);

    private static final Picture QUAY = new Picture(HASH, Picture.Type.JPEG, 1_200, 800, "A ferry at the quay", false,
            "Ida Holm",
            "© The Harbour Record");

    private static final Picture LINE = new Picture("f" + HASH.substring(1), Picture.Type.PNG, 300, 20, "A line", true,
            "us", "");

    private final PublishedStory story = Stories.pictured(
            Block.picture(QUAY, "The quay: “We never stopped,” she said."),
            Block.paragraph("The ferry is back."), Block.picture(LINE, ""));

    private final Document page = Jsoup.parse(Stories.rendered("story.ftlh", Stories.view(story)));

    @Test
    void aReaderGetsItInSizesWithItsShapeAndWithoutWaitingForTheFirst() {
        Element quay = page.select("figure.picture img").first();

        assertEquals("/pictures/" + HASH + "-960.jpg", quay.attr("src"));
        assertTrue(quay.attr("srcset").startsWith("/pictures/" + HASH + "-320.jpg 320w, "), quay.attr("srcset"));
        assertTrue(quay.attr("srcset").endsWith("-1200.jpg 1200w"), quay.attr("srcset"));
        assertEquals("960", quay.attr("width"));
        assertEquals("640", quay.attr("height"));
        assertEquals("A ferry at the quay", quay.attr("alt"));
        assertFalse(quay.hasAttr("loading"));
        Element line = page.select("figure.picture img").last();
        assertEquals("lazy", line.attr("loading"));
        assertTrue(line.hasAttr("alt") && line.attr("alt").isEmpty(), line::outerHtml);
    }

    @Test
    void itsCaptionRefersToTheCheckOfItsQuotationAndItsCreditIsPrinted() {
        Element caption = page.select("figcaption").first();

        assertEquals("“We never stopped,”", caption.select("q.said").text());
        assertEquals("#check-1", caption.select("a.ref").attr("href"));
        assertEquals("Ida Holm · © The Harbour Record", caption.select(".credit").text());
    }

    @Test
    void theFirstOneIsShownWhereTheStoryIsShared() {
        assertEquals("https://record.example/pictures/" + HASH + "-1200.jpg", meta("og:image"));
        assertEquals("1200", meta("og:image:width"));
        assertEquals("A ferry at the quay", meta("og:image:alt"));
        assertEquals("summary_large_image", page.select("meta[name=twitter:card]").attr("content"));
        assertEquals("summary", Jsoup.parse(Stories.rendered("story.ftlh", Stories.view(Stories.tunnel())))
                .select("meta[name=twitter:card]").attr("content"));
    }

    @Test
    void structuredDataSaysWhoseItIs() {
        JsonObject image = parse(page.select("script[type=application/ld+json]").first().data()).getJsonArray("image")
                .getJsonObject(0);

        assertEquals("ImageObject", image.getString("@type"));
        assertEquals("Ida Holm", image.getString("creditText"));
        assertEquals("© The Harbour Record", image.getString("copyrightNotice"));
        assertEquals(1_200, image.getInt("width"));
    }

    @Test
    void ninjsHasItAsAnAssociation() {
        JsonObject item = Ninjs.item(WireView.of(story), Stories.rendered("body.ftlx", WireView.of(story)),
                Stories.MASTHEAD, Stories.BASE);

        Schemas.assertValid(Schemas.ninjs(), item);
        JsonObject quay = item.getJsonArray("associations").getJsonObject(0);
        assertEquals("picture", quay.getString("type"));
        assertEquals("Ida Holm", quay.getString("by"));
        assertEquals("© The Harbour Record", quay.getString("usageTerms"));
        assertEquals(List.of("caption", "altText"),
                quay.getJsonArray("descriptions").getValuesAs(JsonObject.class).stream()
                        .map(said -> said.getString("role")).toList());
        JsonObject largest = quay.getJsonArray("renditions").getJsonObject(4 - 1);
        assertEquals("https://record.example/pictures/" + HASH + "-1200.jpg", largest.getString("href"));
        assertEquals(800, largest.getInt("height"));
        assertFalse(item.getJsonArray("bodies").getJsonObject(0).getString("value").contains("The quay"),
                "a caption is no body text");
    }

    @Test
    void newsmlLinksToItAndItsBodyShowsIt() {
        Document item = Jsoup.parse(Stories.rendered("newsml.ftlx", WireView.of(story)), Parser.xmlParser());

        assertEquals("https://record.example/pictures/" + HASH + "-1200.jpg",
                item.select("itemMeta > link").first().attr("href"));
        assertEquals("image/jpeg", item.select("itemMeta > link").first().attr("contenttype"));
        assertEquals("link", item.select("itemMeta").first().children().last().tagName());
        assertEquals(2, item.select("body figure img").size());
    }

    @Test
    void theApiAnswersItAsItsDocumentSays() {
        JsonObject answer = StoryJson.whole(WireView.of(story), Stories.BASE);

        Schemas.assertValid(Schemas.ofApi("Story"), answer);
        Schemas.assertValid(Schemas.ofApi("StoryCard"), StoryJson.card(Stories.card(story), Stories.BASE).build());
        assertEquals(HASH, answer.getJsonArray("body").getJsonObject(0).getJsonObject("picture").getString("sha256"));
    }

    @Test
    void feedsShowTheOneThatLeads() throws Exception {
        FeedView view = FeedView.of(Stories.MASTHEAD, "", List.of(Stories.card(story)), List.of());
        String address = "https://record.example/pictures/" + HASH + "-1200.jpg";

        Document rss = Jsoup.parse(Stories.rendered("rss.ftlx", view), Parser.xmlParser());
        assertEquals(address, rss.select("media|content").attr("url"));
        assertEquals("Ida Holm", rss.select("media|credit").text());
        SyndFeed atom = new SyndFeedInput().build(new StringReader(Stories.rendered("feed.ftlx", view)));
        assertEquals(address, atom.getEntries().get(0).getEnclosures().get(0).getUrl());
        assertEquals("https://record.example/pictures/" + HASH + "-960.jpg",
                Feeds.json(view, "x", Stories.BASE, Stories.MASTHEAD).build()
                        .getJsonArray("items").getJsonObject(0).getString("image"));
    }

    @Test
    void whateverIsSaidOfItStaysText() {
        PublishedStory hostile = Stories
                .pictured(Block.picture(QUAY.saying(Stories.HOSTILE, Stories.HOSTILE, Stories.HOSTILE),
                        "“We never stopped,” " + Stories.HOSTILE));

        Document there = Jsoup.parse(Stories.rendered("story.ftlh", Stories.view(hostile)));
        assertEquals(1, there.select("article img").size());
        assertEquals(Stories.HOSTILE, there.select("article img").attr("alt"));
        Schemas.assertValid(Schemas.ninjs(), Ninjs.item(WireView.of(hostile), "", Stories.MASTHEAD, Stories.BASE));
    }

    private String meta(String property) {
        return page.select("meta[property=" + property + "]").attr("content");
    }

    private static JsonObject parse(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }
}
