package news.verbatim.jobs.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiskRoomTest {

    private long usable;

    private final DiskRoom room = new DiskRoom(Path.of("anywhere"), path -> usable);

    @Test
    void itIsOutBelowTheLeastAndUntilThereIsClearlyMore() {
        List<Long> left = List.of(DiskRoom.LEAST, DiskRoom.LEAST - 1, DiskRoom.LEAST, DiskRoom.ENOUGH - 1,
                DiskRoom.ENOUGH, DiskRoom.LEAST);

        List<Boolean> out = left.stream().map(bytes -> {
            usable = bytes;
            return room.isOut();
        }).toList();

        assertEquals(List.of(false, true, true, true, false, false), out);
    }

    @Test
    void itIsShortLongBeforeItIsOut() {
        usable = DiskRoom.SHORT;
        assertFalse(room.isShort());
        usable = DiskRoom.SHORT - 1;
        assertTrue(room.isShort());
        assertFalse(room.isOut());
    }

    @Test
    void whatCannotBeReachedIsNotFull() {
        DiskRoom away = new DiskRoom(Path.of("/no/such/disk"));

        assertFalse(away.isOut() || away.isShort());
    }
}
