package news.verbatim.factcheck.occasion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;
import news.verbatim.factcheck.check.CheckShelf;
import news.verbatim.factcheck.check.QuotationCheck;
import news.verbatim.factcheck.check.RevisionCheck;
import news.verbatim.factcheck.claims.OccasionForm;
import news.verbatim.factcheck.matching.MatchDesk;
import news.verbatim.factcheck.ruling.Reopening;
import news.verbatim.jobs.Retried;

/** Corrects a day in one transaction, with everything that follows from it. */
@ApplicationScoped
class OccasionDesk {

    @Inject
    private CheckShelf shelf;

    @Inject
    private MatchDesk matching;

    @Inject
    private Reopening reopening;

    @Inject
    private Clock clock;

    @Interceptors(Retried.class)
    void correct(StoryId story, int revision, QuotationId id, OccasionForm form, PersonId checker) {
        RevisionCheck check = shelf.checkForRuling(story, revision);
        shelf.requireChecker(check, checker);
        check.correctOccasion(id, form, checker, clock.instant());
        QuotationCheck quotation = check.quotation(id);
        if (quotation.standing() != null && quotation.standing().isOfAnother(quotation.corrected().said())) {
            reopening.fallBack(check, id,
                    "A checker corrected the day or occasion of these words, and the evidence is not of that one.",
                    checker);
        }
        matching.layAgain(check, quotation.quotation());
    }
}
