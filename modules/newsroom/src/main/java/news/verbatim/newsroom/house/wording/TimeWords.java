package news.verbatim.newsroom.house.wording;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import news.verbatim.events.ModuleInternal;

/**
 * How a time is printed: always with its zone, and where it helps with how far off it is.
 *
 * @param now  the time of reading
 * @param zone where the reader's clock hangs
 */
@ModuleInternal
public record TimeWords(Instant now, ZoneId zone) {

    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm zzz", Locale.ENGLISH);
    private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("HH:mm zzz", Locale.ENGLISH);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss zzz", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    /** Prints date and time, such as {@code 22 Nov 2026, 15:00 CET}. */
    public String full(Instant time) {
        return FULL.format(time.atZone(zone));
    }

    /** Prints the time alone, to the second, such as {@code 14:03:07 CET}; with the date if it is not today. */
    public String exact(Instant time) {
        boolean today = LocalDate.ofInstant(time, zone).equals(LocalDate.ofInstant(now, zone));
        return today ? SECOND.format(time.atZone(zone)) : full(time);
    }

    /** Prints the time alone if it is today, such as {@code 15:00 CET}; else date and time. */
    public String brief(Instant time) {
        boolean today = LocalDate.ofInstant(time, zone).equals(LocalDate.ofInstant(now, zone));
        return today ? TODAY.format(time.atZone(zone)) : full(time);
    }

    /** Prints a date, such as {@code 18 Nov 2026}. */
    public String day(LocalDate date) {
        return DAY.format(date);
    }

    /** Says how far off the time is, such as {@code in 48 min} or {@code 3 h ago}. */
    public String distance(Instant time) {
        long minutes = Math.round(Duration.between(now, time).toSeconds() / 60.0);
        if (minutes == 0) {
            return "now";
        }
        String amount = amount(Math.abs(minutes));
        return minutes > 0 ? "in " + amount : amount + " ago";
    }

    private static String amount(long minutes) {
        if (minutes < 100) {
            return minutes + " min";
        }
        long hours = Math.round(minutes / 60.0);
        return hours < 48 ? hours + " h" : Math.round(hours / 24.0) + " days";
    }
}
