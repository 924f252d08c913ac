package news.verbatim.factcheck.evidence;

import java.util.List;
import news.verbatim.events.act.Refusal;

/**
 * A file was not taken in. It says why, so that a browser can be told in its own terms; nothing of the file is left.
 */
public final class NotTaken extends Refusal {

    private static final long serialVersionUID = 1;

    /** Why a file was not taken. */
    public enum Why {
        /** It has more bytes than a file may have. */
        TOO_LARGE,
        /** Whoever sent it stopped before its end. */
        BROKEN_OFF,
        /** The disk is full. */
        NO_ROOM,
        /** The folder cannot be written to. */
        OUT_OF_ORDER
    }

    private final Why why;

    NotTaken(Why why, String sentence) {
        super(List.of(new Problem("file", sentence)));
        this.why = why;
    }

    /** Returns why. */
    public Why why() {
        return why;
    }
}
