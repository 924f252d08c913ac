package news.verbatim.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class MigrationRegistrationTest {

    private final MigrationRegistration registration = new MigrationRegistration();

    @Test
    void schemasAreMigratedInTheOrderInWhichTheyWereHandedIn() {
        registration.add("jobs", MigrationRegistration.class);
        registration.add("drafting", MigrationRegistrationTest.class);

        assertEquals(List.of("jobs", "drafting"), List.copyOf(registration.schemas().keySet()));
    }

    @Test
    void noTwoModulesShareASchema() {
        registration.add("drafting", MigrationRegistrationTest.class);

        assertThrows(IllegalStateException.class, () -> registration.add("drafting", MigrationRegistration.class));
    }
}
