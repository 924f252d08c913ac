package news.verbatim.approval.glass;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import news.verbatim.approval.review.Glass;
import news.verbatim.approval.review.GlassCard;
import news.verbatim.approval.review.ReviewShelf;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.StoryId;

/** What is public with open quotations or about to be, until when, why, and who answers for it. */
@Stateless
@RolesAllowed({Roles.REPORTER, Roles.CHECKER, Roles.EDITOR, Roles.LEGAL, Roles.CHIEF, Roles.ADMINISTRATOR})
public class PublicDebt {

    private static final String STANDING = " from Glass g, Review r where g.review = r.id and g.ended is null";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ReviewShelf shelf;

    @Inject
    private GlassShelf glasses;

    /** Returns a page of what has not ended, what ends first on top: proposed, on its way and public. */
    public List<DebtCard> page(int page, int size) {
        return entities
                .createQuery(
                        "select g, r.story, r.revision, r.headline, r.desk, r.unresolved, r.live, r.state" + STANDING
                                + " order by g.untilAt, g.id",
                        DebtCard.class)
                .setFirstResult(page * size).setMaxResults(size).getResultList();
    }

    /** Returns how many stories are public with open quotations. */
    public long count() {
        return entities.createQuery("select count(g)" + STANDING + " and r.live = true", Long.class).getSingleResult();
    }

    /** Returns what was proposed or confirmed for that revision last; empty if nothing was. */
    public Optional<GlassCard> of(StoryId story, int revision) {
        return shelf.find(story, revision).flatMap(glasses::last).map(Glass::card);
    }
}
