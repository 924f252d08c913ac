package news.verbatim.factcheck.matching;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Quotation;
import news.verbatim.factcheck.check.CheckShelf;
import news.verbatim.factcheck.check.RevisionCheck;
import news.verbatim.factcheck.evidence.Evidence;
import news.verbatim.factcheck.evidence.EvidenceShelf;
import news.verbatim.factcheck.rules.HouseRules;
import news.verbatim.factcheck.rules.RulesShelf;
import news.verbatim.factcheck.verdict.Passages;
import news.verbatim.factcheck.verdict.RulingForm;
import news.verbatim.factcheck.verdict.Suggesting;
import news.verbatim.factcheck.verdict.Suggestion;

/** Laying a quotation against a passage that a checker found, and no search suggested. */
@Stateless
@RolesAllowed(Roles.CHECKER)
public class Comparing {

    @Inject
    private CheckShelf shelf;

    @Inject
    private EvidenceShelf evidence;

    @Inject
    private RulesShelf rules;

    /**
     * Compares a quotation with a passage, as a suggestion would have it.
     *
     * @param form the evidence, and the passage by its place or by its words; whatever else it says does not matter
     * @throws Refusal at {@code passage} if the evidence does not hold these words, or they have nothing of the
     *         quotation
     */
    public Suggestion compare(StoryId story, int revision, QuotationId quotation, RulingForm form) {
        RevisionCheck check = shelf.check(story, revision);
        Quotation said = check.quotation(quotation).quotation();
        Evidence source = evidence.evidence(form.evidence());
        HouseRules current = rules.of(check.card().desk());
        Passages.Stretch stretch = new Passages(source, current, check.claims()).stretch(form);
        Suggesting suggesting = new Suggesting(current, check.claims());
        boolean own = evidence.isUsed(source.id(), story);
        return suggesting.within(said, source, stretch.start(), stretch.end(), own)
                .or(() -> said.isTold() && stretch.named()
                        ? suggesting.told(said, source, stretch.start(), stretch.end(), own)
                        : Optional.empty())
                .orElseThrow(() -> Refusal.at("passage",
                        "This passage holds too little of the quotation to compare them. If it is a"
                                + " translation, say so."));
    }
}
