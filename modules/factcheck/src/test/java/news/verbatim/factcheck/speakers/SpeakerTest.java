package news.verbatim.factcheck.speakers;

import static news.verbatim.testing.Refused.assertRefused;
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
        assertRefused(null, "“Oskar Lind” is the name that this entry is listed under.",
                () -> lind.notCalled(lind.names().get(0).id()));
    }

    @Test
    void whoIsMergedKeepsNamesAndRolesAndIsNotChangedUntilTheyAreParted() {
        twin.mergeInto(lind);

        assertTrue(twin.isMerged());
        assertEquals(1, twin.names().size());
        assertRefused(null, "“O. Lind” was merged into another entry meanwhile.", () -> twin.alsoCalled("Ozzy"));
        twin.part();
        assertFalse(twin.isMerged());
        twin.alsoCalled("Ozzy");
        assertRefused(null, "Somebody has parted it already.", twin::part);
    }

    @Test
    void nobodyIsMergedIntoThemselvesIntoAMergedEntryOrIntoAnOrganisation() {
        assertRefused("other", "This is the same entry.", () -> lind.mergeInto(lind));
        twin.mergeInto(lind);
        assertRefused("other", "“O. Lind” was merged into another entry itself.", () -> lind.mergeInto(twin));
        assertRefused("other", "A person and an organisation are never the same.",
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
