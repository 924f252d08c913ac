package news.verbatim.newsroom.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import news.verbatim.events.CheckedQuotation;
import news.verbatim.events.Quotation;
import news.verbatim.events.Verdict;
import news.verbatim.factcheck.Checking;
import news.verbatim.factcheck.RuledMeanwhile;
import news.verbatim.factcheck.Suggestion;
import news.verbatim.newsroom.house.Me;
import news.verbatim.newsroom.house.Telling;
import news.verbatim.newsroom.house.Words;

/** The verdict on the quotation in hand of {@code /check/story}: what fits, what has to be answered, and giving it. */
@Named("giving")
@RequestScoped
public class GivingVerdict {

    @Inject
    private CheckPage page;

    @Inject
    private EvidencePanel evidence;

    @Inject
    private StandingRuling standing;

    @Inject
    private Checking checking;

    @Inject
    private Me me;

    @Inject
    private Words words;

    private final RulingFields fields = new RulingFields();

    /** The verdict that was refused; null on a page that was just opened. */
    private Verdict tried;

    /** Gives a verdict and goes on to the next quotation that waits. */
    public String rule(Verdict verdict) {
        Quotation said = page.getDesk().current().quotation();
        tried = verdict;
        try {
            checking.rule(page.getStory(), page.getRevision(), said.id(),
                    fields.form(verdict, evidence.rests(), me.getZone()), standing.seenAt());
        } catch (RuledMeanwhile refused) {
            throw standing.told(refused);
        }
        Telling.done(words.verdict(verdict) + (verdict == Verdict.WAIVED || verdict == Verdict.TRANSLATION
                ? ", waits for a second person: “" : ": “") + words.brief(said.words()) + "”");
        return page.next();
    }

    /** Returns the verdict that Enter gives; null if the passage suggests none, or the quotation does not wait for one. */
    public Verdict getFitting() {
        CheckedQuotation current = page.getDesk().current();
        boolean waits = current != null && !current.resolved() && page.getDesk().proposal() == null;
        return waits ? CheckDesk.verdict(evidence.getSuggestion()) : null;
    }

    public Verdict getTried() {
        return tried;
    }

    /** Says whether there is something to look at although the words are right. */
    public boolean isWarned() {
        Suggestion lying = evidence.getSuggestion();
        return lying != null && !lying.warnings().isEmpty() || isAsked();
    }

    /** Says whether a verdict may want an answer to a warning; without a suggestion only the verdict itself brings it up. */
    public boolean isAsked() {
        Suggestion lying = evidence.getSuggestion();
        return lying == null ? tried != null && tried.resolves() && tried != Verdict.WAIVED : lying.warns();
    }

    public RulingFields getFields() {
        return fields;
    }
}
