package news.verbatim.publishing.serving;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.verbatim.events.text.Picture;
import news.verbatim.publishing.publication.EditionPictures;
import news.verbatim.publishing.terms.Terms;

/**
 * The pictures of public stories, for everybody. Whether readers may have one is asked of the database each time, so
 * that whoever takes a story back takes its pictures with it, on every server at once.
 */
@Stateless
@PermitAll
public class PublicPictures {

    private static final String ANYWHERE = "select l.story from EditionPicture p join Listing l"
            + " on l.story = p.key.story where p.key.sha256 = :sha256 and p.type = :type ";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Terms terms;

    @Inject
    private EditionPictures pictures;

    /** Whether readers get a picture. */
    public enum Shown {
        /** An edition that they can read shows it. */
        PUBLIC,
        /** One did, and does not any more. */
        GONE,
        /** None ever did, whatever stands in a draft. */
        NEVER
    }

    /** Says whether readers get a picture, as that kind of file. */
    public Shown shown(String sha256, Picture.Type type) {
        if (exists(entities.createQuery(
                ANYWHERE + "and l.standing = PUBLIC and l.edition = p.key.edition", UUID.class), sha256, type)
                || isInAnEarlierEdition(sha256, type)) {
            return Shown.PUBLIC;
        }
        return exists(entities.createQuery(ANYWHERE, UUID.class), sha256, type) ? Shown.GONE : Shown.NEVER;
    }

    /** Returns its bytes in one of its widths, for who may have them; empty if it has no such width. */
    public Optional<byte[]> bytes(String sha256, int width) {
        return pictures.bytes(sha256, width);
    }

    /** A desk may show its readers what an edition was before the one that they have. */
    private boolean isInAnEarlierEdition(String sha256, Picture.Type type) {
        List<String> desks = entities.createQuery(
                "select distinct l.desk from EditionPicture p join Listing l on l.story = p.key.story"
                        + " where p.key.sha256 = :sha256 and p.type = :type and l.standing = PUBLIC",
                String.class).setParameter("sha256", sha256).setParameter("type", type).getResultList();
        return desks.stream().anyMatch(desk -> terms.of(desk).versionsPublic());
    }

    private static boolean exists(TypedQuery<UUID> query, String sha256, Picture.Type type) {
        return !query.setParameter("sha256", sha256).setParameter("type", type).setMaxResults(1).getResultList()
                .isEmpty();
    }
}
