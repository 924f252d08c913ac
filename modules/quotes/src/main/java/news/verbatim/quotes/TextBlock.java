package news.verbatim.quotes;

import java.util.Objects;

/**
 * One block of a story, in reading order, as the engine reads it.
 *
 * @param kind    what the block is in the story
 * @param text    its words, of a {@link Kind#PICTURE} its caption; may be empty
 * @param speaker who is quoted, as the writer entered it; only on a {@link Kind#BLOCK_QUOTE}, null or blank when
 *                unknown
 * @param role    the speaker's role as printed; only on a {@link Kind#BLOCK_QUOTE}, null or blank when unknown
 */
public record TextBlock(Kind kind, String text, String speaker, String role) {

    /** What a block is in the story. */
    public enum Kind {
        HEADLINE, STANDFIRST, KEY_POINT, PARAGRAPH, HEADING, BLOCK_QUOTE, LIST, PICTURE
    }

    public TextBlock {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }

    /** A block that names no speaker of its own. */
    public static TextBlock of(Kind kind, String text) {
        return new TextBlock(kind, text, null, null);
    }

    /** The same block with other words. */
    @ModuleInternal
    public TextBlock saying(String other) {
        return new TextBlock(kind, other, speaker, role);
    }
}
