package news.verbatim.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.ConnectException;
import org.junit.jupiter.api.Test;

class LastErrorTest {

    private final Exception refused = new ConnectException("Connection refused");

    @Test
    void whatWasAttemptedIsSaidWithWhatWasAtTheBottomOfIt() {
        assertEquals("the mail to a@example.org is not gone (ConnectException: Connection refused)",
                LastError.said(new IllegalStateException("the mail to a@example.org is not gone", refused)));
    }

    @Test
    void aWrapperThatOnlyRepeatsIsLeftOut() {
        assertEquals("ConnectException: Connection refused", LastError.said(new IllegalStateException(refused)));
        assertEquals("ConnectException: Connection refused", LastError.said(refused));
    }

    @Test
    void whatIsTooLongIsCut() {
        assertEquals(LastError.MOST, LastError.said(new IllegalStateException("x".repeat(2_000))).length());
    }
}
