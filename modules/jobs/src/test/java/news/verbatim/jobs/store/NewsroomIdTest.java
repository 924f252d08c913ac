package news.verbatim.jobs.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NewsroomIdTest {

    private static final String URL = "jdbc:h2:mem:newsroom;DATABASE_TO_LOWER=TRUE";

    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection(URL, "sa", "");
        Flyway.configure().dataSource(URL, "sa", "").schemas("jobs").locations("classpath:db/migration/jobs").load()
                .migrate();
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void aNewsroomKeepsTheIdThatItGotFirst() throws SQLException {
        UUID first = UUID.randomUUID();

        assertEquals(first, NewsroomId.of(connection, () -> first));
        assertEquals(first, NewsroomId.of(connection, UUID::randomUUID));
    }

    @Test
    void twoServersThatStartAtATimeHaveTheSame() throws SQLException {
        UUID sooner = UUID.randomUUID();

        UUID later = NewsroomId.of(connection, () -> {
            assertEquals(sooner, ofAnother(sooner));
            return UUID.randomUUID();
        });

        assertEquals(sooner, later);
    }

    @Test
    void aDatabaseHoldsOneNewsroom() throws SQLException {
        NewsroomId.of(connection, UUID::randomUUID);

        assertThrows(SQLException.class, () -> connection.createStatement()
                .execute("insert into jobs.newsroom (id) values (random_uuid())"));
    }

    private static UUID ofAnother(UUID first) {
        try (Connection another = DriverManager.getConnection(URL, "sa", "")) {
            return NewsroomId.of(another, () -> first);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
