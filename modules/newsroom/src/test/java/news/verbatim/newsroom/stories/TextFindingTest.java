package news.verbatim.newsroom.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import news.verbatim.drafting.draft.DraftQuotation;
import news.verbatim.drafting.draft.UnclaimedMarks;
import news.verbatim.drafting.returns.CheckedReturn;
import news.verbatim.drafting.story.CoverNote;
import news.verbatim.drafting.story.Plan;
import news.verbatim.drafting.story.Stage;
import news.verbatim.drafting.story.WorkingCopy;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Answer;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.Dismissal;
import news.verbatim.events.text.EvidenceKind;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.QuotationType;
import news.verbatim.events.text.Ruling;
import news.verbatim.events.text.Span;
import news.verbatim.events.text.StoryText;
import news.verbatim.events.text.Verdict;
import org.junit.jupiter.api.Test;

class TextFindingTest {

    private static final String BODY = "“Yes,” said Marit Dahl. He calls it a “moat” and a “gem”.";

    private final Quotation said = new Quotation(QuotationId.next(), QuotationType.DIRECT, List.of(span(0, 6)), "Yes,",
            "said",
            "Marit Dahl", "mayor");

    @Test
    void everythingStandsInReadingOrder() {
        List<TextFinding> all = TextFinding.in(copy(BODY, 0));

        assertEquals(List.of("named", "unclaimed", "dismissed"), all.stream().map(TextFinding::state).toList());
        assertEquals(List.of(false, true, false), all.stream().map(TextFinding::isOpen).toList());
        assertEquals("“moat”", all.get(1).pieces().get(0).text());
        assertEquals("body", all.get(1).pieces().get(0).input());
    }

    @Test
    void marksAreFoundAgainAfterTheTextBeforeThemHasGrown() {
        TextFinding marks = TextFinding.in(copy(BODY, 0)).get(1);

        Optional<TextFinding> again = marks.in(TextFinding.in(copy("Today: " + BODY, 7)));

        assertTrue(again.isPresent());
        assertEquals(span(7 + 38, 7 + 44), again.get().span());
    }

    @Test
    void marksAroundOtherWordsAreNotTheSame() {
        TextFinding marks = TextFinding.in(copy(BODY, 0)).get(1);

        assertFalse(marks.in(TextFinding.in(copy(BODY.replace("moat", "boat"), 0))).isPresent());
    }

    @Test
    void aNameIsNoVerdictAndAVerdictIsShownForAsLongAsItIsAboutTheseWords() {
        TextFinding named = TextFinding.in(copy(BODY, 0)).get(0);
        assertEquals("named", named.shape());

        CheckedReturn disputed = new CheckedReturn(said, ruling(Verdict.DISPUTED), null);
        assertEquals(List.of("disputed", "bad"), told(named.with(disputed, said)));
        assertFalse(named.with(disputed, said).isOpen());
        assertEquals(List.of("disputed, answered", "warn"), told(named.with(new CheckedReturn(said, disputed.ruling(),
                new Answer(said.id(), "He did say it.", PersonId.next())), said)));
        Quotation otherwise = new Quotation(said.id(), said.type(), said.pieces(), "No,", said.cue(), said.speaker(),
                said.role());
        assertEquals(List.of("changed, was disputed", "stale"), told(named.with(disputed, otherwise)));
        assertEquals(List.of("verbatim", "ok"),
                told(named.with(new CheckedReturn(said, ruling(Verdict.VERBATIM), null), said)));
        assertEquals(named, named.with(null, said));
    }

    private static List<String> told(TextFinding finding) {
        return List.of(finding.state(), finding.shape());
    }

    private static Ruling ruling(Verdict verdict) {
        return new Ruling(verdict, "Recording", EvidenceKind.NOTES, LocalDate.EPOCH, "", "", "standard v1",
                PersonId.next(), Instant.EPOCH);
    }

    private WorkingCopy copy(String body, int shift) {
        Quotation moved = new Quotation(said.id(), said.type(), List.of(span(shift, 6 + shift)), said.words(),
                said.cue(),
                said.speaker(), said.role());
        StoryText text = new StoryText("Head", "", List.of(), List.of(Block.paragraph(body)), "Rana", "city", "en");
        Span marks = span(38 + shift, 44 + shift);
        return new WorkingCopy(StoryId.next(), 1, 0, 0, "head", true, Stage.DRAFT, "", Instant.EPOCH, null, null, text,
                List.of(new DraftQuotation(moved, false, "")),
                List.of(new Dismissal(span(51 + shift, 56 + shift), Dismissal.Reason.TERM)),
                List.of(new UnclaimedMarks(marks, text.at(marks), Dismissal.Reason.NICKNAME)), PersonId.next(),
                Instant.EPOCH,
                List.of(), new Plan(0, CoverNote.NONE), PersonId.next(), null, "en");
    }

    private static Span span(int start, int end) {
        return new Span(new Place(Place.Field.BODY, 0), start, end);
    }
}
