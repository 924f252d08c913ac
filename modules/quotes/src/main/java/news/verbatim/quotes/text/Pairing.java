package news.verbatim.quotes.text;

import java.util.ArrayList;
import java.util.List;
import news.verbatim.quotes.ModuleInternal;

/**
 * Pairs quotation marks into stretches, paragraph by paragraph. It bears mixed styles, nesting, marks that nobody
 * closed or opened, and quotations that run over paragraphs. Every mark is pushed once and popped once, so it is
 * linear.
 */
@ModuleInternal
public final class Pairing {

    /**
     * A marked stretch inside one paragraph, marks included.
     *
     * @param closed    whether a mark ends it; else it runs to the end of the paragraph or to the next opening mark
     * @param opened    whether a mark begins it; else it goes on from the paragraph before
     * @param single    whether its marks are single
     * @param depth     0 when no other stretch holds it
     * @param continues whether it goes on with the last stretch of the paragraph before
     */
    public record Stretch(int start, int end, int paragraph, boolean opened, boolean closed, boolean single, int depth,
            boolean continues) {
    }

    private static final String OPENERS = MarkTable.printed(false, MarkTable.Turn.OPENS)
            + MarkTable.printed(true, MarkTable.Turn.OPENS);
    private static final String CLOSERS = MarkTable.printed(false, MarkTable.Turn.CLOSES)
            + MarkTable.printed(true, MarkTable.Turn.CLOSES)
            + "’";

    /** How many signs on the end of a quotation is looked for. */
    private static final int FARTHEST = 20;

    private final LaidOutText page;
    private final String language;
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<MarkScanner.Sign> stack = new ArrayList<>();
    private int openDoubles;
    private boolean carried;
    private int paragraph;

    private Pairing(LaidOutText page, String language) {
        this.page = page;
        this.language = language;
    }

    /** All stretches in text order, outer before inner. */
    static List<Stretch> pair(LaidOutText page, String language) {
        Pairing pairing = new Pairing(page, language);
        for (int i = 0; i < page.paragraphs.size(); i++) {
            pairing.paragraph(i);
        }
        pairing.stretches.replaceAll(stretch -> pairing.whole(stretch));
        return pairing.stretches;
    }

    /** With all that its marks are written with. */
    private Stretch whole(Stretch s) {
        int start = page.look.start(s.start());
        int end = page.look.end(s.end());
        return start == s.start() && end == s.end() ? s
                : new Stretch(start, end, s.paragraph(), s.opened(), s.closed(), s.single(),
                        s.depth(), s.continues());
    }

    private void paragraph(int index) {
        paragraph = index;
        LaidOutText.Paragraph p = page.paragraphs.get(index);
        List<MarkScanner.Sign> signs = MarkScanner.scan(page.text, p.start(), p.end());
        int first = stretches.size();
        boolean before = carried;
        for (int i = 0; i < signs.size(); i++) {
            if (!plural(signs, i)) {
                take(signs.get(i), p, before && stretches.size() == first && stack.isEmpty());
            }
        }
        boolean open = openDoubles > 0;
        for (MarkScanner.Sign left : stack) {
            if (!left.single()) {
                stretches.add(new Stretch(left.start(), p.end(), index, true, false, false, 0, false));
            }
        }
        stack.clear();
        openDoubles = 0;
        tidy(first, p, before);
        carried = open;
    }

    /**
     * 'It's the workers' canteen': behind an s and in front of a small letter a single mark belongs to the word, if one
     * that can only close comes before the next that can open.
     */
    private boolean plural(List<MarkScanner.Sign> signs, int i) {
        if (partner(true) == 0 || !isPlural(signs.get(i))) {
            return false;
        }
        int next = i + 1;
        while (next < Math.min(signs.size(), i + FARTHEST)
                && (!signs.get(next).single() || isPlural(signs.get(next)))) {
            next++;
        }
        return next < Math.min(signs.size(), i + FARTHEST) && signs.get(next).mayClose() && !signs.get(next).mayOpen();
    }

    private boolean isPlural(MarkScanner.Sign sign) {
        int end = sign.end();
        return sign.single() && sign.end() - sign.start() == 1 && "'’".indexOf(sign.as()) >= 0 && sign.start() > 0
                && page.text.charAt(sign.start() - 1) == 's' && end + 1 < page.text.length()
                && page.text.charAt(end) == ' ' && Character.isLowerCase(page.text.charAt(end + 1));
    }

    private void take(MarkScanner.Sign sign, LaidOutText.Paragraph p, boolean mayGoOn) {
        if (closes(sign)) {
            close(sign);
        } else if ((sign.mayOpen() || OPENERS.indexOf(sign.as()) >= 0) && !bullet(sign)) {
            stack.add(sign);
            openDoubles += sign.single() ? 0 : 1;
        } else if (mayGoOn && !sign.single() && sign.mayClose()) {
            int start = p.start();
            while (Character.isWhitespace(page.text.charAt(start))) {
                start++;
            }
            stretches.add(new Stretch(start, sign.end(), paragraph, false, true, false, 0, true));
        }
    }

    /** A guillemet that closes in this language, with room on both sides, points at something and opens nothing. */
    private boolean bullet(MarkScanner.Sign sign) {
        boolean turned = language.equals("de") || language.equals("da");
        char c = sign.as();
        boolean closer = turned ? c == '«' || c == '‹' : c == '»' || c == '›';
        return closer && sign.end() < page.text.length() && Character.isWhitespace(page.text.charAt(sign.end()))
                && (sign.start() == 0 || Character.isWhitespace(page.text.charAt(sign.start() - 1)));
    }

    private boolean closes(MarkScanner.Sign sign) {
        char open = partner(sign.single());
        if (open == 0) {
            return false;
        }
        char c = sign.as();
        if (CLOSERS.indexOf(c) >= 0) {
            return true;
        }
        if (c == '“' || c == '‘') {
            boolean low = open == '„' || open == '‚' || open == '‟' || open == '‛';
            return low ? sign.mayClose() : sign.mayClose() && !sign.mayOpen();
        }
        if (OPENERS.indexOf(c) >= 0) {
            return false;
        }
        if (guillemet(c)) {
            boolean opener = (c == '«' || c == '‹' || c == '❮') != (language.equals("de") || language.equals("da"));
            return sign.mayClose() && (!sign.mayOpen() || !opener || open == c);
        }
        return sign.mayClose();
    }

    /** The kind of mark that the next closing one of this level would close, or 0. */
    private char partner(boolean single) {
        if (stack.isEmpty() || !single && openDoubles == 0) {
            return 0;
        }
        int i = stack.size() - 1;
        while (!single && stack.get(i).single()) {
            i--;
        }
        MarkScanner.Sign sign = stack.get(i);
        return sign.single() == single ? sign.as() : 0;
    }

    private void close(MarkScanner.Sign sign) {
        MarkScanner.Sign open = stack.remove(stack.size() - 1);
        while (open.single() != sign.single()) {
            open = stack.remove(stack.size() - 1);
        }
        openDoubles -= sign.single() ? 0 : 1;
        stretches.add(new Stretch(open.start(), sign.end(), paragraph, true, true, sign.single(), 0, false));
    }

    /**
     * Puts the stretches of one paragraph in order, gives each its depth, and cuts unclosed ones at the next opening.
     */
    private void tidy(int first, LaidOutText.Paragraph p, boolean before) {
        List<Stretch> mine = stretches.subList(first, stretches.size());
        mine.sort((a, b) -> a.start() != b.start() ? Integer.compare(a.start(), b.start())
                : Integer.compare(b.end(), a.end()));
        int[] ends = new int[mine.size() + 1];
        int depth = 0;
        for (int i = 0; i < mine.size(); i++) {
            Stretch s = mine.get(i);
            int end = s.end();
            int next = nextOfLevel(mine, i);
            if (!s.closed() && next < mine.size()) {
                end = trimmed(s.start() + 1, mine.get(next).start());
            } else if (!s.closed()) {
                end = trimmed(s.start() + 1, end);
            }
            while (depth > 0 && ends[depth - 1] <= s.start()) {
                depth--;
            }
            boolean goesOn = s.continues() || before && i == 0 && page.sub(p.start(), s.start()).isBlank();
            mine.set(i, new Stretch(s.start(), end, s.paragraph(), s.opened(), s.closed(), s.single(), depth, goesOn));
            ends[depth++] = end;
        }
    }

    /** The next stretch that ends an unclosed one: single marks inside double ones do not. */
    private static int nextOfLevel(List<Stretch> mine, int i) {
        int next = i + 1;
        while (next < mine.size() && mine.get(next).single() && !mine.get(i).single()) {
            next++;
        }
        return next;
    }

    private int trimmed(int start, int end) {
        int i = end;
        while (i > start && Character.isWhitespace(page.text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean guillemet(char c) {
        return c == '«' || c == '»' || c == '‹' || c == '›' || c == '❮' || c == '❯';
    }
}
