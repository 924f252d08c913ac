package news.verbatim.factcheck.fallout;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import news.verbatim.events.act.Actor;
import news.verbatim.events.act.Problems;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Typed;
import news.verbatim.factcheck.check.CheckShelf;
import news.verbatim.factcheck.check.QuotationCheck;
import news.verbatim.factcheck.check.RevisionCheck;
import news.verbatim.factcheck.ruling.RulingTransactions;
import news.verbatim.factcheck.verdict.VerdictRules;

/**
 * Saying that a quotation is wrong. Everybody in the newsroom may, at any time: while it is checked, when it is
 * scheduled, when it is public, and also about their own story.
 */
@Stateless
@RolesAllowed({Roles.REPORTER, Roles.CHECKER, Roles.EDITOR, Roles.LEGAL, Roles.CHIEF, Roles.ADMINISTRATOR})
public class Disputing {

    @Inject
    private RulingTransactions transactions;

    @Inject
    private CheckShelf shelf;

    @Inject
    private Fallout fallout;

    @Inject
    private Actor actor;

    /**
     * Disputes a quotation. A scheduled story is held at once; a public one becomes urgent for its desk. Whatever uses
     * the same words or rests on the same passage in other stories is opened again a moment later.
     *
     * @throws news.verbatim.events.act.Refusal at {@code reason} if there is none or it is too long; if the revision is
     *                                      neither on its way nor public, or does not hold the quotation
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void dispute(StoryId story, int revision, QuotationId quotation, String reason) {
        String said = Typed.clean(reason).strip();
        new Problems().requireText(said, "reason", "Say what is wrong with it.")
                .requireAtMost(VerdictRules.NOTE, said, "reason").refuseIfAny();
        transactions.dispute(story, revision, quotation, said, actor.id());
    }

    /**
     * Returns every quotation of another story that uses the same words or rests on the same passage, public ones
     * first.
     */
    public List<Affected> affectedBy(StoryId story, int revision, QuotationId quotation) {
        RevisionCheck check = shelf.check(story, revision);
        QuotationCheck disputed = check.quotation(quotation);
        return fallout.ofQuotation(check, disputed, shelf.lastGrounds(disputed));
    }
}
