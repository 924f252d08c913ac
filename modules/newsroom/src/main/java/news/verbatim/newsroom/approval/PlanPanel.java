package news.verbatim.newsroom.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import news.verbatim.newsroom.house.DeskList;
import news.verbatim.publishing.Schedule;
import news.verbatim.publishing.ScheduledCard;

/** When the story can go live: what else is planned on its desk, and which slots are free. */
@Named("plan")
@RequestScoped
public class PlanPanel {

    private static final int SHOWN = 5;

    /** How far ahead the desk's plan is looked at, and how much of it. */
    private static final Duration AHEAD = Duration.ofDays(14);
    private static final int MOST = 500;

    @Inject
    private DecidePage decide;

    @Inject
    private Schedule schedule;

    @Inject
    private DeskList desks;

    @Inject
    private Clock clock;

    private List<ScheduledCard> onDesk;

    /** Returns the story's place in the schedule; null if it was never approved. */
    public ScheduledCard getScheduled() {
        return schedule.of(decide.getStory()).orElse(null);
    }

    private List<ScheduledCard> onDesk() {
        if (onDesk == null) {
            String desk = decide.getSheet().card().desk();
            Instant now = clock.instant();
            onDesk = schedule.between(now, now.plus(AHEAD), desk, MOST).stream()
                    .filter(card -> !card.story().equals(decide.getStory())).toList();
        }
        return onDesk;
    }

    /** Returns what goes live next on this story's desk. */
    public List<ScheduledCard> getNext() {
        return onDesk().stream().limit(SHOWN).toList();
    }

    /** Returns the next slots in which the desk has nothing planned, on the clock of the desk. */
    public List<LocalDateTime> getSlots() {
        Slots slots = new Slots(getZone(), onDesk().stream().map(card -> card.planned().instant()).toList());
        return slots.nextFree(clock.instant(), SHOWN);
    }

    /** Returns the zone of the story's desk. */
    public ZoneId getZone() {
        return desks.zone(decide.getSheet().card().desk());
    }
}
