package news.verbatim.jobs.store;

import java.nio.file.Path;

/**
 * Something that a look found to be wrong.
 *
 * @param trouble what
 * @param what    with what, as {@link KeptFolder#what()}
 * @param path    where
 */
record StoreFinding(StoreTrouble trouble, String what, Path path) {

    /** Returns it for the log, with what to do. */
    String told() {
        return switch (trouble) {
            case STORIES_GONE ->
                    "The file of the stories, " + path + ", was deleted, replaced or written over while the "
                            + "newsroom was open. Stop the newsroom, put the file back, and start it again.";
            case FOLDER_GONE -> "The folder with " + what + ", " + path + ", is missing, was emptied, or is another "
                    + "newsroom's. Mount it, or put it back from the backup.";
            case LOCKED ->
                    "The folder with " + what + ", " + path + ", cannot be written to. Mend its rights, or "
                            + "mount it so that it can be.";
            case NO_ROOM -> "The disk with " + what + ", " + path + ", has less than "
                    + DiskRoom.LEAST / DiskRoom.MEGABYTE + " MB left. Make room for twice as much at least.";
        };
    }
}
