package news.verbatim.events.question;

import java.util.Optional;

/** The question which checkpoint of the ledger was signed last. Whoever keeps the ledger answers. */
public final class CheckpointAsked {

    private final long since;
    private String json;

    /**
     * Asks for the last checkpoint, with the proof that it goes on from an earlier one.
     *
     * @param since over how many entries the earlier one is; 0 for none
     * @throws IllegalArgumentException if it is negative
     */
    public CheckpointAsked(long since) {
        if (since < 0) {
            throw new IllegalArgumentException("no checkpoint over " + since + " entries");
        }
        this.since = since;
    }

    public long since() {
        return since;
    }

    /** Says which: JSON, as {@code docs/ledger.md} describes it. */
    public void answer(String checkpoint) {
        json = checkpoint;
    }

    /** Returns it; nothing while nothing was signed. */
    public Optional<String> json() {
        return Optional.ofNullable(json);
    }
}
