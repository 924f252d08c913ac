package news.verbatim.factcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import news.verbatim.events.CheckReopened;
import news.verbatim.events.PersonId;
import news.verbatim.events.Quotation;
import news.verbatim.events.QuotationId;
import news.verbatim.events.QuoteDisputed;
import news.verbatim.events.StoryId;
import news.verbatim.events.Verdict;

/** Gives one verdict in one transaction, and tells the others what it means for them. */
@ApplicationScoped
class RulingDesk {

    @Inject
    private CheckShelf shelf;

    @Inject
    private RulesShelf rules;

    @Inject
    private Clock clock;

    @Inject
    private Event<QuoteDisputed> disputed;

    @Inject
    private Event<CheckReopened> reopened;

    @Transactional
    void rule(StoryId story, int revision, QuotationId quotation, RulingForm form, PersonId checker) {
        RevisionCheck check = shelf.checkForRuling(story, revision);
        shelf.requireChecker(check, checker);
        check.requireDisputeAnswered(quotation, checker, form.note());
        Quotation words = check.quotation(quotation).quotation();
        Evidence evidence = form.evidence() == null ? null : shelf.evidence(form.evidence());
        Grounds grounds = VerdictRules.require(words, form, evidence);
        Instant now = clock.instant();
        GivenRuling ruling = new GivenRuling(check.id(), quotation, grounds, rules.of(check.desk()), checker, now);
        boolean reopens = check.rule(ruling);
        shelf.put(ruling);
        tell(new Told(story, revision, words, grounds, checker, now), reopens);
    }

    private void tell(Told told, boolean reopens) {
        String words = told.words().words();
        if (told.grounds().verdict() == Verdict.DISPUTED) {
            disputed.fire(new QuoteDisputed(told.story(), told.revision(), told.words().id(), words, told.grounds().note(),
                    told.checker(), told.at()));
        }
        if (reopens) {
            reopened.fire(new CheckReopened(told.story(), told.revision(), "The verdict on “" + words + "” has changed to "
                    + told.grounds().verdict().name().toLowerCase(Locale.ROOT) + ". " + told.grounds().note(),
                    told.checker(), told.at()));
        }
    }

    /** What there is to tell of a ruling. */
    private record Told(StoryId story, int revision, Quotation words, Grounds grounds, PersonId checker, Instant at) {
    }
}
