package news.verbatim.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.persistence.EntityManager;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What each module with entities tests: that its queries run, each as it is written. A query that is put together as
 * the program runs is to be avoided; the module's test tries it with all that it can be put together of.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class EveryQueryRuns {

    private final Queries queries;

    private final EmptyDatabase database;

    /**
     * Finds the queries of the module that is tested.
     *
     * @param unit the name of its persistence unit
     */
    protected EveryQueryRuns(String unit) {
        queries = Queries.in(classes());
        database = new EmptyDatabase(unit);
    }

    private Path classes() {
        try {
            return Path.of(getClass().getResource("/META-INF/persistence.xml").toURI()).getParent().getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyQueryRuns() {
        assertNotEquals(0, queries.size());
        assertEquals(List.of(), queries.complaints(database));
    }

    @Test
    void whatIsPutTogetherAsItRunsIsTriedHere() {
        Set<String> untried = new TreeSet<>(queries.composed());
        database.inTransaction(entities -> {
            CallersHeard heard = new CallersHeard(entities);
            runComposed(heard.entities());
            untried.removeAll(heard.callers());
        });
        assertEquals(Set.of(), untried);
    }

    /** Runs each query that is put together, with all that it can be put together of. */
    protected void runComposed(EntityManager entities) {
        // most modules put none together
    }

    @AfterAll
    void close() {
        database.close();
    }
}
