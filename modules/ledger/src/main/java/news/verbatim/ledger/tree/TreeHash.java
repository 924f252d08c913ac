package news.verbatim.ledger.tree;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A hash of RFC 6962, section 2.1: SHA-256 over one byte that says whether it is a line or a node, and what it is over.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record TreeHash(String hex) {

    private static final byte LINE = 0;
    private static final byte NODE = 1;

    /** Returns the hash of the tree over nothing. */
    static TreeHash ofNothing() {
        return new TreeHash(HexFormat.of().formatHex(sha256().digest()));
    }

    /** Returns the hash of a line: of its UTF-8 bytes. */
    public static TreeHash ofLine(String line) {
        MessageDigest digest = sha256();
        digest.update(LINE);
        return new TreeHash(HexFormat.of().formatHex(digest.digest(line.getBytes(StandardCharsets.UTF_8))));
    }

    /** Returns the hash of the node over this one and the one to its right. */
    TreeHash and(TreeHash right) {
        MessageDigest digest = sha256();
        digest.update(NODE);
        digest.update(HexFormat.of().parseHex(hex));
        return new TreeHash(HexFormat.of().formatHex(digest.digest(HexFormat.of().parseHex(right.hex))));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
