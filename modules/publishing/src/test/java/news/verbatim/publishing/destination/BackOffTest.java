package news.verbatim.publishing.destination;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTest {

    @ParameterizedTest
    @CsvSource({"1, PT5S", "2, PT10S", "3, PT20S", "10, PT42M40S", "11, PT1H", "12, PT1H", "1000000, PT1H"})
    void eachWaitIsTwiceTheOneBeforeUpToALimit(int failures, Duration wait) {
        assertEquals(wait, BackOff.after(failures, BackOff.OF_DELIVERY));
    }
}
