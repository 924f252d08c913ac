package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import news.verbatim.drafting.draft.DraftQuotation;
import news.verbatim.drafting.story.WorkingCopy;
import news.verbatim.drafting.writing.Writing;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.EvidenceKind;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.StoryText;
import news.verbatim.factcheck.evidence.NewEvidence;
import news.verbatim.factcheck.evidence.Occasion;
import news.verbatim.factcheck.evidence.keeping.KeepingEvidence;
import news.verbatim.factcheck.matching.LookingAhead;
import news.verbatim.factcheck.verdict.MatchOutcome;
import news.verbatim.factcheck.verdict.QuotationMatch;
import news.verbatim.factcheck.verdict.Suggestion;
import news.verbatim.factcheck.verdict.Warning;
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

    @Inject
    private KeepingEvidence keeping;

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
        WorkingCopy copy = newsroom.copy(story);
        Quotation one = copy.claims().get(0).quotation();

        assertEquals(LookingAhead.MOST, newsroom.reporter.asks(
                () -> ahead.look(story, copy.text(), Collections.nCopies(400, one))).size());
    }

    @Test
    void onlyReportersLookAhead() {
        StoryId story = draft();

        assertForbidden(LookingAhead.class,
                () -> newsroom.checker.asks(() -> ahead.look(story, Newsroom.text(), List.of())));
    }

    @Test
    void theDayThatTheDraftNamesIsComparedWithThatOfTheEvidence() {
        StoryId tuesday = draft("On the Tuesday of last week Tilda Reed said: “" + words + ".”");
        newsroom.keep(tuesday, mark, "Reed: " + words + ".", LocalDate.of(2026, 4, 14));

        assertEquals(List.of(Warning.SAID_ON_ANOTHER_DAY), look(tuesday).best().warnings());
    }

    @Test
    void aPhraseThatEverybodyUsesIsHeldAgainstTheSpeakersOwnWordsFirst() {
        String phrase = words + " and that is all there is to say of it";
        StoryId story = draft("“" + phrase + ",” said Tilda Reed.");
        StoryId others = draft();
        for (int i = 0; i < 30; i++) {
            keep(others, mark + i, "Person Nobody" + i, phrase + ".");
        }
        UUID own = keep(others, mark + " own", "Tilda Reed", "Good evening, everybody, and thank you. "
                + "We talk of many things. ".repeat(200) + phrase + ".");

        QuotationMatch found = look(story);

        assertEquals(MatchOutcome.VERBATIM, found.outcome(), found.toString());
        assertEquals(List.of(own), found.suggestions().stream().map(Suggestion::evidence).toList());
    }

    private UUID keep(StoryId story, String name, String speaker, String text) {
        return newsroom.reporter.asks(
                () -> keeping.keep(story, new NewEvidence(name, EvidenceKind.OWN_RECORDING, LocalDate.of(2026, 3, 2),
                        new Occasion(speaker, "", "", "en", ""), text)).id());
    }

    private StoryId draft() {
        return draft("“" + words + ",” said Tilda Reed.");
    }

    private StoryId draft(String paragraph) {
        StoryId story = StoryId.next();
        newsroom.reporter.does(() -> writing.begin(story, new StoryText("Jetty " + mark, "", List.of(),
                List.of(Block.paragraph(paragraph)), "Rana Amari", "city", "en")));
        return story;
    }

    private QuotationMatch look(StoryId story) {
        WorkingCopy copy = newsroom.copy(story);
        return newsroom.reporter.asks(() -> ahead.look(story, copy.text(),
                copy.claims().stream().map(DraftQuotation::quotation).toList())).get(0);
    }
}
