package news.verbatim.drafting.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.verbatim.drafting.draft.Language;
import news.verbatim.drafting.draft.Marked;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.Inline;
import news.verbatim.events.text.StoryText;
import news.verbatim.events.text.Typed;
import news.verbatim.quotes.lines.Signatures;

/**
 * An article as it comes out of another system, split into the fields of a story. Knows the wire shape (a first line
 * with an ISO date and the headline, a standfirst line, lead paragraphs, a list of points of attention, paragraphs, and
 * block quotes that the speaker's name and role follow on lines of their own) and plain ones. What it took for what is
 * told in notes; nothing is dropped but what the notes name.
 */
@ModuleInternal
public final class RawArticle {

    private static final Pattern DATED = Pattern.compile(
            "(?:date\\s*+:?\\s*+)?(\\d{4}-\\d{2}-\\d{2})(?:[\\s:,–-]++(.*))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BYLINE = Pattern.compile("(?:by|von)\\s+(\\p{Lu}.{2,80})", Pattern.CASE_INSENSITIVE);
    private static final Pattern POINTS = Pattern.compile(
            "(?:points of attention|key points|at a glance|highlights)\\s*:?",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_HEADLINE = 250;
    private static final int LONGEST_STANDFIRST = 500;
    private static final int SHOWN = 60;
    private static final int ABOVE = 8;
    private static final int MOST_WORDS_OF_HEADING = 4;
    private static final Pattern DIALOGUE = Pattern.compile("[—–―]\\s*\\p{L}.*");

    private final List<RawLine> lines;
    private final Signatures signatures;
    private final boolean plain;
    private final String subject;
    private final List<String> notes = new ArrayList<>();
    private int next;

    private RawArticle(List<RawLine> lines, boolean plain, String subject) {
        this.lines = headlineFirst(lines);
        this.signatures = Signatures.of(this.lines.stream().map(RawLine::shape).toList());
        this.plain = plain;
        this.subject = subject;
    }

    /** What the page calls its headline is one, whatever stands above it. */
    private static List<RawLine> headlineFirst(List<RawLine> lines) {
        for (int i = 1; i < Math.min(lines.size(), ABOVE); i++) {
            if (lines.get(i).sort() == RawLine.Sort.HEADLINE && lines.get(0).sort() != RawLine.Sort.HEADLINE) {
                List<RawLine> sorted = new ArrayList<>(lines);
                sorted.add(0, sorted.remove(i));
                return sorted;
            }
        }
        return lines;
    }

    /**
     * Splits a pasted article.
     *
     * @param pasted what was pasted
     * @param byline the byline to use if the article has none
     * @param desk   the desk that the story will belong to
     */
    public static Understood understand(String pasted, String byline, String desk) {
        return understand(pasted, "", byline, desk);
    }

    /** Splits an article of which some is known: what is a heading, an item, a quotation. */
    static Understood understand(List<RawLine> lines, String byline, String desk) {
        return understand(lines, "", byline, desk);
    }

    /** Splits plain words whose headline may stand somewhere else. */
    static Understood understand(String pasted, String subject, String byline, String desk) {
        return new RawArticle(RawLine.of(Typed.clean(pasted)), true, subject).split(byline, desk);
    }

    /** Splits an article of which some is known, and whose headline may stand somewhere else. */
    static Understood understand(List<RawLine> lines, String subject, String byline, String desk) {
        return new RawArticle(lines, false, subject).split(byline, desk);
    }

    private Understood split(String byline, String desk) {
        String headline = headline();
        String standfirst = headline.isEmpty() ? "" : standfirst();
        String signed = byline;
        List<String> keyPoints = new ArrayList<>();
        List<Block> body = new ArrayList<>();
        while (next < lines.size()) {
            Matcher by = BYLINE.matcher(lines.get(next).text());
            if (body.isEmpty() && lines.get(next).isShort() && by.matches()) {
                signed = by.group(1);
                notes.add("Byline: " + signed);
                next++;
            } else if (keyPoints.isEmpty() && POINTS.matcher(lines.get(next).text()).matches() && itemAt(next + 1)) {
                next++;
                keyPoints.addAll(items());
                notes.add("Key points: " + keyPoints.size());
            } else {
                body.add(block());
            }
        }
        noteBody(body);
        return new Understood(new StoryText(headline, standfirst, keyPoints, body, signed, desk, language(body)), notes,
                List.of(), 0,
                false);
    }

    private String language(List<Block> body) {
        String language = Language.of(body);
        if (!language.equals("en") && !language.equals("de")) {
            notes.add("Language: it looks like “" + language
                    + "”. In this language quotation marks are found, and nobody’s name.");
        }
        return language;
    }

    private String headline() {
        if (lines.isEmpty()) {
            notes.add("There is no text.");
            return "";
        }
        String first = lines.get(0).text();
        Matcher dated = DATED.matcher(first);
        if (dated.matches()) {
            notes.add("Date " + dated.group(1) + " in the first line: not kept, a story is dated when it goes live");
            String behind = Objects.toString(dated.group(2), "");
            boolean alone = behind.isEmpty() && lines.size() > 1;
            next = alone ? 2 : 1;
            String headline = alone ? lines.get(1).text() : behind;
            notes.add("Headline: " + headline);
            return headline;
        }
        boolean found = lines.size() > 1 && first.length() <= LONGEST_HEADLINE && !lines.get(0).isProse() && !itemAt(0);
        if (!found && !subject.isEmpty()
                || found && !subject.isEmpty() && lines.get(0).sort() != RawLine.Sort.HEADLINE) {
            notes.add("Headline: " + subject + ", the subject of the mail");
            return subject;
        }
        if (!found) {
            notes.add("No headline found: write one.");
            return "";
        }
        next = 1;
        String headline = first.replaceFirst("^#+\\s*", "");
        notes.add("Headline: " + headline);
        return headline;
    }

    private String standfirst() {
        boolean more = next + 1 < lines.size();
        if (!more || itemAt(next) || lines.get(next).sort() != RawLine.Sort.PLAIN
                || lines.get(next).text().length() > LONGEST_STANDFIRST
                || !isFlat() && !isSetApart(lines.get(next)) || BYLINE.matcher(lines.get(next).text()).matches()
                || RawQuote.at(lines, signatures, next) != null) {
            return "";
        }
        notes.add("Standfirst: the line after the headline");
        return lines.get(next++).text();
    }

    /** Says whether nothing of it is known but its paragraphs. */
    private boolean isFlat() {
        return lines.stream().allMatch(line -> line.sort() == RawLine.Sort.PLAIN);
    }

    /** Where headings and items are told apart from paragraphs, a standfirst is told apart by being set as a whole. */
    private static boolean isSetApart(RawLine line) {
        return line.inlines().stream().anyMatch(inline -> inline.style() != Inline.Style.LINK && inline.start() == 0
                && inline.end() == line.text().length());
    }

    private Block block() {
        if (itemAt(next)) {
            return list();
        }
        RawLine line = lines.get(next);
        RawQuote quote = RawQuote.at(lines, signatures, next);
        if (quote != null) {
            next = quote.end();
            notes.add("Block quote: " + quote.speaker() + (quote.role().isEmpty() ? "" : ", " + quote.role()));
            quote.other().forEach(left -> notes.add("Left out under the block quote: “" + left + "”"));
            return new Block(Block.Kind.BLOCK_QUOTE, quote.words(), quote.speaker(), quote.role(), line.inlines());
        }
        next++;
        if (line.sort() == RawLine.Sort.SAID) {
            notes.add("Block quote without a speaker: “" + start(line.text()) + "”. Say who speaks.");
            return new Block(Block.Kind.BLOCK_QUOTE, line.text(), "", "", line.inlines());
        }
        boolean heading = line.isHeading() || plain && (line.text().startsWith("#") || readsLikeAHeading(line));
        return heading ? Block.heading(plain ? line.text().replaceFirst("^#+\\s*", "") : line.text())
                : new Block(Block.Kind.PARAGRAPH, line.text(), "", "", line.inlines());
    }

    /** A line without a point is a paragraph of which somebody forgot it, unless it is a few words that stand apart. */
    private boolean readsLikeAHeading(RawLine line) {
        boolean apart = line.isShort() && next < lines.size() && lines.get(next).isProse()
                && lines.get(next).afterGap() == line.afterGap();
        boolean heading = apart && line.text().split("\\s+").length <= MOST_WORDS_OF_HEADING
                && !Marked.has(line.text());
        if (heading) {
            notes.add("Taken for a subheading: “" + line.text() + "”");
        }
        return heading;
    }

    private Block list() {
        List<Inline> inlines = new ArrayList<>();
        int from = 0;
        int first = next;
        List<String> items = items();
        for (int i = 0; i < items.size(); i++) {
            for (Inline inline : lines.get(first + i).inlines()) {
                inlines.add(new Inline(inline.style(), from + inline.start(), from + inline.end(), inline.href()));
            }
            from += items.get(i).length() + 1;
        }
        return new Block(Block.Kind.LIST, String.join("\n", items), "", "", inlines);
    }

    private static String start(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN / 2)) + "…";
    }

    private boolean itemAt(int index) {
        return index < lines.size() && lines.get(index).isItem();
    }

    private List<String> items() {
        List<String> items = new ArrayList<>();
        while (itemAt(next)) {
            items.add(lines.get(next++).item());
        }
        return items;
    }

    private void noteBody(List<Block> body) {
        List<Block> spoken = body.stream().filter(block -> block.kind() == Block.Kind.PARAGRAPH
                && DIALOGUE.matcher(block.text()).matches()).toList();
        if (!spoken.isEmpty()) {
            notes.add((spoken.size() == 1 ? "1 paragraph begins" : spoken.size() + " paragraphs begin")
                    + " with a dash, as speech does in many "
                    + "languages: “" + start(spoken.get(0).text()) + "”. If somebody says it, mark it as a quotation.");
        }
        long paragraphs = body.stream().filter(block -> block.kind() == Block.Kind.PARAGRAPH).count();
        long headings = body.stream().filter(block -> block.kind() == Block.Kind.HEADING).count();
        notes.add("Body: " + paragraphs + (paragraphs == 1 ? " paragraph" : " paragraphs")
                + (headings == 0 ? "" : headings == 1 ? ", 1 subheading" : ", " + headings + " subheadings"));
    }
}
