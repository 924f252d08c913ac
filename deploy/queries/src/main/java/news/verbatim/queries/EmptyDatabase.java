package news.verbatim.queries;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A database in memory with the empty tables of a module's entities; the persistence unit is the module's own. */
final class EmptyDatabase implements AutoCloseable {

    /** Kept, because a logger that nobody keeps forgets its level. */
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");

    private final EntityManagerFactory factory;

    EmptyDatabase(String unit) {
        HIBERNATE.setLevel(Level.SEVERE);
        factory = Persistence.createEntityManagerFactory(unit, Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jdbc.url", "jdbc:h2:mem:" + unit,
                "jakarta.persistence.schema-generation.database.action", "create",
                "jakarta.persistence.create-database-schemas", "true",
                "jakarta.persistence.validation.mode", "none",
                "hibernate.search.enabled", "false"));
    }

    /** Does something that leaves nothing behind. */
    void inTransaction(Consumer<EntityManager> work) {
        try (EntityManager entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            try {
                work.accept(entities);
            } finally {
                entities.getTransaction().rollback();
            }
        }
    }

    @Override
    public void close() {
        factory.close();
    }
}
