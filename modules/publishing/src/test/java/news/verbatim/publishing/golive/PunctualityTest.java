package news.verbatim.publishing.golive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import news.verbatim.publishing.publication.PublishingWording;
import org.junit.jupiter.api.Test;

class PunctualityTest {

    @Test
    void countsFromTheBestToTheWorst() {
        List<Duration> hundred = LongStream.rangeClosed(1, 100).mapToObj(Duration::ofMillis).toList();

        assertEquals(new Punctuality.Figures(100, Duration.ofMillis(50), Duration.ofMillis(99), Duration.ofMillis(100)),
                Punctuality.Figures.of(hundred));
    }

    @Test
    void nothingIsNotLate() {
        assertEquals(new Punctuality.Figures(0, Duration.ZERO, Duration.ZERO, Duration.ZERO),
                Punctuality.Figures.of(List.of()));
    }

    @Test
    void spansAreSaidInTheirTwoLargestUnits() {
        assertEquals("5 min", PublishingWording.span(Duration.ofMinutes(5)));
        assertEquals("12 h", PublishingWording.span(Duration.ofHours(12)));
        assertEquals("13 h 20 min", PublishingWording.span(Duration.ofMinutes(800)));
        assertEquals("3 days", PublishingWording.span(Duration.ofDays(3)));
    }
}
