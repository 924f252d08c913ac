package news.verbatim.drafting.importing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import news.verbatim.events.text.Inline;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Reads an article that is written as a page: its lines, and what of the page is not in them. */
final class PageLines implements NodeFilter {

    private static final Set<String> PLAINED = Set.of("u", "sup", "sub", "code", "kbd", "mark", "small", "big", "font");
    /** What the parser calls a block, and a reader does not. */
    private static final Set<String> INSIDE = Set.of("br", "ins", "del", "s", "strike", "noscript", "template",
            "script", "style",
            "object", "svg",
            "video", "audio", "canvas", "iframe", "button", "input", "select", "textarea", "img", "o:p");
    private static final Pattern DASHES = Pattern.compile("^\\s*[—–-]+\\s*");
    private static final Pattern NEW_LINE = Pattern.compile("^\\s*(?:[—–•●◦▪‣·]|-\\s|\\*\\s).*", Pattern.DOTALL);
    private static final Pattern ENDS = Pattern.compile("(?s).*[.!?…:][\"'”’“»«)\\]]*\\s*");
    private static final Pattern CONDITION = Pattern
            .compile("(?s)\\s*(?:\\[if .*|<?!?\\[(?:end)?if.*|StartFragment|EndFragment|\\[endif\\].*)\\s*");

    private final List<RawLine> lines = new ArrayList<>();
    private final NotImported leftOut;
    private final Mending mending;
    private final PageWords words;
    private final StringBuilder text = new StringBuilder();
    private final List<Inline> inlines = new ArrayList<>();
    private final Deque<Inline> open = new ArrayDeque<>();
    private RawLine.Sort sort = RawLine.Sort.PLAIN;
    private int quotes;
    private int said;
    private int broken;
    private boolean inParagraph;
    private boolean gap = true;

    private PageLines(Element body, NotImported leftOut, Mending mending) {
        this.leftOut = leftOut;
        this.mending = mending;
        this.words = new PageWords(body);
    }

    /** Reads a page. */
    static PageLines of(String html) {
        return of(html, new NotImported(), new Mending(false));
    }

    /** Reads a page, and notes what is left out of it or mended in it. */
    static PageLines of(String html, NotImported leftOut, Mending mending) {
        Element body = Jsoup.parseBodyFragment(html).body();
        PageLines read = new PageLines(body, leftOut, mending);
        NodeTraversor.filter(read, body);
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
        if (node instanceof TextNode found) {
            append(node.parent() instanceof Element around ? PageWords.read(around, found.getWholeText())
                    : found.getWholeText());
        } else if (node instanceof Element element) {
            return isLeftOut(element) ? FilterResult.SKIP_ENTIRELY : begin(element);
        } else if (node.nodeName().equals("#comment") && !CONDITION.matcher(node.attr("#comment")).matches()) {
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
        if (PageWords.isMachinery(element)) {
            leftOut.machinery();
            return true;
        }
        NotImported.Kind kind = words.leftOut(element);
        if (kind == null) {
            return false;
        }
        String unsaid = kind == NotImported.Kind.PICTURE ? (element.attr("alt") + " " + element.text()).strip()
                : element.text();
        if (!unsaid.isBlank() || kind == NotImported.Kind.PICTURE || kind == NotImported.Kind.CONTROL) {
            leftOut.add(kind, mending.words(unsaid.isEmpty() ? element.attr("value") : unsaid), before());
        }
        if (endsLines(element)) {
            endLine(true);
        }
        return true;
    }

    private CharSequence before() {
        return text.isEmpty() && !lines.isEmpty() ? lines.get(lines.size() - 1).text() : text;
    }

    private FilterResult begin(Element element) {
        String name = element.normalName();
        if (name.equals("br")) {
            broken++;
            inParagraph = isInParagraph(element);
        } else if (endsLines(element)) {
            endLine(true);
            quotes += name.equals("blockquote") ? 1 : 0;
            sort = sort(element);
        } else if (name.equals("q")) {
            append(mark(element, said++ % 2 == 0, true));
        }
        for (Inline inline : set(element)) {
            open.push(inline);
        }
        if (name.equals("ins") && !element.text().isBlank()) {
            leftOut.inserted(element.text(), before());
        }
        leftOut.link(name.equals("a") && element.hasAttr("href") && !Inline.isSafe(element.attr("href")));
        leftOut.plained(PLAINED.contains(name));
        leftOut.row(name.equals("tr"));
        return FilterResult.CONTINUE;
    }

    /** The cells of a row stand on one line. */
    private boolean endsLines(Element element) {
        String name = element.normalName();
        return element.isBlock() && !isCell(name) && !isInRow(element) && !INSIDE.contains(name)
                || name.equals("cite") && quotes > 0 || name.equals("title") || name.indexOf('-') > 0
                || element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT).contains("display:block");
    }

    private static boolean isInParagraph(Element element) {
        Element around = element.parent();
        while (around != null && !around.isBlock()) {
            around = around.parent();
        }
        return around != null && Set.of("p", "td", "th", "figcaption", "dd", "dt").contains(around.normalName());
    }

    private static boolean isInRow(Element element) {
        return element.parent() != null && isCell(element.parent().normalName())
                && element.parent().childrenSize() == 1;
    }

    private static boolean isCell(String name) {
        return name.equals("td") || name.equals("th");
    }

    private RawLine.Sort sort(Element element) {
        String name = element.normalName();
        if (name.equals("h1") || name.equals("title") || element.hasClass("MsoTitle")) {
            return RawLine.Sort.HEADLINE;
        }
        if (name.matches("h[2-6]")) {
            return RawLine.Sort.HEADING;
        }
        if (name.equals("li") || element.className().contains("MsoListParagraph")) {
            return RawLine.Sort.ITEM;
        }
        boolean credit = name.equals("footer") || name.equals("cite") || name.equals("figcaption");
        return quotes > 0 && !credit ? RawLine.Sort.SAID
                : sort == RawLine.Sort.ITEM && name.equals("p") ? sort : RawLine.Sort.PLAIN;
    }

    private void end(Element element) {
        String name = element.normalName();
        if (name.equals("q")) {
            append(mark(element, --said % 2 == 0, false));
        }
        for (int i = set(element).size(); i > 0; i--) {
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

    /** The marks that a browser puts around {@code <q>}, in the language of the words. */
    private static String mark(Element q, boolean outer, boolean opens) {
        Element spoken = q.closest("[lang]");
        String language = spoken == null ? "" : spoken.attr("lang").toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "");
        String marks = switch (language) {
            case "de", "cs", "sk", "bg", "is", "sl", "et", "lt" -> "„“‚‘";
            case "pl", "hu", "ro", "hr", "nl" -> "„”‚’";
            case "fr", "es", "it", "pt", "el", "no", "nb", "nn" -> "«»“”";
            case "ru", "uk", "be" -> "«»„“";
            case "sv", "fi" -> "””’’";
            case "da" -> "»«›‹";
            case "ja", "zh" -> "「」『』";
            default -> "“”‘’";
        };
        return String.valueOf(marks.charAt((outer ? 0 : 2) + (opens ? 0 : 1)));
    }

    private List<Inline> set(Element element) {
        List<Inline> set = new ArrayList<>();
        int at = text.length();
        if (PageWords.isSet(element, true)) {
            set.add(Inline.bold(at, at));
        }
        if (PageWords.isSet(element, false)) {
            set.add(Inline.italic(at, at));
        }
        if (element.normalName().equals("a") && Inline.isSafe(element.attr("href"))) {
            set.add(Inline.link(at, at, element.attr("href")));
        }
        return set;
    }

    private void append(String found) {
        String line = mending.words(found).replaceAll("[ \\t\\n\\r\\f]+", " ");
        if (broken > 0 && !line.isBlank()) {
            breakLine(line);
        }
        boolean begins = text.isEmpty() || text.charAt(text.length() - 1) == ' ';
        text.append(begins ? line.stripLeading() : line);
    }

    /**
     * Lines broken once inside a paragraph are one paragraph; a line of its own is a point of a list, a credit, or
     * behind an empty one.
     */
    private void breakLine(String next) {
        boolean paragraph = sort != RawLine.Sort.PLAIN || inParagraph;
        boolean goesOn = broken == 1 && !NEW_LINE.matcher(next).matches()
                && (paragraph || !ENDS.matcher(text).matches() && Character.isLowerCase(next.strip().codePointAt(0)));
        int lineBreaks = broken;
        broken = 0;
        if (goesOn) {
            text.append(text.isEmpty() || text.charAt(text.length() - 1) == ' ' ? "" : " ");
        } else {
            endLine(lineBreaks > 1);
        }
    }

    private void endLine(boolean block) {
        broken = 0;
        List<Inline> going = new ArrayList<>(open);
        open.clear();
        for (int i = going.size() - 1; i >= 0; i--) {
            Inline one = going.get(i);
            inlines.add(new Inline(one.style(), one.start(), text.length(), one.href()));
            open.push(new Inline(one.style(), 0, 0, one.href()));
        }
        String line = text.toString().stripTrailing();
        if (!line.isEmpty()) {
            boolean credit = sort == RawLine.Sort.SAID && DASHES.matcher(line).lookingAt() && afterQuote();
            lines.add(credit || sort == RawLine.Sort.PLAIN && afterQuote()
                    ? new RawLine(DASHES.matcher(line).replaceFirst(""), false)
                    : new RawLine(line, gap, sort, List.copyOf(inlines)));
        }
        gap = block || gap && line.isEmpty();
        text.setLength(0);
        inlines.clear();
    }

    /** Who is credited right inside or under a quotation belongs to it. */
    private boolean afterQuote() {
        return quotes > 0 && !lines.isEmpty() && lines.get(lines.size() - 1).sort() == RawLine.Sort.SAID;
    }
}
