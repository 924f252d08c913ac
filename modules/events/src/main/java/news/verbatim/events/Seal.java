package news.verbatim.events;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 over the canonical JSON (RFC 8785) of what was approved. Anyone can compute it again.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Seal(String hex) {

    static Seal over(CheckedText content) {
        try {
            byte[] canonical = RecordJson.write(content).getBytes(StandardCharsets.UTF_8);
            return new Seal(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
