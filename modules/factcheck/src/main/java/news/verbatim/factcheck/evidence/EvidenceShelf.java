package news.verbatim.factcheck.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.StoryId;

/** Where evidence is kept, and for which stories it is at hand. */
@ModuleInternal
@ApplicationScoped
public class EvidenceShelf {

    private static final int MOST_VERDICTS = 50;

    @PersistenceContext
    private EntityManager entities;

    public Optional<Evidence> find(UUID id) {
        return Optional.ofNullable(entities.find(Evidence.class, id));
    }

    /** Returns the evidence or refuses. */
    public Evidence evidence(UUID id) {
        return find(id).orElseThrow(() -> Refusal.because("This evidence does not exist. Look for it under Evidence."));
    }

    /** Returns the evidence that is the same source as one that is to be kept. */
    @ModuleInternal
    public Optional<Evidence> same(Original original) {
        return sameFile(original.fingerprint());
    }

    /** Returns the evidence that was taken from a file with these bytes. */
    @ModuleInternal
    public Optional<Evidence> sameFile(String sha256) {
        return entities.createQuery("select e from Evidence e where e.fingerprint = :fingerprint", Evidence.class)
                .setParameter("fingerprint", sha256).getResultStream().findFirst();
    }

    /** Says whether bytes with this hash are the original of some evidence. */
    @ModuleInternal
    public boolean isOriginal(String sha256) {
        return entities.createQuery("select count(e) from Evidence e where e.sha256 = :hash", Long.class)
                .setParameter("hash", sha256)
                .getSingleResult() > 0;
    }

    /** Writes what was put here, so that what the database refuses is refused now. */
    @ModuleInternal
    public void flush() {
        entities.flush();
    }

    /** Says whether the story has these words under this name, as another source. */
    @ModuleInternal
    public boolean isNameTaken(StoryId story, Original original) {
        return entities.createQuery("select count(e) from Evidence e where e.story = :story and e.name = :name "
                + "and e.sha256 = :hash", Long.class).setParameter("story", story.value())
                .setParameter("name", original.source().name()).setParameter("hash", original.file().sha256())
                .getSingleResult() > 0;
    }

    /** Returns the evidence that is at hand for a story, the latest first. */
    public List<Evidence> ofStory(StoryId story) {
        return entities.createQuery("select e from Evidence e, EvidenceUse u where u.key.evidence = e.id "
                + "and u.key.story = :story order by e.capturedAt desc, e.id", Evidence.class)
                .setParameter("story", story.value()).getResultList();
    }

    /** Returns what is at hand for a story without its words, the latest first. */
    public List<AtHand> atHand(StoryId story) {
        return entities.createQuery(
                "select e.id, e.name, e.kind, e.capturedAt, e.language "
                        + "from Evidence e, EvidenceUse u where u.key.evidence = e.id and u.key.story = :story order "
                        + "by e.capturedAt desc, e.id",
                AtHand.class).setParameter("story", story.value()).getResultList();
    }

    public boolean isUsed(UUID evidence, StoryId story) {
        return entities.find(EvidenceUse.class, new EvidenceUse.Key(evidence, story.value())) != null;
    }

    /** Returns the version that took the place of this one. */
    public Optional<Evidence> successor(UUID evidence) {
        return entities.createQuery("select e from Evidence e where e.supersedes = :evidence", Evidence.class)
                .setParameter("evidence", evidence).getResultStream().findFirst();
    }

    /** Returns the stories that evidence is at hand for. */
    public List<StoryId> storiesOf(UUID evidence) {
        return entities.createQuery("select u from EvidenceUse u where u.key.evidence = :evidence order by u.putAt",
                EvidenceUse.class).setParameter("evidence", evidence).getResultStream().map(EvidenceUse::story)
                .toList();
    }

    /** Returns the verdicts that rest on evidence and stand in the latest check of their story, the latest first. */
    public List<EvidenceSheet.Resting> restingOn(UUID evidence) {
        return entities
                .createQuery(
                        "select c.story, c.revision, c.headline, r.grounds.verdict, r.grounds.passage, r.checker, "
                                + "r.givenAt "
                                + "from RevisionCheck c join c.quotations q join q.standing r where "
                                + "r.grounds.evidence.id = :evidence "
                                + "and c.revision = (select max(n.revision) from RevisionCheck n where n.story = "
                                + "c.story) "
                                + "order by r.givenAt desc",
                        EvidenceSheet.Resting.class)
                .setParameter("evidence", evidence).setMaxResults(MOST_VERDICTS).getResultList();
    }

    @ModuleInternal
    public void put(Object entity) {
        entities.persist(entity);
    }
}
