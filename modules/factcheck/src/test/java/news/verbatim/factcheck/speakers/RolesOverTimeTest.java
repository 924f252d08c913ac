package news.verbatim.factcheck.speakers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import news.verbatim.events.act.Refusal;
import org.junit.jupiter.api.Test;

/** A role as printed is held against what the speaker was on the day of the words. */
class RolesOverTimeTest {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 20);
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 5);

    /** A spokesman who becomes minister a month later. */
    private final RolesOverTime lind = new RolesOverTime("Oskar Lind", List.of(
            role("spokesman", "ministry of transport", LocalDate.of(2024, 3, 1), LocalDate.of(2026, 12, 19)),
            role("minister of transport", "", LocalDate.of(2026, 12, 20), null)));

    @Test
    void aSpokesmanWhoBecomesMinisterAMonthLaterIsNoMinisterYet() {
        RolesOverTime.Finding finding = lind.against("minister", NOVEMBER).orElseThrow();

        assertTrue(finding.otherTime());
        assertEquals("Oskar Lind was minister of transport only from 20 Dec 2026. "
                + "On 20 Nov 2026 the register has: spokesman, ministry of transport.", finding.sentence());
    }

    @Test
    void aRoleThatWasHeldOnThatDayIsNotFlaggedHoweverItIsPrinted() {
        assertEquals(Optional.empty(), lind.against("spokesman", NOVEMBER));
        assertEquals(Optional.empty(), lind.against("spokesman for the ministry of transport", NOVEMBER));
        assertEquals(Optional.empty(), lind.against("the ministry’s spokesman", NOVEMBER));
        assertEquals(Optional.empty(), lind.against("Minister of Transport", JANUARY));
        assertEquals(Optional.empty(), lind.against("minister", JANUARY));
    }

    @Test
    void theFirstAndTheLastDayBelongToIt() {
        assertEquals(Optional.empty(), lind.against("spokesman", LocalDate.of(2026, 12, 19)));
        assertEquals(Optional.empty(), lind.against("minister", LocalDate.of(2026, 12, 20)));
        assertTrue(lind.against("spokesman", LocalDate.of(2026, 12, 20)).isPresent());
    }

    @Test
    void whoIsCalledAFormerOneMustHaveStopped() {
        assertEquals(Optional.empty(), lind.against("former spokesman", JANUARY));
        assertTrue(lind.against("former spokesman", NOVEMBER).orElseThrow().sentence()
                .contains("still was one on 20 Nov 2026"));
    }

    @Test
    void aDeputyIsNotWhatTheyAreTheDeputyOf() {
        assertFalse(lind.against("deputy minister of transport", JANUARY).orElseThrow().otherTime());
    }

    @Test
    void aRoleThatNobodyKnowsIsToldApartFromOneOfAnotherTime() {
        RolesOverTime.Finding finding = lind.against("harbour master", NOVEMBER).orElseThrow();

        assertFalse(finding.otherTime());
        assertTrue(finding.sentence().startsWith("The register knows no role “harbour master” of Oskar Lind."),
                finding.sentence());
    }

    @Test
    void nothingIsSaidWhereNoRoleIsPrintedOrNoneIsKnown() {
        assertEquals(Optional.empty(), lind.against("", NOVEMBER));
        assertEquals(Optional.empty(), new RolesOverTime("Mara Lindt", List.of()).against("mayor", NOVEMBER));
    }

    @Test
    void daysThatNobodyKnowsNeverFlag() {
        RolesOverTime always = new RolesOverTime("Mara Lindt", List.of(role("harbour master", "", null, null)));

        assertEquals(Optional.empty(), always.against("harbour master", NOVEMBER));
    }

    @Test
    void aRoleNeverEndsBeforeItBegins() {
        Refusal refusal = assertThrows(Refusal.class, () -> role("mayor", "", JANUARY, NOVEMBER).checked());

        assertEquals("until", refusal.problems().get(0).field());
    }

    private static SpeakerRole role(String role, String organisation, LocalDate from, LocalDate until) {
        return new SpeakerRole(null, role, organisation, from, until, "");
    }
}
