package news.verbatim.newsroom.house;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

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

    public String brief(Instant time) {
        return time == null ? "" : words().brief(time);
    }

    public String distance(Instant time) {
        return time == null ? "" : words().distance(time);
    }

    public String day(LocalDate date) {
        return date == null ? "" : words().day(date);
    }

    private TimeWords words() {
        return new TimeWords(clock.instant(), me.getZone());
    }
}
