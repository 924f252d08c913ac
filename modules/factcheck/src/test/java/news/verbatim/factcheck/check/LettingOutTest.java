package news.verbatim.factcheck.check;

import static news.verbatim.factcheck.evidence.Sample.NADIA;
import static news.verbatim.factcheck.evidence.Sample.NOW;
import static news.verbatim.factcheck.evidence.Sample.quotation;
import static news.verbatim.factcheck.evidence.Sample.ruling;
import static news.verbatim.factcheck.evidence.Sample.submission;
import static news.verbatim.testing.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.text.BrokenGlass;
import news.verbatim.events.text.CheckedText;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.Verdict;
import news.verbatim.factcheck.evidence.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A check that editors did not wait for. */
class LettingOutTest {

    private static final Instant UNTIL = NOW.plusSeconds(3_600);

    private final Quotation nights = quotation(0, "We looked at nights only", "Marit Dahl");
    private final Quotation risk = quotation(1, "There is no risk", "Oskar Lind");
    private final RevisionCheck check = Sample.check(submission(1, List.of(nights, risk), List.of()));

    @BeforeEach
    void oneQuotationIsOpen() {
        check.rule(ruling(check, nights, Verdict.VERBATIM));
    }

    private CheckedText underGlass() {
        CheckedText open = check.checkedText();
        return open.under(
                new BrokenGlass(open.open(), "The bridge is falling now.", PersonId.next(), PersonId.next(), UNTIL));
    }

    private CheckedText letOut() {
        CheckedText content = underGlass();
        check.letOut(content);
        return content;
    }

    @Test
    void itGoesOutUnderThatSealAndNoOtherUntilItsTime() {
        CheckedText content = letOut();

        assertNull(check.objection(content.seal(), NOW));
        assertNotNull(check.objection(content.under(null).seal(), NOW));
        assertEquals("One quotation is not resolved.", check.objection(content.seal(), UNTIL));
    }

    @Test
    void aTextThatHasMovedIsNotLetOut() {
        CheckedText before = underGlass();
        check.rule(ruling(check, risk, Verdict.UNVERIFIABLE));

        assertRefused(null, "A word or a verdict has changed in the meantime.", () -> check.letOut(before));
    }

    @Test
    void aDisputeStopsItAllTheSame() {
        CheckedText content = letOut();

        assertTrue(check.rule(ruling(check, risk, Verdict.DISPUTED)));
        assertNotNull(check.objection(content.seal(), NOW));
    }

    @Test
    void anyOtherVerdictEndsItTooBeforeItIsPublic() {
        CheckedText content = letOut();

        assertTrue(check.rule(ruling(check, risk, Verdict.VERBATIM)));
        assertNotNull(check.objection(content.seal(), NOW));
        check.complete(NADIA, NOW);
        assertNull(check.objection(check.checkedText().seal(), NOW));
    }

    @Test
    void publicItIsCheckedToItsEnd() {
        letOut();
        check.published();
        assertFalse(check.card().live());

        assertFalse(check.rule(ruling(check, risk, Verdict.VERBATIM)));
        assertRefused(null, "This story is public with the rulings that it has.",
                () -> check.rule(ruling(check, nights, Verdict.ALTERED)));
        check.complete(NADIA, NOW);

        assertTrue(check.card().live());
        assertRefused(null, "This story is public with the rulings that it has.",
                () -> check.rule(ruling(check, risk, Verdict.ALTERED)));
    }

    @Test
    void takenBackItIsNotLetOut() {
        CheckedText content = underGlass();
        check.close("Its author took it back.");

        assertRefused(null, "A word or a verdict has changed in the meantime.", () -> check.letOut(content));
    }

    @Test
    void itIsNotSentBackOverTheHeadsOfThoseWhoLetItOutButWhenTheirTimeIsOver() {
        check.rule(ruling(check, risk, Verdict.UNVERIFIABLE));
        letOut();

        String refused = assertThrows(Refusal.class, () -> check.sendBack(Sample.NADIA, NOW)).getMessage();
        assertTrue(refused.startsWith("Two editors let this story out with what is open in it."), refused);
        check.sendBack(Sample.NADIA, UNTIL);
        assertEquals(Sample.NADIA, check.sentBackBy());
    }
}
