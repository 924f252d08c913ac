package news.verbatim.quotes.find;

import java.util.List;
import news.verbatim.quotes.Piece;
import news.verbatim.quotes.TextBlock;
import news.verbatim.quotes.people.Mention;
import news.verbatim.quotes.people.MentionContext;
import news.verbatim.quotes.structure.Structure;
import news.verbatim.quotes.text.LaidOutText;
import news.verbatim.quotes.text.Reading;

/**
 * Quotations that stand as paragraphs of their own, with marks or without: blocks that say so, paragraphs that a cue
 * and a colon introduce, and paragraphs under which a name stands.
 */
final class BlockQuotes {

    /** Who is named around a block quote, and where; the mention is null when the name is only printed under it. */
    record Named(MentionContext mention, String name, Piece at, String role, String why) {
    }

    private static final int SHORTEST = 5;
    private static final int LONGEST_BYLINE = 90;

    private final Reading reading;
    private final SpeakerCandidates speakers;
    private final LaidOutText page;
    private final Structure structure;

    BlockQuotes(Reading reading, SpeakerCandidates speakers, Structure structure) {
        this.structure = structure;
        this.reading = reading;
        this.speakers = speakers;
        this.page = reading.page;
    }

    /**
     * Whether a paragraph without marks is a block quote: the paragraph before ends with a colon and says of somebody
     * that he says something, or names somebody who then speaks of himself. Lines of a list are none.
     */
    boolean unmarked(int p) {
        LaidOutText.Paragraph paragraph = page.paragraphs.get(p);
        return reading.lexicon.known() && paragraph.kind() == TextBlock.Kind.PARAGRAPH && introduced(p)
                && reading.paragraphStretches(p).isEmpty() && words(p) >= SHORTEST && lastChar(p) != ':'
                && !structure.isList(p) && introducer(p) != null;
    }

    /** Whom the paragraph before a block quote names for it; null when it names nobody. */
    private MentionContext introducer(int p) {
        MentionContext said = saidIn(p - 1);
        return said != null || !structure.speaksOfHimself(p) ? said : subjectOf(p - 1);
    }

    /** Who stands at the beginning of the last sentence of a paragraph. */
    private MentionContext subjectOf(int p) {
        MentionContext subject = null;
        for (MentionContext context : in(p)) {
            boolean later = subject == null || context.sentence > subject.sentence;
            boolean speaks = context.mention.kind() != Mention.Kind.THING && !context.afterPreposition;
            subject = later && speaks ? context : subject;
        }
        return subject;
    }

    /** Who speaks in the block quote of this paragraph, as the lines around it tell; null when they do not. */
    Named named(int p) {
        if (p + 1 < page.paragraphs.size()) {
            Named under = byline(p + 1);
            if (under != null) {
                return under;
            }
        }
        MentionContext said = introduced(p) ? introducer(p) : null;
        return said == null ? null : new Named(said, null, null, null, null);
    }

    /** A line that is nothing but a name, or a dash and a name, with a role after it or on the next line. */
    private Named byline(int p) {
        String line = text(p);
        if (line.length() >= LONGEST_BYLINE || line.isEmpty()
                || page.paragraphs.get(p).kind() != TextBlock.Kind.PARAGRAPH) {
            return null;
        }
        boolean dash = "—–-―".indexOf(line.charAt(0)) >= 0;
        MentionContext name = nameIn(p);
        if (name == null) {
            return null;
        }
        Mention mention = name.mention;
        String before = page.sub(page.paragraphs.get(p).start(), mention.start()).strip();
        String after = page.sub(mention.end(), page.paragraphs.get(p).end()).strip();
        if (before.length() > (dash ? 2 : 0) || !after.isEmpty() && (!after.startsWith(",") || !dash)) {
            return null;
        }
        String role = after.startsWith(",") ? after.substring(1).strip() : dash ? null : roleLine(p + 1);
        if (!dash && role == null) {
            return null;
        }
        return new Named(name, mention.text(), page.piece(mention.start(), mention.end()), role,
                "The name stands under the quotation.");
    }

    private String roleLine(int p) {
        if (p >= page.paragraphs.size()) {
            return null;
        }
        String line = text(p);
        boolean role = line.length() < LONGEST_BYLINE && !line.isEmpty()
                && ".:!?”\"".indexOf(line.charAt(line.length() - 1)) < 0;
        return role && reading.paragraphStretches(p).isEmpty() ? line : null;
    }

    private MentionContext nameIn(int p) {
        for (MentionContext context : in(p)) {
            if (context.mention.kind() == Mention.Kind.NAME) {
                return context;
            }
        }
        return null;
    }

    /** The mention beside the last verb of saying in a paragraph. */
    private MentionContext saidIn(int p) {
        MentionContext said = null;
        for (MentionContext context : in(p)) {
            if (context.cueClass == Reading.SAY && context.link != MentionContext.Link.NONE) {
                said = context;
            }
        }
        return said;
    }

    private List<MentionContext> in(int p) {
        int from = 0;
        List<MentionContext> all = speakers.contexts;
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).paragraph < p) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        from = low;
        int to = from;
        while (to < all.size() && all.get(to).paragraph == p) {
            to++;
        }
        return all.subList(from, to);
    }

    private boolean introduced(int p) {
        return p > 0 && lastChar(p - 1) == ':';
    }

    private char lastChar(int p) {
        String text = text(p);
        return text.isEmpty() ? 0 : text.charAt(text.length() - 1);
    }

    private String text(int p) {
        return page.sub(page.paragraphs.get(p).start(), page.paragraphs.get(p).end()).strip();
    }

    private int words(int p) {
        int count = 0;
        for (int i = reading.tokens.at(page.paragraphs.get(p).start());
                i < reading.tokens.count && reading.paragraph[i] == p; i++) {
            count += reading.tokens.word(i) ? 1 : 0;
        }
        return count;
    }
}
