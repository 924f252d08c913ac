package news.verbatim.factcheck.speakers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import news.verbatim.events.act.Refusal;
import news.verbatim.factcheck.evidence.Sample;
import org.junit.jupiter.api.Test;

/** Names, and merging: nothing is lost by it, and it can be undone. */
class SpeakerTest {

    private final Speaker lind = person("Oskar Lind");
    private final Speaker twin = person("O. Lind");

    @Test
    void aNameIsKnownOnceWhateverItsSpelling() {
        lind.alsoCalled("José Lind");

        assertEquals("alias",
                assertThrows(Refusal.class, () -> lind.alsoCalled("JOSE  LIND")).problems().get(0).field());
    }

    @Test
    void theNameOfTheListStays() {
        assertThrows(Refusal.class, () -> lind.notCalled(lind.names().get(0).id()));
    }

    @Test
    void whoIsMergedKeepsNamesAndRolesAndIsNotChangedUntilTheyAreParted() {
        twin.mergeInto(lind);

        assertTrue(twin.isMerged());
        assertEquals(1, twin.names().size());
        assertThrows(Refusal.class, () -> twin.alsoCalled("Ozzy"));
        twin.part();
        assertFalse(twin.isMerged());
        twin.alsoCalled("Ozzy");
        assertThrows(Refusal.class, twin::part);
    }

    @Test
    void nobodyIsMergedIntoThemselvesIntoAMergedEntryOrIntoAnOrganisation() {
        assertThrows(Refusal.class, () -> lind.mergeInto(lind));
        twin.mergeInto(lind);
        assertThrows(Refusal.class, () -> lind.mergeInto(twin));
        assertThrows(Refusal.class,
                () -> lind.mergeInto(new Speaker(SpeakerKind.ORGANISATION, "Port", "", Sample.NADIA, Sample.NOW)));
    }

    @Test
    void whoWasMergedByWayOfAnotherGoesWithThem() {
        Speaker third = person("Oscar Lindt");
        Speaker other = person("Lind");
        third.mergeInto(twin);
        twin.mergeInto(lind);
        other.mergeInto(lind);

        assertEquals(List.of(twin, third), Lineage.under(twin, List.of(lind, twin, third, other)));
    }

    private static Speaker person(String name) {
        return new Speaker(SpeakerKind.PERSON, name, "", Sample.NADIA, Sample.NOW);
    }
}
