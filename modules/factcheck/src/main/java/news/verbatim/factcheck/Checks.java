package news.verbatim.factcheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import news.verbatim.events.QuotationId;
import news.verbatim.events.Roles;
import news.verbatim.events.Ruling;
import news.verbatim.events.StoryId;

/** The checkers' queue, and the sheet of one check. */
@Stateless
@RolesAllowed({Roles.REPORTER, Roles.CHECKER, Roles.EDITOR, Roles.LEGAL, Roles.CHIEF, Roles.ADMINISTRATOR})
public class Checks {

    /** The checks that wait for somebody; public ones only while quotations in them are let out open. */
    static final String WAITING = " from RevisionCheck c where c.state in "
            + "(news.verbatim.factcheck.CheckState.OPEN, news.verbatim.factcheck.CheckState.REOPENED) "
            + "and (c.live = false or c.letOut.until is not null) ";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CheckShelf shelf;

    @Inject
    private MatchShelf matches;

    @Inject
    private ProposalShelf proposals;

    @Inject
    private EvidenceShelf evidence;

    /** Returns the checks that wait for somebody, who waits longest first. */
    public List<CheckCard> waiting(int page, int size) {
        return entities.createQuery("select new news.verbatim.factcheck.CheckCard(c.story, c.revision, c.headline, c.desk, "
                        + "c.state, c.note, c.live, c.total, c.resolved, c.submittedAt)" + WAITING
                        + "order by c.submittedAt, c.id", CheckCard.class)
                .setFirstResult(page * size).setMaxResults(size).getResultList();
    }

    /** Returns how many checks wait for somebody. */
    public long countWaiting() {
        return entities.createQuery("select count(c)" + WAITING, Long.class).getSingleResult();
    }

    /**
     * Opens the sheet of one check.
     *
     * @throws news.verbatim.events.Refusal if there is no check of that revision
     */
    public CheckSheet open(StoryId story, int revision) {
        RevisionCheck check = shelf.check(story, revision);
        return new CheckSheet(check.card(), check.checkedText(), evidence.atHand(story),
                shelf.hands(check, Hand.Part.AUTHOR), shelf.hands(check, Hand.Part.CHECKER),
                shelf.hints(check.id()), matches.ofCheck(check.id()), check.statuses(),
                proposals.waiting(check.id()));
    }

    /** Returns every ruling that a quotation of the story has had, on whatever revision, the latest first. */
    public List<Ruling> history(StoryId story, QuotationId quotation) {
        return shelf.rulings(story, quotation).stream().map(GivenRuling::ruling).distinct().toList();
    }

    /** Returns how many quotations of a revision have been laid against the evidence so far, for a page that waits. */
    public long countMatched(StoryId story, int revision) {
        return matches.count(shelf.check(story, revision).id());
    }
}
