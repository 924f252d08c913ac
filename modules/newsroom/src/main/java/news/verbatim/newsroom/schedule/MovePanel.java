package news.verbatim.newsroom.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import news.verbatim.events.id.StoryId;
import news.verbatim.newsroom.house.faces.Telling;
import news.verbatim.publishing.golive.Rescheduling;
import org.omnifaces.cdi.Param;

/** Moving a story to another day of {@code /schedule/calendar}; the time on the wall stays. */
@Named("moving")
@RequestScoped
public class MovePanel {

    @Inject
    private CalendarPage calendar;

    @Inject
    private Rescheduling rescheduling;

    @Inject
    @Param
    private StoryId moved;

    /** The instant for which the editor saw it planned. */
    @Inject
    @Param
    private String seen;

    /** The day on which it was dropped. */
    @Inject
    @Param
    private String dropped;

    /** Moves what was dropped on a day; where that is refused, it stays where it was. */
    public String move() {
        ZoneId zone = calendar.getZone();
        Instant planned = Instant.parse(seen);
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(planned, zone), LocalDate.parse(dropped));
        rescheduling.shift(moved, planned, Duration.ofDays(days).toMinutes());
        Telling.done("Moved. Its approval stands.");
        return "/schedule/calendar?faces-redirect=true&desk=" + encoded(calendar.getDesk()) + "&span="
                + encoded(calendar.getSpan()) + "&day=" + calendar.getDay();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
