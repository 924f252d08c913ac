package news.verbatim.newsroom.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.id.StoryId;
import news.verbatim.publishing.publication.Arrival;
import news.verbatim.publishing.publication.PublicationState;
import news.verbatim.publishing.publication.ScheduledCard;

/**
 * A story in the calendar: one that goes live then, was to go live then and is held back, or went live then.
 *
 * @param story    the story
 * @param headline its headline
 * @param state    which of the three
 * @param at       when
 * @param wall     what a clock of the calendar's zone shows then
 * @param time     the same in words
 */
public record CalendarEntry(StoryId story, String headline, PublicationState state, Instant at, LocalDateTime wall,
        String time) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    /** In the hour that comes twice. */
    private static final DateTimeFormatter ONE_OF_TWO = DateTimeFormatter.ofPattern("HH:mm zzz", Locale.ENGLISH);

    static CalendarEntry of(ScheduledCard card, ZoneId zone) {
        return of(card.story(), card.headline(), card.state(), card.planned().instant(), zone);
    }

    static CalendarEntry of(Arrival arrival, ZoneId zone) {
        return of(arrival.story(), arrival.headline(), PublicationState.LIVE, arrival.publishedAt(), zone);
    }

    private static CalendarEntry of(StoryId story, String headline, PublicationState state, Instant at, ZoneId zone) {
        LocalDateTime wall = LocalDateTime.ofInstant(at, zone);
        return new CalendarEntry(story, headline, state, at, wall,
                (PlannedTime.isTwice(wall, zone) ? ONE_OF_TWO : TIME).format(at.atZone(zone)));
    }

    /** Says whether it can be moved to another day. */
    public boolean isMovable() {
        return state == PublicationState.SCHEDULED;
    }
}
