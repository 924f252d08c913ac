package news.verbatim.factcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import news.verbatim.events.PersonId;
import news.verbatim.events.Quotation;
import news.verbatim.events.QuotationId;
import news.verbatim.events.QuoteDisputed;
import news.verbatim.events.Ruling;
import news.verbatim.events.StoryId;
import news.verbatim.events.Verdict;

/** Gives one verdict in one transaction, and tells the others what it means for them. */
@ApplicationScoped
class RulingDesk {

    @Inject
    private CheckShelf shelf;

    @Inject
    private ProposalShelf proposals;

    @Inject
    private EvidenceDesk evidence;

    @Inject
    private RulesShelf rules;

    @Inject
    private WaiverTask waivers;

    @Inject
    private FalloutTask fallout;

    @Inject
    private Reopening reopening;

    @Inject
    private Clock clock;

    @Inject
    private Event<QuoteDisputed> disputed;

    /** Gives a verdict, or proposes one that a second person has to confirm. */
    @Transactional
    void rule(StoryId story, int revision, QuotationId quotation, RulingForm form, Instant seen, PersonId checker) {
        RevisionCheck check = shelf.checkForRuling(story, revision);
        shelf.requireChecker(check, checker);
        check.requireOpenTo(form.verdict() == Verdict.DISPUTED);
        check.quotation(quotation).requireSeen(seen);
        check.requireDisputeAnswered(quotation, checker, form.note());
        Instant now = clock.instant();
        HouseRules current = rules.of(check.desk());
        Quotation words = check.quotation(quotation).quotation();
        Grounds grounds = VerdictRules.require(words, form, evidence.toRestOn(form), current, now);
        GivenRuling.Hands hands = GivenRuling.Hands.of(checker, now);
        proposals.replace(check.id(), quotation, checker, now);
        if (grounds.needsSecond()) {
            proposals.put(new ProposedRuling(check.id(), quotation, grounds, current, hands));
        } else {
            give(check, new GivenRuling(check.id(), quotation, grounds, current, hands));
        }
    }

    /** Disputes a quotation, whoever does; that makes nobody a checker of it. */
    @Transactional
    void dispute(StoryId story, int revision, QuotationId quotation, String reason, PersonId by) {
        RevisionCheck check = shelf.checkForRuling(story, revision);
        check.requireOpenTo(true);
        Grounds grounds = new Grounds(Verdict.DISPUTED, Footing.NONE, reason);
        give(check, new GivenRuling(check.id(), quotation, grounds, rules.of(check.desk()),
                new GivenRuling.Hands(by, shelf.isChecker(check, by), null, clock.instant())));
    }

    /** Makes a ruling of a proposal. */
    @Transactional
    void confirm(StoryId story, int revision, UUID id, PersonId second) {
        RevisionCheck check = shelf.checkForRuling(story, revision);
        shelf.requireChecker(check, second);
        check.requireOpenTo(false);
        ProposedRuling proposal = proposals.proposal(check, id);
        evidence.requireUsable(proposal.evidence());
        give(check, proposal.confirm(second, clock.instant()));
    }

    /** Lets a proposal drop. */
    @Transactional
    void decline(StoryId story, int revision, UUID id, String why, PersonId by) {
        RevisionCheck check = shelf.checkForRuling(story, revision);
        shelf.requireChecker(check, by);
        proposals.proposal(check, id).decline(by, why, clock.instant());
    }

    private void give(RevisionCheck check, GivenRuling ruling) {
        boolean reopens = check.rule(ruling);
        shelf.put(ruling);
        waivers.schedule(ruling);
        String words = check.quotation(ruling.quotation()).quotation().words();
        Ruling given = ruling.ruling();
        if (ruling.isDispute()) {
            fallout.disputed(ruling);
            reopening.urge(check, ruling.quotation(), "“" + words + "” is disputed: " + given.note(), given.checker());
            disputed.fire(new QuoteDisputed(check.story(), check.revision(), ruling.quotation(), words, given.note(),
                    given.checker(), given.at()));
        }
        if (reopens) {
            reopening.tell(check, "The verdict on “" + words + "” has changed to "
                    + given.verdict().name().toLowerCase(Locale.ROOT) + ". " + given.note(), given.checker());
        }
    }
}
