package news.verbatim.newsroom.house.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.StoryText;
import news.verbatim.newsroom.house.text.MarkedText.Stretch;
import org.junit.jupiter.api.RepeatedTest;

class ChangedTextTest {

    @RepeatedTest(100)
    void aTextWithItsChangesHoldsTheTextOfNowAndTheOneBefore() {
        Random random = new Random();
        StoryText before = story(random);
        StoryText now = story(random);

        MarkedText marked = ChangedText.of(before, now, List.of());

        assertEquals(now.body().stream().map(Block::text).collect(Collectors.joining("|")), joined(marked, "gone"));
        assertEquals(now.headline(), joined(marked.headline(), "gone"));
        assertEquals(before.headline(), joined(marked.headline(), "added"));
    }

    private static StoryText story(Random random) {
        return new StoryText(text(random), "", List.of(), random.ints(random.nextInt(4) + 1, 0, 3)
                .mapToObj(i -> Block.paragraph("abc".substring(i, i + 1) + text(random))).toList(), "", "city", "en");
    }

    private static String joined(MarkedText marked, String without) {
        return marked.blocks().stream().filter(part -> part.index() >= 0)
                .map(part -> part.lines().stream().map(line -> joined(line, without)).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("|"));
    }

    private static String joined(List<Stretch> stretches, String without) {
        return stretches.stream().filter(stretch -> !without.equals(stretch.change())).map(Stretch::text)
                .collect(Collectors.joining());
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(12), 0, 6).mapToObj(i -> List.of("a", " ", "b", "“", "c d", " 𝒢").get(i))
                .collect(Collectors.joining());
    }
}
