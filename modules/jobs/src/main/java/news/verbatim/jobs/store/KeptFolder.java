package news.verbatim.jobs.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A folder in which a module keeps files that the database only names.
 *
 * @param what     what is in it, for a sentence such as “the folder with the evidence”
 * @param path     where it is
 * @param content  looks whether the files that the database names are there; asked only while the folder has no mark
 * @param makeRoom throws away what nobody kept, as long as it is told that the disk is short of room; called again and
 *                 again then
 */
public record KeptFolder(String what, Path path, Supplier<Content> content, Consumer<BooleanSupplier> makeRoom) {

    /** What is in a folder of what the database names. */
    public enum Content {
        /** The database names no file. */
        NOTHING_KEPT,
        /** The files are there. */
        THERE,
        /** The files are not there. */
        MISSING
    }

    /** The file by which a folder says whose it is. */
    static final String MARK = "verbatim.folder";

    boolean isShortOfRoom() {
        return new DiskRoom(path).isShort();
    }

    /** Says whether a folder is there and has its mark: what is missing in another one is not lost. */
    public static boolean isMarked(Path path) {
        return Files.exists(path.resolve(MARK));
    }
}
