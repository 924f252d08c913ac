package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.verbatim.accounts.people.Staffing;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.StoryText;
import news.verbatim.events.text.Verdict;
import news.verbatim.factcheck.check.QuotationState;
import news.verbatim.factcheck.claims.ClaimedOccasion;
import news.verbatim.factcheck.claims.OccasionForm;
import news.verbatim.factcheck.occasion.CorrectingOccasion;
import news.verbatim.factcheck.queue.CheckSheet;
import news.verbatim.factcheck.verdict.RulingForm;
import news.verbatim.factcheck.verdict.Suggestion;
import news.verbatim.factcheck.verdict.TranslationForm;
import news.verbatim.factcheck.verdict.Warning;
import org.junit.jupiter.api.Test;

/**
 * The right words of another day, another mouth or another meaning: asked about on the server, whoever asks for the
 * verdict.
 */
class OtherOccasionTest extends StoryTest {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 14);
    private static final OccasionForm IN_APRIL = new OccasionForm(APRIL, null, "council meeting",
            "The minutes have it.");

    private final String mark = "kelp" + UUID.randomUUID().toString().replace("-", "");

    private final String words = "the quay of " + mark + " will be shut for good";

    @Inject
    private CorrectingOccasion correcting;

    @Inject
    private Staffing staffing;

    @Test
    void aTuesdaysQuotationIsNotVerbatimOnATranscriptOfAprilWithoutAnAnswerAndTheAnswerIsSealed() {
        StoryId story = submitted("On the Tuesday of last week Mara Lindt said: “" + words + ".”");
        UUID april = newsroom.keep(story, mark, "Mara Lindt: " + words + ".", APRIL);

        assertEquals("warningOccasion", refused(story, april, Map.of()));
        assertEquals("warningOccasion",
                refused(story, april, Map.of(Warning.Asks.MEANING, "It is.", Warning.Asks.SPEAKER, "She did.")));
        rule(story, april, Map.of(Warning.Asks.OCCASION, "She said it again that Tuesday."));
        newsroom.complete(newsroom.checker, story);

        String note = newsroom.sheet(story).content().quotations().get(0).ruling().note();
        assertTrue(note.endsWith("Said then and there all the same: She said it again that Tuesday."), note);
    }

    @Test
    void somebodyElsesWordsInADocumentAreNotTheSpeakersWithoutAnAnswer() {
        StoryId story = submitted("“" + words + ",” said Mara Lindt.");
        UUID release = newsroom.keep(story, mark,
                "“We regret it,” Mayor Mara Lindt said. Treasurer Ida Holt added: “" + words + ".”");

        assertEquals("warningSpeaker", refused(story, release, Map.of(Warning.Asks.MEANING, "It is kept.")));
    }

    @Test
    void aCutThatTurnsTheMeaningIsNotVerbatimWithoutAnAnswer() {
        StoryId story = submitted("“" + words + ",” said Mara Lindt.");
        UUID talk = newsroom.keep(story, mark, "Mara Lindt: Good evening. I deny that " + words + ". Thank you.");

        assertEquals("warning", refused(story, talk, Map.of(Warning.Asks.SPEAKER, "She did.")));
    }

    @Test
    void whatACheckerCorrectsIsLaidAgainAtOnceAndStaysWhenMoreIsFound() {
        StoryId story = submitted("On the Tuesday of last week Mara Lindt said: “" + words + ".”");
        UUID april = newsroom.keep(story, mark, "Mara Lindt: " + words + ".", APRIL);
        await("it is laid beside it", () -> warnings(story, april).contains(Warning.SAID_ON_ANOTHER_DAY));

        correct(story, IN_APRIL);

        assertEquals(List.of(), warnings(story, april));
        UUID later = newsroom.keep(story, mark + " again", "Mara Lindt: Well, " + words + ".", APRIL);
        await("the later one is laid beside it", () -> !suggestions(story, later).isEmpty());
        assertEquals(List.of(), warnings(story, april));
        assertEquals(List.of(), warnings(story, later));
        ClaimedOccasion claimed = newsroom.sheet(newsroom.checker, story).occasions().get(0);
        assertEquals(APRIL, claimed.from());
        assertEquals(newsroom.checker.id(), claimed.by());
        rule(story, april, Map.of());
    }

    @Test
    void aVerdictOnEvidenceOfAnotherDayThanTheCorrectedOneFalls() {
        StoryId story = submitted("Mara Lindt said: “" + words + ".”");
        UUID november = newsroom.keep(story, mark, "Mara Lindt: " + words + ".");
        rule(story, november, Map.of());
        newsroom.complete(newsroom.checker, story);

        correct(story, IN_APRIL);

        assertEquals(QuotationState.STALE, newsroom.sheet(newsroom.checker, story).statuses().get(0).state());
        assertTrue(facts(story).contains("CheckReopened"), facts(story).toString());
    }

    @Test
    void onlyACheckerWhoDidNotWriteItCorrectsAndOnlyWhileItIsChecked() {
        StoryId story = submitted("Mara Lindt said: “" + words + ".”");
        Quotation said = said(story);

        assertForbidden(CorrectingOccasion.class,
                () -> newsroom.reporter.does(() -> correcting.correct(story, 1, said.id(), IN_APRIL)));
        newsroom.withdraw(newsroom.reporter, story);
        assertRefused(null, "Revision 1 is not on its way any more.",
                () -> newsroom.checker.does(() -> correcting.correct(story, 1, said.id(), IN_APRIL)));
        assertFalse(newsroom.sheet(newsroom.checker, story).occasions().get(0).corrected());
    }

    @Test
    void yesterdayIsCountedOnTheClockOfTheStorysOwnDesk() {
        String paragraph = "Yesterday Mara Lindt said: “" + words + ".”";
        // these two are always a whole day apart
        StoryId there = submitted(paragraph, openDesk("Pacific/Apia"));
        StoryId here = submitted(paragraph, openDesk("Pacific/Niue"));

        assertEquals(claimedDay(here).plusDays(1), claimedDay(there));
    }

    private String openDesk(String zone) {
        String code = "d" + UUID.randomUUID().toString().substring(0, 8);
        Somebody.with(Roles.ADMINISTRATOR).does(() -> staffing.openDesk(code, code, zone));
        return code;
    }

    private LocalDate claimedDay(StoryId story) {
        return newsroom.sheet(newsroom.checker, story).occasions().get(0).from();
    }

    private StoryId submitted(String paragraph) {
        return submitted(paragraph, "city");
    }

    private StoryId submitted(String paragraph, String desk) {
        StoryId story = newsroom.draftBy(newsroom.reporter, new StoryText("Quay " + mark, "", List.of(),
                List.of(Block.paragraph(paragraph)), "Rana Amari", desk, "en"));
        newsroom.submit(newsroom.reporter, story);
        return story;
    }

    private Quotation said(StoryId story) {
        return newsroom.sheet(newsroom.checker, story).content().quotations().get(0).quotation();
    }

    private void correct(StoryId story, OccasionForm form) {
        Quotation said = said(story);
        newsroom.checker.does(() -> correcting.correct(story, 1, said.id(), form));
    }

    private void rule(StoryId story, UUID evidence, Map<Warning.Asks, String> answers) {
        newsroom.rule(newsroom.checker, story, words,
                new RulingForm(Verdict.VERBATIM, evidence, "", null, null, "", answers, TranslationForm.NONE, null,
                        false));
    }

    private String refused(StoryId story, UUID evidence, Map<Warning.Asks, String> answers) {
        return assertThrows(Refusal.class, () -> rule(story, evidence, answers)).problems().get(0).field();
    }

    private List<Suggestion> suggestions(StoryId story, UUID evidence) {
        CheckSheet sheet = newsroom.sheet(newsroom.checker, story);
        return sheet.matches().stream().flatMap(match -> match.suggestions().stream())
                .filter(one -> one.evidence().equals(evidence))
                .toList();
    }

    private List<Warning> warnings(StoryId story, UUID evidence) {
        return suggestions(story, evidence).stream().flatMap(one -> one.warnings().stream()).toList();
    }
}
