package news.verbatim.factcheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import news.verbatim.events.Quotation;
import news.verbatim.events.QuotationId;
import news.verbatim.events.Refusal;
import news.verbatim.events.Roles;
import news.verbatim.events.StoryId;
import news.verbatim.quotes.Claim;
import news.verbatim.quotes.Matcher;
import news.verbatim.quotes.Passage;
import news.verbatim.quotes.Verdict;

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
        int from = 0;
        int to = source.text().length();
        if (form.start() != null && form.end() != null) {
            from = Math.min(Math.max(0, form.start()), to);
            to = Math.min(Math.max(from, form.end()), to);
        } else if (!form.passage().isBlank()) {
            Passage place = place(source, form.passage());
            from = place.start();
            to = place.end();
        }
        return new Suggesting(rules.of(check.card().desk())).within(said, source, from, to, evidence.isUsed(source.id(), story))
                .orElseThrow(() -> Refusal.at("passage", "None of the quotation’s words stand in this passage."));
    }

    private static Passage place(Evidence source, String words) {
        Passage found = Matcher.within(new Claim(words, null, null), source.source(), 0, source.text().length()).best();
        if (found == null || found.verdict() != Verdict.VERBATIM) {
            throw Refusal.at("passage", "These words do not stand in “" + source.name() + "”. "
                    + new WordForWord(source.text()).difference(words));
        }
        return found;
    }
}
