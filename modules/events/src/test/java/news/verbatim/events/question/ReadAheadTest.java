package news.verbatim.events.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import news.verbatim.events.id.StoryId;
import org.junit.jupiter.api.Test;

class ReadAheadTest {

    private static final StoryId ONE = StoryId.next();
    private static final StoryId WITHOUT = StoryId.next();

    /** What is kept of a story. */
    private record Row(StoryId story, int number) {
    }

    @Test
    void knowsOfEachStoryWhatWasReadAndOfOthersThatItDoesNotKnow() {
        ReadAhead<Row> ahead = new ReadAhead<>();
        ahead.read(new WaveAhead(List.of(ONE, WITHOUT)), List.of(new Row(ONE, 2), new Row(ONE, 1)), Row::story);

        assertEquals(Optional.of(List.of(new Row(ONE, 2), new Row(ONE, 1))), ahead.of(ONE));
        assertEquals(Optional.of(List.of()), ahead.of(WITHOUT));
        assertEquals(Optional.empty(), ahead.of(StoryId.next()));
    }
}
