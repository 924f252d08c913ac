package news.verbatim.ledger;

import java.time.Instant;
import java.util.UUID;
import news.verbatim.ledger.tree.TreeHash;

/**
 * What the tree keeps of an entry: which of its story it is, and what came before.
 *
 * @param id      its number in the database
 * @param story   its story
 * @param ofStory which entry of its story, from 1
 * @param before  the hash of the one before; of the first one, 64 zeros
 * @param at      when it happened, as the database has it
 * @param by      who did it; null when it was the clock
 * @param fact    the name of the fact
 * @param payload the whole fact, in canonical JSON
 */
record EntryText(long id, UUID story, int ofStory, String before, Instant at, UUID by, String fact, String payload) {

    /** What stands for the entry before the first one. */
    static final String NONE = "0".repeat(64);

    /** Returns the lines of which the hash is made: UTF-8, with a line feed at the end of each. */
    String text() {
        return "verbatim entry 1\nid " + id + "\nstory " + story + "\nnumber " + ofStory + "\nbefore " + before
                + "\nat " + at
                + "\nby " + (by == null ? "-" : by) + "\nfact " + fact + "\n" + payload + "\n";
    }

    TreeHash hash() {
        return TreeHash.ofLine(text());
    }
}
