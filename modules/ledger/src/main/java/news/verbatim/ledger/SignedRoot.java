package news.verbatim.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.verbatim.jobs.signing.SigningKeys;
import news.verbatim.ledger.tree.TreeHash;

/**
 * A root of the tree over all entries, and the newsroom's signature on it. Whoever keeps one can tell later whether
 * anything before it was changed.
 *
 * @param number    which checkpoint it is, from 1
 * @param size      over how many entries it is
 * @param root      the root
 * @param at        when it was signed
 * @param signature the key's id and the signature, as of a seal
 */
public record SignedRoot(int number, long size, TreeHash root, Instant at, String signature) {

    /** What the last one is called that is kept beside the keys, where the database cannot take it back. */
    private static final String KEPT = "last.checkpoint";

    private static final Pattern LINES = Pattern.compile(
            "verbatim checkpoint 1\nnumber ([0-9]{1,9})\nsize ([0-9]{1,18})\nroot ([0-9a-f]{64})\nat "
                    + "([0-9TZ:.-]{1,40})\nsigned (.{1,200})\n");

    static SignedRoot sign(SigningKeys keys, int number, long size, TreeHash root, Instant at) {
        return new SignedRoot(number, size, root, at, keys.sign(bytes(statement(number, size, root, at))));
    }

    /** Returns the one that is kept beside the keys. */
    static Optional<SignedRoot> keptBeside(SigningKeys keys) {
        return keys.kept(KEPT).flatMap(SignedRoot::of);
    }

    void keepBeside(SigningKeys keys) {
        keys.keep(KEPT, lines());
    }

    /** Says whether one of these keys made the signature. */
    boolean isOf(SigningKeys keys) {
        return keys.holds(bytes(statement()), signature);
    }

    private static byte[] bytes(String statement) {
        return statement.getBytes(StandardCharsets.UTF_8);
    }

    private static String statement(int number, long size, TreeHash root, Instant at) {
        return "verbatim checkpoint 1\nnumber " + number + "\nsize " + size + "\nroot " + root + "\nat " + at + "\n";
    }

    /** Returns what is signed: five lines of UTF-8, each with a line feed at its end. */
    public String statement() {
        return statement(number, size, root, at);
    }

    /** Returns it with its signature in a line of its own. */
    String lines() {
        return statement() + "signed " + signature + "\n";
    }

    /** Reads it from its lines; nothing if they are none. */
    static Optional<SignedRoot> of(String lines) {
        Matcher parts = LINES.matcher(lines);
        return parts.matches()
                ? Optional.of(new SignedRoot(Integer.parseInt(parts.group(1)), Long.parseLong(parts.group(2)),
                        new TreeHash(parts.group(3)), Instant.parse(parts.group(4)), parts.group(5)))
                : Optional.empty();
    }
}
