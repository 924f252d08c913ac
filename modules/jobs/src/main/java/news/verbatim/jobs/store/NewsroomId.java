package news.verbatim.jobs.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Which newsroom a database holds. It never changes, and the newsroom's folders carry it too. */
final class NewsroomId {

    private NewsroomId() {
    }

    /**
     * Returns it. A database that has none yet gets one.
     *
     * @param first which one it gets; several servers may ask at a time, and all have the same in the end
     */
    static UUID of(Connection connection, Supplier<UUID> first) throws SQLException {
        Optional<UUID> kept = kept(connection);
        if (kept.isPresent()) {
            return kept.get();
        }
        try (PreparedStatement insert = connection.prepareStatement("insert into jobs.newsroom (id) values (?)")) {
            insert.setObject(1, first.get());
            insert.executeUpdate();
        } catch (SQLException another) {
            return kept(connection).orElseThrow(() -> another);
        }
        return kept(connection).orElseThrow();
    }

    private static Optional<UUID> kept(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select id from jobs.newsroom");
                ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
        }
    }
}
