package news.verbatim.approval.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.UUID;
import news.verbatim.approval.review.QueuePosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueueFilterTest {

    @Test
    void aFilterIsReadBackFromItsAddress() {
        QueueFilter filter = new QueueFilter("city", QueueFilter.Claim.NOBODY, QueueFilter.Trait.ONE_SOURCE);

        assertEquals("desk=city&claim=nobody&risk=one_source", filter.query());
        assertEquals(filter, QueueFilter.of(filter.query()));
        assertEquals(QueueFilter.NONE, QueueFilter.of(QueueFilter.NONE.query()));
    }

    @Test
    void whatAFilterDoesNotKnowItLeavesOut() {
        assertEquals(QueueFilter.NONE, QueueFilter.of("claim=everybody&risk=&colour=red&&="));
    }

    @Test
    void aPlaceInTheQueueIsReadBack() {
        QueuePosition place = new QueuePosition(Instant.parse("2026-11-22T12:00:00.123Z"), UUID.randomUUID());

        assertEquals(place, QueuePosition.of(place.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "x.y", "1.", "99999999999999999999.8c7b3c4e-0000-4000-8000-000000000000",
            "9223372036854775807"})
    void whatIsNoPlaceIsNotTakenForOne(String text) {
        assertThrows(IllegalArgumentException.class, () -> QueuePosition.of(text));
    }
}
