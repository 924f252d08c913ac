package news.verbatim.newsroom.house.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import news.verbatim.events.id.PersonId;
import org.junit.jupiter.api.Test;

/** Who the caller of a page is. */
class MeTest {

    @Test
    void whoSignedInIsCalledByTheirId() {
        PersonId nadia = PersonId.next();

        assertEquals(Optional.of(nadia), Me.person(nadia::toString));
    }

    @Test
    void aVisitorIsNobodyWhateverTheServerCallsThem() {
        assertEquals(Optional.empty(), Me.person(null));
        assertEquals(Optional.empty(), Me.person(() -> "anonymous"));
        assertEquals(Optional.empty(), Me.person(() -> null));
    }
}
