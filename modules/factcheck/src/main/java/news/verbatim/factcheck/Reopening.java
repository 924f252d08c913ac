package news.verbatim.factcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import news.verbatim.events.CheckReopened;
import news.verbatim.events.PersonId;
import news.verbatim.events.QuotationId;

/** Opens checks again when what stood does not stand any more, and tells the others. */
@ApplicationScoped
class Reopening {

    @Inject
    private Clock clock;

    @Inject
    private Event<CheckReopened> reopened;

    /**
     * Lets the ruling on a quotation count no longer.
     *
     * @param by who caused it; null if it happened by itself
     */
    void fallBack(RevisionCheck check, QuotationId quotation, String reason, PersonId by) {
        if (check.fallBack(quotation, reason)) {
            tell(check, "“" + check.quotation(quotation).quotation().words() + "” has no verdict any more. " + reason, by);
        }
    }

    /** Tells the others that a check which was complete is not any more. */
    void tell(RevisionCheck check, String reason, PersonId by) {
        reopened.fire(new CheckReopened(check.story(), check.revision(), reason, by, clock.instant()));
    }
}
