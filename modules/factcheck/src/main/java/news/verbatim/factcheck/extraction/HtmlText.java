package news.verbatim.factcheck.extraction;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Refusal;
import news.verbatim.factcheck.extraction.text.Encodings;
import news.verbatim.factcheck.extraction.text.LeftOut;
import news.verbatim.factcheck.extraction.text.NoteMarks;
import news.verbatim.factcheck.extraction.text.SignRepair;
import news.verbatim.factcheck.extraction.text.WrittenDown;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.Selector;

/**
 * Reads the words of a web page as somebody who looks at it reads them: no script, no style, a paragraph a line. What
 * is hidden or struck out is told and does not count; what is only hidden from being read aloud counts.
 */
@ModuleInternal
public final class HtmlText {

    private static final int HEAD = 4096;
    private static final Pattern CHARSET = Pattern.compile("(?i)<meta[^<>]+charset\\s*=\\s*[\"']?([\\w-]+)"
            + "|<\\?xml[^<>]+encoding=[\"']([\\w-]+)");
    private static final Set<String> MACHINES = Set.of("script", "style", "template");
    private static final Set<String> BESIDE = Set.of("noscript", "iframe", "svg", "select", "textarea", "object",
            "canvas", "audio",
            "video", "datalist");
    private static final Set<String> STRUCK = Set.of("del", "s", "strike");

    private static final Pattern HIDES = Pattern
            .compile("(?i)(?:^|[;{\\s])(?:display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden"
                    + "|collapse)|opacity\\s*:\\s*0(?:\\.0+)?\\s*(?:;|!|$)"
                    + "|font-size\\s*:\\s*0(?:\\.0+)?(?:px|pt|em|rem|%)?\\s*(?:;|!|$)|mso-hide\\s*:\\s*all|clip\\s*:\\s*rect\\(\\s*[01](?:px)?[ "
                    + ",]|text-indent\\s*:\\s*-\\d{3,}|(?:left|top)\\s*:\\s*-\\d{4,})");
    private static final Pattern LINE_THROUGH = Pattern
            .compile("(?i)text-decoration(?:-line)?\\s*:[^;]{0,100}line-through");
    private static final Pattern WHITE = Pattern.compile("(?i)(?:^|[;\\s])color\\s*:\\s*(?:white|#fff(?:fff)?(?:ff)?"
            + "|rgba?\\(\\s*255\\s*,\\s*255\\s*,\\s*255[^)]{0,40}\\)|transparent|rgba\\([^)]{0,40},\\s*0\\s*\\))");
    private static final Pattern GROUND = Pattern
            .compile("(?i)background(?:-color|-image)?\\s*:\\s*(?!\\s*(?:white|#fff(?:fff)?\\b|none"
                    + "|transparent|inherit|initial))");
    private static final Pattern UNSEEN_CLASS = Pattern
            .compile("(?i)(?:^|\\s)(?:sr-only|visually-?hidden|screen-reader-(?:text|only)|visuallyhidden|u-hidden"
                    + "|element-invisible|a11y-hidden)(?:\\s|$)");
    private static final Pattern NOTE_CLASS = Pattern
            .compile("(?i)footnote-?ref|noteref|MsoFootnoteReference");
    private static final Pattern COMMENTS = Pattern.compile("(?i)mso-element\\s*:\\s*comment");
    private static final Pattern COMMENT_CLASS = Pattern
            .compile("(?i)\\bmso(?:comment|commenttext)\\w*\\b|\\bmsocomtxt\\b|\\bmsocomanchor\\b");

    private HtmlText() {
    }

    /** Returns the source of a page. */
    public static String source(byte[] bytes, String chosen) {
        return Encodings.decode(bytes, chosen == null || chosen.isEmpty() ? declared(bytes) : chosen);
    }

    /** Writes the words of a page down. */
    static void of(byte[] bytes, String chosen, WrittenDown down) {
        write(SignRepair.of(source(bytes, chosen), down), down);
        if (down.text().toString().isBlank()) {
            throw Refusal.at("file",
                    "There are no words in this page; a script may have filled it in the browser. Paste the words.");
        }
    }

    static void write(String source, WrittenDown down) {
        Document page = Jsoup.parse(source);
        if (!page.title().isBlank()) {
            down.leaveOut(LeftOut.Kind.HEAD, "Its title: " + page.title(), "", LeftOut.NOWHERE);
        }
        NodeTraversor.filter(new Reader(down, Hidden.in(page)), page.body());
    }

    /**
     * Returns the encoding that the page says it has; Latin-1 has meant windows-1252 ever since there have been
     * browsers.
     */
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

    /** What the rules of a page hide or strike out. */
    private record Hidden(Set<Element> hidden, Set<Element> struck) {

        private static final int MOST_RULES = 2_000;

        static Hidden in(Document page) {
            Hidden hidden = new Hidden(identities(), identities());
            int rules = 0;
            for (Element style : page.select("style")) {
                String css = style.data().replaceAll("(?s)/\\*.*?(?:\\*/|\\z)", "");
                int begins = 0;
                for (int open = css.indexOf('{'); open >= 0 && rules < MOST_RULES; open = css.indexOf('{', begins)) {
                    String selector = css.substring(begins, open).strip();
                    boolean group = selector.startsWith("@");
                    int close = group && selector.contains("print") && !selector.contains("screen") ? closing(css, open)
                            : css.indexOf('}', open);
                    if (!group && close > open) {
                        rules++;
                        hidden.apply(page, selector.substring(selector.lastIndexOf('}') + 1),
                                css.substring(open + 1, close));
                    }
                    begins = group && !(selector.contains("print") && !selector.contains("screen")) ? open + 1
                            : close < 0 ? css.length()
                                    : close + 1;
                }
            }
            return hidden;
        }

        /** Returns where a group of rules ends. */
        private static int closing(String css, int open) {
            int depth = 0;
            for (int i = open; i < css.length(); i++) {
                depth += css.charAt(i) == '{' ? 1 : css.charAt(i) == '}' ? -1 : 0;
                if (depth == 0) {
                    return i;
                }
            }
            return css.length() - 1;
        }

        private static Set<Element> identities() {
            return Collections.newSetFromMap(new IdentityHashMap<>());
        }

        private void apply(Document page, String selector, String rule) {
            boolean hides = HIDES.matcher(rule).find() || WHITE.matcher(rule).find() && !GROUND.matcher(rule).find()
                    && !selector.matches("(?i)(?:html|body|:root|\\*).*");
            boolean strikes = LINE_THROUGH.matcher(rule).find();
            if (!hides && !strikes) {
                return;
            }
            try {
                (hides ? hidden : struck).addAll(page.select(selector));
            } catch (Selector.SelectorParseException | IllegalArgumentException unknown) {
                // a rule for something that is only there while somebody points at it
            }
        }
    }

    /** Writes down what can be seen. */
    private static final class Reader implements NodeFilter {

        private final WrittenDown down;
        private final Hidden hidden;
        private int paragraph = 1;

        Reader(WrittenDown down, Hidden hidden) {
            this.down = down;
            this.hidden = hidden;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                append(words);
            } else if (node instanceof Comment) {
                down.count(LeftOut.Kind.BESIDE, "remarks in its source");
            } else if (node instanceof Element element) {
                return head(element);
            }
            return FilterResult.CONTINUE;
        }

        private FilterResult head(Element element) {
            String name = element.normalName();
            if (MACHINES.contains(name)) {
                down.count(LeftOut.Kind.STYLE, "<" + name + ">");
                return FilterResult.SKIP_ENTIRELY;
            }
            LeftOut.Kind kind = kind(element, name);
            if (kind != null) {
                leaveOut(kind, element.wholeText());
                return FilterResult.SKIP_ENTIRELY;
            }
            if (name.equals("sup") && raised(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (name.equals("img") && !element.attr("alt").isBlank()) {
                leaveOut(LeftOut.Kind.BESIDE, "a picture: " + element.attr("alt"));
            } else if (name.equals("input") && !element.attr("value").isBlank()
                    && !element.attr("type").equalsIgnoreCase("hidden")) {
                leaveOut(LeftOut.Kind.BESIDE, "a field: " + element.attr("value"));
            } else if (name.equals("ins")) {
                leaveOut(LeftOut.Kind.INSERTED, element.wholeText());
            }
            if (name.equals("br")) {
                trim();
                down.write("\n");
            } else if (name.equals("q")) {
                down.write(element.parents().is("q") ? "‘" : "“");
            } else if (breaks(element)) {
                breakLine();
            }
            return FilterResult.CONTINUE;
        }

        private LeftOut.Kind kind(Element element, String name) {
            String style = element.attr("style");
            if (COMMENTS.matcher(style).find() || COMMENT_CLASS.matcher(element.className()).find()) {
                return LeftOut.Kind.COMMENT;
            }
            if (STRUCK.contains(name) || LINE_THROUGH.matcher(style).find() || hidden.struck().contains(element)) {
                return LeftOut.Kind.STRUCK;
            }
            if (isHidden(element, name, style)) {
                return LeftOut.Kind.HIDDEN;
            }
            if (name.equals("rt") || name.equals("rp")) {
                return LeftOut.Kind.READING;
            }
            boolean noted = element.attr("role").equals("doc-noteref") || element.attr("epub:type").equals("noteref")
                    || NOTE_CLASS.matcher(element.className()).find();
            return noted ? LeftOut.Kind.NOTE_NUMBER : BESIDE.contains(name) ? LeftOut.Kind.BESIDE : null;
        }

        private boolean isHidden(Element element, String name, String style) {
            boolean white = WHITE.matcher(style).find()
                    || name.equals("font") && element.attr("color").matches("(?i)white|#fff(fff)?");
            return element.hasAttr("hidden") || HIDES.matcher(style).find()
                    || UNSEEN_CLASS.matcher(element.className()).find()
                    || hidden.hidden().contains(element)
                    || name.equals("dialog") && !element.hasAttr("open") || white && !onAGround(element);
        }

        private static boolean onAGround(Element element) {
            for (Element one = element; one != null; one = one.parent()) {
                if (GROUND.matcher(one.attr("style")).find() || one.hasAttr("bgcolor") && !one.attr("bgcolor")
                        .matches("(?i)white|#fff(fff)?")) {
                    return true;
                }
            }
            return false;
        }

        /** Says whether raised signs were dealt with: as the mark of a note, or as figures that stay. */
        private boolean raised(Element element) {
            String words = element.wholeText().strip();
            if (words.isEmpty() || !element.select("[hidden],del,s").isEmpty()) {
                return false;
            }
            if (NoteMarks.isOne(down.text(), words,
                    !element.select("a[href*=#]").isEmpty() || element.closest("a[href*=#]") != null)) {
                leaveOut(LeftOut.Kind.NOTE_NUMBER, words);
                return true;
            }
            if (words.chars().allMatch(c -> c >= '0' && c <= '9')) {
                down.write(NoteMarks.raised(words));
                return true;
            }
            return false;
        }

        private void leaveOut(LeftOut.Kind kind, String words) {
            String told = words.replaceAll("\\s+", " ").strip();
            if (!told.isEmpty()) {
                down.leaveOut(kind, told, "paragraph " + paragraph);
            }
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (element.normalName().equals("q")) {
                    down.write(element.parents().is("q") ? "’" : "”");
                } else if (breaks(element)) {
                    breakLine();
                } else if (element.normalName().equals("td") || element.normalName().equals("th")) {
                    down.write("\t");
                }
            }
            return FilterResult.CONTINUE;
        }

        private static boolean breaks(Element element) {
            return element.isBlock() && !Set.of("ins", "td", "th").contains(element.normalName());
        }

        private void append(TextNode words) {
            Element parent = words.parent();
            boolean typed = parent != null && (parent.closest("pre") != null
                    || parent.attr("style").toLowerCase(Locale.ROOT).replace(" ", "").contains("white-space:pre"));
            String line = typed ? words.getWholeText() : words.getWholeText().replaceAll("[ \\t\\n\\r\\f]+", " ");
            boolean begins = down.text().isEmpty()
                    || Character.isWhitespace(down.text().charAt(down.text().length() - 1));
            down.write(SignRepair.withoutSoftHyphens(begins && !typed ? line.stripLeading() : line, down));
        }

        private void trim() {
            StringBuilder text = down.text();
            while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
                text.setLength(text.length() - 1);
            }
        }

        private void breakLine() {
            trim();
            if (!down.text().isEmpty() && !down.endsWith('\n')) {
                down.write("\n");
                paragraph++;
            }
        }
    }
}
