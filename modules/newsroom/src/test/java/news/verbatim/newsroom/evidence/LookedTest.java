package news.verbatim.newsroom.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import news.verbatim.events.text.EvidenceKind;
import news.verbatim.factcheck.search.EvidenceQuery;
import org.junit.jupiter.api.Test;

/** What is looked for stands in the address, and comes back from it. */
class LookedTest {

    private final Looked looked = new Looked("“no risk” & more", EvidenceKind.NOTES, "Oskar Lind", null, 2026);

    @Test
    void anAddressHoldsEverythingThatIsAskedFor() {
        assertEquals("q=%E2%80%9Cno+risk%E2%80%9D+%26+more&kind=NOTES&speaker=Oskar+Lind&year=2026", looked.query());
        assertEquals(new EvidenceQuery("“no risk” & more", EvidenceKind.NOTES, "Oskar Lind", null, 2026),
                looked.asked());
    }

    @Test
    void aPartOfItCanBeTakenBack() {
        assertEquals("year=2026", looked.with("q", "").with("kind", "").with("speaker", " ").query());
        assertEquals("year=2026&page=3", looked.with("q", "").with("kind", "").with("speaker", null).page(3));
        assertFalse(new Looked(null, null, "", null, null).isAnything());
    }
}
