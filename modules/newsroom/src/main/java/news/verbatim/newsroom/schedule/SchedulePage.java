package news.verbatim.newsroom.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.verbatim.newsroom.house.frame.Me;
import news.verbatim.newsroom.house.frame.PeopleNames;
import news.verbatim.publishing.golive.Schedule;
import news.verbatim.publishing.publication.AwaitedNotice;
import news.verbatim.publishing.publication.ScheduledCard;

/** {@code /schedule}: what goes live in the week that begins on a day, and what is held back, by desk. */
@Named("agenda")
@RequestScoped
public class SchedulePage {

    private static final int DAYS = 7;
    private static final int MOST = 200;

    @Inject
    private Schedule schedule;

    @Inject
    private Clock clock;

    @Inject
    private Me me;

    @Inject
    private PeopleNames people;

    private String desk = "";
    private LocalDate from;
    private List<ScheduledCard> rows;
    private List<ScheduledCard> held;
    private Map<Instant, Long> together;
    private List<AwaitedNotice> awaited;

    /** Returns what goes live in that week, soonest first. */
    public List<ScheduledCard> getRows() {
        if (rows == null) {
            rows = schedule.between(start(getFrom()), start(getFrom().plusDays(DAYS)), desk, MOST);
            together = rows.stream().map(SchedulePage::minute)
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        }
        return rows;
    }

    /** Returns what is held back, whatever the week. */
    public List<ScheduledCard> getHeld() {
        if (held == null) {
            held = schedule.heldBack(0, MOST).stream().filter(card -> desk.isEmpty() || desk.equals(card.desk()))
                    .toList();
        }
        return held;
    }

    /** Returns the notices that wait for the next edition of their stories. */
    public List<AwaitedNotice> getAwaited() {
        if (awaited == null) {
            awaited = people.read(schedule.awaited(desk, MOST), one -> one.notice().by());
        }
        return awaited;
    }

    /** Returns how many others of this list go live in the same minute as a story. */
    public long others(ScheduledCard card) {
        return together.get(minute(card)) - 1;
    }

    private static Instant minute(ScheduledCard card) {
        return Instant.ofEpochSecond(Math.floorDiv(card.planned().instant().getEpochSecond(), 60) * 60);
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(me.getZone()).toInstant();
    }

    public String getDesk() {
        return desk;
    }

    public void setDesk(String desk) {
        this.desk = desk == null ? "" : desk;
    }

    public LocalDate getFrom() {
        return from == null ? LocalDate.ofInstant(clock.instant(), me.getZone()) : from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getBefore() {
        return getFrom().minusDays(DAYS);
    }

    public LocalDate getAfter() {
        return getFrom().plusDays(DAYS);
    }
}
