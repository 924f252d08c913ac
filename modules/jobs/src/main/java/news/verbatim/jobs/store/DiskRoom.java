package news.verbatim.jobs.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.ToLongFunction;

/**
 * The room that is left on a disk. What stops for want of it goes on when there is clearly more again, and not at every
 * byte that comes and goes.
 */
final class DiskRoom {

    static final long MEGABYTE = 1_000_000;

    /** With less than this nobody writes any more. A database that meets the end of its disk is closed by that. */
    static final long LEAST = 50 * MEGABYTE;

    /** With so much it goes on. */
    static final long ENOUGH = 2 * LEAST;

    /** With less than this, what nobody kept is thrown away at once. */
    static final long SHORT = 1_000 * MEGABYTE;

    private final Path path;

    private final ToLongFunction<Path> usable;

    private boolean isOut;

    DiskRoom(Path path) {
        this(path, DiskRoom::usable);
    }

    DiskRoom(Path path, ToLongFunction<Path> usable) {
        this.path = path;
        this.usable = usable;
    }

    /** Looks, and says whether there is none left. */
    boolean isOut() {
        isOut = usable.applyAsLong(path) < (isOut ? ENOUGH : LEAST);
        return isOut;
    }

    /** Looks, and says whether there is so little left that what can go should. */
    boolean isShort() {
        return usable.applyAsLong(path) < SHORT;
    }

    private static long usable(Path path) {
        try {
            return Files.getFileStore(path).getUsableSpace();
        } catch (IOException e) {
            // what cannot be reached is not full
            return Long.MAX_VALUE;
        }
    }
}
