package news.verbatim.newsroom.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.CheckedQuotation;
import news.verbatim.events.text.CheckedText;
import news.verbatim.events.text.EvidenceKind;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.QuotationType;
import news.verbatim.events.text.Ruling;
import news.verbatim.events.text.StoryText;
import news.verbatim.events.text.Verdict;
import news.verbatim.factcheck.check.Proposal;
import news.verbatim.factcheck.check.QuotationState;
import news.verbatim.factcheck.check.QuotationStatus;
import news.verbatim.factcheck.queue.CheckSheet;
import news.verbatim.newsroom.house.wording.Words;
import org.junit.jupiter.api.Test;

class QuotationListTest {

    private static final PersonId ME = PersonId.next();

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
        sheet(QuotationState.RULED, QuotationState.STALE, QuotationState.OPEN, QuotationState.OPEN,
                QuotationState.DISPUTED);

        assertEquals(List.of("2", "3"), words(list(Shown.OPEN, null)));
        assertEquals(List.of("4"), words(list(Shown.DISPUTED, null)));
        assertEquals(List.of(5L, 2L, 1L, 1L),
                list(Shown.OPEN, null).filters().stream().map(QuotationList.Filter::count).toList());
        assertEquals(List.of("⇧A", "⇧O", "⇧S", "⇧D"),
                list(Shown.ALL, null).filters().stream().map(QuotationList.Filter::key).toList());
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
    void whatThisCheckerProposesDoesNotWaitForThem() {
        sheet(QuotationState.OPEN, QuotationState.OPEN, QuotationState.OPEN);
        propose(1, ME);

        assertEquals(id(2), list(Shown.ALL, id(0)).waitingId());
        assertEquals("proposed", list(Shown.ALL, id(0)).rows().get(1).word());
    }

    @Test
    void whoComesSecondIsLedToWhatAnotherCheckerProposes() {
        sheet(QuotationState.RULED, QuotationState.OPEN, QuotationState.RULED);
        propose(1, PersonId.next());

        assertEquals(1, list(Shown.ALL, null).index());
        assertEquals(id(1), list(Shown.ALL, id(2)).waitingId());
    }

    private void propose(int quotation, PersonId by) {
        proposals.add(
                new Proposal(UUID.randomUUID(), statuses.get(quotation).quotation(), Verdict.WAIVED, "", "", "Why.", "",
                        Instant.EPOCH, by, Instant.EPOCH, null));
    }

    @Test
    void aStaleQuotationSaysSoWhateverItsRulingWas() {
        sheet(QuotationState.STALE, QuotationState.DISPUTED, QuotationState.OPEN);

        assertEquals(List.of("stale", "bad", "open"), list(Shown.ALL, null).shapes());
    }

    @Test
    void whatStopsTheStoryIsCountedAndLedToOneAfterTheOther() {
        sheet(QuotationState.DISPUTED, QuotationState.OPEN, QuotationState.DISPUTED);

        assertEquals("2 of 3 stop it", list(Shown.ALL, null).stops());
        assertEquals(id(2), list(Shown.ALL, id(0)).stoppingId());
        assertEquals(id(0), list(Shown.ALL, id(2)).stoppingId());
    }

    @Test
    void whereNothingStopsTheStoryNothingIsSaid() {
        sheet(QuotationState.OPEN, QuotationState.RULED);

        assertEquals("", list(Shown.ALL, null).stops());
        assertEquals("", list(Shown.ALL, null).stoppingId());
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
            Quotation said = new Quotation(QuotationId.next(), QuotationType.DIRECT, List.of(), "" + quotations.size(),
                    "", "", "");
            Ruling ruling = state == QuotationState.OPEN ? null
                    : new Ruling(state == QuotationState.DISPUTED ? Verdict.DISPUTED
                            : Verdict.VERBATIM, "Recording", EvidenceKind.NOTES, LocalDate.EPOCH, "", "", "standard v1",
                            PersonId.next(),
                            Instant.EPOCH);
            quotations.add(new CheckedQuotation(said, ruling));
            statuses.add(new QuotationStatus(said.id(), state, "", ""));
        }
    }

    private QuotationList list(Shown shown, String asked) {
        StoryText text = new StoryText("", "", List.of(), List.of(), "", "", "en");
        return new QuotationList(
                new CheckSheet(null, new CheckedText(StoryId.next(), 1, "slug", text, quotations, List.of()),
                        List.of(), List.of(), List.of(), List.of(), List.of(), statuses, proposals, List.of()),
                new Words(), shown, asked, ME);
    }

    private String id(int i) {
        return statuses.get(i).quotation().toString();
    }

    private static List<String> words(QuotationList list) {
        return list.rows().stream().map(row -> row.item().quotation().words()).toList();
    }
}
