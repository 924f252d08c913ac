package news.verbatim.drafting.draft;

import java.util.List;
import java.util.regex.Pattern;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.json.RecordJson;
import news.verbatim.events.text.Block;

/**
 * The body as an editor on a page sends it and gets it: its blocks as JSON, words and what is set on them, and nothing
 * else. Who sends something else, by mistake or on purpose, is refused; there is no markup in it that could ever be let
 * through. {@link #format} and {@link #parse} undo each other.
 */
public final class BodyText {

    private static final String UNKNOWN = "The editor sent something that is no text. What you typed is still here: open the page "
            + "anew in another window and copy it over.";

    private static final Pattern LINES = Pattern.compile("[\\n\\r\\f\\u000b\\u2028\\u2029]");

    private BodyText() {
    }

    /**
     * Reads what an editor sent.
     *
     * @throws Refusal at {@code body} if it is no list of blocks
     */
    public static List<Block> parse(String sent) {
        if (sent == null || sent.isBlank()) {
            return List.of();
        }
        try {
            return RecordJson.readList(sent, Block.class).stream().map(BodyText::known).toList();
        } catch (RuntimeException e) {
            // a reader of JSON throws one kind for wrong syntax, another for wrong types, and a bare one for too deep a
            // nesting
            throw Refusal.at("body", UNKNOWN);
        }
    }

    /** Writes blocks for an editor. */
    public static String format(List<Block> blocks) {
        return RecordJson.write(blocks);
    }

    /**
     * Keeps of a block what its kind has: only a list has lines, only a block quote has a speaker, only a picture is
     * one.
     */
    private static Block known(Block block) {
        if (block.kind() == null || block.text() == null) {
            throw new IllegalArgumentException("a block without a kind or words");
        }
        boolean list = block.kind() == Block.Kind.LIST;
        boolean said = block.kind() == Block.Kind.BLOCK_QUOTE;
        return new Block(block.kind(), list ? block.text() : LINES.matcher(block.text()).replaceAll(" "),
                said ? orEmpty(block.speaker()) : "", said ? orEmpty(block.role()) : "", block.inlines(),
                block.picture());
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
