package news.verbatim.publishing.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import news.verbatim.events.ModuleInternal;
import news.verbatim.publishing.publication.Edition;
import news.verbatim.publishing.publication.Publication;

/** Keeps the lists in step with what readers have, in the transaction that changes it. */
@ModuleInternal
@ApplicationScoped
public class Listings {

    @PersistenceContext
    private EntityManager entities;

    /** Lists stories with editions that have just gone live. */
    public void show(Collection<Edition> editions) {
        for (Edition edition : editions) {
            if (edition.number() == 1) {
                entities.persist(new Listing(edition));
            } else {
                of(edition.story().value()).show(edition);
            }
        }
    }

    /** Takes a story from the lists, or brings it back, or says that its readers were told something. */
    public void follow(Publication publication, Instant now) {
        of(publication.story().value()).follow(publication.standing(), now);
    }

    private Listing of(UUID story) {
        return entities.find(Listing.class, story);
    }
}
