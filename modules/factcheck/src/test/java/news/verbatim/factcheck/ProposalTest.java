package news.verbatim.factcheck;

import static news.verbatim.factcheck.Sample.NADIA;
import static news.verbatim.factcheck.Sample.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import news.verbatim.events.PersonId;
import news.verbatim.events.Quotation;
import news.verbatim.events.Refusal;
import news.verbatim.events.Ruling;
import news.verbatim.events.SourceKind;
import news.verbatim.events.Verdict;
import org.junit.jupiter.api.Test;

class ProposalTest {

    private static final PersonId OMAR = PersonId.next();
    private static final Instant HOUR = NOW.plusSeconds(3600);

    private final Quotation risk = Sample.quotation(0, "There is no risk", "Oskar Lind");
    private final RevisionCheck check = new RevisionCheck(Sample.submission(1, List.of(risk), List.of()));
    private final ProposedRuling waiver = new ProposedRuling(check.id(), risk.id(),
            new Grounds(Verdict.WAIVED, Footing.NONE, "He is on a plane.", "", HOUR, true, SourceKind.ANONYMOUS), Sample.STANDARD,
            GivenRuling.Hands.of(NADIA, NOW));

    @Test
    void aSecondPersonMakesARulingOfIt() {
        Ruling given = waiver.confirm(OMAR, NOW.plusSeconds(60)).ruling();

        assertEquals(Verdict.WAIVED, given.verdict());
        assertEquals(NADIA, given.checker());
        assertEquals(OMAR, given.second());
        assertEquals(HOUR, given.until());
        assertEquals(NOW.plusSeconds(60), given.at());
        assertTrue(given.accuses());
        assertTrue(given.anonymous());
    }

    @Test
    void nobodyConfirmsWhatTheyProposedThemselves() {
        assertThrows(Refusal.class, () -> waiver.confirm(NADIA, NOW));
    }

    @Test
    void itIsSettledOnce() {
        waiver.decline(OMAR, "He has landed.", NOW);

        assertThrows(Refusal.class, () -> waiver.confirm(OMAR, NOW));
        assertThrows(Refusal.class, () -> waiver.decline(NADIA, "", NOW));
    }

    @Test
    void aWaiverThatHasExpiredMeanwhileIsNotConfirmed() {
        assertEquals("until", assertThrows(Refusal.class, () -> waiver.confirm(OMAR, HOUR)).problems().get(0).field());
    }
}
