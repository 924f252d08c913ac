package news.verbatim.factcheck.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Refusal;
import news.verbatim.jobs.Folders;
import news.verbatim.jobs.store.KeptFolder;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The folder with the original files. A file is called by the hash of its bytes, so that none can take the place of
 * another one, and it is on the disk before anybody is told that it was kept.
 */
@ModuleInternal
@ApplicationScoped
public class Vault {

    private static final System.Logger LOG = System.getLogger(Vault.class.getName());

    private static final String ARRIVING = "arriving";

    private Path folder;

    Vault() {
    }

    Vault(Path folder) {
        this.folder = folder;
    }

    @Inject
    void keepIn(@ConfigProperty(name = "verbatim.evidence") Optional<String> configured) {
        folder = configured.map(Path::of).orElseGet(() -> Folders.data("evidence"));
    }

    /**
     * A file that has arrived and is not kept yet.
     *
     * @param path   where it lies
     * @param sha256 the hash of its bytes
     * @param size   how many they are
     */
    @ModuleInternal
    public record Arrival(Path path, String sha256, long size) {
    }

    /**
     * Takes in a file, under a name that nobody can guess.
     *
     * @throws NotTaken at {@code file} if it is too large or breaks off, or the folder cannot take it; nothing is left
     *         of it then
     */
    @ModuleInternal
    public UUID receive(InputStream content) {
        UUID arrival = UUID.randomUUID();
        try {
            write(content, Files.createDirectories(folder.resolve(ARRIVING)).resolve(arrival.toString()));
            return arrival;
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private static void write(InputStream content, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[64 * 1024];
            long size = 0;
            for (int got = read(content, buffer); got >= 0; got = read(content, buffer)) {
                size += got;
                if (size > NewFile.MOST) {
                    throw new NotTaken(NotTaken.Why.TOO_LARGE, NewFile.TOO_LARGE);
                }
                out.write(buffer, 0, got);
            }
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** What cannot be read was broken off by whoever sends it; that is nobody's failure here. */
    private static int read(InputStream content, byte[] buffer) {
        try {
            return content.read(buffer);
        } catch (IOException e) {
            throw new NotTaken(NotTaken.Why.BROKEN_OFF,
                    "The file did not arrive to its end, so nothing of it was kept. Add it again.");
        }
    }

    /**
     * Returns a file that has arrived.
     *
     * @throws Refusal at {@code file} if it is not there any more
     */
    @ModuleInternal
    public Arrival arrived(UUID arrival) {
        Path file = arriving(arrival);
        try {
            return new Arrival(file, hash(file), Files.size(file));
        } catch (IOException e) {
            throw notHereAnyMore();
        }
    }

    /**
     * Returns how many bytes a file has that has arrived, without looking into it.
     *
     * @throws Refusal at {@code file} if it is not there any more
     */
    @ModuleInternal
    public long size(UUID arrival) {
        try {
            return Files.size(arriving(arrival));
        } catch (IOException e) {
            throw notHereAnyMore();
        }
    }

    private Path arriving(UUID arrival) {
        return folder.resolve(ARRIVING).resolve(arrival.toString());
    }

    private static Refusal notHereAnyMore() {
        return Refusal.at("file", "This file was added too long ago and is not here any more. Choose it again.");
    }

    /**
     * Throws away what arrived before a time and was never kept. What was put under its hash for evidence that then was
     * refused goes too.
     *
     * @param isEvidence says whether the bytes with a hash are the original of some evidence
     */
    public void sweep(Instant before, Predicate<String> isEvidence) {
        try (Stream<Path> arrivals = Files.list(Files.createDirectories(folder.resolve(ARRIVING)))) {
            List<Path> all = arrivals.toList();
            Chores chores = new Chores();
            all.stream().filter(file -> isOlder(file, before))
                    .forEach(file -> chores.run("throwing away " + file.getFileName(),
                            () -> throwAway(file, all, isEvidence)));
            chores.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Throws away what arrived before a time and was never kept, the oldest first, as long as there is too little room.
     *
     * @param isShort says whether there still is
     */
    public void makeRoom(Instant before, BooleanSupplier isShort, Predicate<String> isEvidence) {
        List<Path> all;
        try (Stream<Path> arrivals = Files.list(folder.resolve(ARRIVING))) {
            all = arrivals.sorted(Comparator.comparing(Vault::arrivedAt)).toList();
        } catch (IOException nothingArrived) {
            return;
        }
        Iterator<Path> oldest = all.stream().filter(file -> isOlder(file, before)).iterator();
        while (oldest.hasNext() && isShort.getAsBoolean()) {
            Path file = oldest.next();
            LOG.log(System.Logger.Level.WARNING, "there is too little room: {0}, which nobody has kept, is thrown away",
                    file);
            throwAway(file, all, isEvidence);
        }
    }

    /** Says whether the folder is there and this newsroom's, so that a file that is not in it is missing. */
    @ModuleInternal
    public boolean isThere() {
        return KeptFolder.isMarked(folder);
    }

    /** Returns where it is. */
    public Path folder() {
        return folder;
    }

    /** Says whether a file with these bytes was kept, without looking into it. */
    @ModuleInternal
    public boolean has(String sha256) {
        return Files.exists(path(sha256));
    }

    private void throwAway(Path file, List<Path> all, Predicate<String> isEvidence) {
        try {
            String hash = hash(file);
            // what arrived since may be about to be kept
            boolean isWanted = isEvidence.test(hash)
                    || all.stream().anyMatch(other -> !other.equals(file) && hash.equals(hashIfThere(other)));
            if (!isWanted) {
                Files.deleteIfExists(path(hash));
            }
            Files.deleteIfExists(file);
        } catch (NoSuchFileException keptMeanwhile) {
            LOG.log(System.Logger.Level.DEBUG, "{0} was kept meanwhile", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hashIfThere(Path file) {
        try {
            return hash(file);
        } catch (IOException e) {
            return "";
        }
    }

    private static boolean isOlder(Path file, Instant before) {
        return arrivedAt(file).isBefore(before);
    }

    private static Instant arrivedAt(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException keptMeanwhile) {
            return Instant.MAX;
        }
    }

    /**
     * Puts what has arrived under its hash; in place of a damaged file with the same hash, if there is one. It can
     * still be taken back: what arrived is there until it is done with.
     */
    @ModuleInternal
    public void keep(Arrival arrival) {
        Path beside = arrival.path().resolveSibling(arrival.path().getFileName() + "." + UUID.randomUUID());
        try {
            try (FileChannel file = FileChannel.open(arrival.path(), StandardOpenOption.WRITE)) {
                file.force(true);
            }
            Path kept = path(arrival.sha256());
            Files.createDirectories(kept.getParent());
            Folders.nameAlso(arrival.path(), beside);
            Files.move(beside, kept, StandardCopyOption.ATOMIC_MOVE);
            Folders.flush(kept.getParent());
            Folders.flush(folder);
        } catch (IOException e) {
            throw unwritable(e);
        } finally {
            // where the file is there already under its hash, the move leaves it where it was
            delete(beside);
        }
    }

    /** Is done with what has arrived: it is evidence now. */
    @ModuleInternal
    public void done(Arrival arrival) {
        delete(arrival.path());
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "left to be swept away", e);
        }
    }

    /** Returns what is wrong with the original of some evidence; empty if it is what was kept. */
    @ModuleInternal
    public Optional<Damage> damage(OriginalFile original) {
        if (original.isPasted()) {
            return Optional.empty();
        }
        try {
            return hash(path(original.sha256())).equals(original.sha256()) ? Optional.empty()
                    : Optional.of(Damage.FILE_CHANGED);
        } catch (IOException e) {
            return Optional.of(Damage.FILE_MISSING);
        }
    }

    /** Opens the original of some evidence; what was pasted is its own. */
    public InputStream open(Evidence evidence) {
        try {
            return evidence.file().isPasted()
                    ? new ByteArrayInputStream(evidence.text().getBytes(StandardCharsets.UTF_8))
                    : Files.newInputStream(path(evidence.file().sha256()));
        } catch (IOException e) {
            throw Refusal.because(Damage.FILE_MISSING.told(evidence.name()));
        }
    }

    Path path(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2));
    }

    private NotTaken unwritable(IOException cause) {
        LOG.log(System.Logger.Level.ERROR,
                "the evidence folder " + folder + " cannot be written to", cause);
        boolean full = isFull();
        return new NotTaken(full ? NotTaken.Why.NO_ROOM : NotTaken.Why.OUT_OF_ORDER, "The file could not be kept: "
                + (full ? "the disk with the evidence of the newsroom is full."
                        : "the evidence folder of the newsroom cannot be written to.")
                + " Nothing was kept. Tell an administrator, and add it again.");
    }

    /** Says whether there is hardly room for another file, now that the part of this one is gone. */
    private boolean isFull() {
        try {
            return Files.getFileStore(folder).getUsableSpace() < 2 * NewFile.MOST;
        } catch (IOException e) {
            return false;
        }
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
