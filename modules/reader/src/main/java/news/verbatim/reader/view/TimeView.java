package news.verbatim.reader.view;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * A time as pages show it. Views are public because templates see nothing else.
 *
 * @param exact for machines, in UTC
 * @param words for people, with the zone: {@code 22 November 2026, 15:00 CET}
 */
public record TimeView(String exact, String words) {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm z", Locale.ENGLISH);

    static TimeView of(Instant instant, ZoneId zone) {
        return new TimeView(instant.truncatedTo(ChronoUnit.SECONDS).toString(), WORDS.format(instant.atZone(zone)));
    }

    /** Returns it as RSS wants it (RFC 822). */
    public String inRss() {
        return FeedView.inRss(exact);
    }
}
