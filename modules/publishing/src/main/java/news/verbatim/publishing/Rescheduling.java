package news.verbatim.publishing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import news.verbatim.events.Actor;
import news.verbatim.events.PersonId;
import news.verbatim.events.PlannedTime;
import news.verbatim.events.Problems;
import news.verbatim.events.Roles;
import news.verbatim.events.StoryId;
import news.verbatim.events.Typed;
import news.verbatim.jobs.Races;

/**
 * Changing when an approved story goes live. Its approval stands, whatever the time. Every change names the time that the editor
 * had before them and is refused if somebody else has moved the story since.
 */
@Stateless
@RolesAllowed(Roles.EDITOR)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Rescheduling {

    private static final int LONGEST_REASON = 500;

    @Inject
    private Timetable timetable;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /**
     * Moves a story to another time, or puts it back into the schedule.
     *
     * @param seen  the instant for which the editor saw it planned
     * @param wall  the new time, as a clock on the wall of that zone shows it
     * @param which which one is meant where the clocks go back over it; null if nobody has said
     * @throws news.verbatim.events.Refusal at {@code time} if the wall time does not exist, exists twice, has passed or lies
     *                                      before the embargo; if the story does not wait or was moved since it was seen; if
     *                                      a gate objects
     */
    public void move(StoryId story, Instant seen, LocalDateTime wall, ZoneId zone, PlannedTime.Occurrence which) {
        PlannedTime time = PlannedTime.of(wall, zone, which);
        PersonId editor = actor.id();
        Races.retry(() -> timetable.move(story, seen, before -> time, editor));
    }

    /**
     * Moves a story by so many minutes, on the clock on the wall of its zone.
     *
     * @throws news.verbatim.events.Refusal as {@link #move} does
     */
    public void shift(StoryId story, Instant seen, long minutes) {
        PersonId editor = actor.id();
        Races.retry(() -> timetable.move(story, seen,
                before -> PlannedTime.of(before.wall().plusMinutes(minutes), before.zone()), editor));
    }

    /**
     * Lets a story go live as soon as the clock can.
     *
     * @throws news.verbatim.events.Refusal as {@link #move} does
     */
    public void publishNow(StoryId story, Instant seen) {
        PersonId editor = actor.id();
        Races.retry(() -> timetable.move(story, seen, before -> PlannedTime.at(clock.instant(), before.zone()), editor));
    }

    /**
     * Takes a story out of the schedule until somebody gives it a new time.
     *
     * @throws news.verbatim.events.Refusal at {@code reason} if there is none; if the story does not wait or was moved since
     */
    public void takeOut(StoryId story, Instant seen, String reason) {
        String kept = Typed.line(reason);
        new Problems().requireText(kept, "reason", "Say why it is taken out.")
                .requireAtMost(LONGEST_REASON, kept, "reason").refuseIfAny();
        PersonId editor = actor.id();
        Races.retry(() -> timetable.takeOut(story, seen, kept, editor));
    }
}
