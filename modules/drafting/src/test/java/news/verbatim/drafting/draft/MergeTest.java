package news.verbatim.drafting.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.StoryText;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final StoryText BASE = text("Head", "a", "b", "c", "d");

    @Test
    void whatOnlyOneOfThemChangedHolds() {
        Merge merge = merge(BASE, text("My head", "a", "mine", "c", "d"), text("Head", "a", "b", "c", "theirs", "e"));

        assertTrue(merge.clean());
        assertEquals(text("My head", "a", "mine", "c", "theirs", "e"), merge.text());
        assertEquals(List.of(new Merge.Edit(3, 4, List.of(Block.paragraph("theirs"), Block.paragraph("e")))),
                merge.edits());
    }

    @Test
    void neighboursThatEachChangedOneOfAreNoConflict() {
        assertEquals(text("Head", "a", "mine", "theirs", "d"),
                merge(BASE, text("Head", "a", "mine", "c", "d"), text("Head", "a", "b", "theirs", "d")).text());
    }

    @Test
    void whatBothChangedInTheSameWayIsNoConflict() {
        assertTrue(merge(BASE, text("Same", "a", "x", "c", "d"), text("Same", "a", "x", "c", "d")).clean());
    }

    @Test
    void whereBothChangedTheSameBlockSomebodyChoosesAndNothingIsLostMeanwhile() {
        StoryText mine = text("Head", "a", "mine", "c", "d");
        StoryText theirs = text("Head", "a", "theirs", "c", "d");

        Merge merge = merge(BASE, mine, theirs);

        assertEquals(List.of(new Merge.Conflict("body-1", "body", "mine", "theirs")), merge.conflicts());
        assertEquals(mine, merge.text());
        assertEquals(theirs, merge(BASE, mine, theirs, Map.of("body-1", Merge.Choice.THEIRS)).text());
        assertEquals(text("Head", "a", "mine", "theirs", "c", "d"),
                merge(BASE, mine, theirs, Map.of("body-1", Merge.Choice.BOTH)).text());
    }

    @Test
    void aBlockThatOneDeletedAndTheOtherChangedIsAskedAbout() {
        assertEquals("changed", merge(BASE, text("Head", "a", "c", "d"), text("Head", "a", "changed", "c", "d"))
                .conflicts().get(0).theirs());
    }

    @Test
    void withoutTheBeginningEverythingThatDiffersIsAskedAbout() {
        Merge merge = Merge.of("", BASE, text("Other", "a"), 7, Map.of());

        assertEquals(List.of("headline", "body"), merge.conflicts().stream().map(Merge.Conflict::where).toList());
    }

    @Test
    void noWordOfEitherIsLostWhateverTheyWrite() {
        Random random = new Random(20261124);
        for (int round = 0; round < 3_000; round++) {
            StoryText base = text("Head", words(random, "b"));
            StoryText mine = changed(base, random, "m");
            StoryText theirs = changed(base, random, "t");

            Merge merge = merge(base, mine, theirs);

            List<String> seen = Stream.concat(blocks(merge.text()).stream(), merge.conflicts().stream()
                    .flatMap(conflict -> Stream.of(conflict.mine(), conflict.theirs()).flatMap(String::lines)))
                    .toList();
            Stream.concat(blocks(mine).stream(), blocks(theirs).stream()).filter(block -> !blocks(base).contains(block))
                    .forEach(block -> assertTrue(seen.contains(block), block + " in " + seen));
        }
    }

    @Test
    void anEditorThatAppliesTheEditsHasTheTextThatIsSaved() {
        Random random = new Random(20261125);
        for (int round = 0; round < 3_000; round++) {
            StoryText base = text("Head", words(random, "b"));
            StoryText mine = changed(base, random, "m");
            Merge merge = merge(base, mine, changed(base, random, "t"));
            List<Block> edited = new ArrayList<>(mine.body());
            for (int i = merge.edits().size() - 1; i >= 0; i--) {
                Merge.Edit edit = merge.edits().get(i);
                edited.subList(edit.from(), edit.to()).clear();
                edited.addAll(edit.from(), edit.blocks());
            }

            assertEquals(merge.text().body(), edited);
        }
    }

    private static Merge merge(StoryText base, StoryText mine, StoryText theirs) {
        return merge(base, mine, theirs, Map.of());
    }

    private static Merge merge(StoryText base, StoryText mine, StoryText theirs, Map<String, Merge.Choice> choices) {
        return Merge.of(Prints.of(base).toString(), mine, theirs, 7, choices);
    }

    private static StoryText text(String headline, String... blocks) {
        return new StoryText(headline, "", List.of(), Stream.of(blocks).map(Block::paragraph).toList(), "R", "city",
                "en");
    }

    private static List<String> blocks(StoryText text) {
        return text.body().stream().map(Block::text).collect(Collectors.toList());
    }

    private static String[] words(Random random, String kind) {
        return random.ints(random.nextInt(8), 0, 5).mapToObj(i -> kind + i).toArray(String[]::new);
    }

    private static StoryText changed(StoryText base, Random random, String kind) {
        List<String> blocks = blocks(base);
        for (int i = random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(blocks.size() + 1);
            if (random.nextBoolean() || at == blocks.size()) {
                blocks.add(at, kind + random.nextInt(100));
            } else if (random.nextBoolean()) {
                blocks.set(at, kind + random.nextInt(100));
            } else {
                blocks.remove(at);
            }
        }
        return text("Head", blocks.toArray(new String[0]));
    }
}
