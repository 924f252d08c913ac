package news.verbatim.approval.brief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import news.verbatim.approval.review.Review;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.drafting.StorySubmitted;
import news.verbatim.events.id.StoryId;

/** Where it is kept what the editors are told about a revision. */
@ModuleInternal
@ApplicationScoped
public class Briefs {

    @PersistenceContext
    private EntityManager entities;

    public Optional<Brief> find(StoryId story, int revision) {
        return Optional.ofNullable(entities.find(Brief.class, new Brief.Key(story.value(), revision)));
    }

    /** Returns by when the decision on a revision is wanted; empty if at no certain time. */
    public Optional<Instant> wanted(StoryId story, int revision) {
        return find(story, revision).map(Brief::wanted).map(PlannedTime::instant);
    }

    /** Keeps what authors say about the revision that they submit. */
    public void keep(StorySubmitted fact) {
        Brief brief = new Brief(fact);
        find(fact.story(), fact.revision() - 1).ifPresent(before -> brief.inherit(before, fact.at()));
        entities.persist(brief);
    }

    /** Returns what is known about a revision, to change it. */
    public Brief of(Review review) {
        return find(review.story(), review.revision()).orElseGet(() -> {
            Brief none = new Brief(review.story(), review.revision());
            entities.persist(none);
            return none;
        });
    }
}
