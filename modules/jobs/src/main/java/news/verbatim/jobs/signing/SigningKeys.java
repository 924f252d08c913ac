package news.verbatim.jobs.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import news.verbatim.jobs.Folders;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys with which this newsroom signs its seals and its ledger, in a folder beside the database and not in it: {@code seal.pem} signs, and each
 * {@code <id>.pub.pem} is the public half of a key that signs or has signed. A new pair is made where none is; whoever
 * wants another one moves {@code seal.pem} away and starts again. Thread-safe.
 */
@ApplicationScoped
public class SigningKeys {

    private static final String SIGNING = "seal.pem";
    private static final String PUBLIC = ".pub.pem";

    private Path folder;

    private volatile KeyRing ring;

    SigningKeys() {
    }

    SigningKeys(Path folder) {
        this.folder = folder;
    }

    @Inject
    void keepIn(@ConfigProperty(name = "verbatim.keys") Optional<String> configured) {
        folder = configured.map(Path::of).orElseGet(() -> Folders.data("keys"));
    }

    /**
     * Signs with the newest key.
     *
     * @return the key's id and the signature in base64 for addresses (RFC 4648, 5), with a colon between them
     * @throws UncheckedIOException if the key cannot be read
     */
    public String sign(byte[] what) {
        return ring().sign(what);
    }

    /** Says whether a key of this newsroom made a signature over just that; of none it did not. */
    public boolean holds(byte[] what, String signature) {
        return signature != null && ring().holds(what, signature);
    }

    /** Returns the public halves in PEM, the one that signs first. */
    public List<String> published() {
        return ring().published();
    }

    /**
     * Returns what was kept beside the keys under that name: whoever changes the database cannot change it.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public Optional<String> kept(String name) {
        ring();
        try {
            return Optional.of(Files.readString(folder.resolve(name)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("what is kept beside the keys in " + folder + " cannot be read", e);
        }
    }

    /** Keeps a short text beside the keys under that name, whole or not at all, in place of what was there. */
    public void keep(String name, String text) {
        ring();
        write(name, text);
        Folders.flush(folder);
    }

    private KeyRing ring() {
        if (ring == null) {
            read();
        }
        return ring;
    }

    private synchronized void read() {
        if (ring != null) {
            return;
        }
        try {
            Files.createDirectories(folder);
            if (!Files.exists(folder.resolve(SIGNING))) {
                make();
            }
            List<SigningKey> known = new ArrayList<>();
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(path -> path.toString().endsWith(PUBLIC)).toList()) {
                    publicHalf(file).ifPresent(known::add);
                }
            }
            ring = new KeyRing(SigningKey.privateOfPem(Files.readString(folder.resolve(SIGNING))), known);
        } catch (IOException e) {
            throw new UncheckedIOException("the keys in " + folder + " cannot be read", e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("the keys in " + folder + " do not go together: "
                    + e.getMessage() + ". Put them back, or move " + SIGNING + " away to have a new one made", e);
        }
    }

    private static Optional<SigningKey> publicHalf(Path file) throws IOException {
        try {
            return Optional.of(SigningKey.ofPem(Files.readString(file)));
        } catch (NoSuchFileException e) {
            // of another server that began at the same moment and has taken the key of the first
            return Optional.empty();
        }
    }

    /** The public half is there first; where several servers begin at once, all of them take the key of the first. */
    private void make() throws IOException {
        KeyPair pair = SigningKey.next();
        SigningKey opened = SigningKey.of(pair.getPublic());
        write(opened.id() + PUBLIC, opened.pem());
        Path mine = fresh(SigningKey.pem(pair.getPrivate()));
        try {
            Folders.nameAlso(mine, folder.resolve(SIGNING));
        } catch (FileAlreadyExistsException e) {
            Files.delete(folder.resolve(opened.id() + PUBLIC));
        } finally {
            Files.deleteIfExists(mine);
        }
        Folders.flush(folder);
    }

    /** Writes a file that is there as a whole or not at all, for whoever looks meanwhile too. */
    private void write(String name, String text) {
        try {
            Files.move(fresh(text), folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private Path fresh(String text) {
        Path file = folder.resolve(UUID.randomUUID() + ".new");
        try {
            if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) == null) {
                Files.createFile(file);
            } else {
                Files.createFile(file,
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            return Files.writeString(file, text, StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private UncheckedIOException unwritable(IOException why) {
        return new UncheckedIOException("the keys in " + folder + " cannot be written", why);
    }
}
