package news.verbatim.newsroom.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import news.verbatim.events.CheckedQuotation;
import news.verbatim.events.CheckedText;
import news.verbatim.events.EvidenceKind;
import news.verbatim.events.PersonId;
import news.verbatim.events.Quotation;
import news.verbatim.events.QuotationId;
import news.verbatim.events.QuotationType;
import news.verbatim.events.Ruling;
import news.verbatim.events.StoryId;
import news.verbatim.events.StoryText;
import news.verbatim.events.Verdict;
import news.verbatim.factcheck.CheckSheet;
import news.verbatim.factcheck.Proposal;
import news.verbatim.factcheck.QuotationState;
import news.verbatim.factcheck.QuotationStatus;
import news.verbatim.newsroom.house.Words;
import org.junit.jupiter.api.Test;

class QuotationListTest {

    private final List<CheckedQuotation> quotations = new ArrayList<>();

    private final List<QuotationStatus> statuses = new ArrayList<>();

    private final List<Proposal> proposals = new ArrayList<>();

    @Test
    void theFirstThatWaitsIsTakenInHand() {
        sheet(QuotationState.RULED, QuotationState.STALE, QuotationState.OPEN);

        assertEquals(1, list(Shown.ALL, null).index());
        assertEquals(2, list(Shown.OPEN, null).index());
        assertEquals(0, list(Shown.ALL, id(0)).index());
    }

    @Test
    void aFilterShowsItsOwnAndCountsAll() {
        sheet(QuotationState.RULED, QuotationState.STALE, QuotationState.OPEN, QuotationState.OPEN, QuotationState.DISPUTED);

        assertEquals(List.of("2", "3"), words(list(Shown.OPEN, null)));
        assertEquals(List.of("4"), words(list(Shown.DISPUTED, null)));
        assertEquals(List.of(5L, 2L, 1L, 1L), list(Shown.OPEN, null).filters().stream().map(QuotationList.Filter::count).toList());
        assertEquals(List.of("⇧A", "⇧O", "⇧S", "⇧D"), list(Shown.ALL, null).filters().stream().map(QuotationList.Filter::key).toList());
    }

    @Test
    void theNeighboursAreThoseThatAreShown() {
        sheet(QuotationState.OPEN, QuotationState.RULED, QuotationState.OPEN, QuotationState.RULED);

        assertEquals(id(1), list(Shown.ALL, id(0)).nextId());
        assertEquals(id(2), list(Shown.OPEN, id(0)).nextId());
        assertEquals("", list(Shown.OPEN, id(2)).nextId());
        assertEquals(id(0), list(Shown.OPEN, id(2)).previousId());
        assertEquals("", list(Shown.ALL, id(0)).previousId());
    }

    @Test
    void theNextThatWaitsIsLookedForFromTheStartAgain() {
        sheet(QuotationState.OPEN, QuotationState.RULED, QuotationState.OPEN);

        assertEquals(id(0), list(Shown.ALL, id(2)).waitingId());
        assertEquals(id(2), list(Shown.ALL, id(0)).waitingId());
    }

    @Test
    void theLastThatWaitsHasNoneAfterIt() {
        sheet(QuotationState.RULED, QuotationState.OPEN, QuotationState.DISPUTED);

        assertEquals("", list(Shown.ALL, id(1)).waitingId());
    }

    @Test
    void whoIsThroughWithAFilterGoesOnWithWhatWaitsElsewhere() {
        sheet(QuotationState.STALE, QuotationState.OPEN);

        assertEquals(id(1), list(Shown.STALE, id(0)).waitingId());
    }

    @Test
    void whatWaitsForASecondPersonDoesNotWaitForThisOne() {
        sheet(QuotationState.OPEN, QuotationState.OPEN, QuotationState.OPEN);
        proposals.add(new Proposal(UUID.randomUUID(), statuses.get(1).quotation(), Verdict.WAIVED, "", "", "Why.", "",
                Instant.EPOCH, PersonId.next(), Instant.EPOCH));

        assertEquals(id(2), list(Shown.ALL, id(0)).waitingId());
        assertEquals("proposed", list(Shown.ALL, id(0)).rows().get(1).word());
    }

    @Test
    void aStaleQuotationSaysSoWhateverItsRulingWas() {
        sheet(QuotationState.STALE, QuotationState.DISPUTED, QuotationState.OPEN);

        assertEquals(List.of("stale", "bad", "open"), list(Shown.ALL, null).shapes());
    }

    @Test
    void aStoryThatQuotesNobodyHasAnEmptyList() {
        assertEquals(List.of(), list(Shown.ALL, null).rows());
        assertEquals("", list(Shown.ALL, "x").currentId());
        assertEquals("", list(Shown.ALL, null).waitingId());
    }

    @Test
    void anAddressThatNamesNoFilterShowsAll() {
        assertEquals(Shown.ALL, Shown.of(null));
        assertEquals(Shown.ALL, Shown.of("everything"));
        assertEquals(Shown.STALE, Shown.of("stale"));
    }

    private void sheet(QuotationState... states) {
        for (QuotationState state : states) {
            Quotation said = new Quotation(QuotationId.next(), QuotationType.DIRECT, List.of(), "" + quotations.size(), "", "", "");
            Ruling ruling = state == QuotationState.OPEN ? null : new Ruling(state == QuotationState.DISPUTED ? Verdict.DISPUTED
                    : Verdict.VERBATIM, "Recording", EvidenceKind.NOTES, LocalDate.EPOCH, "", "", "standard v1", PersonId.next(),
                    Instant.EPOCH);
            quotations.add(new CheckedQuotation(said, ruling));
            statuses.add(new QuotationStatus(said.id(), state, "", ""));
        }
    }

    private QuotationList list(Shown shown, String asked) {
        StoryText text = new StoryText("", "", List.of(), List.of(), "", "", "en");
        return new QuotationList(new CheckSheet(null, new CheckedText(StoryId.next(), 1, "slug", text, quotations, List.of()),
                List.of(), List.of(), List.of(), List.of(), List.of(), statuses, proposals), new Words(), shown, asked);
    }

    private String id(int i) {
        return statuses.get(i).quotation().toString();
    }

    private static List<String> words(QuotationList list) {
        return list.rows().stream().map(row -> row.item().quotation().words()).toList();
    }
}
