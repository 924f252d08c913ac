package news.verbatim.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import news.verbatim.jobs.Folders;

/**
 * The folder in which the folders lie that stories are brought to. Whoever looks into one finds whole files only, and what was
 * brought is on the disk.
 */
@ApplicationScoped
class DropFolder {

    private final Path root;

    DropFolder() {
        this(Path.of(Optional.ofNullable(System.getenv("VERBATIM_DROP")).orElseGet(() ->
                System.getProperty("jboss.server.data.dir", System.getProperty("java.io.tmpdir")) + "/drop")));
    }

    DropFolder(Path root) {
        this.root = root;
    }

    /** Puts a file into a folder, in place of the one that was called so before. */
    Receipt put(String folder, String name, byte[] content) {
        if (!DestinationForm.isFolder(folder)) {
            return Receipt.failed("No folder can be called like that.");
        }
        try {
            Path home = Files.createDirectories(root).toRealPath();
            Path into = Files.createDirectories(home.resolve(folder)).toRealPath();
            if (!into.equals(home.resolve(folder))) {
                return Receipt.failed("The folder is a link to another place. Nothing is put there.");
            }
            Path arriving = into.resolve("." + name + ".arriving");
            write(arriving, content);
            Files.move(arriving, into.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Folders.flush(into);
            return Receipt.taken("Put there as " + name + ".");
        } catch (IOException e) {
            return Receipt.failed("It cannot be written there: " + e);
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            ByteBuffer left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) {
                out.write(left);
            }
            out.force(true);
        }
    }
}
