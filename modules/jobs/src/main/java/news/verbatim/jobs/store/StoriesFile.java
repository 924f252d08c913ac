package news.verbatim.jobs.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * The file of an H2 database, on the disk and as the database knows it. It is the one that was opened as long as it is
 * the same file, its head was made when the database was, and its chunks lie where the database has put them. It is
 * read through the database's own channel: whoever opens and closes the file gives up the lock that is on it.
 */
final class StoriesFile {

    private static final Pattern FILE = Pattern.compile("jdbc:h2:(?:file:)?([^;]+).*");

    private static final String CHUNK = "chunk.";

    /** How many bytes a block has; each of the first two is a copy of the head. */
    private static final int BLOCK = 4096;

    /** As many of the latest chunks are looked at, and as many of the others by chance. */
    private static final int LOOKED_AT = 32;

    /** A chunk is known before it is written, and moves: what is missing is looked for again. */
    private static final int LOOKS = 10;
    private static final long BETWEEN_LOOKS_NANOS = 50_000_000;

    /** How many pages of a chunk are in use when none is. */
    private static final String NOTHING = "0";

    /** What says in the head of a chunk which one it is. */
    private static final List<String> SAME = List.of("chunk", "version", "root", "time");

    private final Path path;

    private final Object opened;

    private StoriesFile(Path path) {
        this.path = path;
        this.opened = key(path, "");
    }

    /** Returns the file of the database that is connected to; null if it lies in none that could be looked at. */
    static StoriesFile of(Connection connection) throws SQLException {
        Path path = path(connection.getMetaData().getURL());
        return path != null && Files.exists(path) ? new StoriesFile(path) : null;
    }

    /** Returns where the file of a database is; null if it lies in none. */
    static Path path(String url) {
        Matcher matcher = FILE.matcher(url);
        boolean elsewhere = url.startsWith("jdbc:h2:mem:") || url.startsWith("jdbc:h2:tcp:")
                || url.startsWith("jdbc:h2:ssl:");
        return !elsewhere && matcher.matches() ? Path.of(matcher.group(1) + ".mv.db").toAbsolutePath() : null;
    }

    Path path() {
        return path;
    }

    /** Says whether another file lies in its place, or none. */
    boolean isElsewhere() {
        return !opened.equals(key(path, opened));
    }

    /** Says whether it cannot be written to, or nothing that is written beside it is kept. */
    boolean isLocked() {
        return !Files.isWritable(path) || !Trial.isKept(path.getParent());
    }

    /**
     * Closes a database that was opened while its file could not be written to, now that it can be: it would go on
     * refusing to write. The next connection opens it anew.
     */
    void reopenIfReadOnly(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            boolean isReadOnly;
            try (ResultSet answer = statement.executeQuery("call readonly()")) {
                isReadOnly = answer.next() && answer.getBoolean(1);
            }
            if (isReadOnly && !isLocked()) {
                statement.execute("shutdown immediately");
            }
        }
    }

    /** Says whether something else than what the database wrote is in the file. */
    boolean isWrittenOver(Connection connection) throws SQLException {
        MVStore store = ((SessionLocal) connection.unwrap(JdbcConnection.class).getSession()).getDatabase().getStore()
                .getMvStore();
        FileStore<?> file = store.getFileStore();
        if (store.isClosed() || file == null) {
            return false;
        }
        try {
            return isNever(() -> hasItsHead(file))
                    || chunks(store).anyMatch(chunk -> isNever(() -> hasChunk(file, store.getLayoutMap(), chunk)));
        } catch (UncheckedIOException unreachable) {
            // a disk that does not answer has not lost what is on it; the database itself tells that
            return false;
        }
    }

    private interface Look {
        boolean isFine();
    }

    private static boolean isNever(Look look) {
        for (int looks = 0; looks < LOOKS; looks++) {
            if (look.isFine()) {
                return false;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
        }
        return true;
    }

    private static boolean hasItsHead(FileStore<?> file) {
        return Stream.of(0, BLOCK).map(at -> line(file, at))
                .anyMatch(
                        head -> isSummed(head) && DataUtils.readHexLong(DataUtils.parseMap(head), "created", 0) == file
                                .getCreationTime());
    }

    /** Says whether a line ends with the sum over what is before. */
    private static boolean isSummed(String line) {
        int sum = line.lastIndexOf(",fletcher:");
        byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
        return sum > 0 && line.substring(sum).equals(
                ",fletcher:" + Integer.toHexString(DataUtils.getFletcher32(bytes, 0, sum)));
    }

    /** Returns the latest chunks, and some of the others. */
    private static Stream<String> chunks(MVStore store) {
        List<String> all = new ArrayList<>();
        try {
            store.getLayoutMap().keySet().stream().filter(key -> key.startsWith(CHUNK)).forEach(all::add);
        } catch (MVStoreException moving) {
            // the list is a page of the file too, and may be moved while it is read
            System.getLogger(StoriesFile.class.getName()).log(System.Logger.Level.DEBUG, "read at the next look",
                    moving);
        }
        all.sort(Comparator.comparingInt((String key) -> DataUtils.parseHexInt(key.substring(CHUNK.length())))
                .reversed());
        List<String> others = new ArrayList<>(all.subList(Math.min(LOOKED_AT, all.size()), all.size()));
        Collections.shuffle(others);
        return Stream.concat(all.stream().limit(LOOKED_AT), others.stream().limit(LOOKED_AT));
    }

    /** Says whether a chunk lies where the database has put it; also if it is no chunk any more. */
    private static boolean hasChunk(FileStore<?> file, Map<String, String> layout, String key) {
        try {
            String known = layout.get(key);
            if (known == null) {
                return true;
            }
            Map<String, String> chunk = DataUtils.parseMap(known);
            if (NOTHING.equals(chunk.get("livePages"))) {
                // nobody needs its place any more; after a power cut it may be somebody else's already
                return true;
            }
            Map<String, String> found = DataUtils
                    .parseMap(line(file, DataUtils.readHexLong(chunk, "block", 0) * BLOCK).strip());
            return SAME.stream().allMatch(field -> Objects.equals(chunk.get(field), found.get(field)));
        } catch (MVStoreException notAChunk) {
            return false;
        }
    }

    /** Returns the line that begins at a place; empty behind the end of the file. */
    private static String line(FileStore<?> file, long at) {
        try {
            String block = new String(file.readFully(null, at, BLOCK).array(), StandardCharsets.ISO_8859_1);
            return block.substring(0, Math.max(0, block.indexOf('\n')));
        } catch (MVStoreException e) {
            if (e.getCause() instanceof IOException unreachable && !(unreachable instanceof EOFException)) {
                throw new UncheckedIOException(unreachable);
            }
            return "";
        }
    }

    private static Object key(Path path, Object unreachable) {
        try {
            return Objects.requireNonNullElse(Files.readAttributes(path, BasicFileAttributes.class).fileKey(), "");
        } catch (NoSuchFileException e) {
            return "none";
        } catch (IOException e) {
            // nor has it lost its file
            return unreachable;
        }
    }
}
