package news.verbatim.limits;

import java.time.Duration;
import java.util.Set;

/**
 * What one request may send.
 *
 * @param most    how many bytes its body may have
 * @param streams whether whoever takes it reads it bit by bit and keeps nothing of it in memory
 */
record Allowance(long most, boolean streams) {

    /** Signing in and nearly whatever else people do: so little that it is let in however much else is in flight. */
    static final long UNCOUNTED = 64 << 10;

    /** No page of readers takes anything. */
    private static final long NOTHING = 0;

    private static final long FORM = 1 << 20;

    /** The longest text that can be pasted, in an alphabet that takes six bytes a letter in a form, with room. */
    private static final long TEXT = 12 << 20;

    /** Files of 50 MB can be kept, and smaller pictures; what is larger is answered with a sentence by the newsroom itself. */
    private static final long FILE = 70_000_000;

    private static final String NEWSROOM = "/newsroom/";

    /** Forms with a field for a whole article or a whole transcript. */
    private static final Set<String> LONG_TEXTS = Set.of("/newsroom/stories/write", "/newsroom/stories/new",
            "/newsroom/stories/import", "/newsroom/evidence/add", "/newsroom/check/story");

    /** Where pages send files and pictures. */
    private static final Set<String> DOORS = Set.of("/newsroom/evidence/file", "/newsroom/stories/picture");

    /** As slow as a telephone in a lift, and no slower; a form lies in memory meanwhile. */
    private static final long LEAST_BYTES_A_SECOND = 20_000;

    private static final long LEAST_BYTES_A_SECOND_OF_FORMS = 50_000;

    private static final long SECONDS_TO_BEGIN = 10;

    /**
     * Returns what may be sent to an address.
     *
     * @param path the address, without its query
     * @param form whether the body says that it is a form, which is read into memory wherever it is sent
     */
    static Allowance of(String path, boolean form) {
        if (!path.startsWith(NEWSROOM)) {
            return new Allowance(NOTHING, false);
        }
        if (!form && DOORS.contains(path)) {
            return new Allowance(FILE, true);
        }
        return new Allowance(LONG_TEXTS.contains(path) ? TEXT : FORM, false);
    }

    /** Returns how long so many bytes may take to come. */
    Duration time(long bytes) {
        return Duration
                .ofSeconds(SECONDS_TO_BEGIN + bytes / (streams ? LEAST_BYTES_A_SECOND : LEAST_BYTES_A_SECOND_OF_FORMS));
    }
}
