package news.verbatim.factcheck.queue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.question.Turn;
import news.verbatim.events.text.Ruling;
import news.verbatim.factcheck.check.CheckCard;
import news.verbatim.factcheck.check.CheckShelf;
import news.verbatim.factcheck.check.GivenRuling;
import news.verbatim.factcheck.check.Hint;
import news.verbatim.factcheck.check.PartInCheck;
import news.verbatim.factcheck.check.ProposalShelf;
import news.verbatim.factcheck.check.RevisionCheck;
import news.verbatim.factcheck.evidence.EvidenceShelf;
import news.verbatim.factcheck.matching.MatchShelf;
import news.verbatim.factcheck.ruling.TakenUp;

/** The checkers' queue, and the sheet of one check. */
@Stateless
@RolesAllowed({Roles.REPORTER, Roles.CHECKER, Roles.EDITOR, Roles.LEGAL, Roles.CHIEF, Roles.ADMINISTRATOR})
public class Checks {

    /** The checks that wait for somebody; public ones only while quotations in them are let out open. */
    static final String WAITING = " from RevisionCheck c where c.state in (OPEN, REOPENED) and (c.live = false "
            + "or c.letOut.until is not null) ";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CheckShelf shelf;

    @Inject
    private MatchShelf matches;

    @Inject
    private TakenUp taken;

    @Inject
    private ProposalShelf proposals;

    @Inject
    private EvidenceShelf evidence;

    @Inject
    private CheckTurns turns;

    /** Returns the checks that wait for somebody, who waits longest first. */
    public List<CheckCard> waiting(int page, int size) {
        return entities.createQuery(
                "select c.story, c.revision, c.headline, c.desk, "
                        + "c.state, c.note, c.live, c.total, c.resolved, c.submittedAt, c.letOut.until" + WAITING
                        + "order by c.submittedAt, c.id",
                CheckCard.class)
                .setFirstResult(page * size).setMaxResults(size).getResultList();
    }

    /** Returns how many checks wait for somebody. */
    public long countWaiting() {
        return entities.createQuery("select count(c)" + WAITING, Long.class).getSingleResult();
    }

    /**
     * Opens the sheet of one check.
     *
     * @throws news.verbatim.events.act.Refusal if there is no check of that revision
     */
    public CheckSheet open(StoryId story, int revision) {
        RevisionCheck check = shelf.check(story, revision);
        return new CheckSheet(check.card(), check.checkedText(), evidence.atHand(story),
                shelf.hands(check, PartInCheck.Part.AUTHOR), shelf.hands(check, PartInCheck.Part.CHECKER),
                shelf.hints(check.id()), taken.first(check, matches.ofCheck(check.id())), check.statuses(),
                proposals.waiting(check.id()), check.occasions());
    }

    /**
     * Returns whose turn it is, of those of the stories that are being checked, or do not stand as readers have them.
     */
    public List<Turn> turns(Collection<StoryId> stories) {
        return turns.of(stories);
    }

    /** Returns what a second reading noticed in a revision. */
    public List<Hint> hints(StoryId story, int revision) {
        return shelf.hints(shelf.check(story, revision).id());
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
