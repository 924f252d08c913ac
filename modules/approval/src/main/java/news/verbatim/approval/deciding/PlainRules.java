package news.verbatim.approval.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import news.verbatim.approval.notices.NoticeShelf;
import news.verbatim.approval.review.Review;
import news.verbatim.events.act.Refusal;

/** Which stories can be approved in a list: those about which there is nothing to look at closer. */
@ApplicationScoped
class PlainRules {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private NoticeShelf notices;

    /**
     * Refuses a story that wants a screen of its own.
     *
     * @throws Refusal with the reason
     */
    void require(Review review, Instant now) {
        objection(review, now).ifPresent(why -> {
            throw Refusal.because(why + " Open it to decide on it.");
        });
    }

    /** Returns why a story wants a screen of its own; empty if it does not. */
    Optional<String> objection(Review review, Instant now) {
        if (!review.isPlain()) {
            return Optional.of("There is something to look at in this story.");
        }
        if (!notices.of(review.story()).isEmpty()) {
            return Optional.of("Readers are told something with this story, and that has to be right in it.");
        }
        return isPlanned(review, now) ? Optional.of("A time or an embargo was set for this story.") : Optional.empty();
    }

    /** Says whether somebody signed it, in this form or an earlier one, for a time that is still to come. */
    private boolean isPlanned(Review review, Instant now) {
        return entities
                .createQuery("select count(a) from Approval a, Review r where a.review = r.id and r.story = :story"
                        + " and r.live = false and (a.plannedAt > :now or a.embargoAt > :now)", Long.class)
                .setParameter("story", review.story().value()).setParameter("now", now).getSingleResult() > 0;
    }
}
