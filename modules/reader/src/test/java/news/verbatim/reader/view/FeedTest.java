package news.verbatim.reader.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import news.verbatim.events.id.StoryId;
import news.verbatim.publishing.publication.EditionCard;
import news.verbatim.publishing.serving.TakenBack;
import news.verbatim.reader.serving.Stories;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class FeedTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private static final List<TakenBack> GONE = List
            .of(new TakenBack(StoryId.next(), Stories.AT_THREE.minusSeconds(60)));

    private final EditionCard tunnel = Stories.card(Stories.tunnel());

    @Test
    void namesEachStoryForGoodAndLinksToIt() throws Exception {
        Element entry = (Element) parse(tunnel).getElementsByTagNameNS(ATOM, "entry").item(0);

        assertEquals("urn:uuid:" + tunnel.story(), text(entry, "id"));
        assertEquals("Harbour tunnel to close for eleven weeks", text(entry, "title"));
        assertEquals(Stories.AT_THREE, Instant.parse(text(entry, "updated")));
        assertEquals("https://record.example/2026/11/22/story",
                ((Element) entry.getElementsByTagNameNS(ATOM, "link").item(0)).getAttribute("href"));
    }

    @Test
    void isAsOldAsItsNewestStoryAndKeepsItsName() throws Exception {
        Element feed = parse(tunnel).getDocumentElement();

        assertEquals(Stories.AT_THREE, Instant.parse(text(feed, "updated")));
        assertEquals(text(feed, "id"), text(parse().getDocumentElement(), "id"));
        assertTrue(text(feed, "id").startsWith("urn:uuid:"));
        UUID.fromString(text(feed, "id").substring("urn:uuid:".length()));
    }

    @Test
    void isWellFormedWithoutAnyStory() throws Exception {
        assertEquals(0, parse().getElementsByTagNameNS(ATOM, "entry").getLength());
    }

    @Test
    void staysWellFormedWhateverStandsInAField() throws Exception {
        String broken = Stories.HOSTILE + "\u0000\ud800\uffff 😀";

        Element entry = (Element) parse(Stories.card(Stories.everywhere(broken))).getElementsByTagNameNS(ATOM, "entry")
                .item(0);

        assertTrue(text(entry, "title").startsWith("<script>alert(1)</script>\"'>"), text(entry, "title"));
        assertTrue(text(entry, "title").endsWith(" 😀"), text(entry, "title"));
        assertEquals(0, entry.getElementsByTagName("script").getLength());
    }

    @Test
    void tellsThoseWhoHaveAStoryThatItWasTakenBack() throws Exception {
        Element gone = (Element) parse()
                .getElementsByTagNameNS("http://purl.org/atompub/tombstones/1.0", "deleted-entry").item(0);

        assertEquals("urn:uuid:" + GONE.get(0).story(), gone.getAttribute("ref"));
        assertEquals(Stories.AT_THREE.minusSeconds(60), Instant.parse(gone.getAttribute("when")));
    }

    private static Document parse(EditionCard... cards) throws Exception {
        FeedView view = FeedView.of(Stories.MASTHEAD, "", List.of(cards), GONE);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(Stories.templates().render("feed.ftlx", view, Stories.BASE).bytes()));
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
    }
}
