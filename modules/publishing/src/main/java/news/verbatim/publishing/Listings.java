package news.verbatim.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/** Keeps the lists in step with what readers have, in the transaction that changes it. */
@ApplicationScoped
class Listings {

    @PersistenceContext
    private EntityManager entities;

    /** Lists stories with editions that have just gone live. */
    void show(Collection<Edition> editions) {
        for (Edition edition : editions) {
            if (edition.number() == 1) {
                entities.persist(new Listing(edition));
            } else {
                of(edition.story().value()).show(edition);
            }
        }
    }

    /** Takes a story from the lists, or brings it back, or says that its readers were told something. */
    void follow(Publication publication, Instant now) {
        of(publication.story().value()).follow(publication.standing(), now);
    }

    private Listing of(UUID story) {
        return entities.find(Listing.class, story);
    }
}
