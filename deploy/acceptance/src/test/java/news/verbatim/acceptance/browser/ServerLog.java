package news.verbatim.acceptance.browser;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The log of a server, read on from where it was read to: errors, and what the newsroom itself warns of. */
final class ServerLog {

    private static final Pattern BAD = Pattern
            .compile("^\\S+ \\S+ (ERROR|SEVERE|FATAL) .*|^\\S+ \\S+ WARN[A-Z]* +\\[news\\.verbatim.*");

    /** What is meant to be there, with the reason. */
    private static final Map<Pattern, String> MEANT = Map.of(
            Pattern.compile("JsrWebSocketFilter\\$LogoutListener: java\\.util\\.ConcurrentModificationException"),
            "Undertow goes through the sockets of a session that ends while they leave its list. One that stays says"
                    + " only that something moved; whoever asks what has no session.");

    private final Path file;

    private long read;

    ServerLog(Path file) {
        this.file = file;
    }

    /** Returns what the server has complained of since this was asked last. */
    List<String> complaints() {
        return read().filter(line -> BAD.matcher(line).matches())
                .filter(line -> MEANT.keySet().stream().noneMatch(meant -> meant.matcher(line).find()))
                .map(line -> "the server says: " + line).toList();
    }

    private Stream<String> read() {
        if (!Files.exists(file)) {
            return Stream.of();
        }
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            read = log.length() < read ? 0 : read;
            byte[] more = new byte[(int) (log.length() - read)];
            log.seek(read);
            log.readFully(more);
            read += more.length;
            return new String(more, StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
