package news.verbatim.drafting.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.StoryText;

/**
 * What two people wrote from one text, brought together: where only one of them changed a field, a key point or a
 * block, that change holds; where both did, somebody has to choose. Nothing of either is lost on the way.
 *
 * @param number    the number of the draft that somebody else saved
 * @param text      both together; where they differ, mine
 * @param conflicts where they differ, in reading order
 * @param edits     what came from the other into the body, for an editor that is open
 */
public record Merge(int number, StoryText text, List<Conflict> conflicts, List<Edit> edits) {

    private static final List<String> FIELDS = List.of("headline", "standfirst", "byline", "desk", "language");

    /** Which words hold where both changed the same. */
    public enum Choice {
        MINE, THEIRS, BOTH
    }

    /**
     * A place that both changed.
     *
     * @param key    names it
     * @param where  the field that it stands in
     * @param mine   my words
     * @param theirs theirs
     */
    public record Conflict(String key, String where, String mine, String theirs) {
    }

    /**
     * Blocks of theirs that take the place of blocks of mine.
     *
     * @param from   the first block of mine
     * @param to     the one after the last
     * @param blocks what stands there now
     */
    public record Edit(int from, int to, List<Block> blocks) {
    }

    public Merge {
        conflicts = List.copyOf(conflicts);
        edits = List.copyOf(edits);
    }

    /** Brings two texts together with what somebody chose where they differ. */
    @ModuleInternal
    public static Merge of(String base, StoryText mine, StoryText theirs, int number, Map<String, Choice> choices) {
        Prints prints = Prints.parse(base);
        List<Conflict> conflicts = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        List<String> mineFields = Prints.fields(mine).toList();
        List<String> theirFields = Prints.fields(theirs).toList();
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < FIELDS.size(); i++) {
            List<String> was = i < prints.fields().size() ? prints.fields().subList(i, i + 1) : List.of("");
            List<String> one = new Merging<>(FIELDS.get(i), (String words) -> words, choices, conflicts)
                    .of(ThreeWays.of(was, mineFields.subList(i, i + 1), theirFields.subList(i, i + 1), Prints::print),
                            null);
            fields.add(String.join(" ", one));
        }
        List<String> points = new Merging<>("keyPoints", (String words) -> words, choices, conflicts)
                .of(ThreeWays.of(prints.points(), mine.keyPoints(), theirs.keyPoints(), Prints::print), null);
        List<Block> blocks = new Merging<>("body", Merge::shown, choices, conflicts)
                .of(ThreeWays.of(prints.blocks(), mine.body(), theirs.body(), Prints::print), edits);
        return new Merge(number,
                new StoryText(fields.get(0), fields.get(1), points, blocks, fields.get(2), fields.get(3),
                        fields.get(4)),
                conflicts, edits);
    }

    /** Says whether nobody has to choose. */
    public boolean clean() {
        return conflicts.isEmpty();
    }

    private static String shown(Block block) {
        return block.picture() != null ? ("Picture. " + block.printed()).strip()
                : block.speaker().isEmpty() ? block.text()
                        : block.text() + " — " + block.speaker()
                                + (block.role().isEmpty() ? "" : ", " + block.role());
    }

    /** Brings the stretches of one field together. */
    private record Merging<T>(String field, Function<T, String> shown, Map<String, Choice> choices,
            List<Conflict> conflicts) {

        List<T> of(List<ThreeWays.Stretch<T>> stretches, List<Edit> edits) {
            List<T> all = new ArrayList<>();
            for (ThreeWays.Stretch<T> stretch : stretches) {
                List<T> holds = holds(stretch);
                all.addAll(holds);
                if (edits != null && !holds.equals(stretch.mine())) {
                    edits.add(new Edit(stretch.from(), stretch.from() + stretch.mine().size(),
                            holds.stream().map(Block.class::cast).toList()));
                }
            }
            return all;
        }

        private List<T> holds(ThreeWays.Stretch<T> stretch) {
            return switch (stretch.who()) {
                case SAME, MINE -> stretch.mine();
                case THEIRS -> stretch.theirs();
                case BOTH -> chosen(stretch);
            };
        }

        private List<T> chosen(ThreeWays.Stretch<T> stretch) {
            String key = field + "-" + stretch.from();
            Choice choice = choices.get(key);
            if (choice == null) {
                conflicts.add(new Conflict(key, field, words(stretch.mine()), words(stretch.theirs())));
                return stretch.mine();
            }
            if (choice != Choice.BOTH) {
                return choice == Choice.MINE ? stretch.mine() : stretch.theirs();
            }
            List<T> both = new ArrayList<>(stretch.mine());
            both.addAll(stretch.theirs());
            return both;
        }

        private String words(List<T> several) {
            return several.stream().map(shown).collect(Collectors.joining("\n"));
        }
    }
}
