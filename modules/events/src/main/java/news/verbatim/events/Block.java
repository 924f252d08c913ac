package news.verbatim.events;

import java.util.ArrayList;
import java.util.List;

/**
 * One piece of a story's body.
 *
 * @param kind    what it is
 * @param text    its words; the items of a {@link Kind#LIST} stand on a line each, no other kind has line breaks
 * @param speaker who says a {@link Kind#BLOCK_QUOTE}, as printed under it; empty on every other kind and where nobody is named
 * @param role    the speaker's role as printed; empty if none is
 * @param inlines how stretches of the words are set, in their one normal form; null where all is plain, so that plain words
 *                have the canonical form that they had before there was anything else
 */
public record Block(Kind kind, String text, String speaker, String role, List<Inline> inlines) {

    public Block {
        inlines = Inline.normal(inlines, text);
    }

    public Block(Kind kind, String text, String speaker, String role) {
        this(kind, text, speaker, role, null);
    }

    /** What a block is. */
    public enum Kind {
        PARAGRAPH, HEADING, BLOCK_QUOTE, LIST
    }

    public static Block paragraph(String text) {
        return new Block(Kind.PARAGRAPH, text, "", "");
    }

    public static Block heading(String text) {
        return new Block(Kind.HEADING, text, "", "");
    }

    public static Block blockQuote(String text, String speaker, String role) {
        return new Block(Kind.BLOCK_QUOTE, text, speaker, role);
    }

    public static Block list(List<String> items) {
        return new Block(Kind.LIST, String.join("\n", items), "", "");
    }

    /** Returns the block with stretches of its words set in these ways. */
    public Block with(Inline... set) {
        return new Block(kind, text, speaker, role, List.of(set));
    }

    /** Returns a stretch of the words in runs, each of which is set in one way. */
    public List<Run> runs(int start, int end) {
        return Run.of(inlines == null ? List.of() : inlines, start, end);
    }

    /** Returns the block as readers know it: where its words come from is not part of it. */
    public Block withoutPasted() {
        return new Block(kind, text, speaker, role,
                inlines == null ? null : inlines.stream().filter(inline -> !inline.isPasted()).toList());
    }

    /** Returns the block with all of its words marked as come from outside. */
    public Block asPasted() {
        List<Inline> all = new ArrayList<>(inlines == null ? List.of() : inlines);
        all.add(Inline.pasted(0, text.length()));
        return new Block(kind, text, speaker, role, all);
    }

    /** Returns the stretches of the words that came from outside. */
    List<Inline> pasted() {
        return inlines == null ? List.of() : inlines.stream().filter(Inline::isPasted).toList();
    }

    /** Returns the items of a list, or the text itself as the only one. */
    public List<String> items() {
        return List.of(text.split("\n"));
    }
}
