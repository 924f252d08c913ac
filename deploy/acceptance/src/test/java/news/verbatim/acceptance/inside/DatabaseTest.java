package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every module keeps its own schema, and its migrations have run. */
class DatabaseTest extends InsideTest {

    @Test
    void theServerUsesTheDatabaseThatWasAskedFor() throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertEquals(System.getProperty("verbatim.database"),
                    connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jobs", "accounts", "drafting", "factcheck", "approval", "publishing", "ledger"})
    void theMigrationsOfTheModuleHaveRun(String schema) {
        String history = schema + ".\"flyway_schema_history\"";
        assertEquals(0, number("select count(*) from " + history + " where not \"success\""));
        assertEquals(1, number("select count(*) from " + history + " where \"version\" = '1'"));
    }
}
