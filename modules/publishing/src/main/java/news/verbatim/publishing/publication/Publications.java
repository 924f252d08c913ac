package news.verbatim.publishing.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.NoticeKind;
import news.verbatim.events.id.StoryId;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/** The rows of this module, for what changes them. */
@ModuleInternal
@ApplicationScoped
public class Publications {

    /**
     * Who observes a fact and wants the story's row gets it before other modules write theirs, as the clock does: locks
     * that are taken in one order do not end in a deadlock.
     */
    public static final int EARLY = 100;

    /** When every other observer has looked. */
    public static final int LATE = Interceptor.Priority.PLATFORM_AFTER;

    private static final int SOME = 500;
    private static final String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";
    private static final int PASS_OVER_LOCKED_ROWS = -2;

    /** When a story is to go live, and not before when. */
    private record Planned(UUID story, Appointment planned, Appointment embargo) {
    }

    @PersistenceContext
    private EntityManager entities;

    /**
     * Returns the story's row, locked until the transaction ends: whoever else wants it waits and then sees what was
     * done.
     */
    public Optional<Publication> lock(StoryId story) {
        return Optional.ofNullable(entities.find(Publication.class, story.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Returns the longest due stories, locked; passes over those that somebody else has locked. */
    public List<Publication> lockDue(Instant now, int most) {
        return entities
                .createQuery("select p from Publication p where p.state = :scheduled and p.planned.instant <= :now"
                        + " order by p.planned.instant, p.story", Publication.class)
                .setParameter("scheduled", PublicationState.SCHEDULED).setParameter("now", now)
                .setMaxResults(most).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(LOCK_TIMEOUT, PASS_OVER_LOCKED_ROWS)
                .getResultList();
    }

    /**
     * Says whether the database can be told to pass over locked rows; on one that cannot, waves wait for each other's.
     */
    public boolean passOverLockedRows() {
        return entities.getEntityManagerFactory().unwrap(SessionFactoryImplementor.class).getJdbcServices().getDialect()
                .supportsSkipLocked();
    }

    /** Reads the clearances of several stories at once, so that each of them is at hand. */
    public void readClearances(List<Publication> publications) {
        entities.createQuery("select c from Clearance c where c.id in :ids", Clearance.class)
                .setParameter("ids", publications.stream().map(Publication::clearance).toList()).getResultList();
    }

    /** Returns some of the clearances that have no signature. */
    public List<Unsigned> unsigned() {
        return entities.createQuery("select c.id, c.story, c.revision, c.seal from Clearance c"
                + " where c.signature is null order by c.id", Unsigned.class).setMaxResults(SOME).getResultList();
    }

    /** Says whether any clearance has a signature. */
    public boolean anySigned() {
        return !entities.createQuery("select c.id from Clearance c where c.signature is not null", UUID.class)
                .setMaxResults(1).getResultList().isEmpty();
    }

    /** Gives one its signature. */
    public void sign(Unsigned clearance, String signature) {
        entities.createQuery("update Clearance c set c.signature = :signature where c.id = :id")
                .setParameter("signature", signature).setParameter("id", clearance.id()).executeUpdate();
    }

    /** Returns the stories that wait for the clock, and whose zone's rules do not say any more what they said. */
    public List<StoryId> scheduledUnderOtherRules() {
        return entities.createQuery("select p.story, p.planned, p.embargo from Publication p where p.state = :scheduled"
                + " order by p.story", Planned.class)
                .setParameter("scheduled", PublicationState.SCHEDULED).getResultStream()
                .filter(row -> row.planned().isOutdated()
                        || row.embargo() != null && row.embargo().isOutdated())
                .map(row -> new StoryId(row.story())).toList();
    }

    public Clearance clearance(Publication publication) {
        return entities.find(Clearance.class, publication.clearance());
    }

    /** Returns the clearance that an edition used. */
    public Clearance clearanceOf(Edition edition) {
        return entities.find(Clearance.class, edition.clearance());
    }

    /** Returns the story's newest edition; empty if it has none. */
    public Optional<Edition> newest(Publication publication) {
        return publication.edition() == 0 ? Optional.empty()
                : entities.createQuery(
                        "select e from Edition e where e.story = :story and e.number = :number", Edition.class)
                        .setParameter("story", publication.story().value())
                        .setParameter("number", publication.edition())
                        .getResultStream().findFirst();
    }

    /** Returns the notices of a story that wait for its next edition. */
    public List<Notice> waitingNotices(StoryId story) {
        return entities
                .createQuery("select n from Notice n where n.story = :story and n.edition is null order by n.writtenAt",
                        Notice.class)
                .setParameter("story", story.value()).getResultList();
    }

    /** Returns those of them that were written when an edition was approved. */
    public List<Notice> waitingNotices(StoryId story, Instant approved) {
        return waitingNotices(story).stream().filter(notice -> notice.wasThereAt(approved)).toList();
    }

    /** Says whether readers of a withdrawn story will be told why it comes back, if it was approved at that time. */
    public boolean isAnnounced(Publication withdrawn, Instant approved) {
        return waitingNotices(withdrawn.story(), approved).stream().anyMatch(notice -> notice.isOf(NoticeKind.REFILE));
    }

    public boolean isTaken(String address, StoryId exceptBy) {
        OwnedAddress owned = entities.find(OwnedAddress.class, address);
        return owned != null && !owned.isOf(exceptBy);
    }

    /** Takes an address for a story, for good. */
    public void own(Address address, StoryId story) {
        if (entities.find(OwnedAddress.class, address.path()) == null) {
            entities.persist(new OwnedAddress(address.path(), story));
        }
    }

    /** Stores something before anything else can name it. */
    public void put(Object entity) {
        if (!entities.contains(entity)) {
            entities.persist(entity);
        }
    }

    /** Stores editions; in the database their clearances have to be used before they can be named. */
    public void put(List<Edition> editions) {
        entities.flush();
        editions.forEach(entities::persist);
        entities.flush();
    }

    public void remove(Notice notice) {
        entities.remove(notice);
    }

    /** Keeps a story back that is on its way, and takes its clearance away. */
    public void hold(Publication publication, String reason) {
        publication.hold(reason);
        revokeWhatIsOpen(publication);
    }

    /** Gives up what is on its way: readers keep what they have, and a story that they never had is held back. */
    public void giveUp(Publication publication, String reason) {
        revokeWhatIsOpen(publication);
        newest(publication).ifPresentOrElse(publication::fallBackTo, () -> publication.hold(reason));
    }

    /** Takes away the clearance under which a story is on its way, if it was not used. */
    public void revokeWhatIsOpen(Publication publication) {
        Clearance clearance = clearance(publication);
        if (clearance.isOpen()) {
            clearance.revoke();
        }
    }
}
