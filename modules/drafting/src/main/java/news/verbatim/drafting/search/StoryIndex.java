package news.verbatim.drafting.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import news.verbatim.drafting.story.Story;
import news.verbatim.drafting.story.StoryChange;
import news.verbatim.drafting.story.StoryIndexing;
import org.hibernate.search.mapper.orm.Search;

/**
 * The index of all stories. It follows the database when somebody searches, in the order of change, and holds nothing
 * that the database does not: a save costs nothing for it, every server of a database has its own, and one that is lost
 * is rebuilt.
 */
@ApplicationScoped
class StoryIndex {

    /** How long a search waits for the index. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    /** As {@code persistence.xml} says it. */
    static final Path FOLDER = Path.of(System.getProperty("jboss.server.data.dir", ""), "index", StoryIndexing.INDEX);

    private static final int LOOKED_AT = 2000;
    private static final int AT_ONCE = 200;
    private static final int THREADS = 2;

    @PersistenceUnit
    private EntityManagerFactory factory;

    @Inject
    private StoryIndexer indexer;

    @Inject
    private Clock clock;

    private final ReentrantLock following = new ReentrantLock(true);

    /** Null until the index has been asked how far it reaches. */
    private StoryPasses passes;

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
        if (passes == null) {
            passes = new StoryPasses(reached());
        }
        do {
            StoryChange last = passes.goOn(clock.instant());
            List<StoryChange> changes = indexer.changesAfter(last, LOOKED_AT);
            List<StoryChange> behind = changes.stream().filter(change -> !passes.isTaken(change)).limit(AT_ONCE)
                    .toList();
            if (!behind.isEmpty()) {
                indexer.index(behind);
            }
            boolean more = behind.size() == AT_ONCE;
            List<StoryChange> seen = more ? behind : changes;
            passes.take(behind, seen.isEmpty() ? last : seen.get(seen.size() - 1));
            if (!more && changes.size() < LOOKED_AT) {
                passes.end();
                return true;
            }
        } while (System.nanoTime() < end);
        return false;
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

    /** Makes the files of the index anew, and fills them; whoever searches meanwhile is told. */
    void renew() {
        rebuilding = true;
        try {
            Files.createDirectories(FOLDER);
            Search.mapping(factory).scope(Story.class).schemaManager().dropAndCreate();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rebuild();
    }

    /** Returns the time of the newest change that is in the index. */
    private Instant reached() {
        EntityManager entities = factory.createEntityManager();
        try {
            return Search.session(entities).search(Story.class)
                    .select(f -> f.field(StoryIndexing.CHANGED, Instant.class)).where(f -> f.matchAll())
                    .sort(f -> f.field(StoryIndexing.CHANGED).desc()).fetchHits(1).stream().findFirst()
                    .orElse(Instant.EPOCH);
        } finally {
            entities.close();
        }
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
        Instant newest = indexer.newest();
        try {
            Search.mapping(factory).scope(Story.class).massIndexer().batchSizeToLoadObjects(AT_ONCE)
                    .threadsToLoadObjects(THREADS).startAndWait();
            followFrom(newest);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the index was not rebuilt to its end", e);
        } finally {
            rebuilding = false;
        }
    }

    private void followFrom(Instant newest) {
        following.lock();
        try {
            passes = new StoryPasses(newest);
        } finally {
            following.unlock();
        }
    }
}
