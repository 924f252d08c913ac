package news.verbatim.factcheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import news.verbatim.events.Refusal;
import news.verbatim.jobs.Folders;

/**
 * The folder with the original files. A file is called by the hash of its bytes, so that none can take the place of another one,
 * and it is on the disk before anybody is told that it was kept.
 */
@ApplicationScoped
class Vault {

    private static final String ARRIVING = "arriving";

    private final Path folder;

    Vault() {
        this(Path.of(Optional.ofNullable(System.getenv("VERBATIM_EVIDENCE"))
                .orElseGet(() -> System.getProperty("jboss.server.data.dir", System.getProperty("java.io.tmpdir")) + "/evidence")));
    }

    Vault(Path folder) {
        this.folder = folder;
    }

    /**
     * A file that has arrived and is not kept yet.
     *
     * @param path   where it lies
     * @param sha256 the hash of its bytes
     * @param size   how many they are
     */
    record Arrival(Path path, String sha256, long size) {
    }

    /**
     * Takes in a file, under a name that nobody can guess.
     *
     * @throws Refusal at {@code file} if it is too large or the folder cannot take it
     */
    UUID receive(InputStream content) {
        UUID arrival = UUID.randomUUID();
        try {
            Path file = Files.createDirectories(folder.resolve(ARRIVING)).resolve(arrival.toString());
            try (OutputStream out = Files.newOutputStream(file)) {
                byte[] buffer = new byte[64 * 1024];
                long size = 0;
                for (int got = content.read(buffer); got >= 0; got = content.read(buffer)) {
                    size += got;
                    requireModest(size, file);
                    out.write(buffer, 0, got);
                }
            }
            return arrival;
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /**
     * Returns a file that has arrived.
     *
     * @throws Refusal at {@code file} if it is not there any more
     */
    Arrival arrived(UUID arrival) {
        Path file = folder.resolve(ARRIVING).resolve(arrival.toString());
        try {
            return new Arrival(file, hash(file), Files.size(file));
        } catch (IOException e) {
            throw Refusal.at("file", "This file was added too long ago and is not here any more. Choose it again.");
        }
    }

    /** Throws away what arrived before a time and was never kept. */
    void sweep(Instant before) {
        try (DirectoryStream<Path> arrivals = Files.newDirectoryStream(Files.createDirectories(folder.resolve(ARRIVING)))) {
            for (Path file : arrivals) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireModest(long size, Path file) throws IOException {
        if (size > NewFile.MOST) {
            Files.deleteIfExists(file);
            throw Refusal.at("file", NewFile.TOO_LARGE);
        }
    }

    /** Keeps what has arrived; in place of a damaged file with the same hash, if there is one. */
    void keep(Arrival arrival) {
        try {
            try (FileChannel file = FileChannel.open(arrival.path(), StandardOpenOption.WRITE)) {
                file.force(true);
            }
            Path kept = path(arrival.sha256());
            Files.createDirectories(kept.getParent());
            Files.move(arrival.path(), kept, StandardCopyOption.ATOMIC_MOVE);
            Folders.flush(kept.getParent());
            Folders.flush(folder);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Returns what is wrong with the original of some evidence; empty if it is what was kept. */
    Optional<Damage> damage(OriginalFile original) {
        if (original.isPasted()) {
            return Optional.empty();
        }
        try {
            return hash(path(original.sha256())).equals(original.sha256()) ? Optional.empty() : Optional.of(Damage.FILE_CHANGED);
        } catch (IOException e) {
            return Optional.of(Damage.FILE_MISSING);
        }
    }

    /** Opens the original of some evidence; what was pasted is its own. */
    InputStream open(Evidence evidence) {
        try {
            return evidence.file().isPasted() ? new ByteArrayInputStream(evidence.text().getBytes(StandardCharsets.UTF_8))
                    : Files.newInputStream(path(evidence.file().sha256()));
        } catch (IOException e) {
            throw Refusal.because(Damage.FILE_MISSING.told(evidence.name()));
        }
    }

    Path path(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2));
    }

    private Refusal unwritable(IOException cause) {
        System.getLogger(Vault.class.getName()).log(System.Logger.Level.ERROR, "the evidence folder " + folder + " cannot be written to", cause);
        return Refusal.at("file", "The file could not be kept: the evidence folder of the newsroom is full or cannot be written to. "
                + "Nothing was kept. Tell an administrator, and add it again.");
    }

    private static String hash(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
