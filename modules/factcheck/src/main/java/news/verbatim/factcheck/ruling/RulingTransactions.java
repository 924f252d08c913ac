package news.verbatim.factcheck.ruling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.factcheck.QuoteDisputed;
import news.verbatim.events.factcheck.RulingProposed;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.Quoted;
import news.verbatim.events.text.Ruling;
import news.verbatim.events.text.Verdict;
import news.verbatim.factcheck.check.CheckShelf;
import news.verbatim.factcheck.check.GivenRuling;
import news.verbatim.factcheck.check.ProposalShelf;
import news.verbatim.factcheck.check.ProposedRuling;
import news.verbatim.factcheck.check.RevisionCheck;
import news.verbatim.factcheck.evidence.audit.FalloutPlan;
import news.verbatim.factcheck.rules.HouseRules;
import news.verbatim.factcheck.rules.RulesShelf;
import news.verbatim.factcheck.verdict.Footing;
import news.verbatim.factcheck.verdict.Grounds;
import news.verbatim.factcheck.verdict.RulingForm;
import news.verbatim.factcheck.verdict.VerdictRules;
import news.verbatim.jobs.Retried;

/** Gives one verdict in one transaction, and tells the others what it means for them. */
@ModuleInternal
@ApplicationScoped
public class RulingTransactions {

    @Inject
    private CheckShelf shelf;

    @Inject
    private ProposalShelf proposals;

    @Inject
    private UsableEvidence evidence;

    @Inject
    private RulesShelf rules;

    @Inject
    private WaiverTask waivers;

    @Inject
    private FalloutPlan fallout;

    @Inject
    private Reopening reopening;

    @Inject
    private Clock clock;

    @Inject
    private Event<QuoteDisputed> disputed;

    @Inject
    private Event<RulingProposed> proposed;

    /** Gives a verdict, or proposes one that a second person has to confirm. */
    @Interceptors(Retried.class)
    void rule(StoryId story, int revision, QuotationId quotation, RulingForm form, Instant seen, PersonId checker) {
        RevisionCheck check = shelf.checkForRuling(story, revision);
        shelf.requireChecker(check, checker);
        check.requireOpenTo(form.verdict() == Verdict.DISPUTED);
        check.quotation(quotation).requireSeen(seen);
        check.requireDisputeAnswered(quotation, checker, form.note());
        Instant now = clock.instant();
        HouseRules current = rules.of(check.desk());
        Quotation words = check.quotation(quotation).quotation();
        Grounds grounds = VerdictRules.require(check.claims(), words, form, evidence.toRestOn(form), current, now);
        GivenRuling.Hands hands = GivenRuling.Hands.of(checker, now);
        proposals.replace(check.id(), quotation, checker, now);
        if (grounds.needsSecond()) {
            proposals.put(new ProposedRuling(check.id(), quotation, grounds, current, hands));
            proposed.fire(new RulingProposed(story, revision, quotation, words.words(), grounds.verdict(),
                    grounds.note(), checker, now));
        } else {
            give(check, new GivenRuling(check.id(), quotation, grounds, current, hands), true);
        }
    }

    /** Disputes a quotation, whoever does; that makes nobody a checker of it. */
    @Interceptors(Retried.class)
    public void dispute(StoryId story, int revision, QuotationId quotation, String reason, PersonId by) {
        RevisionCheck check = shelf.checkForRuling(story, revision);
        check.requireOpenTo(true);
        Grounds grounds = new Grounds(Verdict.DISPUTED, Footing.NONE, reason);
        give(check, new GivenRuling(check.id(), quotation, grounds, rules.of(check.desk()),
                new GivenRuling.Hands(by, shelf.isChecker(check, by), null, clock.instant())), false);
    }

    /** Makes a ruling of a proposal. */
    @Interceptors(Retried.class)
    void confirm(StoryId story, int revision, UUID id, boolean reads, PersonId second) {
        RevisionCheck check = shelf.checkForRuling(story, revision);
        shelf.requireChecker(check, second);
        check.requireOpenTo(false);
        ProposedRuling proposal = proposals.proposal(check, id);
        evidence.requireUsable(proposal.evidence());
        give(check, proposal.confirm(second, reads, clock.instant()), true);
    }

    /** Lets a proposal drop. */
    @Interceptors(Retried.class)
    void decline(StoryId story, int revision, UUID id, String why, PersonId by) {
        RevisionCheck check = shelf.checkForRuling(story, revision);
        shelf.requireChecker(check, by);
        proposals.proposal(check, id).decline(by, why, clock.instant());
    }

    /**
     * Lets a ruling count; a dispute in a check that is open waits until the story is sent back, every other one is
     * told at once.
     */
    private void give(RevisionCheck check, GivenRuling ruling, boolean checking) {
        boolean reopens = check.rule(ruling);
        shelf.put(ruling);
        waivers.schedule(ruling);
        String words = check.quotation(ruling.quotation()).quotation().words();
        Ruling given = ruling.ruling();
        if (ruling.isDispute()) {
            fallout.quotationDisputed(ruling.id());
            reopening.urge(check, ruling.quotation(), Quoted.of(words) + " is disputed: " + given.note(),
                    given.checker());
            disputed.fire(new QuoteDisputed(check.story(), check.revision(), ruling.quotation(), words, given.note(),
                    given.checker(), checking && !reopens && !check.isLive(), given.at()));
        }
        if (reopens) {
            reopening.tell(check, "The verdict on " + Quoted.of(words) + " has changed to "
                    + given.verdict().name().toLowerCase(Locale.ROOT) + ". " + given.note(), given.checker());
        }
    }
}
