package news.verbatim.publishing.destination;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import news.verbatim.events.ModuleInternal;

/** The signatures and secrets of the Standard Webhooks specification, version 1: HMAC-SHA256 under a shared secret. */
@ModuleInternal
public final class WebhookSignature {

    private static final String PREFIX = "whsec_";

    /** How many random bytes a secret has; the specification wants from 24 to 64. */
    private static final int BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";

    private static final SecureRandom RANDOM = new SecureRandom();

    private WebhookSignature() {
    }

    /** Makes a secret that nobody can guess. */
    public static String newSecret() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return PREFIX + Base64.getEncoder().encodeToString(bytes);
    }

    /**
     * Signs a message under each of some secrets.
     *
     * @return the header {@code webhook-signature}
     */
    public static String of(List<String> secrets, String id, Instant at, byte[] body) {
        return secrets.stream().map(secret -> "v1," + one(secret, id, at, body)).collect(Collectors.joining(" "));
    }

    private static String one(String secret, String id, Instant at, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring(PREFIX.length())), ALGORITHM));
            mac.update((id + "." + at.getEpochSecond() + ".").getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
