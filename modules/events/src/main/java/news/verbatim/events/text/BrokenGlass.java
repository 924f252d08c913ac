package news.verbatim.events.text;

import java.time.Instant;
import java.util.List;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.QuotationId;

/**
 * What two editors took upon themselves: that a text goes out although quotations in it are open. It is part of what
 * the seal signs, so that it holds for exactly those quotations in exactly that text.
 *
 * @param open   the quotations that have no verdict yet, in reading order
 * @param reason why it cannot wait for the checkers
 * @param by     who wanted it
 * @param second who took it upon themselves too
 * @param until  by when every one of them has to be resolved
 */
public record BrokenGlass(List<QuotationId> open, String reason, PersonId by, PersonId second, Instant until) {

    public BrokenGlass {
        open = List.copyOf(open);
    }
}
