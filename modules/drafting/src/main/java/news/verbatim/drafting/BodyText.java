package news.verbatim.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import news.verbatim.events.Block;

/**
 * The body as it is typed into one field: an empty line between blocks, {@code ## } before a subheading, {@code • } before
 * each item of a list, {@code > } before a block quote and {@code > — Name, role} under it. {@link #format} and
 * {@link #parse} undo each other.
 */
public final class BodyText {

    private static final String HEADING = "## ";
    private static final String ITEM = "• ";
    private static final String QUOTE = "> ";
    private static final String CREDIT = "> — ";

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
            case BLOCK_QUOTE -> QUOTE + block.text() + (block.speaker().isEmpty() ? "" : "\n" + CREDIT + block.speaker()
                    + (block.role().isEmpty() ? "" : ", " + block.role()));
        };
    }

    /** A run of lines of one kind is one block. */
    private static void addBlocks(List<String> lines, List<Block> blocks) {
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

    private static Block blockQuote(List<String> lines) {
        String words = lines.stream().filter(line -> !isCredit(line)).map(line -> line.substring(1).strip())
                .collect(Collectors.joining(" "));
        String credit = lines.stream().filter(BodyText::isCredit).findFirst().map(line -> line.substring(1).strip()
                .substring(1).strip()).orElse("");
        int comma = credit.indexOf(", ");
        return comma < 0 ? Block.blockQuote(words, credit, "")
                : Block.blockQuote(words, credit.substring(0, comma), credit.substring(comma + 2).strip());
    }

    private static boolean isCredit(String line) {
        return line.startsWith(">") && line.substring(1).strip().startsWith("—");
    }

    private static Block.Kind kind(String line) {
        if (line.startsWith(HEADING) && line.length() > HEADING.length()) {
            return Block.Kind.HEADING;
        }
        if (line.startsWith("•") && line.length() > 1) {
            return Block.Kind.LIST;
        }
        return line.startsWith(">") && line.length() > 1 ? Block.Kind.BLOCK_QUOTE : Block.Kind.PARAGRAPH;
    }
}
