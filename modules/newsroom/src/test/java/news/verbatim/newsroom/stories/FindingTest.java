package news.verbatim.newsroom.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.verbatim.drafting.Claim;
import news.verbatim.drafting.CoverNote;
import news.verbatim.drafting.Plan;
import news.verbatim.drafting.Stage;
import news.verbatim.drafting.UnclaimedMarks;
import news.verbatim.drafting.WorkingCopy;
import news.verbatim.events.Block;
import news.verbatim.events.Dismissal;
import news.verbatim.events.PersonId;
import news.verbatim.events.Place;
import news.verbatim.events.Quotation;
import news.verbatim.events.QuotationId;
import news.verbatim.events.QuotationType;
import news.verbatim.events.Span;
import news.verbatim.events.StoryId;
import news.verbatim.events.StoryText;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final String BODY = "“Yes,” said Marit Dahl. He calls it a “moat” and a “gem”.";

    private final Quotation said = new Quotation(QuotationId.next(), QuotationType.DIRECT, List.of(span(0, 6)), "Yes,", "said",
            "Marit Dahl", "mayor");

    @Test
    void everythingStandsInReadingOrder() {
        List<Finding> all = Finding.in(copy(BODY, 0));

        assertEquals(List.of("named", "unclaimed", "dismissed"), all.stream().map(Finding::state).toList());
        assertEquals(List.of(false, true, false), all.stream().map(Finding::isOpen).toList());
        assertEquals("“moat”", all.get(1).pieces().get(0).text());
        assertEquals("body", all.get(1).pieces().get(0).input());
    }

    @Test
    void marksAreFoundAgainAfterTheTextBeforeThemHasGrown() {
        Finding marks = Finding.in(copy(BODY, 0)).get(1);

        Optional<Finding> again = marks.in(Finding.in(copy("Today: " + BODY, 7)));

        assertTrue(again.isPresent());
        assertEquals(span(7 + 38, 7 + 44), again.get().span());
    }

    @Test
    void marksAroundOtherWordsAreNotTheSame() {
        Finding marks = Finding.in(copy(BODY, 0)).get(1);

        assertFalse(marks.in(Finding.in(copy(BODY.replace("moat", "boat"), 0))).isPresent());
    }

    private WorkingCopy copy(String body, int shift) {
        Quotation moved = new Quotation(said.id(), said.type(), List.of(span(shift, 6 + shift)), said.words(), said.cue(),
                said.speaker(), said.role());
        StoryText text = new StoryText("Head", "", List.of(), List.of(Block.paragraph(body)), "Rana", "city", "en");
        Span marks = span(38 + shift, 44 + shift);
        return new WorkingCopy(StoryId.next(), 1, 0, 0, "head", true, Stage.DRAFT, "", Instant.EPOCH, null, null, text,
                List.of(new Claim(moved, false, "")), List.of(new Dismissal(span(51 + shift, 56 + shift), Dismissal.Reason.TERM)),
                List.of(new UnclaimedMarks(marks, text.at(marks), Dismissal.Reason.NICKNAME)), PersonId.next(), Instant.EPOCH,
                List.of(), new Plan(0, CoverNote.NONE), PersonId.next(), null);
    }

    private static Span span(int start, int end) {
        return new Span(new Place(Place.Field.BODY, 0), start, end);
    }
}
