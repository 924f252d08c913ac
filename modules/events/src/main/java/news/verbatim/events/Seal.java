package news.verbatim.events;

/**
 * SHA-256 over the canonical JSON (RFC 8785) of what was approved. Anyone can compute it again.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Seal(String hex) {

    static Seal over(CheckedText content) {
        return new Seal(Sha256.of(RecordJson.write(content)));
    }

    @Override
    public String toString() {
        return hex;
    }
}
