package news.verbatim.drafting.importing;

import java.util.List;
import java.util.regex.Matcher;
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
    HTML("HTML"),
    /** A mail as it is saved, with its head. */
    MAIL("a mail");

    private static final Pattern TAGS = Pattern
            .compile("(?is).*<(?:!doctype|html|body|article|p|h[1-6]|div|ul|ol|blockquote|br)\\b[^<>]*>.*");
    private static final List<Pattern> SIGNS = Stream
            .of("^#{1,6} \\S", "^> \\S", "\\[[^\\[\\]\\n]{1,300}\\]\\((?:https?|mailto):",
                    "\\*\\*\\S[^*\\n]{0,300}\\*\\*")
            .map(sign -> Pattern.compile(sign, Pattern.MULTILINE)).toList();
    private static final Pattern FRONT = Pattern.compile("\\A---\\R(?:[^\\n]*\\n){0,60}?---\\R");
    private static final Pattern NOTE = Pattern
            .compile("(?m)^ {0,3}\\[\\^[^\\]\\s]{1,60}\\]:.*(?:\\n(?: {2,}|\\t).*|\\n(?![\\s#>*\\[-]).+)*+");
    private static final Pattern NOTE_MARK = Pattern.compile("\\[\\^[^\\]\\s]{1,60}\\]");
    private static final Pattern STRUCK = Pattern.compile("~~(?=\\S)([^~\\n]{1,2000})(?<=\\S)~~");
    private static final Pattern CODE = Pattern.compile("(?<!<pre>)<code>([^<]*)</code>");
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
        if (RawMail.is(article)) {
            return MAIL;
        }
        if (TAGS.matcher(head).matches()) {
            return HTML;
        }
        return SIGNS.stream().anyMatch(sign -> sign.matcher(head).find()) ? MARKDOWN : PLAIN;
    }

    /** Returns Markdown as a page. */
    static String rendered(String markdown) {
        return rendered(markdown, new NotImported());
    }

    /**
     * Returns Markdown as a page, and notes what of it is none: its notes and its settings. What is struck out is
     * marked as such.
     */
    static String rendered(String markdown, NotImported leftOut) {
        String article = told(FRONT, markdown, NotImported.Kind.HEAD, leftOut);
        article = told(NOTE, article, NotImported.Kind.NOTE, leftOut);
        article = told(NOTE_MARK, article, NotImported.Kind.NOTE_MARK, leftOut);
        article = STRUCK.matcher(article).replaceAll("<del>$1</del>");
        // a grave accent is a mark to whoever typed it, and code to nobody in a newsroom
        return CODE.matcher(HtmlRenderer.builder().build().render(Parser.builder().build().parse(article)))
                .replaceAll("`$1`");
    }

    private static String told(Pattern what, String article, NotImported.Kind kind, NotImported leftOut) {
        StringBuilder kept = new StringBuilder();
        int from = 0;
        Matcher found = what.matcher(article);
        while (found.find()) {
            kept.append(article, from, found.start());
            leftOut.add(kind, found.group(), kept.substring(Math.max(0, kept.length() - 80)));
            from = found.end();
        }
        return kept.append(article.substring(from)).toString();
    }
}
