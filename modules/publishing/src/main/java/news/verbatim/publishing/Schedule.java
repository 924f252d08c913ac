package news.verbatim.publishing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import news.verbatim.events.Roles;
import news.verbatim.events.StoryId;

/** What goes live when, and what is held back, for everybody in the newsroom. */
@Stateless
@RolesAllowed({Roles.REPORTER, Roles.CHECKER, Roles.EDITOR, Roles.LEGAL, Roles.CHIEF, Roles.ADMINISTRATOR})
public class Schedule {

    /** What still waits so long after its time is no longer late but forgotten. */
    private static final Duration FORGOTTEN = Duration.ofSeconds(20);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Returns a page of what waits for the clock, soonest first. */
    public List<ScheduledCard> upcoming(int page, int size) {
        return in(PublicationState.SCHEDULED, page, size);
    }

    /** Returns a page of what was scheduled and is held back, by the time for which it was planned. */
    public List<ScheduledCard> heldBack(int page, int size) {
        return in(PublicationState.HELD, page, size);
    }

    /** Returns how many stories are held back. */
    public long countHeldBack() {
        return entities.createQuery("select count(p) from Publication p where p.state = :held", Long.class)
                .setParameter("held", PublicationState.HELD).getSingleResult();
    }

    /**
     * Returns what goes live in a span of time, soonest first.
     *
     * @param from from when on
     * @param to   up to, and without, when
     * @param desk only the stories of this desk; empty for those of all
     * @param most how many at the most
     */
    public List<ScheduledCard> between(Instant from, Instant to, String desk, int most) {
        return entities.createQuery("select p from Publication p where p.state = :scheduled and p.planned.instant >= :from"
                        + " and p.planned.instant < :to and (p.desk = :desk or :desk = '')"
                        + " order by p.planned.instant, p.story", Publication.class)
                .setParameter("scheduled", PublicationState.SCHEDULED)
                .setParameter("from", from).setParameter("to", to).setParameter("desk", desk)
                .setMaxResults(most).getResultStream().map(Publication::card).toList();
    }

    /** Returns what else goes live in the same minute as a story, at most twenty. */
    public List<ScheduledCard> besides(StoryId story, Instant time) {
        Instant minute = time.truncatedTo(ChronoUnit.MINUTES);
        return between(minute, minute.plus(Duration.ofMinutes(1)), "", 21).stream()
                .filter(card -> !card.story().equals(story)).limit(20).toList();
    }

    /** Returns where a story stands; empty if it was never approved. */
    public Optional<ScheduledCard> of(StoryId story) {
        return Optional.ofNullable(entities.find(Publication.class, story.value())).map(Publication::card);
    }

    /** Returns since when a story waits that should have gone live by now; empty if the clock runs. */
    public Optional<Instant> stopped() {
        Instant limit = clock.instant().minus(FORGOTTEN);
        return Optional.ofNullable(entities.createQuery("select min(p.planned.instant) from Publication p"
                        + " where p.state = :scheduled and p.planned.instant < :limit", Instant.class)
                .setParameter("scheduled", PublicationState.SCHEDULED).setParameter("limit", limit).getSingleResult());
    }

    private List<ScheduledCard> in(PublicationState state, int page, int size) {
        return entities.createQuery("select p from Publication p where p.state = :state order by p.planned.instant, p.story",
                        Publication.class)
                .setParameter("state", state).setFirstResult(Math.multiplyExact(page, size)).setMaxResults(size)
                .getResultStream().map(Publication::card).toList();
    }
}
