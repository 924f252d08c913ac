package news.verbatim.jobs.clock;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the database has of the time, for each server. */
@ApplicationScoped
class ClockMemory {

    private static final String READ = "select seen, ahead from jobs.clock where node = ?";
    private static final String CHANGE = "update jobs.clock set seen = ?, ahead = ? where node = ?";
    private static final String ADD = "insert into jobs.clock (seen, ahead, node) values (?, ?, ?)";

    /** What happens again and again, planned for a time that is further away than it was. */
    private static final String ROUNDS = "update jobs.scheduled_tasks set execution_time = ?, version = version + 1"
            + " where picked = false and task_instance = 'recurring' and execution_time > ?";

    @Resource(lookup = "java:jboss/datasources/VerbatimDS")
    private DataSource database;

    @Inject
    @ConfigProperty(name = "verbatim.node", defaultValue = "verbatim")
    private String node;

    Optional<KeptTime> read() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(READ)) {
            select.setString(1, node);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(new KeptTime(row.getObject(1, OffsetDateTime.class).toInstant(),
                        Duration.ofMillis(row.getLong(2)))) : Optional.empty();
            }
        }
    }

    void keep(KeptTime time) throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (keep(connection, CHANGE, time) == 0) {
                keep(connection, ADD, time);
            }
        }
    }

    private int keep(Connection connection, String statement, KeptTime time) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.setObject(1, time.seen().atOffset(ZoneOffset.UTC));
            prepared.setLong(2, time.ahead().toMillis());
            prepared.setString(3, node);
            return prepared.executeUpdate();
        }
    }

    /** Lets what happens again and again happen at a time, and go on from there. */
    void doRoundsAt(Instant time) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(ROUNDS)) {
            update.setObject(1, time.atOffset(ZoneOffset.UTC));
            update.setObject(2, time.atOffset(ZoneOffset.UTC));
            update.executeUpdate();
        }
    }
}
