package news.verbatim.factcheck.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.drafting.StorySubmitted;
import news.verbatim.events.factcheck.ProposalFell;

/**
 * What waits for a second person goes along into the next revision where its quotation does, and else falls: its
 * proposer is told.
 */
@ModuleInternal
@ApplicationScoped
public class FollowingProposals {

    @Inject
    private CheckShelf shelf;

    @Inject
    private ProposalShelf proposals;

    @Inject
    private Event<ProposalFell> fell;

    public void carryOver(RevisionCheck older, RevisionCheck check, StorySubmitted fact) {
        for (ProposedRuling proposal : proposals.open(older.id())) {
            Optional<QuotationCheck> heir = check.heirOf(proposal.quotation(), older);
            if (heir.isPresent() && proposal.holds(fact.authors(), fact.at())) {
                shelf.requireChecker(check, proposal.proposer());
                proposals.put(proposal.carriedTo(check.id(), heir.get().quotationId(), fact.by(), fact.at()));
            } else {
                proposal.replace(fact.by(), fact.at());
                fell.fire(new ProposalFell(fact.story(), fact.revision(), proposal.quotation(),
                        older.quotation(proposal.quotation()).quotation().words(), proposal.verdict(),
                        proposal.proposer(),
                        why(heir.isPresent(), proposal, fact), fact.by(), fact.at()));
            }
        }
    }

    private static String why(boolean same, ProposedRuling proposal, StorySubmitted fact) {
        if (!same) {
            return "Its words, its speaker or its cue have changed.";
        }
        return fact.authors().contains(proposal.proposer()) ? "You have written on the story since."
                : "Its time was over.";
    }
}
