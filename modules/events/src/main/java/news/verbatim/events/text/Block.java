package news.verbatim.events.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One piece of a story's body.
 *
 * @param kind    what it is
 * @param text    its words; the items of a {@link Kind#LIST} stand on a line each, no other kind has line breaks; of a
 *                {@link Kind#PICTURE} its caption, which may be empty
 * @param speaker who says a {@link Kind#BLOCK_QUOTE}, as printed under it; empty on every other kind and where nobody
 *                is named
 * @param role    the speaker's role as printed; empty if none is
 * @param inlines how stretches of the words are set, in their one normal form; null where all is plain, so that plain
 *                words have the canonical form that they had before there was anything else
 * @param picture what a {@link Kind#PICTURE} shows; null on every other kind, and so left out of its canonical form
 */
public record Block(Kind kind, String text, String speaker, String role, List<Inline> inlines, Picture picture) {

    public Block {
        inlines = Inline.normal(inlines, text);
        if (kind == Kind.PICTURE ? picture == null || !picture.isOne() : picture != null) {
            throw new IllegalArgumentException("a picture stands in a block of its kind, and nothing else does");
        }
    }

    public Block(Kind kind, String text, String speaker, String role, List<Inline> inlines) {
        this(kind, text, speaker, role, inlines, null);
    }

    public Block(Kind kind, String text, String speaker, String role) {
        this(kind, text, speaker, role, null);
    }

    /** What a block is. */
    public enum Kind {
        PARAGRAPH, HEADING, BLOCK_QUOTE, LIST, PICTURE
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

    /** A picture under its caption. */
    public static Block picture(Picture picture, String caption) {
        return new Block(Kind.PICTURE, caption, "", "", null, picture);
    }

    /** Returns the block with stretches of its words set in these ways. */
    public Block with(Inline... set) {
        return new Block(kind, text, speaker, role, List.of(set), picture);
    }

    /** Says whether there is nothing in it to be kept. */
    public boolean isEmpty() {
        return picture == null && text.isBlank();
    }

    /** Says whether both show the same picture, whatever is said of it. */
    public boolean showsTheSameAs(Block other) {
        return picture != null && other.picture != null && picture.sha256().equals(other.picture.sha256());
    }

    /** Returns all that is printed of it, one after the other, for whoever compares two. */
    public String printed() {
        return Stream
                .concat(Stream.of(text, speaker, role), picture == null ? Stream.empty() : picture.besides().stream())
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" — "));
    }

    /** Returns a stretch of the words in runs, each of which is set in one way. */
    public List<Run> runs(int start, int end) {
        return Run.of(inlines == null ? List.of() : inlines, start, end);
    }

    /** Returns the block as readers know it: where its words come from is not part of it. */
    public Block withoutPasted() {
        return new Block(kind, text, speaker, role,
                inlines == null ? null : inlines.stream().filter(inline -> !inline.isPasted()).toList(), picture);
    }

    /** Returns the block with all of its words marked as come from outside. */
    public Block asPasted() {
        List<Inline> all = new ArrayList<>(inlines == null ? List.of() : inlines);
        all.add(Inline.pasted(0, text.length()));
        return new Block(kind, text, speaker, role, all, picture);
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
