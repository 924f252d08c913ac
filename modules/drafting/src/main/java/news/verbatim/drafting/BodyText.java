package news.verbatim.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import news.verbatim.events.Block;
import news.verbatim.events.Typed;

/**
 * The body as it is typed into one field: an empty line between blocks, {@code ## } before a subheading, {@code • } before
 * each item of a list, {@code > } before a block quote and {@code > — Name, role} under it. {@link #format} and
 * {@link #parse} undo each other.
 */
public final class BodyText {

    private static final String HEADING = "## ";
    private static final String ITEM = "• ";
    private static final String QUOTE = "> ";
    private static final String DASH = "—";

    private BodyText() {
    }

    /** Reads what was typed. */
    public static List<Block> parse(String typed) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : Typed.clean(typed).split("\n\\s*\n")) {
            List<String> lines = paragraph.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
            addBlocks(lines, blocks);
        }
        return blocks;
    }

    /** Writes blocks as they would be typed. */
    public static String format(List<Block> blocks) {
        return blocks.stream().map(BodyText::format).collect(Collectors.joining("\n\n"));
    }

    private static String format(Block block) {
        return switch (block.kind()) {
            case PARAGRAPH -> block.text();
            case HEADING -> HEADING + block.text();
            case LIST -> block.items().stream().map(ITEM::concat).collect(Collectors.joining("\n"));
            case BLOCK_QUOTE -> QUOTE + block.text() + credit(block);
        };
    }

    /** A quotation that begins with a dash gets a credit without a name, so that nothing takes it for one. */
    private static String credit(Block block) {
        if (block.speaker().isEmpty()) {
            return block.text().startsWith(DASH) ? "\n" + QUOTE + DASH : "";
        }
        return "\n" + QUOTE + DASH + " " + block.speaker() + (block.role().isEmpty() ? "" : ", " + block.role());
    }

    /** A run of lines of one kind is one block. */
    private static void addBlocks(List<String> lines, List<Block> blocks) {
        if (lines.size() == 1 && isCredit(lines.get(0)) && creditsLast(lines.get(0), blocks)) {
            return;
        }
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || !kind(lines.get(i)).equals(kind(lines.get(from)))
                    || kind(lines.get(i)) == Block.Kind.HEADING) {
                blocks.add(block(lines.subList(from, i)));
                from = i;
            }
        }
    }

    private static Block block(List<String> lines) {
        return switch (kind(lines.get(0))) {
            case HEADING -> Block.heading(lines.get(0).substring(HEADING.length()).strip());
            case LIST -> Block.list(lines.stream().map(line -> line.substring(1).strip()).toList());
            case BLOCK_QUOTE -> blockQuote(lines);
            case PARAGRAPH -> Block.paragraph(String.join(" ", lines));
        };
    }

    /** The last line under words is the credit, if it begins with a dash; any other line is words. */
    private static Block blockQuote(List<String> lines) {
        boolean credited = lines.size() > 1 && isCredit(lines.get(lines.size() - 1));
        String words = lines.subList(0, credited ? lines.size() - 1 : lines.size()).stream().map(BodyText::quoted)
                .filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
        return credited ? credited(words, lines.get(lines.size() - 1)) : Block.blockQuote(words, "", "");
    }

    /** Gives a credit that stands alone to the block quote before it, if that has none. */
    private static boolean creditsLast(String credit, List<Block> blocks) {
        Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        boolean wanted = last != null && last.kind() == Block.Kind.BLOCK_QUOTE && last.speaker().isEmpty();
        if (wanted) {
            blocks.set(blocks.size() - 1, credited(last.text(), credit));
        }
        return wanted;
    }

    private static Block credited(String words, String credit) {
        String name = quoted(credit).substring(DASH.length()).strip();
        int comma = name.indexOf(", ");
        return comma < 0 ? Block.blockQuote(words, name, "")
                : Block.blockQuote(words, name.substring(0, comma), name.substring(comma + 2).strip());
    }

    private static String quoted(String line) {
        return line.substring(1).strip();
    }

    private static boolean isCredit(String line) {
        return line.startsWith(">") && quoted(line).startsWith(DASH);
    }

    private static Block.Kind kind(String line) {
        if (line.startsWith(HEADING) && line.length() > HEADING.length()) {
            return Block.Kind.HEADING;
        }
        if (line.startsWith("•") && line.length() > 1) {
            return Block.Kind.LIST;
        }
        return line.startsWith(">") ? Block.Kind.BLOCK_QUOTE : Block.Kind.PARAGRAPH;
    }
}
