package news.verbatim.jobs.signing;

import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The key that signs, and every key of which signatures are known. */
final class KeyRing {

    private static final byte[] SOMETHING = "which key is this?".getBytes(StandardCharsets.UTF_8);

    private final PrivateKey signing;

    private final SigningKey newest;

    private final Map<String, SigningKey> known = new TreeMap<>();

    /**
     * Puts them together.
     *
     * @throws IllegalArgumentException if the public half of the one that signs is not among the known ones
     */
    KeyRing(PrivateKey signing, Collection<SigningKey> known) {
        this.signing = signing;
        known.forEach(key -> this.known.put(key.id(), key));
        // Java does not tell the public half of a private key: it is the one that takes its signature for its own
        byte[] signed = SigningKey.sign(signing, SOMETHING);
        newest = known.stream().filter(key -> key.holds(SOMETHING, signed)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no public key belongs to the private one"));
    }

    String sign(byte[] what) {
        return newest.id() + ":"
                + Base64.getUrlEncoder().withoutPadding().encodeToString(SigningKey.sign(signing, what));
    }

    boolean holds(byte[] what, String signature) {
        String[] parts = signature.split(":", 2);
        SigningKey key = known.get(parts[0]);
        try {
            return key != null && parts.length == 2 && key.holds(what, Base64.getUrlDecoder().decode(parts[1]));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    List<String> published() {
        return Stream.concat(Stream.of(newest), known.values().stream().filter(key -> !key.equals(newest)))
                .map(SigningKey::pem).toList();
    }
}
