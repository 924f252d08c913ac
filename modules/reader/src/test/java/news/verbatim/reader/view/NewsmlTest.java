package news.verbatim.reader.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import news.verbatim.events.act.NoticeKind;
import news.verbatim.publishing.publication.PublicNotice;
import news.verbatim.publishing.publication.Standing;
import news.verbatim.publishing.serving.Found;
import news.verbatim.publishing.serving.PublishedStory;
import news.verbatim.reader.serving.Stories;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * NewsML-G2 by its structure: names, order and attributes as the standard's schema has them. The schema itself is on no
 * registry, so no schema validator has seen these items.
 */
class NewsmlTest {

    private static final String NAR = "http://iptc.org/std/nar/2006-10-01/";

    private static final PublicNotice CORRECTION = new PublicNotice(NoticeKind.CORRECTION, 2, "", "He said <less>.",
            Stories.AT_THREE.plusSeconds(3600));

    private final PublishedStory tunnel = Stories.tunnel();

    @Test
    void anItemHasItsPartsInTheOrderOfTheStandard() throws Exception {
        Document item = item(WireView.of(Stories.again(tunnel, 2, List.of(CORRECTION), 0)));

        assertEquals(NAR, item.getDocumentElement().getNamespaceURI());
        assertEquals("urn:uuid:" + tunnel.story(), item.getDocumentElement().getAttribute("guid"));
        assertEquals("2", item.getDocumentElement().getAttribute("version"));
        assertEquals(List.of("catalogRef", "rightsInfo", "itemMeta", "contentMeta", "contentSet"),
                children(item.getDocumentElement()));
        assertEquals(
                List.of("itemClass", "provider", "versionCreated", "firstCreated", "pubStatus", "edNote", "signal"),
                children(part(item, "itemMeta")));
        assertEquals(
                List.of("contentCreated", "contentModified", "language", "slugline", "headline", "by", "description"),
                children(part(item, "contentMeta")));
    }

    @Test
    void aCorrectionIsSignalled() throws Exception {
        Document item = item(WireView.of(Stories.again(tunnel, 2, List.of(CORRECTION), 0)));

        assertEquals("sig:correction", path(item, "string(//*[local-name()='signal']/@qcode)"));
        assertEquals("He said <less>.", path(item, "string(//*[local-name()='edNote'])"));
    }

    @Test
    void anUpdateIsNoCorrectionEvenIfAnEarlierEditionWasOne() throws Exception {
        assertEquals("sig:update", path(item(WireView.of(Stories.again(tunnel, 3, List.of(CORRECTION), 0))),
                "string(//*[local-name()='signal']/@qcode)"));
        assertEquals("0", path(item(WireView.of(tunnel)), "count(//*[local-name()='signal'])"));
    }

    @Test
    void theBodyIsXhtml() throws Exception {
        Document item = item(WireView.of(tunnel));

        assertEquals("http://www.w3.org/1999/xhtml", path(item, "namespace-uri(//*[local-name()='body'])"));
        assertEquals("Marit Dahl", path(item, "string(//*[local-name()='cite'])"));
        assertEquals("2", path(item, "count(//*[local-name()='li'])"));
        assertTrue(path(item, "string(//*[local-name()='body'])")
                .contains("“There is no risk,” Oskar Lind told the council"));
    }

    @Test
    void whatWasTakenBackIsWithheldOrCanceledAndHasNoWords() throws Exception {
        for (Standing standing : List.of(Standing.WITHDRAWN, Standing.KILLED)) {
            Document item = item(WireView
                    .takenBack(new Found(tunnel.story(), 1, standing, Stories.BERLIN, tunnel.address(), ""), List.of(
                            new PublicNotice(NoticeKind.WITHDRAWAL, 1, "", "We doubt it.", Stories.AT_THREE))));
            assertEquals(standing == Standing.KILLED ? "stat:canceled" : "stat:withheld",
                    path(item, "string(//*[local-name()='pubStatus']/@qcode)"));
            assertEquals(List.of("catalogRef", "rightsInfo", "itemMeta"), children(item.getDocumentElement()));
        }
    }

    @Test
    void staysWellFormedWhateverStandsInAField() throws Exception {
        Document item = item(WireView.of(Stories.everywhere(Stories.HOSTILE + "\u0000\ud800\uffff]]>")));

        assertTrue(path(item, "string(//*[local-name()='headline'])").startsWith("<script>alert(1)</script>"));
        assertEquals("0", path(item, "count(//*[local-name()='script'])"));
    }

    private static Document item(WireView view) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(
                Stories.templates().render("newsml.ftlx", view, Stories.BASE).bytes()));
    }

    private static String path(Document document, String expression) throws Exception {
        XPath path = XPathFactory.newInstance().newXPath();
        return path.evaluate(expression, document);
    }

    private static Element part(Document item, String name) {
        return (Element) item.getElementsByTagNameNS(NAR, name).item(0);
    }

    private static List<String> children(Element parent) {
        List<String> names = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                names.add(element.getLocalName());
            }
        }
        return names;
    }
}
