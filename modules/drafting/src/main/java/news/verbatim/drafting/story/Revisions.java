package news.verbatim.drafting.story;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.StoryId;

/** What was submitted, revision by revision, and what differs between any two. */
@Stateless
@RolesAllowed({Roles.REPORTER, Roles.CHECKER, Roles.EDITOR, Roles.LEGAL, Roles.CHIEF, Roles.ADMINISTRATOR})
public class Revisions {

    /** Stands for the working copy where the number of a revision is asked for. */
    public static final int NOW = 0;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Shelf shelf;

    /** Returns every revision of a story, the newest first. */
    public List<RevisionCard> of(StoryId story) {
        return entities.createQuery(
                "select r.key.number, r.submittedBy, r.submittedAt "
                        + "from Revision r where r.key.story = :story order by r.key.number desc",
                RevisionCard.class)
                .setParameter("story", story.value()).getResultList();
    }

    /** Returns the drafts that gave way to something restored before they were submitted, the newest first. */
    public List<PutAsideCard> putAside(StoryId story) {
        return entities
                .createQuery("select a.key.number, a.putBy, a.putAt "
                        + "from PutAside a where a.key.story = :story order by a.key.number desc", PutAsideCard.class)
                .setParameter("story", story.value()).getResultList();
    }

    /**
     * Compares two revisions.
     *
     * @param before the number of the older one, or of a draft that was put aside
     * @param after  the number of the newer one; {@link #NOW} for the working copy
     * @throws news.verbatim.events.act.Refusal if there is no such revision
     */
    public RevisionComparison compare(StoryId story, int before, int after) {
        return RevisionComparison.of(shelf.draft(story, before), shelf.draft(story, after));
    }
}
