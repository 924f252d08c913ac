package news.verbatim.drafting;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** How a raw article is written. */
public enum RawShape {
    /** Words and line ends, and nothing else. */
    PLAIN("plain text"),
    /** CommonMark. */
    MARKDOWN("Markdown"),
    /** The source of a page, or a part of one. */
    HTML("HTML");

    private static final Pattern TAGS = Pattern.compile("(?is).*<(?:!doctype|html|body|article|p|h[1-6]|div|ul|ol|blockquote|br)\\b[^<>]*>.*");
    private static final List<Pattern> SIGNS = Stream.of("^#{1,6} \\S", "^> \\S", "\\[[^\\]\\n]{1,300}\\]\\((?:https?|mailto):",
            "\\*\\*\\S[^*\\n]{0,300}\\*\\*").map(sign -> Pattern.compile(sign, Pattern.MULTILINE)).toList();
    private static final int LOOKED = 20_000;

    private final String called;

    RawShape(String called) {
        this.called = called;
    }

    /** Returns what it is called in a sentence. */
    public String called() {
        return called;
    }

    /** Finds out how an article is written, by its beginning. */
    static RawShape of(String article) {
        String head = article.substring(0, Math.min(article.length(), LOOKED));
        if (TAGS.matcher(head).matches()) {
            return HTML;
        }
        return SIGNS.stream().anyMatch(sign -> sign.matcher(head).find()) ? MARKDOWN : PLAIN;
    }

    /** Returns Markdown as a page. */
    static String rendered(String markdown) {
        return HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown));
    }
}
