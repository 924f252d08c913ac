package news.verbatim.reader.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import news.verbatim.publishing.listing.ListedAddress;
import news.verbatim.publishing.publication.EditionCard;
import news.verbatim.reader.Feeds;
import news.verbatim.reader.Sitemaps;
import news.verbatim.reader.serving.Stories;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds and sitemaps, read by parsers that we did not write. */
class ReadByOthersTest {

    private static final EditionCard TUNNEL = Stories.card(Stories.tunnel());

    private static final EditionCard HOSTILE = Stories.card(Stories.everywhere(Stories.HOSTILE + "\u0000\ud800\uffff"));

    @ParameterizedTest
    @ValueSource(strings = {"feed.ftlx", "rss.ftlx"})
    void aFeedReaderFindsTheSameStoriesInAtomAndRss(String template) throws Exception {
        SyndFeed feed = new SyndFeedInput().build(new StringReader(feed(template, "city")));

        assertEquals("The Harbour Record: City", feed.getTitle());
        SyndEntry entry = feed.getEntries().get(0);
        assertEquals("Harbour tunnel to close for eleven weeks", entry.getTitle());
        assertEquals("https://record.example/2026/11/22/story", entry.getLink());
        assertEquals("urn:uuid:" + TUNNEL.story(), entry.getUri());
        assertEquals(Stories.AT_THREE, entry.getPublishedDate().toInstant());
        assertEquals("Rana Amari", entry.getAuthor());
        assertTrue(feed.getEntries().get(1).getTitle().startsWith("<script>alert(1)</script>"),
                feed.getEntries().get(1).getTitle());
    }

    @Test
    void eachFeedNamesItselfAndItsHub() {
        for (String format : List.of("atom", "rss")) {
            Document feed = Jsoup.parse(feed(format.equals("atom") ? "feed.ftlx" : "rss.ftlx", "city"),
                    Parser.xmlParser());
            assertEquals("https://record.example/desks/city/feed." + format, feed.select("[rel=self]").attr("href"));
            assertEquals("https://hub.example/", feed.select("[rel=hub]").attr("href"));
        }
        JsonObject json = json();
        assertEquals("https://record.example/feed.json", json.getString("feed_url"));
        assertEquals("https://hub.example/", json.getJsonArray("hubs").getJsonObject(0).getString("url"));
    }

    @Test
    void theJsonFeedHasWhatItsVersionAsksFor() {
        JsonObject feed = json();

        assertEquals("https://jsonfeed.org/version/1.1", feed.getString("version"));
        JsonObject item = feed.getJsonArray("items").getJsonObject(0);
        assertEquals("urn:uuid:" + TUNNEL.story(), item.getString("id"));
        assertTrue(item.getString("content_text").startsWith("The road agency starts in January."));
        assertEquals(Stories.AT_THREE, Instant.parse(item.getString("date_published")));
        assertEquals(Stories.HOSTILE,
                feed.getJsonArray("items").getJsonObject(1).getString("title").substring(0, Stories.HOSTILE.length()));
    }

    @Test
    void theNewsSitemapHasWhatNewsSearchAsksFor() {
        Document sitemap = xml("news-sitemap.ftlx", SitemapView.of(List.of(TUNNEL, HOSTILE)));

        assertEquals(2, sitemap.select("url").size());
        assertEquals("https://record.example/2026/11/22/story", sitemap.select("loc").first().text());
        assertEquals("The Harbour Record", sitemap.select("news|publication > news|name").first().text());
        assertEquals("en", sitemap.select("news|language").first().text());
        assertEquals("2026-11-22T14:00:00Z", sitemap.select("news|publication_date").first().text());
        assertTrue(sitemap.select("news|title").last().text().startsWith("<script>"));
    }

    @Test
    void aSitemapHoldsFiftyThousandStoriesAndStaysSmallEnough() {
        List<SitemapView.Line> view = IntStream.range(0, Sitemaps.MOST)
                .mapToObj(i -> SitemapView.Line.of(new ListedAddress(TUNNEL.address(), TUNNEL.updatedAt()))).toList();
        byte[] bytes = Stories.templates().render("sitemap.ftlx", view, Stories.BASE).bytes();

        assertTrue(bytes.length < 50 << 20, () -> bytes.length + " bytes");
        assertEquals(Sitemaps.MOST, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), Parser.xmlParser())
                .select("url > loc").size());
    }

    private static Document xml(String template, Object view) {
        return Jsoup.parse(Stories.rendered(template, view), Parser.xmlParser());
    }

    private static String feed(String template, String desk) {
        return Stories.rendered(template, FeedView.of(Stories.MASTHEAD, desk, List.of(TUNNEL, HOSTILE), List.of()));
    }

    private static JsonObject json() {
        FeedView view = FeedView.of(Stories.MASTHEAD, "", List.of(TUNNEL, HOSTILE), List.of());
        String written = Feeds.json(view, Stories.BASE + "/feed.json", Stories.BASE, Stories.MASTHEAD).build()
                .toString();
        return Json.createReader(new StringReader(written)).readObject();
    }
}
