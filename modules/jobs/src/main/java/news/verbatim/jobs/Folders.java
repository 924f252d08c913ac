package news.verbatim.jobs;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Folders whose files have to be there after a power cut. */
public final class Folders {

    private Folders() {
    }

    /**
     * A new name is on the disk only when its folder is; where folders cannot be flushed, the file system does it by
     * itself.
     */
    public static void flush(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            System.getLogger(Folders.class.getName()).log(System.Logger.Level.DEBUG, "a folder cannot be flushed", e);
        }
    }
}
