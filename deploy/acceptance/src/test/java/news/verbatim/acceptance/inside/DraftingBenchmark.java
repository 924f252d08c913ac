package news.verbatim.acceptance.inside;

import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.management.Attribute;
import javax.management.JMException;
import javax.management.ObjectName;
import news.verbatim.drafting.listing.Stories;
import news.verbatim.drafting.listing.StoryListPage;
import news.verbatim.drafting.search.StoryFilter;
import news.verbatim.drafting.search.StoryKey;
import news.verbatim.drafting.story.WorkingCopy;
import news.verbatim.drafting.writing.Writing;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.json.RecordJson;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.StoryText;
import org.junit.jupiter.api.Test;

/**
 * What a save, a page of a list and a search cost as the newsroom grows, beside what the database takes for next to
 * nothing in the same run; {@code deploy/bench/drafting/run} starts it.
 */
class DraftingBenchmark extends StoryTest {

    private static final int ROUNDS = 60;
    private static final int PAGE = 25;
    private static final int DEEP = 1_000;
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    @Inject
    private Writing writing;

    @Inject
    private Stories stories;

    private final Somebody author = Somebody.with(Roles.REPORTER);

    @Test
    void asTheNewsroomGrows() throws Exception {
        StoryId story = newsroom.draftBy(author);
        List<Integer> sizes = Stream
                .of(System.getenv().getOrDefault("VERBATIM_BENCH_STORIES", "0,100000,1000000").split(","))
                .map(Integer::valueOf).toList();
        for (int size : sizes) {
            grow(size);
            String all = "%,d stories, ".formatted(number("select count(*) from drafting.story"));
            report(all + "select 1", () -> time(() -> number("select 1")));
            report(all + "a row of 12 kB inserted", () -> time(this::insert));
            report(all + "a save of 2,000 words", () -> save(story));
            lists(all);
            searches(all);
        }
    }

    private void lists(String all) throws Exception {
        StoryFilter everybody = StoryFilter.all(false);
        StoryFilter desk = new StoryFilter(false, "city", "", "", null, null, null);
        StoryKey deep = deep();
        report(all + "page 1 of all", () -> list(everybody, null));
        report(all + "page 1,000 of all", () -> list(everybody, deep));
        report(all + "page 1 of a desk", () -> list(desk, null));
        report(all + "page 1,000 of a desk", () -> list(desk, deep));
        report(all + "my work", () -> time(() -> author.asks(stories::myWork)));
    }

    private void searches(String all) throws Exception {
        awaitIndex();
        StoryKey deep = deep();
        StoryFilter any = StoryFilter.all(false);
        report(all + "a word of every story, page 1", () -> list(any.withWords("council"), null));
        report(all + "a word of every story, page 1,000", () -> list(any.withWords("council"), deep));
        report(all + "a word of few stories", () -> list(any.withWords("rare3f*"), null));
        report(all + "words that stand together", () -> list(any.withWords("“votes on the night ferry”"), null));
        report(all + "who is quoted", () -> list(any.withPerson("Lindt"), null));
    }

    private long save(StoryId story) throws Exception {
        WorkingCopy copy = author.asks(() -> stories.open(story));
        List<Block> body = new ArrayList<>();
        IntStream.range(0, 40).forEach(i -> body.add(Block.paragraph("“We looked at nights only, and number " + i
                + " was the longest of them,” said Marit Dahl, the mayor. "
                + "The council votes on it in the autumn. ".repeat(5))));
        body.add(Block.paragraph("Draft " + copy.number() + "."));
        StoryText text = new StoryText("A long story", "", List.of(), body, "Rana Amari", "city", "en");
        return time(() -> author.asks(() -> writing.save(story, copy.number(), text)));
    }

    private long list(StoryFilter filter, StoryKey after) throws Exception {
        return time(() -> author.asks(() -> stories.list(filter, after, PAGE)));
    }

    private int insert() throws SQLException {
        tamper("create table if not exists drafting.bench (id uuid primary key, words varchar(20000))");
        return tamper("insert into drafting.bench (id, words) values (?, ?)", UUID.randomUUID(), "x".repeat(12_000));
    }

    private static long time(Callable<?> action) throws Exception {
        long start = System.nanoTime();
        action.call();
        return System.nanoTime() - start;
    }

    private static void report(String what, Callable<Long> timed) throws Exception {
        long[] micros = new long[ROUNDS];
        count(true);
        long before = prepared();
        for (int i = 0; i < ROUNDS; i++) {
            micros[i] = timed.call() / 1_000;
        }
        double statements = (prepared() - before) / (double) ROUNDS;
        Arrays.sort(micros);
        System.out.printf("%s: p50 %.2f ms, p95 %.2f ms, %.1f statements%n", what, micros[ROUNDS / 2] / 1e3,
                micros[ROUNDS * 95 / 100] / 1e3,
                statements);
    }

    private static void count(boolean on) throws JMException {
        ManagementFactory.getPlatformMBeanServer().setAttribute(unit(), new Attribute("enabled", on));
    }

    private static long prepared() throws JMException {
        return ((Number) ManagementFactory.getPlatformMBeanServer().getAttribute(unit(), "preparedStatementCount"))
                .longValue();
    }

    private static ObjectName unit() throws JMException {
        return ManagementFactory.getPlatformMBeanServer().queryNames(new ObjectName("jboss.as:deployment=verbatim.ear,"
                + "subdeployment=drafting.jar,subsystem=jpa,hibernate-persistence-unit=*"), null).iterator().next();
    }

    private StoryKey deep() {
        String from = " from drafting.story where desk = 'city' order by stage_at desc, id desc offset "
                + Math.max(0,
                        Math.min(DEEP * PAGE, number("select count(*) from drafting.story where desk = 'city'") - PAGE))
                + " rows fetch first 1 rows only";
        String at = text("select cast(stage_at as varchar(40))" + from);
        return StoryKey
                .parse(at.replaceFirst(" ", "T").replaceFirst("\\+00(:00)?$", "Z") + "_" + text("select id" + from));
    }

    /** Has the index mended by its task, as a start does, and waits until every story is in it. */
    private void awaitIndex() throws SQLException {
        tamper("insert into jobs.scheduled_tasks (task_name, task_instance, execution_time, picked, version) select "
                + "'drafting.story-index', 'whole', current_timestamp, false, 1 where not exists (select 1 from jobs.scheduled_tasks "
                + "where task_name = 'drafting.story-index')");
        long start = System.nanoTime();
        StoryListPage page;
        do {
            LockSupport.parkNanos(1_000_000_000L);
            page = author.asks(() -> stories.list(StoryFilter.all(false).withWords("council"), null, 1));
        } while ((!page.whole()
                || number("select count(*) from jobs.scheduled_tasks where task_name = 'drafting.story-index'") > 0)
                && System.nanoTime() - start < PATIENCE.toNanos());
        System.out.printf("stories, indexed: %.0f s%n", (System.nanoTime() - start) / 1e9);
    }

    /** Adds stories of 256 people, each written a second before the one before it, until there are so many. */
    private void grow(int target) throws SQLException {
        boolean h2 = "h2".equals(System.getProperty("verbatim.database"));
        String fresh = h2 ? "random_uuid()" : "gen_random_uuid()";
        String numbers = h2 ? "system_range(1, %d) as numbers(x)" : "generate_series(1, %d) as numbers(x)";
        long missing = target - number("select count(*) from drafting.story");
        if (missing <= 0) {
            return;
        }
        String draft = RecordJson.write(new Text(new StoryText("Night ferry", "", List.of(),
                List.of(Block.paragraph(
                        "The council votes on the night ferry in the autumn, and RARE nobody knows how that ends.")),
                "Rana Amari", "city", "en"), List.of(), List.of()));
        String then = "timestamp with time zone '2026-01-01 00:00:00+00:00' - x * interval '1' second";
        tamper("insert into drafting.story (id, slug, state, stage, stage_note, stage_at, headline, desk, draft, draft_number, revision, "
                + "public_revision, created_by, saved_by, saved_at, changed_at, version) select " + fresh
                + ", 'night-ferry', 'DRAFT', 'DRAFT', "
                + "'', " + then
                + ", 'Night ferry', case mod(x, 4) when 0 then 'world' else 'city' end, replace(?, 'RARE', concat('rare', "
                + "substring(cast(" + fresh
                + " as varchar(36)) from 1 for 4))), 1, 0, 0, cast(? as uuid), cast(? as uuid), " + then + ", "
                + then + ", 0 from " + numbers.formatted(missing), draft, author.id().toString(),
                author.id().toString());
        tamper("insert into drafting.story_author (story, person) select s.id, cast(concat('00000000-0000-4000-8000-0000000000', "
                + "substring(cast(s.id as varchar(36)) from 1 for 2)) as uuid) from drafting.story s where not exists "
                + "(select 1 from drafting.story_author a where a.story = s.id)");
        for (String table : List.of("drafting.story", "drafting.story_author")) {
            tamper((h2 ? "analyze table " : "analyze ") + table);
        }
    }

    /** A draft as it is kept. */
    private record Text(StoryText text, List<String> claims, List<String> dismissals) {
    }
}
