package news.verbatim.ledger;

import news.verbatim.events.id.StoryId;

/**
 * The first thing in the ledger that is not as it was written.
 *
 * @param kind   what is wrong
 * @param number which entry of its story; 0 where it is about no entry
 * @param story  the story; null where it is about no entry
 * @param size   the place in the tree, or the size of the checkpoint
 */
public record LedgerFault(Kind kind, int number, StoryId story, long size) {

    /** What can be wrong. */
    public enum Kind {

        /** The entry does not say what it said when it became part of the tree. */
        ENTRY_CHANGED,

        /** The entry is gone. */
        ENTRY_GONE,

        /** The entry does not follow the one before it in its story: one was taken out, put in, or they changed places. */
        HISTORY_BROKEN,

        /** The tree has no leaf at a place. */
        LEAF_GONE,

        /** A kept hash over several entries is not the hash over these. */
        NODE_CHANGED,

        /** There are entries that no leaf stands for and that do not wait to have one. */
        ENTRY_BESIDE,

        /** The entries are not those over which a checkpoint was signed. */
        CHECKPOINT_BROKEN,

        /** A checkpoint before this one is gone. */
        CHECKPOINT_GONE,

        /** The signature on a checkpoint is not this newsroom's. */
        CHECKPOINT_FORGED,

        /** The database does not go on from the checkpoint that is kept beside the keys: it is older, or another one. */
        NOT_WHAT_WAS_KEPT
    }
}
