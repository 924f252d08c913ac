package news.verbatim.factcheck.speakers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import news.verbatim.events.text.EvidenceKind;
import news.verbatim.events.text.Quotation;
import news.verbatim.factcheck.check.CheckShelf;
import news.verbatim.factcheck.check.RevisionCheck;
import news.verbatim.factcheck.evidence.Evidence;
import news.verbatim.factcheck.evidence.Sample;
import news.verbatim.factcheck.verdict.MatchOutcome;
import news.verbatim.factcheck.verdict.QuotationMatch;
import news.verbatim.factcheck.verdict.Suggestion;
import org.junit.jupiter.api.Test;

/** On which day a role has to have been held: that of the words, as well as anybody knows it. */
class RoleReadingTest {

    private final Quotation said = Sample.quotation(0, "There is no risk.", "Oskar Lind");
    private final RevisionCheck check = Sample.check(Sample.submission(1, List.of(said), List.of()));

    @Test
    void itIsTheDayOfTheEvidenceThatTheVerdictRestsOn() {
        LocalDate day = LocalDate.of(2026, 11, 18);

        RoleReading.Spoken resting = RoleReading.Spoken.of(new CheckShelf.Resting("Council meeting", day), null,
                check.submittedOn());

        assertEquals(day, resting.day());
        assertTrue(resting.why().contains("“Council meeting”, which it rests on"), resting.why());
    }

    @Test
    void withoutAVerdictItIsTheDayOfWhatSeemsToHoldTheWords() {
        Evidence evidence = Sample.evidence("There is no risk.");
        Suggestion best = new Suggestion(evidence.id(), "Radio talk", EvidenceKind.OWN_RECORDING,
                LocalDate.of(2026, 10, 3), true,
                MatchOutcome.VERBATIM, 0, 16, "There is no risk", "", "", "", "", List.of(), List.of(), List.of(), "");

        RoleReading.Spoken spoken = spoken(
                new QuotationMatch(said.id(), MatchOutcome.VERBATIM, List.of(best), Sample.NOW));

        assertEquals(LocalDate.of(2026, 10, 3), spoken.day());
        assertTrue(spoken.why().contains("“Radio talk”, which seems to hold the words"), spoken.why());
    }

    @Test
    void withoutEvidenceItIsTheDayOfTheStoryAndSaysSo() {
        assertEquals(LocalDate.of(2026, 11, 22), spoken(null).day());
        assertTrue(spoken(null).why().contains("no evidence says when"), spoken(null).why());
    }

    private RoleReading.Spoken spoken(QuotationMatch match) {
        return RoleReading.Spoken.of(null, match, check.submittedOn());
    }
}
