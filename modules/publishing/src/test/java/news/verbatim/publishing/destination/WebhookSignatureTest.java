package news.verbatim.publishing.destination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebhookSignatureTest {

    /** The example that the libraries of the Standard Webhooks specification are tested with. */
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final Instant AT = Instant.ofEpochSecond(1614265330);
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);
    private static final String SIGNED = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    @Test
    void itIsTheOneOfTheSpecification() {
        assertEquals(SIGNED, WebhookSignature.of(List.of(SECRET), ID, AT, BODY));
    }

    @Test
    void twoSecretsMakeTwoSignatures() {
        String both = WebhookSignature.of(List.of(WebhookSignature.newSecret(), SECRET), ID, AT, BODY);

        assertEquals(2, both.split(" ").length);
        assertTrue(both.endsWith(" " + SIGNED), both);
    }

    @Test
    void aSecretIsOfTheSpecificationsLengthAndNeverTheSame() {
        assertTrue(WebhookSignature.newSecret().matches("whsec_[A-Za-z0-9+/]{43}="));
        assertNotEquals(WebhookSignature.newSecret(), WebhookSignature.newSecret());
    }
}
