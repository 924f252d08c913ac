package news.verbatim.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where it is kept that texts are to go out with open quotations. */
@ApplicationScoped
class GlassShelf {

    @PersistenceContext
    private EntityManager entities;

    /** Returns what was proposed or confirmed for the review and has not ended. */
    Optional<Glass> standing(Review review) {
        return entities.createQuery("select g from Glass g where g.review = :review and g.ended is null", Glass.class)
                .setParameter("review", review.id()).getResultStream().findFirst();
    }

    /** Returns what was proposed or confirmed for the review last. */
    Optional<Glass> last(Review review) {
        return entities.createQuery("select g from Glass g where g.review = :review order by g.proposedAt desc", Glass.class)
                .setParameter("review", review.id()).setMaxResults(1).getResultStream().findFirst();
    }

    Optional<Glass> find(UUID id) {
        return Optional.ofNullable(entities.find(Glass.class, id));
    }

    Review review(Glass glass) {
        return entities.find(Review.class, glass.review());
    }

    /** Ends what stands for the review, if anything does. */
    void end(Review review, GlassEnd how, Instant now) {
        standing(review).ifPresent(glass -> glass.end(how, now));
    }

    void put(Glass glass) {
        entities.persist(glass);
    }

    /** Stores what was agreed on before a review can name it. */
    void putFirst(Glass glass) {
        entities.persist(glass);
        entities.flush();
    }
}
