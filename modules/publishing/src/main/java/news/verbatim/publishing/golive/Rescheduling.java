package news.verbatim.publishing.golive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import news.verbatim.events.act.Actor;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.act.Problems;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Typed;

/**
 * Changing when an approved story goes live. Its approval stands, whatever the time. Every change names the time that
 * the editor had before them and is refused if somebody else has moved the story since.
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
     * @param time  the new time
     * @throws news.verbatim.events.act.Refusal at {@code time} if that has passed or lies before the embargo; if the
     *                                      story does not wait or was moved since it was seen; if a gate objects
     */
    public void move(StoryId story, Instant seen, PlannedTime time) {
        timetable.move(story, seen, before -> time, actor.id());
    }

    /**
     * Moves a story by so many minutes, on the clock on the wall of its zone.
     *
     * @throws news.verbatim.events.act.Refusal as {@link #move} does; at {@code time} or {@code which} if no clock
     *                                      there shows the new time, or shows it twice
     */
    public void shift(StoryId story, Instant seen, long minutes) {
        timetable.move(story, seen,
                before -> PlannedTime.of(before.wall().plusMinutes(minutes), before.zone()), actor.id());
    }

    /**
     * Lets a story go live as soon as the clock can.
     *
     * @throws news.verbatim.events.act.Refusal as {@link #move} does
     */
    public void publishNow(StoryId story, Instant seen) {
        timetable.move(story, seen, before -> PlannedTime.at(clock.instant(), before.zone()), actor.id());
    }

    /**
     * Changes before when a story must not be public. What was planned for an earlier time goes live when the embargo
     * ends; what was planned for a later one stays so.
     *
     * @param seen        the instant for which the editor saw it planned
     * @param seenEmbargo the end of the embargo that the editor saw; null if there was none
     * @param end         the new end; null for no embargo
     * @param why         why it ends earlier, if it does
     * @throws news.verbatim.events.act.Refusal at {@code embargoTime} if the new end has passed; at {@code embargoWhy}
     *                                      if the embargo ends earlier without a reason, or that is too long; if the
     *                                      story does not wait, or was moved or its embargo changed since it was seen;
     *                                      if a gate objects to the new time
     */
    public void embargo(StoryId story, Instant seen, Instant seenEmbargo, PlannedTime end, String why) {
        String kept = Typed.line(why);
        new Problems().requireAtMost(LONGEST_REASON, kept, "embargoWhy").refuseIfAny();
        timetable.embargo(story, seen, seenEmbargo, end, kept, actor.id());
    }

    /**
     * Takes a story out of the schedule until somebody gives it a new time.
     *
     * @throws news.verbatim.events.act.Refusal at {@code reason} if there is none; if the story does not wait or was
     *         moved since
     */
    public void takeOut(StoryId story, Instant seen, String reason) {
        String kept = Typed.line(reason);
        new Problems().requireText(kept, "reason", "Say why it is taken out.")
                .requireAtMost(LONGEST_REASON, kept, "reason").refuseIfAny();
        timetable.takeOut(story, seen, kept, actor.id());
    }
}
