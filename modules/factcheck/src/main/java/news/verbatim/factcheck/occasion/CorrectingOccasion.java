package news.verbatim.factcheck.occasion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import news.verbatim.events.act.Actor;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;
import news.verbatim.factcheck.claims.OccasionForm;

/**
 * Saying when and on what occasion a quotation was said, where the story's own words were read wrongly or do not say
 * it.
 */
@Stateless
@RolesAllowed(Roles.CHECKER)
public class CorrectingOccasion {

    @Inject
    private OccasionDesk desk;

    @Inject
    private Actor actor;

    /**
     * Corrects it, and lays the quotation against the evidence again. What a verdict rests on is compared with it, too:
     * one on evidence of another day counts no longer.
     *
     * @throws Refusal at {@code occasionFrom}, {@code occasionTo}, {@code occasionEvent} or {@code occasionWhy}; if the
     *                 check is closed, the story is public, or the checker wrote on it
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void correct(StoryId story, int revision, QuotationId quotation, OccasionForm form) {
        desk.correct(story, revision, quotation, form, actor.id());
    }
}
