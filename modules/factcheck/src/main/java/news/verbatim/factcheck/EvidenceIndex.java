package news.verbatim.factcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import org.hibernate.search.mapper.orm.Search;

/** The index of everything that was kept. It holds nothing that the database does not: lost or behind, it is rebuilt. */
@ApplicationScoped
class EvidenceIndex {

    private static final int AT_ONCE = 50;
    private static final int THREADS = 2;

    @PersistenceUnit
    private EntityManagerFactory factory;

    private volatile boolean rebuilding;

    boolean isRebuilding() {
        return rebuilding;
    }

    /** Rebuilds the index if it does not hold as much as the database. */
    synchronized void mend() {
        if (!isWhole()) {
            rebuild();
        }
    }

    private boolean isWhole() {
        EntityManager entities = factory.createEntityManager();
        try {
            long indexed = Search.session(entities).search(Evidence.class).where(f -> f.matchAll()).fetchTotalHitCount();
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
                    .threadsToLoadObjects(THREADS).dropAndCreateSchemaOnStart(true).startAndWait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the index was not rebuilt to its end", e);
        } finally {
            rebuilding = false;
        }
    }
}
