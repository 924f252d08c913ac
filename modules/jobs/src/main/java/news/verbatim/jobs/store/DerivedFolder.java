package news.verbatim.jobs.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A folder whose files hold nothing that the database does not, such as an index. When they are lost, that is no reason
 * to stop: they are made anew.
 *
 * @param what   what they are, for a sentence such as “the index of the evidence”
 * @param path   where they are
 * @param prefix how the name of a file begins that is always among them
 * @param renew  makes them anew, and returns when that is done
 */
public record DerivedFolder(String what, Path path, String prefix, Runnable renew) {

    /** Returns which folder it is, among all that ever were at its place; null if its files are not in it. */
    Object key() {
        try (Stream<Path> files = Files.list(path)) {
            boolean isThere = files.anyMatch(file -> file.getFileName().toString().startsWith(prefix));
            return isThere ? Objects.requireNonNullElse(Files.readAttributes(path,
                    BasicFileAttributes.class).fileKey(), "") : null;
        } catch (IOException gone) {
            return null;
        }
    }
}
