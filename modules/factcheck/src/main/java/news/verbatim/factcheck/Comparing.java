package news.verbatim.factcheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import news.verbatim.events.Quotation;
import news.verbatim.events.QuotationId;
import news.verbatim.events.Refusal;
import news.verbatim.events.Roles;
import news.verbatim.events.StoryId;

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
     * @throws Refusal at {@code passage} if the evidence does not hold these words, or they have nothing of the quotation
     */
    public Suggestion compare(StoryId story, int revision, QuotationId quotation, RulingForm form) {
        RevisionCheck check = shelf.check(story, revision);
        Quotation said = check.quotation(quotation).quotation();
        Evidence source = evidence.evidence(form.evidence());
        HouseRules current = rules.of(check.card().desk());
        Passages.Stretch stretch = new Passages(source, current).stretch(form);
        return new Suggesting(current).within(said, source, stretch.start(), stretch.end(), evidence.isUsed(source.id(), story))
                .orElseThrow(() -> Refusal.at("passage", "This passage holds too little of the quotation to compare them. If it is a"
                        + " translation, say so."));
    }
}
