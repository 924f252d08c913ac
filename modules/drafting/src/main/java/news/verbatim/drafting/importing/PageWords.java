package news.verbatim.drafting.importing;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.verbatim.quotes.text.SymbolFont;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Selector;

/**
 * Says of an element of a page, or of a clipboard, whether its words are words of the article, and if not, what they
 * are.
 */
final class PageWords {

    private static final Set<String> SEEN_ONLY = Set.of("img", "picture", "svg", "video", "audio", "iframe", "object",
            "embed", "canvas");
    private static final Set<String> MACHINERY = Set.of("script", "style", "head", "link", "meta", "base");
    private static final Set<String> CONTROLS = Set.of("nav", "form", "button", "select", "textarea", "input",
            "datalist");
    private static final Set<String> STRUCK = Set.of("s", "del", "strike");
    private static final Pattern UNSEEN_CLASS = Pattern
            .compile("(?:^|\\s)(?:sr-only|visually-?hidden|screen-reader-text|screenreader)(?:\\s|$)");
    private static final Pattern UNSEEN_STYLE = Pattern
            .compile("(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|mso-hide:all|opacity:0(?:\\.0+)?(?=;|$|!)"
                    + "|font-size:0(?:\\.0+)?(?:px|pt|em|rem|%)?(?=;|$|!)|clip:rect\\((?:0|1px)|clip-path:inset\\((?:50|100)%"
                    + "|(?:left|top|text-indent|margin-left):-\\d{3,})");
    private static final Pattern RULE = Pattern.compile("(?<![^{}@;])([^{}@;]++)\\{([^{}]*+)\\}");
    private static final Pattern COLOUR = Pattern.compile("(?:^|;)(color|background|background-color):([^;!]+)");
    private static final Pattern THREAD_CLASS = Pattern
            .compile("(?:^|\\s)(?:gmail_quote|gmail_attr|moz-cite-prefix|yahoo_quoted|protonmail_quote)(?:\\s|$)");
    private static final Pattern COMMENT = Pattern.compile("mso-element:(?:comment|comment-list)(?=;|$)");
    private static final Pattern COMMENT_CLASS = Pattern.compile("(?:^|\\s)(?:MsoComment\\w+|msocom\\w*)(?:\\s|$)");
    private static final Pattern NOTE_CLASS = Pattern.compile("(?:^|\\s)Mso(?:Foot|End)noteReference(?:\\s|$)");
    private static final Pattern NOTES = Pattern.compile("mso-element:(?:footnote|endnote)(?:-list)?(?=;|$)");
    private static final Pattern MARK = Pattern.compile("\\[?(?:\\d{1,3}|[a-z]{1,2}|[ivx]{1,5}|[*†‡§]+)\\]?");
    private static final Pattern WORD_END = Pattern.compile("(?:\\p{L}{4}|[.,;:!?”’»\"])\\z");
    private static final Pattern FONT = Pattern.compile("(?i)font-family:\\s*[\"']?([^;,\"']+)");
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final int MOST_RULES = 2_000;

    private final Set<Element> hidden = new HashSet<>();
    private final Set<Element> notes = new HashSet<>();
    private final Set<Element> comments = new HashSet<>();
    private final Set<Element> marks = new HashSet<>();
    private final boolean headlined;

    PageWords(Element body) {
        headlined = body.selectFirst("h1, p.MsoTitle") != null;
        rules(body);
        notes(body);
    }

    /** Returns why the words of an element are not taken over; null if they are. Machinery has none. */
    NotImported.Kind leftOut(Element element) {
        String name = element.normalName();
        String style = style(element);
        String type = element.className();
        if (SEEN_ONLY.contains(name)) {
            return NotImported.Kind.PICTURE;
        }
        if (CONTROLS.contains(name)) {
            return NotImported.Kind.CONTROL;
        }
        if (STRUCK.contains(name) || style.contains("line-through") && style.contains("text-decoration")) {
            return NotImported.Kind.STRUCK;
        }
        if (comments.contains(element) || COMMENT.matcher(style).find()
                || COMMENT_CLASS.matcher(type).find() && !element.isBlock()) {
            return NotImported.Kind.COMMENT;
        }
        if (element.hasAttr("hidden") || name.equals("template") || name.equals("noscript") || hidden.contains(element)
                || isUnseen(style,
                        type)) {
            return NotImported.Kind.HIDDEN;
        }
        if (notes.contains(element) || NOTES.matcher(style).find()) {
            return NotImported.Kind.NOTE;
        }
        if (marks.contains(element) || NOTE_CLASS.matcher(type).find() || isMark(element)) {
            return NotImported.Kind.NOTE_MARK;
        }
        if (style.contains("mso-list:ignore")) {
            return NotImported.Kind.MARKER;
        }
        if (name.equals("rt") || name.equals("rp")) {
            return NotImported.Kind.READING;
        }
        if (name.equals("title") && headlined) {
            return NotImported.Kind.TITLE;
        }
        if (element.attr("data-part").equals("head")) {
            return NotImported.Kind.HEAD;
        }
        boolean thread = name.equals("blockquote") && element.attr("type").equals("cite")
                || THREAD_CLASS.matcher(type).find();
        return thread ? NotImported.Kind.THREAD : null;
    }

    static boolean isMachinery(Element element) {
        return MACHINERY.contains(element.normalName());
    }

    /** Says whether words in the element are set heavy, or slanted, whatever it is called. */
    static boolean isSet(Element element, boolean heavy) {
        String style = style(element);
        Matcher set = Pattern.compile(heavy ? "(?:^|;)font-weight:(bold|[6-9]00|normal|[1-5]00)"
                : "(?:^|;)font-style:(italic|oblique|normal)").matcher(style);
        if (set.find()) {
            return !set.group(1).equals("normal") && !set.group(1).matches("[1-5]00");
        }
        String name = element.normalName();
        return heavy ? name.equals("b") || name.equals("strong") : name.equals("i") || name.equals("em");
    }

    /**
     * Returns words as they look in their element: signs of a font with an order of its own, and the raised figures of
     * m² and 10³.
     */
    static String read(Element around, String words) {
        if (around.normalName().equals("sup") && words.matches("\\d+")) {
            return words.chars().mapToObj(c -> String.valueOf(RAISED.charAt(c - '0'))).collect(Collectors.joining());
        }
        Element set = around.closest("[style*=font-family], font[face]");
        Matcher family = set == null ? null
                : FONT.matcher(set.attr("style") + ";" + (set.hasAttr("face") ? "font-family:"
                        + set.attr("face") : ""));
        String font = family != null && family.find() ? family.group(1).strip() : "";
        if (!SymbolFont.is(font)) {
            return words;
        }
        return words.codePoints()
                .mapToObj(c -> c > ' ' && c < 0x100 || c >= 0xF000 && c <= 0xF0FF ? SymbolFont.read(font, c)
                        : Character.toString(c))
                .collect(Collectors.joining());
    }

    private static String style(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }

    private static boolean isUnseen(String style, String type) {
        return UNSEEN_CLASS.matcher(type).find() || UNSEEN_STYLE.matcher(style).find() || isOnItsOwnColour(style);
    }

    /** White on white; what is white on something dark has a background that says so, or is not known to be. */
    private static boolean isOnItsOwnColour(String style) {
        String ink = null;
        String paper = "white";
        Matcher colour = COLOUR.matcher(style);
        while (colour.find()) {
            if (colour.group(1).equals("color")) {
                ink = colour(colour.group(2));
            } else {
                paper = colour(colour.group(2));
            }
        }
        return ink != null && (ink.equals("transparent") || ink.equals(paper));
    }

    private static String colour(String css) {
        return switch (css) {
            case "#fff", "#ffffff", "white", "rgb(255,255,255)", "rgba(255,255,255,1)", "window", "hsl(0,0%,100%)" ->
                    "white";
            case "rgba(0,0,0,0)", "#0000", "#00000000" -> "transparent";
            default -> css.equals("transparent") || css.equals("none") || css.equals("initial") ? "white" : css;
        };
    }

    /** The rules of a page’s own styles that hide something; what is hidden so is hidden. */
    private void rules(Element body) {
        int seen = 0;
        for (Element style : body.select("style")) {
            Matcher rule = RULE.matcher(style.data().replaceAll("(?s)/\\*.*?(?:\\*/|\\z)|<!--|-->", ""));
            while (rule.find() && seen++ < MOST_RULES) {
                String said = rule.group(2).toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
                if (UNSEEN_STYLE.matcher(said).find() || said.contains("color:") && isOnItsOwnColour(said)) {
                    hide(body, rule.group(1).strip());
                }
            }
        }
    }

    private void hide(Element body, String selector) {
        try {
            if (!selector.contains(":")) {
                hidden.addAll(body.select(selector));
            }
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            // a rule that nobody understands hides nothing
            return;
        }
    }

    /** A link and the place that links back to it: the first of them is the mark of a note, and the second its note. */
    private void notes(Element body) {
        for (Element link : body.select("a[href^=#], a[href^=about:blank#]")) {
            String target = link.attr("href").substring(link.attr("href").indexOf('#') + 1);
            Element note = target.isEmpty() || marks.contains(link) ? null : named(body, target);
            String mine = name(link);
            Element back = note == null || mine.isEmpty() || note == link ? null : backlink(note, mine);
            if (back != null && !marks.contains(back)) {
                marks.add(link.parent() != null && link.parent().normalName().equals("sup") ? link.parent() : link);
                Element block = block(note);
                (target.contains("cmnt") || target.contains("com_") ? comments : notes).add(block);
                marks.add(back);
            }
        }
    }

    private static String name(Element link) {
        String id = link.id().isEmpty() ? link.attr("name") : link.id();
        return id.isEmpty() && link.parent() != null ? link.parent().id() : id;
    }

    private static Element named(Element body, String name) {
        Element found = body.getElementById(name);
        return found != null ? found : body.getElementsByAttributeValue("name", name).first();
    }

    private static Element backlink(Element note, String to) {
        Element block = block(note);
        for (Element link : block.getElementsByAttributeValueEnding("href", "#" + to)) {
            return link;
        }
        return null;
    }

    private static Element block(Element element) {
        Element block = element;
        while (block.parent() != null && (!block.isBlock() || block.parent().normalName().equals("div")
                && block.parent().childrenSize() == 1)
                && !block.normalName().equals("body")) {
            block = block.parent();
        }
        return block;
    }

    /**
     * A raised figure or sign that leads somewhere on the page, or stands in brackets or behind a word, marks a note.
     */
    private static boolean isMark(Element element) {
        if (!element.normalName().equals("sup") || !MARK.matcher(element.text().strip()).matches()) {
            return false;
        }
        String text = element.text().strip();
        if (text.startsWith("[") || element.selectFirst("a[href*=#]") != null) {
            return true;
        }
        Node before = element.previousSibling();
        String word = before instanceof TextNode words ? words.getWholeText()
                : before instanceof Element other ? other.text() : "";
        return text.matches("\\d{1,3}|[*†‡§]+") && WORD_END.matcher(word).find();
    }
}
