package news.verbatim.factcheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import news.verbatim.events.Refusal;

/**
 * The folder with the original files. A file is called by the hash of its bytes, so that none can take the place of another one,
 * and it is on the disk before anybody is told that it was kept.
 */
@ApplicationScoped
class Vault {

    /** The largest file that is taken, in bytes. */
    static final long MOST = 50L << 20;

    private final Path folder;

    Vault() {
        this(Path.of(Optional.ofNullable(System.getenv("VERBATIM_EVIDENCE"))
                .orElseGet(() -> System.getProperty("jboss.server.data.dir", System.getProperty("java.io.tmpdir")) + "/evidence")));
    }

    Vault(Path folder) {
        this.folder = folder;
    }

    /** A file that has arrived and is not kept yet; closing it throws it away unless it was kept. */
    record Arrival(Path path, String sha256, long size) implements AutoCloseable {

        @Override
        public void close() {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Takes in a file.
     *
     * @throws Refusal at {@code file} if it is too large or the folder cannot take it
     */
    Arrival receive(InputStream content) {
        MessageDigest digest = sha256();
        try {
            Path arrivals = Files.createDirectories(folder.resolve("arriving"));
            Path file = Files.createTempFile(arrivals, "file", "");
            try (InputStream in = new DigestInputStream(content, digest); OutputStream out = Files.newOutputStream(file)) {
                byte[] buffer = new byte[64 * 1024];
                long size = 0;
                for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                    size += got;
                    requireModest(size, file);
                    out.write(buffer, 0, got);
                }
                return new Arrival(file, HexFormat.of().formatHex(digest.digest()), size);
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private static void requireModest(long size, Path file) throws IOException {
        if (size > MOST) {
            Files.deleteIfExists(file);
            throw Refusal.at("file", tooLarge());
        }
    }

    static String tooLarge() {
        return "This file is larger than %,d MB, which is the most. Keep the pages that you need, or paste the words."
                .formatted(MOST >> 20);
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
            flush(kept.getParent());
            flush(folder);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Returns what is wrong with the original of some evidence; empty if it is what was kept. */
    Optional<Damage> damage(OriginalFile original) {
        if (original.isPasted()) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(path(original.sha256()))) {
            MessageDigest digest = sha256();
            new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            boolean same = HexFormat.of().formatHex(digest.digest()).equals(original.sha256());
            return same ? Optional.empty() : Optional.of(Damage.FILE_CHANGED);
        } catch (IOException e) {
            return Optional.of(Damage.FILE_MISSING);
        }
    }

    Path path(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2));
    }

    /** A new name is on the disk only when its folder is; where folders cannot be flushed, the file system does it by itself. */
    private static void flush(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            System.getLogger(Vault.class.getName()).log(System.Logger.Level.DEBUG, "a folder cannot be flushed", e);
        }
    }

    private Refusal unwritable(IOException cause) {
        System.getLogger(Vault.class.getName()).log(System.Logger.Level.ERROR, "the evidence folder " + folder + " cannot be written to", cause);
        return Refusal.at("file", "The file could not be kept: the evidence folder of the newsroom is full or cannot be written to. "
                + "Nothing was kept. Tell an administrator, and add it again.");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
