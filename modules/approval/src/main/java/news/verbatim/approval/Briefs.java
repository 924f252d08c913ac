package news.verbatim.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import news.verbatim.events.PlannedTime;
import news.verbatim.events.StoryId;
import news.verbatim.events.StorySubmitted;

/** Where it is kept what the editors are told about a revision. */
@ApplicationScoped
class Briefs {

    @PersistenceContext
    private EntityManager entities;

    Optional<Brief> find(StoryId story, int revision) {
        return Optional.ofNullable(entities.find(Brief.class, new Brief.Key(story.value(), revision)));
    }

    /** Returns by when the decision on a revision is wanted; empty if at no certain time. */
    Optional<Instant> wanted(StoryId story, int revision) {
        return find(story, revision).map(Brief::wanted).map(PlannedTime::instant);
    }

    /** Keeps what authors say about the revision that they submit. */
    void keep(StorySubmitted fact) {
        Brief brief = new Brief(fact);
        find(fact.story(), fact.revision() - 1).ifPresent(before -> brief.inherit(before, fact.at()));
        entities.persist(brief);
    }

    /** Returns what is known about a revision, to change it. */
    Brief of(Review review) {
        return find(review.story(), review.revision()).orElseGet(() -> {
            Brief none = new Brief(review.story(), review.revision());
            entities.persist(none);
            return none;
        });
    }
}
