package news.verbatim.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Looks at a page as a browser does, for anything that came to life in it. */
public final class Harmless {

    private static final Set<String> SCHEMES = Set.of("/", "#", "http");

    private Harmless() {
    }

    public static void assertHarmless(String html) {
        Document page = Jsoup.parse(html);
        assertEquals(0, page.select("script:not([type=application/ld+json]), img, iframe, style, textarea").size(),
                html);
        for (Element element : page.getAllElements()) {
            element.attributes()
                    .forEach(attribute -> assertFalse(attribute.getKey().startsWith("on"), () -> element.outerHtml()));
            assertTrue(!element.hasAttr("href") || SCHEMES.stream().anyMatch(element.attr("href")::startsWith),
                    element::outerHtml);
        }
        assertFalse(html.contains("50080122"), html);
        assertTrue(page.text().contains("<script>alert(1)</script>"), html);
        assertTrue(html.contains("${6543*7654}"), html);
    }
}
