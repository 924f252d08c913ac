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
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.SourceKind;
import news.verbatim.events.text.Verdict;
import news.verbatim.factcheck.check.Concern;
import news.verbatim.factcheck.queue.Concerns;
import news.verbatim.factcheck.speakers.NewRequest;
import news.verbatim.factcheck.speakers.SpeakerRequest;
import news.verbatim.factcheck.speakers.SpeakerRequests;
import news.verbatim.factcheck.verdict.RulingForm;
import news.verbatim.factcheck.verdict.TranslationForm;
import org.junit.jupiter.api.Test;

/**
 * What speakers ask is recorded by whoever hears it and decided by an editor; and a verdict says who or what it is of.
 */
class SpeakerRequestsTest extends StoryTest {

    private static final String FIRST = Newsroom.WORDS.get(0);

    @Inject
    private SpeakerRequests requests;

    @Inject
    private Concerns concerns;

    @Test
    void anEditorDecidesOnceAndWithAReason() {
        StoryId story = newsroom.checked();
        QuotationId first = newsroom.sheet(newsroom.checker, story).content().quotations().get(0).quotation().id();
        newsroom.reporter.does(
                () -> requests.record(story, 1, first, new NewRequest(SpeakerRequest.Kind.WITHDRAW, "I was tired.",
                        LocalDate.of(2026, 11, 21))));
        assertTrue(isConcern(story));
        SpeakerRequest open = of(story).get(0);
        assertEquals(newsroom.reporter.id(), open.by());

        assertThrows(RuntimeException.class,
                () -> newsroom.checker.does(() -> requests.decide(open.id(), true, "Let her.")));
        assertEquals("reason",
                assertThrows(Refusal.class, () -> newsroom.editor.does(() -> requests.decide(open.id(), false, " ")))
                        .problems().get(0).field());
        newsroom.editor.does(() -> requests.decide(open.id(), false, "It was said in public and is on tape."));

        assertFalse(isConcern(story));
        assertFalse(of(story).get(0).decision().granted());
        assertEquals(newsroom.editor.id(), of(story).get(0).decision().by());
        assertRefused(null, "Somebody has decided this meanwhile.",
                () -> newsroom.editor.does(() -> requests.decide(open.id(), true, "After all.")));
    }

    @Test
    void aRequestSaysWhatAndWhenAndOfWhichQuotation() {
        StoryId story = newsroom.submittedBy(newsroom.reporter);
        QuotationId first = newsroom.sheet(newsroom.checker, story).content().quotations().get(0).quotation().id();

        Refusal empty = assertThrows(Refusal.class, () -> newsroom.reporter.does(() -> requests.record(story, 1, first,
                new NewRequest(null, " ", LocalDate.of(2199, 1, 1)))));
        assertEquals(List.of("kind", "wish", "askedOn"),
                empty.problems().stream().map(Refusal.Problem::field).toList());
        assertRefused(null, "This quotation is not part of revision 1.",
                () -> newsroom.reporter.does(() -> requests.record(story, 1, QuotationId.next(),
                        new NewRequest(SpeakerRequest.Kind.APPROVE, "May I see it?", LocalDate.of(2026, 11, 21)))));
    }

    @Test
    void anAnonymousSourceIsSealedAndCountsAsARisk() {
        StoryId story = newsroom.submittedBy(newsroom.reporter);
        UUID tape = newsroom.keep(story, "Tape " + UUID.randomUUID(), Newsroom.SPEECH + " " + UUID.randomUUID());
        newsroom.rule(newsroom.checker, story, FIRST,
                new RulingForm(Verdict.VERBATIM, tape, "", null, null, "", Map.of(), TranslationForm.NONE, null,
                        false, SourceKind.ANONYMOUS, "She would lose her post; the editor knows the name."));
        newsroom.rule(newsroom.checker, story, Newsroom.WORDS.get(1), new RulingForm(Verdict.VERBATIM, tape, "", ""));
        newsroom.complete(newsroom.checker, story);

        assertTrue(newsroom.sheet(story).content().quotations().get(0).ruling().anonymous());
        assertEquals(1, newsroom.sheet(story).card().risk().anonymous());
        assertEquals(newsroom.sheet(story).content().seal(), newsroom.sheet(story).seal());
    }

    private List<SpeakerRequest> of(StoryId story) {
        return newsroom.editor.asks(() -> requests.of(story));
    }

    private boolean isConcern(StoryId story) {
        return newsroom.editor.asks(() -> concerns.of(story, 1)).stream()
                .anyMatch(concern -> concern.kind() == Concern.Kind.REQUEST_OPEN
                        && concern.sentence().contains("“I was tired.”"));
    }
}
