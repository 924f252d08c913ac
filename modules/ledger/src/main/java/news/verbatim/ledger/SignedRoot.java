package news.verbatim.ledger;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern LINES = Pattern.compile(
            "verbatim checkpoint 1\nnumber ([0-9]{1,9})\nsize ([0-9]{1,18})\nroot ([0-9a-f]{64})\nat ([0-9TZ:.-]{1,40})\nsigned (.{1,200})\n");

    static String statement(int number, long size, TreeHash root, Instant at) {
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
