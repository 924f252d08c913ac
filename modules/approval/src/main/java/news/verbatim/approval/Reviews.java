package news.verbatim.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import news.verbatim.events.Actor;
import news.verbatim.events.CheckedText;
import news.verbatim.events.Roles;
import news.verbatim.events.StoryId;

/** The approval queue, and the sheet of one decision. */
@Stateless
@RolesAllowed({Roles.REPORTER, Roles.CHECKER, Roles.EDITOR, Roles.ADMINISTRATOR})
public class Reviews {

    private static final String WAITING = " from Review r where r.state in "
            + "(news.verbatim.approval.ReviewState.WAITING, news.verbatim.approval.ReviewState.CLAIMED) ";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ReviewShelf shelf;

    @Inject
    private Actor actor;

    /** Returns what waits for a decision, who waits longest first. */
    public List<ReviewCard> waiting(int page, int size) {
        return entities.createQuery("select new news.verbatim.approval.ReviewCard(r.story, r.revision, r.headline, r.desk, "
                        + "r.state, r.note, r.quotations, r.checkedAt, r.claimedBy, r.claimedUntil, r.decidedBy, r.decidedAt)"
                        + WAITING + "order by r.checkedAt, r.id", ReviewCard.class)
                .setFirstResult(page * size).setMaxResults(size).getResultList();
    }

    /** Returns how many stories wait for a decision. */
    public long countWaiting() {
        return entities.createQuery("select count(r)" + WAITING, Long.class).getSingleResult();
    }

    /**
     * Opens the sheet of one decision.
     *
     * @throws news.verbatim.events.Refusal if that revision is not before the editors
     */
    public ReviewSheet open(StoryId story, int revision) {
        Review review = shelf.review(story, revision);
        CheckedText content = review.content();
        return new ReviewSheet(review.card(), content, content.seal(), shelf.hands(review, Hand.Part.AUTHOR),
                shelf.hands(review, Hand.Part.CHECKER), shelf.mayBe(review, actor.id(), Hand.Part.APPROVER));
    }
}
