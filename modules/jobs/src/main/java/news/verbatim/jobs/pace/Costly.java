package news.verbatim.jobs.pace;

import java.time.Duration;

/**
 * What costs more than a page that is ready, and how often one person or one address may do it: so often in one go, and
 * once more each time that a little while has passed.
 */
public enum Costly {

    /** Looking for words in stories or in evidence. */
    SEARCH("looked for something", 60, Duration.ofSeconds(1)),

    /** Looking for words in what is public. */
    PUBLIC_SEARCH("searched", 60, Duration.ofSeconds(2)),

    /** Taking over an article out of another system. */
    IMPORT("taken over an article", 30, Duration.ofSeconds(6)),

    /** Sending a file of evidence or a picture. */
    FILE("sent a file", 60, Duration.ofSeconds(10)),

    /** A megabyte on the disk: of one person, 4 GB a day. */
    DISK("sent a megabyte", 4_000, Duration.ofMillis(21_600)),

    /** Telling a colleague, who may get a mail of it. */
    MENTION("mentioned a colleague", 60, Duration.ofSeconds(30));

    private final String done;

    private final int most;

    private final Duration each;

    Costly(String done, int most, Duration each) {
        this.done = done;
        this.most = most;
        this.each = each;
    }

    /** Returns what was done, as in “you have looked for something”. */
    String done() {
        return done;
    }

    /** Returns how often it may be done in one go. */
    int most() {
        return most;
    }

    /** Returns how long it takes until it may be done once more. */
    Duration each() {
        return each;
    }
}
