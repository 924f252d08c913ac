package news.verbatim.approval.glass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import news.verbatim.approval.review.Glass;
import news.verbatim.approval.review.GlassEnd;
import news.verbatim.approval.review.Review;
import news.verbatim.events.id.StoryId;

/** Where it is kept that texts are to go out with open quotations. */
@ApplicationScoped
class GlassShelf {

    /** Which story it is for. */
    private record OfStory(UUID glass, UUID story) {
    }

    @PersistenceContext
    private EntityManager entities;

    /** Returns what was proposed or confirmed for the review and has not ended. */
    Optional<Glass> standing(Review review) {
        return entities.createQuery("select g from Glass g where g.review = :review and g.ended is null", Glass.class)
                .setParameter("review", review.id()).getResultStream().findFirst();
    }

    /** Returns what was proposed or confirmed for the review last. */
    Optional<Glass> last(Review review) {
        return entities
                .createQuery("select g from Glass g where g.review = :review order by g.proposedAt desc", Glass.class)
                .setParameter("review", review.id()).setMaxResults(1).getResultStream().findFirst();
    }

    Optional<Glass> find(UUID id) {
        return Optional.ofNullable(entities.find(Glass.class, id));
    }

    /** Returns the stories of what was proposed or confirmed, by its ids; what is unknown is left out. */
    Map<String, StoryId> stories(Collection<String> glasses) {
        return entities
                .createQuery("select g.id, r.story from Glass g join Review r on r.id = g.review where g.id in :ids",
                        OfStory.class)
                .setParameter("ids", glasses.stream().map(UUID::fromString).toList()).getResultStream()
                .collect(Collectors.toMap(row -> row.glass().toString(), row -> new StoryId(row.story())));
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
