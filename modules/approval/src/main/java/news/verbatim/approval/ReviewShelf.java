package news.verbatim.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import news.verbatim.events.PersonId;
import news.verbatim.events.Refusal;
import news.verbatim.events.StoryId;

/** Where the reviews are kept. */
@ApplicationScoped
class ReviewShelf {

    @PersistenceContext
    private EntityManager entities;

    /** Returns the review or refuses. */
    Review review(StoryId story, int revision) {
        return find(story, revision)
                .orElseThrow(() -> Refusal.because("This revision is not before the editors: its check is not complete."));
    }

    Optional<Review> find(StoryId story, int revision) {
        return entities.createQuery("select r from Review r where r.story = :story and r.revision = :revision", Review.class)
                .setParameter("story", story.value()).setParameter("revision", revision).getResultStream().findFirst();
    }

    List<Review> ofStory(StoryId story) {
        return entities.createQuery("select r from Review r where r.story = :story", Review.class)
                .setParameter("story", story.value()).getResultList();
    }

    List<PersonId> hands(Review review, Hand.Part part) {
        return entities.createQuery("select h from Hand h where h.key.review = :review and h.part = :part "
                        + "order by h.key.person", Hand.class)
                .setParameter("review", review.id()).setParameter("part", part)
                .getResultStream().map(Hand::person).toList();
    }

    /** Says whether the person may still take the part: they have none yet, or this one. */
    boolean mayBe(Review review, PersonId person, Hand.Part part) {
        Hand hand = entities.find(Hand.class, new Hand.Key(review.id(), person.value()));
        return hand == null || hand.part() == part;
    }

    /**
     * Gives a person their part.
     *
     * @throws Refusal if they have another one already
     */
    void require(Review review, PersonId person, Hand.Part part) {
        refuseUnless(review, person, part);
        Hand.Key key = new Hand.Key(review.id(), person.value());
        if (entities.find(Hand.class, key) == null) {
            entities.persist(new Hand(review.id(), person, part));
        }
    }

    /**
     * Refuses if the person cannot take the part; gives them none.
     *
     * @throws Refusal if they have another one already
     */
    void refuseUnless(Review review, PersonId person, Hand.Part part) {
        if (!mayBe(review, person, part)) {
            throw Refusal.because(part == Hand.Part.APPROVER
                    ? "You wrote or checked this story. Somebody else has to decide on it."
                    : "Who approved this revision once cannot write or check it too.");
        }
    }

    void put(Object entity) {
        entities.persist(entity);
    }
}
