package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.verbatim.drafting.draft.Behind;
import news.verbatim.drafting.draft.Merge;
import news.verbatim.drafting.story.WorkingCopy;
import news.verbatim.drafting.writing.Company;
import news.verbatim.drafting.writing.Writing;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.StoryText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Saving what is written, by one and by two. */
class SavingTest extends StoryTest {

    @Inject
    private Writing writing;

    private final Somebody ada = Somebody.with(Roles.REPORTER);

    @Test
    void whatIsSavedAlreadyIsNotSavedAgain() {
        StoryId story = newsroom.draftBy(newsroom.reporter);
        WorkingCopy copy = newsroom.copy(story);

        WorkingCopy again = newsroom.reporter.asks(() -> writing.save(story, copy.number(), copy.text()));

        assertEquals(copy.number(), again.number());
    }

    @Test
    void twoWhoWriteAreBroughtTogetherBlockByBlock() {
        StoryId story = newsroom.draftBy(newsroom.reporter);
        WorkingCopy begun = newsroom.copy(story);
        StoryText mine = with(begun.text(), 0, "Mine at the top.");
        StoryText theirs = with(begun.text(), begun.text().body().size(), "Theirs at the end.");
        ada.does(() -> writing.save(story, begun.number(), theirs));

        assertThrows(Behind.class, () -> newsroom.reporter.asks(() -> writing.save(story, begun.number(), mine)));
        Merge merge = newsroom.reporter.asks(() -> writing.merge(story, begun.base(), mine, Map.of()));
        WorkingCopy both = newsroom.reporter.asks(() -> writing.save(story, merge.number(), merge.text()));

        assertTrue(merge.clean());
        assertEquals("Mine at the top.", both.text().body().get(0).text());
        assertEquals("Theirs at the end.", both.text().body().get(both.text().body().size() - 1).text());
    }

    @Test
    void whoHasTheStoryOpenIsSeenByTheOther() {
        StoryId story = newsroom.draftBy(newsroom.reporter);
        newsroom.reporter.asks(() -> writing.look(story));

        Company company = ada.asks(() -> writing.look(story));

        assertEquals(List.of(newsroom.reporter.id()), company.others());
        assertEquals(newsroom.copy(story).number(), company.newest());
    }

    /** Only H2 counts its statements. */
    @Test
    @EnabledIfSystemProperty(named = "verbatim.database", matches = "h2")
    void aSaveCostsFewStatements() throws SQLException {
        StoryId story = newsroom.draftBy(newsroom.reporter);
        WorkingCopy copy = newsroom.copy(story);
        StoryText text = with(copy.text(), 0, "A new lead.");
        long before = statements();

        newsroom.reporter.asks(() -> writing.save(story, copy.number(), text));

        long cost = statements() - before;
        assertTrue(cost > 0 && cost <= 6, cost + " statements");
    }

    private long statements() throws SQLException {
        tamper("set query_statistics_max_entries 10000");
        tamper("set query_statistics true");
        return number("select coalesce(sum(execution_count), 0) from information_schema.query_statistics "
                + "where sql_statement like '%drafting.%' and sql_statement not like '%query_statistics%'");
    }

    private static StoryText with(StoryText text, int at, String paragraph) {
        List<Block> body = new ArrayList<>(text.body());
        body.add(at, Block.paragraph(paragraph));
        return new StoryText(text.headline(), text.standfirst(), text.keyPoints(), body, text.byline(), text.desk(),
                text.language());
    }
}
