package news.verbatim.publishing.publication;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import news.verbatim.events.ModuleInternal;

/** How this module puts things to people. */
@ModuleInternal
public final class PublishingWording {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm z", Locale.ENGLISH);

    private PublishingWording() {
    }

    /** Returns the time as that zone's clocks show it, with the zone: {@code 22 Nov 2026, 15:00 CET}. */
    static String time(Instant instant, ZoneId zone) {
        return TIME.format(instant.atZone(zone));
    }

    /** Returns a span of time in its two largest units: {@code 3 h 20 min}. */
    public static String span(Duration span) {
        if (span.toHours() >= 48) {
            return span.toDays() + " days";
        }
        String hours = span.toHours() == 0 ? "" : span.toHours() + " h ";
        return (hours + (span.toMinutesPart() == 0 && !hours.isEmpty() ? "" : span.toMinutesPart() + " min")).strip();
    }
}
