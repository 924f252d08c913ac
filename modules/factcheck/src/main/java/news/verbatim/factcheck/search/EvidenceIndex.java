package news.verbatim.factcheck.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import news.verbatim.events.ModuleInternal;
import news.verbatim.factcheck.evidence.Evidence;
import news.verbatim.factcheck.evidence.EvidenceIndexing;
import org.hibernate.search.mapper.orm.Search;

/**
 * The index of everything that was kept. It holds nothing that the database does not: lost or behind, it is rebuilt.
 */
@ModuleInternal
@ApplicationScoped
public class EvidenceIndex {

    /** As {@code persistence.xml} says it. */
    static final Path FOLDER = Path.of(System.getProperty("jboss.server.data.dir", ""), "index",
            EvidenceIndexing.INDEX);

    private static final int AT_ONCE = 50;
    private static final int THREADS = 2;

    @PersistenceUnit
    private EntityManagerFactory factory;

    private volatile boolean rebuilding;

    boolean isRebuilding() {
        return rebuilding;
    }

    /** Rebuilds the index if it does not hold as much as the database. */
    public synchronized void mend() {
        if (!isWhole()) {
            rebuild();
        }
    }

    /** Makes the files of the index anew, and fills them; whoever searches meanwhile is told. */
    synchronized void renew() {
        rebuilding = true;
        try {
            Files.createDirectories(FOLDER);
            Search.mapping(factory).scope(Evidence.class).schemaManager().dropAndCreate();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rebuild();
    }

    private boolean isWhole() {
        EntityManager entities = factory.createEntityManager();
        try {
            long indexed = Search.session(entities).search(Evidence.class).where(f -> f.matchAll())
                    .fetchTotalHitCount();
            return indexed == entities.createQuery("select count(e) from Evidence e", Long.class).getSingleResult();
        } finally {
            entities.close();
        }
    }

    /** Writes the whole index anew, in transactions of its own; what is kept meanwhile goes into it as always. */
    private void rebuild() {
        rebuilding = true;
        try {
            Search.mapping(factory).scope(Evidence.class).massIndexer().batchSizeToLoadObjects(AT_ONCE)
                    .threadsToLoadObjects(THREADS).startAndWait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the index was not rebuilt to its end", e);
        } finally {
            rebuilding = false;
        }
    }
}
