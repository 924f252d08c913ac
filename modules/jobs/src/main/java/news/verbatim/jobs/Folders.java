package news.verbatim.jobs;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Where files lie that have to be there after a power cut. */
public final class Folders {

    private Folders() {
    }

    /** Returns a folder in the server's data directory; the server may be told to use another one. */
    public static Path data(String name) {
        return Path.of(System.getProperty("jboss.server.data.dir", System.getProperty("java.io.tmpdir")), name);
    }

    /**
     * Gives a file another name as well; where that cannot be, copies it.
     *
     * @throws FileAlreadyExistsException if there is one of that name, which stays as it is
     * @throws IOException                if the name cannot be given
     */
    public static void nameAlso(Path file, Path name) throws IOException {
        try {
            Files.createLink(name, file);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(file, name);
            try (FileChannel copy = FileChannel.open(name, StandardOpenOption.WRITE)) {
                copy.force(true);
            }
        }
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
