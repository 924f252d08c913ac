package news.verbatim.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class EditionTest {

    private static final Instant LATE = Approvals.NOW.plusSeconds(3605);

    @Test
    void showsExactlyWhatWasCleared() {
        Clearance clearance = new Clearance(Approvals.approval());
        Publication publication = new Publication(Approvals.STORY);
        publication.schedule(clearance.content(), clearance.id(), Approvals.IN_AN_HOUR, new Address("/2026/11/22/tunnel"),
                Approvals.NOW);

        Edition edition = new Edition(publication, clearance, LATE);

        assertEquals(new PublishedStory(Approvals.STORY, "/2026/11/22/tunnel", Approvals.text(1), Approvals.text(1).seal(),
                LATE, Approvals.BERLIN), edition.with(clearance));
        assertEquals(new EditionCard(Approvals.STORY, "/2026/11/22/tunnel", "Tunnel to close", "For eleven weeks", "Rana Amari",
                "city", "en", LATE, Approvals.BERLIN), edition.card());
    }
}
