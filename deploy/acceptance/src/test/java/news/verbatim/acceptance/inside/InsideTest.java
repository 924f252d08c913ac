package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import news.verbatim.acceptance.probe.lib.MovableClock;
import news.verbatim.acceptance.server.TheEar;
import news.verbatim.events.act.Refusal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.function.Executable;

/**
 * A test that runs inside the server, in a WAR that sees every module's use cases. All tests share one deployment, one
 * database and one clock, which only goes on: a test makes its own people and stories and never counts those of others.
 */
@ArquillianTest
abstract class InsideTest {

    private static final long PATIENCE_NANOS = 60_000_000_000L;

    @Resource(lookup = "java:jboss/datasources/VerbatimDS")
    DataSource database;

    @Inject
    private UserTransaction transaction;

    @Inject
    MovableClock clock;

    @Deployment
    static EnterpriseArchive newsroom() {
        return TheEar.withProbes();
    }

    /** Does something in one transaction, which an exception rolls back. */
    void inTransaction(Somebody.Action action) throws Exception {
        transaction.begin();
        try {
            action.run();
            transaction.commit();
        } finally {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        }
    }

    /** Returns the only number that a query finds. */
    long number(String query, Object... parameters) {
        return Long.parseLong(text(query, parameters));
    }

    /** Returns the only value that a query finds, as text. */
    String text(String query, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, query, parameters);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** Changes the database behind the modules' backs and returns how many rows that hit. */
    int tamper(String change, Object... parameters) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, change, parameters)) {
            return statement.executeUpdate();
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    /** Returns a wall time in UTC, so many minutes ahead on the newsroom's clock. */
    LocalDateTime inMinutes(int minutes) {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES)
                .plusMinutes(minutes + 1);
    }

    /** Moves the newsroom's clock on to a wall time in UTC. */
    void moveTo(LocalDateTime time) {
        clock.moveTo(time.toInstant(ZoneOffset.UTC));
    }

    /**
     * Asserts that something is refused in a sentence that begins so, at a field; null if it is about the action as a
     * whole.
     */
    static void assertRefused(String field, String sentence, Executable act) {
        Refusal.Problem refused = assertThrows(Refusal.class, act).problems().get(0);
        assertEquals(field, refused.field(), refused::message);
        assertTrue(refused.message().startsWith(sentence), refused::message);
    }

    /** Asserts that a use case is closed to somebody who has not the role for it. */
    static void assertForbidden(Class<?> useCase, Executable act) {
        String said = assertThrows(EJBAccessException.class, act).getMessage();
        assertTrue(said.contains(" of bean: " + useCase.getSimpleName() + " is not allowed"), said);
    }

    /** Waits, but not for ever, until something holds. */
    static void await(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain until " + what);
            }
            LockSupport.parkNanos(50_000_000L);
        }
    }
}
