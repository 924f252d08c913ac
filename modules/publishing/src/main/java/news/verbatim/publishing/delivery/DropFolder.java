package news.verbatim.publishing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import news.verbatim.jobs.Folders;
import news.verbatim.publishing.destination.DestinationForm;
import news.verbatim.publishing.destination.Receipt;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The folder in which the folders lie that stories are brought to. Whoever looks into one finds whole files only, and
 * what was brought is on the disk.
 */
@ApplicationScoped
class DropFolder {

    private static final Set<PosixFilePermission> READING = Set.of(PosixFilePermission.GROUP_READ,
            PosixFilePermission.OTHERS_READ);

    private static final Set<PosixFilePermission> ENTERING = Set.of(PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.OTHERS_EXECUTE);

    private Path root;

    DropFolder() {
    }

    DropFolder(Path root) {
        this.root = root;
    }

    @Inject
    void putInto(@ConfigProperty(name = "verbatim.drop") Optional<String> configured) {
        root = configured.map(Path::of).orElseGet(() -> Folders.data("drop"));
    }

    /** Puts a file into a folder, in place of the one that was called so before. */
    Receipt put(String folder, String name, byte[] content) {
        if (!DestinationForm.isFolder(folder)) {
            return Receipt.failed("No folder can be called like that.");
        }
        try {
            Path home = Files.createDirectories(root).toRealPath();
            boolean isNew = Files.notExists(home.resolve(folder));
            Path into = Files.createDirectories(home.resolve(folder)).toRealPath();
            if (!into.equals(home.resolve(folder))) {
                return Receipt.failed("The folder is a link to another place. Nothing is put there.");
            }
            if (isNew) {
                share(home, into);
            }
            Path arriving = into.resolve("." + name + ".arriving");
            write(arriving, content);
            share(into, arriving);
            Files.move(arriving, into.resolve(name), StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            Folders.flush(into);
            return Receipt.taken("Put there as " + name + ".");
        } catch (IOException e) {
            return Receipt.failed("It cannot be written there: " + e.getMessage());
        }
    }

    /**
     * Lets those read what was put there who may read the folder around it: whatever else the server writes is for its
     * own eyes.
     */
    private static void share(Path like, Path what) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(what, PosixFileAttributeView.class,
                LinkOption.NOFOLLOW_LINKS);
        if (view == null) {
            return;
        }
        Set<PosixFilePermission> given = Files.getPosixFilePermissions(like);
        Set<PosixFilePermission> all = EnumSet.copyOf(view.readAttributes().permissions());
        READING.stream().filter(given::contains).forEach(all::add);
        if (Files.isDirectory(what, LinkOption.NOFOLLOW_LINKS)) {
            ENTERING.stream().filter(given::contains).forEach(all::add);
        }
        view.setPermissions(all);
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
