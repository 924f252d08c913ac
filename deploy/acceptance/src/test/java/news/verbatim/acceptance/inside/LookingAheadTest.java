package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import news.verbatim.drafting.Claim;
import news.verbatim.drafting.WorkingCopy;
import news.verbatim.drafting.Writing;
import news.verbatim.events.Block;
import news.verbatim.events.Quotation;
import news.verbatim.events.StoryId;
import news.verbatim.events.StoryText;
import news.verbatim.factcheck.LookingAhead;
import news.verbatim.factcheck.MatchOutcome;
import news.verbatim.factcheck.QuotationMatch;
import org.junit.jupiter.api.Test;

/** An author sees what the evidence holds of a draft before anybody checks it. */
class LookingAheadTest extends StoryTest {

    private final String mark = "kelp" + UUID.randomUUID().toString().replace("-", "");

    /** Words of which no other test's evidence has any two. */
    private final String words = "a" + mark + " b" + mark + " c" + mark + " d" + mark;

    @Inject
    private Writing writing;

    @Inject
    private LookingAhead ahead;

    @Test
    void aQuotationWithoutEvidenceIsFoundNowhere() {
        QuotationMatch match = look(draft());

        assertEquals(MatchOutcome.NOT_FOUND, match.outcome());
        assertNull(match.best());
    }

    @Test
    void theStorysOwnEvidenceComesBeforeThatOfAnother() {
        StoryId story = draft();
        UUID elsewhere = newsroom.keep(draft(), mark + " elsewhere", "Reed: " + words + ", I saw it.");

        assertEquals(elsewhere, look(story).best().evidence());
        assertFalse(look(story).best().own());

        UUID own = newsroom.keep(story, mark, "Reed: " + words + ".");
        assertEquals(own, look(story).best().evidence());
        assertTrue(look(story).best().own());
        assertEquals(MatchOutcome.VERBATIM, look(story).outcome());
        assertEquals(1, look(story).suggestions().size());
    }

    @Test
    void whoHasVeryManyQuotationsAsksAgain() {
        StoryId story = draft();
        Quotation one = newsroom.copy(story).claims().get(0).quotation();

        assertEquals(LookingAhead.MOST, newsroom.reporter.asks(
                () -> ahead.look(story, "city", "en", Collections.nCopies(400, one))).size());
    }

    @Test
    void onlyReportersLookAhead() {
        StoryId story = draft();

        assertThrows(EJBAccessException.class, () -> newsroom.checker.asks(() -> ahead.look(story, "city", "en", List.of())));
    }

    private StoryId draft() {
        StoryId story = StoryId.next();
        newsroom.reporter.does(() -> writing.begin(story, new StoryText("Jetty " + mark, "", List.of(),
                List.of(Block.paragraph("“" + words + ",” said Tilda Reed.")), "Rana Amari", "city", "en")));
        return story;
    }

    private QuotationMatch look(StoryId story) {
        WorkingCopy copy = newsroom.copy(story);
        return newsroom.reporter.asks(() -> ahead.look(story, "city", "en",
                copy.claims().stream().map(Claim::quotation).toList())).get(0);
    }
}
