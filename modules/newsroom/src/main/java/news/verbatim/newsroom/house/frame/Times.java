package news.verbatim.newsroom.house.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import news.verbatim.newsroom.house.wording.TimeWords;

/** Prints times for the person who reads them, with the zone of their desk. */
@Named
@RequestScoped
public class Times {

    @Inject
    private Clock clock;

    @Inject
    private Me me;

    public String full(Instant time) {
        return time == null ? "" : words().full(time);
    }

    public String exact(Instant time) {
        return time == null ? "" : words().exact(time);
    }

    /** Prints a time to the second on the clock of that zone; of the reader's own, if there is none. */
    public String exactIn(Instant time, ZoneId zone) {
        return time == null ? "" : words(zone).exact(time);
    }

    public String brief(Instant time) {
        return time == null ? "" : words().brief(time);
    }

    /** Prints a time as it is on the clock of that zone; of the reader's own, if there is none. */
    public String briefIn(Instant time, ZoneId zone) {
        return time == null ? "" : words(zone).brief(time);
    }

    /** Prints date and time in that zone, and what it is in the reader's own where their clocks differ. */
    public String title(Instant time, ZoneId zone) {
        if (time == null) {
            return "";
        }
        String there = words(zone).full(time);
        return there.equals(full(time)) ? there : there + ", which is " + full(time);
    }

    public String distance(Instant time) {
        return time == null ? "" : words().distance(time);
    }

    public String day(LocalDate date) {
        return date == null ? "" : words().day(date);
    }

    private TimeWords words() {
        return words(me.getZone());
    }

    private TimeWords words(ZoneId zone) {
        return new TimeWords(clock.instant(), zone == null ? me.getZone() : zone);
    }
}
