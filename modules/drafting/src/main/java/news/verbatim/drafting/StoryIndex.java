package news.verbatim.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.hibernate.search.mapper.orm.Search;

/**
 * The index of all stories. It follows the database when somebody searches, in the order of change, and holds nothing that the
 * database does not: a save costs nothing for it, every server of a database has its own, and one that is lost is rebuilt.
 */
@ApplicationScoped
class StoryIndex {

    /** A change is committed a little later than the time that it bears, and another server's clock may be behind. */
    private static final Duration LATE = Duration.ofMinutes(1);

    /** How long a search waits for the index. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private static final int AT_ONCE = 200;
    private static final int THREADS = 2;

    @PersistenceUnit
    private EntityManagerFactory factory;

    @Inject
    private StoryIndexer indexer;

    private final ReentrantLock following = new ReentrantLock(true);

    /** Which version of the stories that changed last is in the index. */
    private final Map<UUID, StoryChange> followed = new HashMap<>();

    private Instant reached;

    /** Where it goes on when its time was over before it was through; null if it was through. */
    private StoryChange unfinished;

    private volatile boolean rebuilding;

    boolean isRebuilding() {
        return rebuilding;
    }

    /**
     * Brings the index up to what is committed.
     *
     * @return whether it is there; a great change takes several times
     */
    boolean catchUp() {
        try {
            if (!following.tryLock(PATIENCE.toNanos(), TimeUnit.NANOSECONDS)) {
                return false;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        try {
            return follow(System.nanoTime() + PATIENCE.toNanos());
        } finally {
            following.unlock();
        }
    }

    private boolean follow(long end) {
        StoryChange last = unfinished == null ? new StoryChange(new UUID(0, 0), 0, reached().minus(LATE)) : unfinished;
        List<StoryChange> changes;
        do {
            changes = indexer.changesAfter(last, AT_ONCE);
            List<StoryChange> behind = changes.stream().filter(change -> !change.equals(followed.get(change.story()))).toList();
            if (!behind.isEmpty()) {
                indexer.index(behind);
                behind.forEach(change -> followed.put(change.story(), change));
            }
            last = changes.isEmpty() ? last : changes.get(changes.size() - 1);
        } while (changes.size() == AT_ONCE && System.nanoTime() < end);
        reached = reached.isBefore(last.at()) ? last.at() : reached;
        followed.values().removeIf(change -> change.at().isBefore(reached.minus(LATE)));
        boolean through = changes.size() < AT_ONCE;
        unfinished = through ? null : last;
        return through;
    }

    /** Rebuilds the index if it does not hold as many stories as the database; then brings it up to date. */
    void mend() {
        if (!isWhole()) {
            rebuild();
        }
        while (!catchUp() && !Thread.currentThread().isInterrupted()) {
            // searches have their turn in between
        }
    }

    private Instant reached() {
        if (reached == null) {
            EntityManager entities = factory.createEntityManager();
            try {
                reached = Search.session(entities).search(Story.class)
                        .select(f -> f.field(StoryIndexing.CHANGED, Instant.class)).where(f -> f.matchAll())
                        .sort(f -> f.field(StoryIndexing.CHANGED).desc()).fetchHits(1).stream().findFirst().orElse(Instant.EPOCH);
            } finally {
                entities.close();
            }
        }
        return reached;
    }

    private boolean isWhole() {
        EntityManager entities = factory.createEntityManager();
        try {
            long indexed = Search.session(entities).search(Story.class).where(f -> f.matchAll()).fetchTotalHitCount();
            return indexed == entities.createQuery("select count(s) from Story s", Long.class).getSingleResult();
        } finally {
            entities.close();
        }
    }

    /** Writes the whole index anew, in transactions of its own; what changes meanwhile is followed as always. */
    private void rebuild() {
        rebuilding = true;
        Instant begun = indexer.newest();
        try {
            Search.mapping(factory).scope(Story.class).massIndexer().batchSizeToLoadObjects(AT_ONCE)
                    .threadsToLoadObjects(THREADS).startAndWait();
            followFrom(begun);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the index was not rebuilt to its end", e);
        } finally {
            rebuilding = false;
        }
    }

    private void followFrom(Instant begun) {
        following.lock();
        try {
            reached = begun;
            unfinished = null;
            followed.clear();
        } finally {
            following.unlock();
        }
    }
}
