package news.verbatim.publishing.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import news.verbatim.publishing.Approvals;
import org.junit.jupiter.api.Test;

class EditionTest {

    /** Where the story's desk is; its editor sits in Berlin and plans it from there. */
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private static final Instant LATE = Approvals.NOW.plusSeconds(3605);

    private final Publication publication = new Publication(Approvals.STORY);

    @Test
    void showsExactlyWhatWasCleared() {
        Edition edition = publish(1, "/2026/11/22/tunnel", null, LATE);

        assertEquals(new EditionCard(Approvals.STORY, 1, "/2026/11/22/tunnel", "Tunnel to close", "For eleven weeks",
                "Rana Amari", null,
                "city", "en", LATE, LATE, NEW_YORK), edition.card());
    }

    @Test
    void knowsHowLateItWas() {
        assertEquals(Duration.ofSeconds(5), publish(1, "/2026/11/22/tunnel", null, LATE).arrival().lateness());
    }

    @Test
    void theNextOneIsAsOldForReadersAsTheFirst() {
        Edition first = publish(1, "/2026/11/22/tunnel", null, LATE);
        Edition second = publish(2, "/2026/11/22/tunnel", first, LATE.plusSeconds(60));

        assertEquals(2, second.number());
        assertEquals(LATE, second.card().publishedAt());
        assertEquals(LATE.plusSeconds(60), second.card().updatedAt());
    }

    @Test
    void theNextOneStandsAtTheSameAddressUnlessItsSlugChanged() {
        Edition first = publish(1, "/2026/11/22/tunnel-to-close", null, LATE);

        assertEquals("/2026/11/22/tunnel-to-close", Address.next(first, "tunnel-to-close", path -> true).path());
        assertEquals("/2026/11/22/tunnel-stays-open", Address.next(first, "tunnel-stays-open", path -> false).path());
    }

    private Edition publish(int revision, String address, Edition before, Instant now) {
        Clearance clearance = new Clearance(Approvals.of(Approvals.text(revision), Approvals.text(revision).seal()));
        publication.schedule(clearance.content(), clearance.id(), Approvals.IN_AN_HOUR, null, new Address(address),
                NEW_YORK,
                Approvals.NOW);
        publication.goLive();
        return new Edition(publication, clearance, before, now);
    }
}
