package news.verbatim.newsroom.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import news.verbatim.newsroom.house.faces.Telling;
import news.verbatim.newsroom.house.frame.ClockAlarm;
import news.verbatim.publishing.golive.Schedule;
import org.omnifaces.cdi.Param;

/** On {@code /admin/clock}: what to do when this server's clock was set. */
@Named("serverClockPanel")
@RequestScoped
public class ServerClockPanel {

    private static final int MOST = 100;

    @Inject
    private ServerClock serverClock;

    @Inject
    private ClockAlarm alarm;

    @Inject
    private Schedule schedule;

    /** By how many milliseconds the clock was ahead when the page was made. */
    @Inject
    @Param
    private Long seen;

    /** Says what goes live at once if the newsroom goes by that clock. */
    public String getDue() {
        int due = schedule.between(alarm.getNewsroomTime(), alarm.getServerTime(), "", MOST).size();
        return due == 0 ? "Nothing is due by then."
                : (due == 1 ? "One story is" : (due == MOST ? "More than " : "") + due + " stories are")
                        + " due by then: what is not later than its desk wants goes live at once.";
    }

    /** Lets the newsroom go by the clock that the administrator has seen. */
    public String follow() {
        Telling.done(serverClock.follow(Duration.ofMillis(seen == null ? 0 : seen))
                ? "The newsroom goes by this server’s clock."
                : "This server’s clock was set again in the meantime. Nothing was changed; look at what it says now.");
        return "/admin/clock?faces-redirect=true";
    }
}
