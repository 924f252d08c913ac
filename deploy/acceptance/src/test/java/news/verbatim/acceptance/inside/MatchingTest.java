package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import java.util.stream.Stream;
import news.verbatim.events.id.StoryId;
import news.verbatim.factcheck.queue.CheckSheet;
import news.verbatim.factcheck.verdict.MatchOutcome;
import news.verbatim.factcheck.verdict.QuotationMatch;
import news.verbatim.factcheck.verdict.Suggestion;
import org.junit.jupiter.api.Test;

/** After a submission, and after new evidence, each quotation is laid against the evidence by itself. */
class MatchingTest extends StoryTest {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void theStorysOwnEvidenceIsLaidBesideItsQuotations() {
        StoryId story = newsroom.draftBy(newsroom.reporter);
        UUID evidence = newsroom.keep(story, mark, Newsroom.SPEECH + " " + mark);
        newsroom.submit(newsroom.reporter, story);

        QuotationMatch match = awaitMatch(story, MatchOutcome.VERBATIM);

        assertEquals(evidence, match.best().evidence());
        assertTrue(match.best().own());
        assertEquals(Newsroom.WORDS.get(0), match.best().passage());
    }

    @Test
    void evidenceThatComesLaterIsLaidBesideItTooAndChangesNoVersion() {
        StoryId story = newsroom.submittedBy(newsroom.reporter);
        await("it was matched", () -> newsroom.sheet(newsroom.checker, story).matched() == 2);
        long version = version(story);
        UUID evidence = newsroom.keep(story, mark, Newsroom.SPEECH + " " + mark);

        await("the evidence is suggested", () -> suggested(story, evidence));

        assertEquals(version, version(story));
        assertFalse(newsroom.sheet(newsroom.checker, story).matches().stream().anyMatch(match -> match.best() == null));
    }

    @Test
    void evidenceThatIsKeptForOneStoryIsSuggestedToAnother() {
        StoryId open = newsroom.submittedBy(newsroom.reporter);
        StoryId other = newsroom.draftBy(newsroom.reporter);
        UUID evidence = newsroom.keep(other, mark, Newsroom.SPEECH + " " + mark);

        await("the evidence is suggested elsewhere", () -> suggested(open, evidence));

        assertTrue(suggestions(open, evidence).noneMatch(Suggestion::own));
    }

    private QuotationMatch awaitMatch(StoryId story, MatchOutcome outcome) {
        await("it is " + outcome, () -> {
            CheckSheet sheet = newsroom.sheet(newsroom.checker, story);
            QuotationMatch match = sheet.match(sheet.content().quotations().get(0).quotation().id());
            return match != null && match.outcome() == outcome;
        });
        CheckSheet sheet = newsroom.sheet(newsroom.checker, story);
        return sheet.match(sheet.content().quotations().get(0).quotation().id());
    }

    private boolean suggested(StoryId story, UUID evidence) {
        return suggestions(story, evidence).findAny().isPresent();
    }

    /** Returns where evidence is suggested; its quotations are laid against it one after the other. */
    private Stream<Suggestion> suggestions(StoryId story, UUID evidence) {
        return newsroom.sheet(newsroom.checker, story).matches().stream().flatMap(match -> match.suggestions().stream())
                .filter(one -> one.evidence().equals(evidence));
    }

    private long version(StoryId story) {
        return number("select version from factcheck.revision_check where story = ?", story.value());
    }
}
