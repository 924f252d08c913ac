package news.verbatim.drafting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import news.verbatim.events.Inline;
import news.verbatim.events.Typed;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Reads an article that is written as a page: its lines, and what of the page is not in them. */
final class PageLines implements NodeFilter {

    private static final Set<String> SEEN_ONLY = Set.of("img", "picture", "svg", "video", "audio", "iframe", "object", "embed", "canvas");
    private static final Set<String> MACHINERY = Set.of("script", "style", "template", "noscript", "head", "link", "meta");
    private static final Set<String> CONTROLS = Set.of("nav", "form", "button", "select", "textarea", "input");
    private static final Set<String> STRUCK = Set.of("s", "del", "strike");
    private static final Set<String> PLAINED = Set.of("u", "ins", "sup", "sub", "code", "kbd", "mark", "small", "big", "font");
    private static final String DASHES = "^\\s*[—–-]+\\s*";

    private final List<RawLine> lines = new ArrayList<>();
    private final LeftOut leftOut = new LeftOut();
    private final StringBuilder text = new StringBuilder();
    private final List<Inline> inlines = new ArrayList<>();
    private final Deque<Inline> open = new ArrayDeque<>();
    private RawLine.Sort sort = RawLine.Sort.PLAIN;
    private int quotes;
    private boolean gap = true;

    private PageLines() {
    }

    /** Reads a page. */
    static PageLines of(String html) {
        PageLines read = new PageLines();
        NodeTraversor.filter(read, Jsoup.parseBodyFragment(html).body());
        read.endLine(true);
        return read;
    }

    List<RawLine> lines() {
        return lines;
    }

    /** Returns what was left out, a sentence each. */
    List<String> leftOut() {
        return leftOut.sentences();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            return isLeftOut(element) ? FilterResult.SKIP_ENTIRELY : begin(element);
        } else if (node.nodeName().equals("#comment")) {
            leftOut.remark();
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            end(element);
        }
        return FilterResult.CONTINUE;
    }

    private boolean isLeftOut(Element element) {
        String name = element.normalName();
        if (SEEN_ONLY.contains(name)) {
            leftOut.picture(element.attr("alt"));
        } else if (MACHINERY.contains(name)) {
            leftOut.machinery();
        } else if (CONTROLS.contains(name)) {
            leftOut.control();
        } else if (element.hasAttr("hidden")) {
            leftOut.hidden(element.text());
        } else {
            return false;
        }
        return true;
    }

    private FilterResult begin(Element element) {
        String name = element.normalName();
        if (name.equals("br")) {
            endLine(false);
        } else if (endsLines(element)) {
            endLine(true);
            quotes += name.equals("blockquote") ? 1 : 0;
            sort = sort(name);
        }
        Inline inline = inline(element);
        if (inline != null) {
            open.push(inline);
        }
        leftOut.struck(STRUCK.contains(name));
        leftOut.plained(PLAINED.contains(name));
        leftOut.row(name.equals("tr"));
        return FilterResult.CONTINUE;
    }

    /** The cells of a row stand on one line. */
    private boolean endsLines(Element element) {
        String name = element.normalName();
        return element.isBlock() && !isCell(name) || name.equals("cite") && quotes > 0;
    }

    private static boolean isCell(String name) {
        return name.equals("td") || name.equals("th");
    }

    private RawLine.Sort sort(String name) {
        if (name.matches("h[1-6]")) {
            return RawLine.Sort.HEADING;
        }
        if (name.equals("li")) {
            return RawLine.Sort.ITEM;
        }
        boolean credit = name.equals("footer") || name.equals("cite") || name.equals("figcaption");
        return quotes > 0 && !credit ? RawLine.Sort.SAID : sort == RawLine.Sort.ITEM && name.equals("p") ? sort : RawLine.Sort.PLAIN;
    }

    private void end(Element element) {
        String name = element.normalName();
        if (isStyled(element)) {
            Inline begun = open.pop();
            inlines.add(new Inline(begun.style(), begun.start(), text.length(), begun.href()));
        }
        if (endsLines(element)) {
            endLine(true);
            quotes -= name.equals("blockquote") ? 1 : 0;
            sort = quotes > 0 ? RawLine.Sort.SAID : RawLine.Sort.PLAIN;
        } else if (isCell(name)) {
            append(" ");
        }
    }

    private Inline inline(Element element) {
        if (!isStyled(element)) {
            leftOut.link(element.normalName().equals("a") && element.hasAttr("href"));
            return null;
        }
        return switch (element.normalName()) {
            case "b", "strong" -> Inline.bold(text.length(), text.length());
            case "i", "em" -> Inline.italic(text.length(), text.length());
            default -> Inline.link(text.length(), text.length(), element.attr("href"));
        };
    }

    private static boolean isStyled(Element element) {
        return switch (element.normalName()) {
            case "b", "strong", "i", "em" -> true;
            case "a" -> Inline.isSafe(element.attr("href"));
            default -> false;
        };
    }

    private void append(String words) {
        String line = Typed.clean(words).replaceAll("[ \\t\\n\\r\\f]+", " ");
        boolean begins = text.isEmpty() || text.charAt(text.length() - 1) == ' ';
        text.append(begins ? line.stripLeading() : line);
    }

    private void endLine(boolean block) {
        List<Inline> going = new ArrayList<>(open);
        open.clear();
        for (int i = going.size() - 1; i >= 0; i--) {
            Inline one = going.get(i);
            inlines.add(new Inline(one.style(), one.start(), text.length(), one.href()));
            open.push(new Inline(one.style(), 0, 0, one.href()));
        }
        String words = text.toString().stripTrailing();
        if (!words.isEmpty()) {
            boolean credit = sort == RawLine.Sort.SAID && words.matches(DASHES + "\\S.*");
            lines.add(credit || sort == RawLine.Sort.PLAIN && afterQuote() ? new RawLine(words.replaceFirst(DASHES, ""), false)
                    : new RawLine(words, gap, sort, List.copyOf(inlines)));
        }
        gap = block || gap && words.isEmpty();
        text.setLength(0);
        inlines.clear();
    }

    /** Who is credited right inside or under a quotation belongs to it. */
    private boolean afterQuote() {
        return quotes > 0 && !lines.isEmpty() && lines.get(lines.size() - 1).sort() == RawLine.Sort.SAID;
    }
}
