package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Verdict;
import news.verbatim.factcheck.check.RuledMeanwhile;
import news.verbatim.factcheck.matching.Comparing;
import news.verbatim.factcheck.queue.CheckQueue;
import news.verbatim.factcheck.queue.WaitingCheck;
import news.verbatim.factcheck.verdict.MatchOutcome;
import news.verbatim.factcheck.verdict.RulingForm;
import news.verbatim.factcheck.verdict.Suggestion;
import news.verbatim.factcheck.verdict.TranslationForm;
import org.junit.jupiter.api.Test;

/**
 * What a checker does at the desk beside ruling: comparing, seeing what waits, and not ruling over a colleague unseen.
 */
class CheckDeskTest extends StoryTest {

    private static final String FIRST = Newsroom.WORDS.get(0);
    private static final String SECOND = Newsroom.WORDS.get(1);
    private static final int PAGE = 50;

    @Inject
    private Comparing comparing;

    @Inject
    private CheckQueue queue;

    @Test
    void aQuotationIsLaidAgainstThePassageThatAPersonMarks() {
        StoryId story = newsroom.submittedBy(newsroom.reporter);
        UUID evidence = newsroom.keep(story, "Notes", "Lindt: " + Newsroom.SPEECH);
        int start = ("Lindt: " + Newsroom.SPEECH).indexOf(SECOND);

        Suggestion found = compared(story, FIRST, marked(evidence, 0, start));
        Suggestion typed = compared(story, SECOND,
                new RulingForm(null, evidence, "I promise: nobody will pay to cross it", ""));

        assertEquals(MatchOutcome.VERBATIM, found.outcome());
        assertEquals(FIRST, found.passage());
        assertTrue(found.own());
        assertEquals(SECOND, typed.passage());
    }

    @Test
    void aPassageThatHasNothingOfTheQuotationIsRefusedAtItsField() {
        StoryId story = newsroom.submittedBy(newsroom.reporter);
        UUID evidence = newsroom.keep(story, "Notes", "The gulls were loud that morning. Lindt: " + Newsroom.SPEECH);

        for (RulingForm asked : List.of(marked(evidence, 0, 30),
                new RulingForm(null, evidence, "the bridge is closed for ever", ""),
                marked(evidence, 10, 900_000), marked(evidence, -4, 3), marked(evidence, 5, 5))) {
            Refusal refused = assertThrows(Refusal.class, () -> compared(story, FIRST, asked));
            assertEquals("passage", refused.problems().get(0).field());
        }
    }

    @Test
    void theQueueSaysWhatWaitsInEachCheckAndIsNarrowedByIt() {
        StoryId story = newsroom.submittedBy(newsroom.reporter);
        newsroom.rule(newsroom.checker, story, FIRST, Verdict.DISPUTED, "Lindt says that she said Tuesday.");

        WaitingCheck waiting = waiting(story, WaitingCheck.With.DISPUTED).orElseThrow();

        assertEquals(1, waiting.disputed());
        assertEquals(1, waiting.open());
        assertEquals(0, waiting.stale() + waiting.proposed() + waiting.unverifiable());
        assertTrue(waiting(story, WaitingCheck.With.OPEN).isPresent());
        assertFalse(waiting(story, WaitingCheck.With.STALE).isPresent());
        assertFalse(newsroom.checker.asks(() -> queue.waiting("culture", WaitingCheck.With.DISPUTED, 0, 200)).stream()
                .anyMatch(one -> one.card().story().equals(story)));
    }

    @Test
    void noVerdictIsPutOverAnotherThatItsCheckerHasNotSeen() {
        StoryId story = newsroom.submittedBy(newsroom.reporter);
        RulingForm verbatim = new RulingForm(Verdict.VERBATIM,
                newsroom.keep(story, "Recording", "Lindt: " + Newsroom.SPEECH), "", "");
        newsroom.rule(newsroom.secondChecker, story, FIRST,
                new RulingForm(Verdict.UNVERIFIABLE, null, "", "The tape is gone."), null);

        RuledMeanwhile refused = assertThrows(RuledMeanwhile.class,
                () -> newsroom.rule(newsroom.checker, story, FIRST, verbatim, null));
        assertEquals(newsroom.secondChecker.id(), refused.standing().checker());
        newsroom.rule(newsroom.checker, story, FIRST, verbatim, refused.standing().at());

        assertEquals(Verdict.VERBATIM,
                newsroom.sheet(newsroom.checker, story).content().quotations().get(0).ruling().verdict());
        assertNull(assertThrows(RuledMeanwhile.class,
                () -> newsroom.rule(newsroom.checker, story, SECOND, verbatim, refused.standing().at())).standing());
    }

    private Suggestion compared(StoryId story, String words, RulingForm form) {
        QuotationId quotation = newsroom.checker.asks(() -> newsroom.quotation(story, words)).id();
        return newsroom.checker.asks(() -> comparing.compare(story, 1, quotation, form));
    }

    private static RulingForm marked(UUID evidence, int start, int end) {
        return new RulingForm(null, evidence, "", start, end, "", Map.of(), TranslationForm.NONE, null, false);
    }

    private Optional<WaitingCheck> waiting(StoryId story, WaitingCheck.With with) {
        return IntStream.range(0, 100)
                .mapToObj(page -> newsroom.checker.asks(() -> queue.waiting("city", with, page, PAGE)))
                .takeWhile(page -> !page.isEmpty()).flatMap(List::stream)
                .filter(one -> one.card().story().equals(story)).findFirst();
    }
}
