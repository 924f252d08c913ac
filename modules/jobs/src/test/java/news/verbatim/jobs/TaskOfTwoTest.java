package news.verbatim.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TaskOfTwoTest {

    private static final UUID PERSON = UUID.fromString("018f0000-0000-7000-8000-000000000001");

    @Test
    void whatIsNamedIsReadAgain() {
        TaskOfTwo<UUID, LocalDate> task = new TaskOfTwo<>(PERSON, LocalDate.of(2026, 12, 1));

        assertEquals(PERSON + "/2026-12-01", task.instance());
        assertEquals(task, TaskOfTwo.read(task.instance(), UUID::fromString, LocalDate::parse));
    }

    @Test
    void aNameOfOneThingIsNotRead() {
        assertThrows(IllegalArgumentException.class,
                () -> TaskOfTwo.read(PERSON.toString(), UUID::fromString, LocalDate::parse));
    }
}
