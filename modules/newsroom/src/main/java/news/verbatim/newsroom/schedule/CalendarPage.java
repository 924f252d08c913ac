package news.verbatim.newsroom.schedule;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.ZoneId;
import news.verbatim.newsroom.house.Me;
import news.verbatim.newsroom.house.Telling;
import news.verbatim.publishing.Rescheduling;
import news.verbatim.publishing.Schedule;
import news.verbatim.publishing.ScheduledCard;
import org.primefaces.event.schedule.ScheduleEntryMoveEvent;
import org.primefaces.model.DefaultScheduleEvent;
import org.primefaces.model.LazyScheduleModel;
import org.primefaces.model.ScheduleModel;

/** {@code /schedule/calendar}: the same on a grid of hours, on which an editor drags a story to another time. */
@Named("calendar")
@ViewScoped
public class CalendarPage implements Serializable {

    private static final long serialVersionUID = 1;

    private static final int MOST = 500;
    private static final int SHOWN_MINUTES = 30;

    @Inject
    private transient Schedule schedule;

    @Inject
    private transient Rescheduling rescheduling;

    @Inject
    private transient Me me;

    private String desk = "";

    private final Entries entries = new Entries();

    /** Moves the story that was dragged; where that is refused, the calendar shows it where it was. */
    public void move(ScheduleEntryMoveEvent dragged) {
        Dragged what = (Dragged) dragged.getScheduleEvent().getData();
        long minutes = dragged.getDayDelta() * 24L * 60 + dragged.getMinuteDelta();
        rescheduling.shift(what.story(), what.seen(), minutes);
        Telling.now("Moved. Its approval stands.");
    }

    public ScheduleModel getEntries() {
        return entries;
    }

    public ZoneId getZone() {
        return me.getZone();
    }

    public String getDesk() {
        return desk;
    }

    public void setDesk(String desk) {
        this.desk = desk == null ? "" : desk;
    }

    /** What the calendar asks for, week by week. */
    private final class Entries extends LazyScheduleModel {

        private static final long serialVersionUID = 1;

        @Override
        public void loadEvents(LocalDateTime start, LocalDateTime end) {
            clear();
            ZoneId zone = me.getZone();
            schedule.between(start.atZone(zone).toInstant(), end.atZone(zone).toInstant(), desk, MOST)
                    .forEach(card -> addEvent(entry(card, zone)));
        }

        private DefaultScheduleEvent<Dragged> entry(ScheduledCard card, ZoneId zone) {
            LocalDateTime time = LocalDateTime.ofInstant(card.planned().instant(), zone);
            return DefaultScheduleEvent.<Dragged>builder().id(card.story().toString()).title(card.headline())
                    .startDate(time).endDate(time.plusMinutes(SHOWN_MINUTES)).resizable(false).draggable(me.isEditor())
                    .overlapAllowed(true).data(new Dragged(card.story(), card.planned().instant())).build();
        }
    }
}
