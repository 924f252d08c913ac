package news.verbatim.acceptance.inside;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import news.verbatim.drafting.Stories;
import news.verbatim.drafting.StoryFilter;
import news.verbatim.drafting.StoryKey;
import news.verbatim.drafting.WorkingCopy;
import news.verbatim.drafting.Writing;
import news.verbatim.events.Block;
import news.verbatim.events.Roles;
import news.verbatim.events.StoryId;
import news.verbatim.events.StoryText;
import org.junit.jupiter.api.Test;

/** What a save and a page of a list cost as the newsroom grows; {@code deploy/bench/drafting/run} starts it. */
class DraftingBenchmark extends StoryTest {

    private static final int ROUNDS = 60;
    private static final int PAGE = 25;

    @Inject
    private Writing writing;

    @Inject
    private Stories stories;

    private final Somebody author = Somebody.with(Roles.REPORTER);

    @Test
    void asTheNewsroomGrows() throws SQLException {
        StoryId story = newsroom.draftBy(author);
        for (int target : new int[] {0, 100_000, 1_000_000}) {
            grow(story, target);
            long all = number("select count(*) from drafting.story");
            report(all + " stories, a save of 2,000 words", round -> save(story, round));
            report(all + " stories, page 1 of the list", round -> list(null));
            StoryKey deep = key(Math.min(1_000, (int) all / PAGE));
            report(all + " stories, page 1,000 of the list", round -> list(deep));
        }
    }

    private void save(StoryId story, int round) {
        WorkingCopy copy = author.asks(() -> stories.open(story));
        List<Block> body = new ArrayList<>();
        IntStream.range(0, 40).forEach(i -> body.add(Block.paragraph("“We looked at nights only, and number " + i
                + " was the longest of them,” said Marit Dahl, the mayor. " + "The council votes on it in the autumn. ".repeat(5))));
        body.add(Block.paragraph("Round " + round + "."));
        StoryText text = new StoryText("A long story", "", List.of(), body, "Rana Amari", "city", "en");
        long start = System.nanoTime();
        author.asks(() -> writing.save(story, copy.number(), text));
        saved = System.nanoTime() - start;
    }

    private long saved;

    private void list(StoryKey after) {
        long start = System.nanoTime();
        author.asks(() -> stories.list(StoryFilter.all(false), after, PAGE));
        saved = System.nanoTime() - start;
    }

    private void report(String what, IntConsumer action) {
        long[] micros = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            action.accept(i);
            micros[i] = saved / 1_000;
        }
        Arrays.sort(micros);
        System.out.printf("%s: p50 %.1f ms, p95 %.1f ms%n", what, micros[ROUNDS / 2] / 1e3, micros[ROUNDS * 95 / 100] / 1e3);
    }

    private StoryKey key(int page) {
        String at = text("select cast(stage_at as varchar(40)) from drafting.story order by stage_at desc, id desc offset "
                + (page * PAGE) + " rows fetch first 1 rows only");
        String id = text("select id from drafting.story order by stage_at desc, id desc offset " + (page * PAGE)
                + " rows fetch first 1 rows only");
        return StoryKey.parse(at.replaceFirst(" ", "T").replaceFirst("\\+00(:00)?$", "Z") + "_" + id);
    }

    /** Doubles the stories of the newsroom, each begun a little earlier than the one that it copies, until there are so many. */
    private void grow(StoryId story, int target) throws SQLException {
        String fresh = "h2".equals(System.getProperty("verbatim.database")) ? "random_uuid()" : "gen_random_uuid()";
        for (long have = number("select count(*) from drafting.story"); have < target;
                have = number("select count(*) from drafting.story")) {
            tamper("insert into drafting.story (id, slug, state, stage, stage_note, stage_at, headline, desk, draft, draft_number, "
                    + "revision, public_revision, created_by, saved_by, saved_at, version) select " + fresh + ", slug, state, stage, "
                    + "stage_note, stage_at - interval '1' second, headline, desk, '{}', draft_number, revision, public_revision, "
                    + "created_by, saved_by, saved_at, version from drafting.story fetch first " + (target - have) + " rows only");
        }
    }
}
