package news.verbatim.factcheck.extraction.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.verbatim.factcheck.extraction.text.LeftOut;
import news.verbatim.factcheck.extraction.text.Runs;
import news.verbatim.factcheck.extraction.text.SignRepair;
import news.verbatim.factcheck.extraction.text.WrittenDown;

/**
 * Joins the lines of pages to paragraphs: over the ends of lines, columns and pages as long as a sentence goes on. A
 * hyphen at the end of a line is closed up unless the word has one elsewhere; either is told.
 */
final class PdfParagraphs {

    private static final Pattern NEW = Pattern
            .compile("(?:[\\p{Lu}][\\p{L}\\p{M}.'’_\\d-]*(?: [\\p{Lu}\\d][\\p{L}\\p{M}.'’\\d-]*)"
                    + "{0,5}(?: ?\\([^()]{1,60}\\))?:(?= |$)|[QA][.:]?(?= )|[•▪‣◦*–—-] |\\(?\\d{1,3}[.)] |BY M[RS]|The [A-Z]{3}\\w*+\\.).*");
    private static final Pattern ENDS = Pattern.compile(".*[.!?:;…][\"”’»)\\]]*");
    private static final Pattern LAST = Pattern.compile("(?<![\\p{L}\\p{M}\\d'’-])([\\p{L}\\p{M}\\d'’-]+)[-‐]$");
    private static final Pattern FIRST = Pattern.compile("^([\\p{L}\\p{M}\\d'’-]+)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\d'’]++(?:[-‐][\\p{L}\\p{M}\\d'’]++)*+");
    private static final Set<String> BEFORE = Set.of("long", "short", "well", "self", "ex", "half", "high", "low",
            "mid", "so", "vice",
            "attorney", "north", "south",
            "east", "west", "full", "part", "first", "second", "third", "fourth", "fifth", "near", "far", "old", "new",
            "year",
            "day", "all", "cross", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "twenty",
            "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "non", "hard", "ill", "left", "right",
            "single",
            "double", "multi", "post", "pre", "pro", "anti", "semi", "quasi", "brother", "sister", "mother", "father",
            "decision", "policy", "e", "co", "world");
    private static final Set<String> BEHIND = Set.of("term", "called", "based", "related", "wide", "old", "led", "run",
            "made", "free",
            "general", "elect", "sized",
            "known", "being", "year", "day", "time", "century", "class", "half", "third", "thirds", "up", "off", "out",
            "in",
            "law", "to", "back", "like", "profit", "ranking", "scale", "standing", "range", "speed", "level", "quality",
            "owned",
            "funded", "friendly", "the", "and", "of");

    private final List<PdfPage> pages;
    private final WrittenDown down;
    private final Set<String> vocabulary = new HashSet<>();
    private String last = "";
    /** Whether the line that is looked at, and the one before it, begin a paragraph. */
    private boolean first = true;
    private boolean began;

    PdfParagraphs(List<PdfPage> pages, WrittenDown down) {
        this.pages = pages;
        this.down = down;
    }

    void write() {
        pages.forEach(page -> page.blocks.forEach(block -> block.lines().forEach(line -> learn(line.words()))));
        Runs numbers = new Runs();
        for (PdfPage page : pages) {
            page.lineNumbers.forEach(numbers::add);
            float leading = leading(page);
            for (PdfLayout.Block block : page.blocks) {
                write(block.lines(), leading);
            }
        }
        if (!numbers.isEmpty()) {
            down.count(LeftOut.Kind.LINE_NUMBER, numbers.told());
        }
    }

    /** Words inside lines say which words have hyphens; the last one may be broken. */
    private void learn(String line) {
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            if (word.end() < line.length() || !line.endsWith("-")) {
                vocabulary.add(word.group().toLowerCase(Locale.ROOT).replace('‐', '-'));
            }
        }
    }

    private static float leading(PdfPage page) {
        List<Float> gaps = new ArrayList<>();
        for (PdfLayout.Block block : page.blocks) {
            gaps.addAll(gaps(block.lines()));
        }
        gaps.sort(null);
        return gaps.isEmpty() ? 0 : gaps.get(gaps.size() / 2);
    }

    private static List<Float> gaps(List<PdfLine> lines) {
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).y - lines.get(i - 1).y > 1) {
                gaps.add(lines.get(i).y - lines.get(i - 1).y);
            }
        }
        return gaps;
    }

    private void write(List<PdfLine> lines, float ofThePage) {
        List<Float> gaps = gaps(lines);
        gaps.sort(null);
        float leading = gaps.size() < 3 ? ofThePage : gaps.get(gaps.size() / 2);
        float left = (float) lines.stream().mapToDouble(line -> line.x).min().orElse(0);
        float right = (float) lines.stream().mapToDouble(line -> line.end).max().orElse(0);
        PdfLine before = null;
        for (PdfLine line : lines) {
            String words = line.words();
            if (words.isEmpty()) {
                pieces(line);
                continue;
            }
            began = first;
            boolean breaks = before == null ? breaksBetweenBlocks(words)
                    : breaks(before, line, words, leading, left, right);
            first = breaks;
            join(words, breaks, line);
            pieces(line);
            last = words;
            before = line;
        }
    }

    private boolean breaksBetweenBlocks(String words) {
        return last.isEmpty() || !Character.isLowerCase(words.codePointAt(0)) && (ENDS.matcher(last).matches()
                || NEW.matcher(words)
                        .matches()
                || Character.isUpperCase(words.codePointAt(0)) && last.length() < 60);
    }

    private boolean breaks(PdfLine before, PdfLine line, String words, float leading, float left, float right) {
        float gap = line.y - before.y;
        boolean small = Character.isLowerCase(words.codePointAt(0));
        if (NEW.matcher(words).matches() && !small) {
            return true;
        }
        if (LAST.matcher(last).find()) {
            return false;
        }
        if (small) {
            return gap > leading * 2.2f && ENDS.matcher(last).matches();
        }
        boolean ends = ENDS.matcher(last).matches();
        boolean apart = leading > 0 && gap > leading * 1.3f;
        boolean indented = line.x > left + 0.8f * line.size && line.x > before.x + 0.6f * line.size;
        boolean shortened = before.end < right - 0.12f * (right - left)
                && before.end + width(words, line) < right - line.size;
        boolean otherSize = Math.abs(line.size - before.size) > 0.12f * before.size;
        // a title is one line, and begins as one
        boolean title = began && shortened && last.length() < 60 && !last.endsWith(",");
        return apart || otherSize || ends && (indented || shortened) || !ends && indented && shortened || title;
    }

    /** The width of the first word of a line. */
    private static float width(String words, PdfLine line) {
        int first = words.indexOf(' ') < 0 ? words.length() : words.indexOf(' ');
        return (line.end - line.x) * first / Math.max(1, words.length());
    }

    /** Writes what stands between two lines, and takes back a hyphen that is none. */
    private void join(String words, boolean breaks, PdfLine line) {
        if (breaks) {
            down.line();
            return;
        }
        StringBuilder text = down.text();
        Matcher broken = LAST.matcher(last);
        Matcher next = FIRST.matcher(words);
        if (broken.find() && next.find() && !text.isEmpty() && (down.endsWith('-') || down.endsWith('‐'))) {
            if (!isReal(broken.group(1), next.group(1))) {
                down.leaveOut(LeftOut.Kind.HYPHEN, broken.group(1) + "-" + next.group(1), "page " + line.page,
                        text.length() - 1);
                text.setLength(text.length() - 1);
            }
            return;
        }
        if (!text.isEmpty() && !down.endsWith('\n') && !down.endsWith(' ')) {
            down.write(" ");
        }
    }

    private boolean isReal(String first, String second) {
        String a = first.toLowerCase(Locale.ROOT);
        String b = second.toLowerCase(Locale.ROOT);
        if (!Character.isLowerCase(second.codePointAt(0))) {
            return true;
        }
        if (vocabulary.contains(a + "-" + b) || a.contains("-") && vocabulary.contains(a)) {
            return true;
        }
        if (vocabulary.contains(a + b)) {
            return false;
        }
        return BEFORE.contains(a) && (BEHIND.contains(b) || vocabulary.contains(b))
                || BEHIND.contains(b) && vocabulary.contains(a)
                || a.contains("-");
    }

    private void pieces(PdfLine line) {
        boolean first = true;
        for (PdfLine.Piece piece : line.pieces()) {
            if (piece.leftOut() != null) {
                down.leaveOut(piece.leftOut(), piece.words(), "page " + line.page);
                continue;
            }
            down.write(SignRepair.of(first ? piece.words().stripLeading() : piece.words(), down));
            first = false;
        }
        while (down.endsWith(' ')) {
            down.text().setLength(down.text().length() - 1);
        }
    }
}
