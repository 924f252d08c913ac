package news.verbatim.publishing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import news.verbatim.events.Seal;

/** What is public, for everybody. */
@Stateless
@PermitAll
public class Editions {

    @PersistenceContext
    private EntityManager entities;

    /**
     * Returns a page of the public stories, newest first.
     *
     * @param page which one, from 0
     * @param size how many stories a page has
     */
    public List<EditionCard> latest(int page, int size) {
        return entities.createQuery("select e from Edition e order by e.publishedAt desc, e.id desc", Edition.class)
                .setFirstResult(Math.multiplyExact(page, size))
                .setMaxResults(size)
                .getResultStream().map(Edition::card).toList();
    }

    /** Returns how many stories are public. */
    public long count() {
        return entities.createQuery("select count(e) from Edition e", Long.class).getSingleResult();
    }

    /** Returns the seal of what is public at an address: enough to know whether a page made before still holds. */
    public Optional<Seal> sealAt(String address) {
        return entities.createQuery("select e.seal from Edition e where e.address = :address", String.class)
                .setParameter("address", address)
                .getResultStream().findFirst().map(Seal::new);
    }

    /** Returns the story that is public at an address. */
    public Optional<PublishedStory> at(String address) {
        return entities.createQuery("select e, c from Edition e join Clearance c on c.id = e.clearance"
                        + " where e.address = :address", Object[].class)
                .setParameter("address", address)
                .getResultStream().findFirst()
                .map(row -> ((Edition) row[0]).with((Clearance) row[1]));
    }
}
