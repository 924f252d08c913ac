package news.verbatim.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import news.verbatim.events.StoryId;

/** The rows of this module, for what changes them. */
@ApplicationScoped
class Publications {

    /**
     * Who observes a fact and wants the story's row gets it before other modules write theirs, as the clock does: locks that
     * are taken in one order do not end in a deadlock.
     */
    static final int EARLY = 100;

    @PersistenceContext
    private EntityManager entities;

    /** Returns the story's row, locked until the transaction ends: whoever else wants it waits and then sees what was done. */
    Optional<Publication> lock(StoryId story) {
        return Optional.ofNullable(entities.find(Publication.class, story.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    Clearance clearance(Publication publication) {
        return entities.find(Clearance.class, publication.clearance());
    }

    boolean isTaken(String address, StoryId exceptBy) {
        return entities.createQuery("select count(p) from Publication p where p.address = :address and p.story <> :story",
                        Long.class)
                .setParameter("address", address).setParameter("story", exceptBy.value())
                .getSingleResult() > 0;
    }

    /** Stores a new clearance before anything can name it. */
    void add(Clearance clearance) {
        entities.persist(clearance);
    }

    void add(Publication publication) {
        if (!entities.contains(publication)) {
            entities.persist(publication);
        }
    }

    /** Stores an edition; in the database its clearance has to be used before it can be named. */
    void add(Edition edition) {
        entities.flush();
        entities.persist(edition);
    }

    /** Keeps a scheduled story back and takes its clearance away. */
    void hold(Publication publication, String reason) {
        publication.hold(reason);
        clearance(publication).revoke();
    }
}
