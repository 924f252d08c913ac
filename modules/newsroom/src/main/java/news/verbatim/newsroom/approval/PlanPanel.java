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
import java.util.Set;
import news.verbatim.approval.review.StandingTiming;
import news.verbatim.newsroom.house.frame.DeskList;
import news.verbatim.newsroom.house.frame.Times;
import news.verbatim.publishing.golive.Schedule;
import news.verbatim.publishing.publication.PublicationState;
import news.verbatim.publishing.publication.ScheduledCard;

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

    @Inject
    private Times times;

    private List<ScheduledCard> onDesk;

    private TimingForm form;

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

    /** Returns what a slot is called: with its zone, and with its day if that is not today. */
    public String called(LocalDateTime slot) {
        return times.briefIn(slot.atZone(getZone()).toInstant(), getZone());
    }

    /** Returns what those who signed before have said of its time. */
    public StandingTiming getStanding() {
        return decide.getSheet().timing();
    }

    /** Returns the form; it begins with what stands, else with the next free slot, on the clock of the story's desk. */
    public TimingForm getForm() {
        if (form == null) {
            LocalDateTime slot = getSlots().stream().findFirst()
                    .orElseGet(() -> LocalDateTime.ofInstant(clock.instant(), getZone()));
            form = new TimingForm(getZone(), getStanding(), slot);
            if (isPlannedBefore()) {
                form.plan(getScheduled().planned());
            }
        }
        return form;
    }

    /**
     * Says whether it was planned for a time that is still to come, and nobody who signs now has said anything else.
     */
    private boolean isPlannedBefore() {
        ScheduledCard scheduled = getStanding().signed() == 0 ? getScheduled() : null;
        return scheduled != null
                && Set.of(PublicationState.SCHEDULED, PublicationState.HELD).contains(scheduled.state())
                && scheduled.planned().instant().isAfter(clock.instant())
                && !scheduled.planned().equals(getStanding().embargo());
    }

    /** Returns the zone of the story's desk. */
    public ZoneId getZone() {
        return desks.zone(decide.getSheet().card().desk());
    }
}
