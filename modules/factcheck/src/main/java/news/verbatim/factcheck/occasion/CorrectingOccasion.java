package news.verbatim.factcheck.occasion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import news.verbatim.events.act.Actor;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;
import news.verbatim.factcheck.check.CheckShelf;
import news.verbatim.factcheck.check.QuotationCheck;
import news.verbatim.factcheck.check.RevisionCheck;
import news.verbatim.factcheck.claims.OccasionForm;
import news.verbatim.factcheck.matching.MatchTransactions;
import news.verbatim.factcheck.ruling.Reopening;
import news.verbatim.jobs.Retried;

/**
 * Saying when and on what occasion a quotation was said, where the story's own words were read wrongly or do not say
 * it.
 */
@Stateless
@RolesAllowed(Roles.CHECKER)
public class CorrectingOccasion {

    @Inject
    private CheckShelf shelf;

    @Inject
    private MatchTransactions matching;

    @Inject
    private Reopening reopening;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /**
     * Corrects it, and lays the quotation against the evidence again. What a verdict rests on is compared with it, too:
     * one on evidence of another day counts no longer.
     *
     * @throws Refusal at {@code occasionFrom}, {@code occasionTo}, {@code occasionEvent} or {@code occasionWhy}; if the
     *                 check is closed, the story is public, or the checker wrote on it
     */
    @Interceptors(Retried.class)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void correct(StoryId story, int revision, QuotationId id, OccasionForm form) {
        PersonId checker = actor.id();
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
