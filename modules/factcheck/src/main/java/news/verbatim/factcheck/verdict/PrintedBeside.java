package news.verbatim.factcheck.verdict;

import java.util.List;
import java.util.Optional;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.Span;
import news.verbatim.quotes.text.Tongue;

/**
 * Words that a story prints twice: as they were said, and in translation. Each of the two is a quotation that is ruled
 * on by itself.
 */
public final class PrintedBeside {

    /** So far apart they may stand, in characters: a name and “in English” fit between. */
    private static final int FARTHEST = 100;

    private PrintedBeside() {
    }

    /** Returns what stands beside a quotation in another language, of the same speaker; empty if nothing does. */
    public static Optional<Quotation> of(Quotation one, List<Quotation> all) {
        return all.stream().filter(other -> !other.id().equals(one.id()) && !other.isTold() && !one.isTold()
                && other.speaker().equals(one.speaker()) && isNear(one, other)
                && Tongue.differs(one.words(), other.words())).findFirst();
    }

    private static boolean isNear(Quotation one, Quotation other) {
        if (one.pieces().isEmpty() || other.pieces().isEmpty()) {
            return false;
        }
        return isBehind(one, other) || isBehind(other, one);
    }

    private static boolean isBehind(Quotation first, Quotation second) {
        Span last = first.pieces().get(first.pieces().size() - 1);
        Span next = second.pieces().get(0);
        int gap = next.start() - last.end();
        return last.place().equals(next.place()) && gap >= 0 && gap <= FARTHEST;
    }
}
