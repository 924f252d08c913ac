package news.verbatim.factcheck;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.verbatim.events.Refusal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Reads the words of a web page as somebody who looks at it reads them: no script, no style, a paragraph a line. */
final class HtmlText {

    private static final int HEAD = 4096;
    private static final Pattern CHARSET = Pattern.compile("(?i)<meta[^>]+charset\\s*=\\s*[\"']?([\\w-]+)|<\\?xml[^>]+encoding=[\"']([\\w-]+)");
    private static final Set<String> UNSEEN = Set.of("script", "style", "template", "noscript", "head", "iframe", "svg", "select",
            "textarea", "object");

    private HtmlText() {
    }

    /** Returns the source of a page. */
    static String source(byte[] bytes, String chosen) {
        return Encodings.decode(bytes, chosen == null || chosen.isEmpty() ? declared(bytes) : chosen);
    }

    static String of(byte[] bytes, String chosen) {
        StringBuilder text = new StringBuilder();
        NodeTraversor.filter(new Reader(text), Jsoup.parse(source(bytes, chosen)).body());
        String words = text.toString().replaceAll("[ \\t]*\\n[ \\t]*", "\n").replaceAll("\\n{3,}", "\n\n").strip();
        if (words.isEmpty()) {
            throw Refusal.at("file", "There are no words in this page; a script may have filled it in the browser. Paste the words.");
        }
        return words;
    }

    /** Returns the encoding that the page says it has; Latin-1 has meant windows-1252 ever since there have been browsers. */
    private static String declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher found = CHARSET.matcher(head);
        if (Encodings.isWide(bytes) || !found.find()) {
            return null;
        }
        String name = found.group(1) == null ? found.group(2) : found.group(1);
        boolean latin = name.equalsIgnoreCase("iso-8859-1") || name.equalsIgnoreCase("latin1");
        return latin ? "windows-1252" : Encodings.isSupported(name) ? name : null;
    }

    /** Writes down what can be seen. */
    private record Reader(StringBuilder text) implements NodeFilter {

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                append(words);
            } else if (node instanceof Element element) {
                if (UNSEEN.contains(element.normalName()) || element.hasAttr("hidden")) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                if (element.normalName().equals("br")) {
                    text.append('\n');
                } else if (element.isBlock()) {
                    breakLine();
                }
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
                breakLine();
            } else if (node instanceof Element element && element.normalName().equals("td")) {
                text.append('\t');
            }
            Extraction.requireGoingOn(text.length());
            return FilterResult.CONTINUE;
        }

        private void append(TextNode words) {
            boolean typed = words.parent() != null && ((Element) words.parent()).closest("pre") != null;
            String line = typed ? words.getWholeText() : words.getWholeText().replaceAll("[ \\t\\n\\r\\f]+", " ");
            boolean begins = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
            text.append(begins && !typed ? line.stripLeading() : line);
        }

        private void breakLine() {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
        }
    }
}
