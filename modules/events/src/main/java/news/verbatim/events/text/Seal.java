package news.verbatim.events.text;

import news.verbatim.events.json.RecordJson;
import news.verbatim.events.json.Sha256;

/**
 * SHA-256 over the canonical JSON (RFC 8785) of what was approved. Anyone can compute it again.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Seal(String hex) {

    static Seal over(CheckedText content) {
        return overStored(RecordJson.write(content));
    }

    /**
     * Returns the seal over a text as it is stored, byte for byte: what was written by {@link RecordJson} and not
     * touched since.
     */
    public static Seal overStored(String canonicalJson) {
        return new Seal(Sha256.of(canonicalJson));
    }

    @Override
    public String toString() {
        return hex;
    }
}
