package news.verbatim.factcheck.ruling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.factcheck.CheckReopened;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.text.Quoted;
import news.verbatim.factcheck.check.CheckShelf;
import news.verbatim.factcheck.check.RevisionCheck;
import news.verbatim.factcheck.check.UrgentMatter;

/**
 * Opens checks again when what stood does not stand any more, and tells who has to know: the others, or the desk if it
 * is public.
 */
@ModuleInternal
@ApplicationScoped
public class Reopening {

    @Inject
    private CheckShelf shelf;

    @Inject
    private Clock clock;

    @Inject
    private Event<CheckReopened> reopened;

    /**
     * Lets the ruling on a quotation count no longer.
     *
     * @param by who caused it; null if it happened by itself
     */
    public void fallBack(RevisionCheck check, QuotationId quotation, String reason, PersonId by) {
        boolean reopens = check.fallBack(quotation, reason);
        String told = Quoted.of(check.quotation(quotation).quotation().words()) + " has no verdict any more. " + reason;
        urge(check, quotation, told, by);
        if (reopens) {
            tell(check, told, by);
        }
    }

    /** Makes it urgent for the desk if readers see it. */
    void urge(RevisionCheck check, QuotationId quotation, String reason, PersonId by) {
        if (check.isLive()) {
            shelf.put(new UrgentMatter(check, quotation, reason, by, clock.instant()));
        }
    }

    /** Tells the others that a check which was complete is not any more. */
    void tell(RevisionCheck check, String reason, PersonId by) {
        reopened.fire(new CheckReopened(check.story(), check.revision(), reason, by, clock.instant()));
    }
}
