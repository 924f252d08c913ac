package news.verbatim.factcheck.extraction.turns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import news.verbatim.factcheck.extraction.text.LeftOut;
import news.verbatim.factcheck.extraction.text.WrittenDown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueMarkupTest {

    private final WrittenDown told = new WrittenDown();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"The gate was <s>never</s>shut.|The gate was shut.|never",
            "The <S.loud>old</s><del>iron</DEL>gate.|The gate.|old;iron",
            "The <s>old <del>iron</del> gate</s>quay.|The quay.|old iron gate",
            "The <s>old <del>iron</del>gate.|The old gate.|iron", "The <strike>old</s> gate.|The old gate.|"})
    void whatIsStruckOutIsToldAndWhatIsNotClosedStays(String line, String words, String struck) {
        assertEquals(words, CueMarkup.plain(line, 1, told));
        assertEquals(struck == null ? List.of() : List.of(struck.split(";")), told.leftOut().stream()
                .filter(one -> one.kind() == LeftOut.Kind.STRUCK).map(LeftOut::what).toList());
    }

    @Test
    void manyThatAreNotClosedTakeNoLongerThanTheyAreMany() {
        String line = "<s>".repeat(200_000) + "The gate" + "</del>".repeat(100_000);

        assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> assertEquals("The gate", CueMarkup.plain(line, 1, told)));
    }
}
