package news.verbatim.factcheck.evidence;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoresTest {

    private final List<String> done = new ArrayList<>();

    @Test
    void whatFailsKeepsNothingElseBackAndIsTold() {
        Chores chores = new Chores();
        chores.run("sweeping", () -> {
            throw new IllegalStateException("a file is gone");
        });
        chores.run("hashes", () -> done.add("hashes"));

        IllegalStateException told = assertThrows(IllegalStateException.class, chores::end);

        assertEquals(List.of("hashes"), done);
        assertEquals("failed: sweeping", told.getMessage());
        assertEquals("a file is gone", told.getCause().getMessage());
    }

    @Test
    void whereNothingFailsNothingIsTold() {
        Chores chores = new Chores();
        chores.run("hashes", () -> done.add("hashes"));

        assertDoesNotThrow(chores::end);
    }
}
