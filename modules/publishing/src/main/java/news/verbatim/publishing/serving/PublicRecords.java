package news.verbatim.publishing.serving;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.StoryId;
import news.verbatim.publishing.publication.Clearance;
import news.verbatim.publishing.publication.Edition;
import news.verbatim.publishing.publication.Notice;
import news.verbatim.publishing.publication.NoticeCard;

/** What became of public stories, for everybody in the newsroom. */
@Stateless
@RolesAllowed({Roles.REPORTER, Roles.CHECKER, Roles.EDITOR, Roles.LEGAL, Roles.CHIEF, Roles.ADMINISTRATOR})
public class PublicRecords {

    @PersistenceContext
    private EntityManager entities;

    /** Returns the record of a story; empty if it was never public. */
    public Optional<PublicRecord> of(StoryId story) {
        List<Edition> editions = entities
                .createQuery("select e from Edition e where e.story = :story order by e.number desc",
                        Edition.class)
                .setParameter("story", story.value()).getResultList();
        return editions.stream().findFirst().map(newest -> new PublicRecord(
                entities.find(Clearance.class, newest.clearance()).content(),
                editions.stream().map(PublicRecords::line).toList(), notices(story)));
    }

    private static PublicRecord.Edition line(Edition edition) {
        return new PublicRecord.Edition(edition.number(), edition.revision(), edition.card().headline(),
                edition.address(),
                edition.publishedAt());
    }

    private List<NoticeCard> notices(StoryId story) {
        return entities
                .createQuery("select n from Notice n where n.story = :story order by n.writtenAt desc, n.id",
                        Notice.class)
                .setParameter("story", story.value()).getResultStream().map(Notice::card).toList();
    }
}
