package news.verbatim.publishing.golive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.question.Turn;
import news.verbatim.publishing.publication.Arrival;
import news.verbatim.publishing.publication.AwaitedNotice;
import news.verbatim.publishing.publication.Edition;
import news.verbatim.publishing.publication.Notice;
import news.verbatim.publishing.publication.Publication;
import news.verbatim.publishing.publication.PublicationState;
import news.verbatim.publishing.publication.ScheduledCard;

/** What goes live when, and what is held back, for everybody in the newsroom. */
@Stateless
@RolesAllowed({Roles.REPORTER, Roles.CHECKER, Roles.EDITOR, Roles.LEGAL, Roles.CHIEF, Roles.ADMINISTRATOR})
public class Schedule {

    /** What still waits so long after its time is no longer late but forgotten. */
    private static final Duration FORGOTTEN = Duration.ofSeconds(20);

    /** A notice, with what it is about. */
    private record Awaited(Notice notice, UUID story, String headline, String desk) {
    }

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private ScheduleTurns turns;

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
        return entities
                .createQuery("select p from Publication p where p.state = :scheduled and p.planned.instant >= :from"
                        + " and p.planned.instant < :to and (p.desk = :desk or :desk = '')"
                        + " order by p.planned.instant, p.story", Publication.class)
                .setParameter("scheduled", PublicationState.SCHEDULED)
                .setParameter("from", from).setParameter("to", to).setParameter("desk", desk)
                .setMaxResults(most).getResultStream().map(Publication::card).toList();
    }

    /**
     * Returns what goes live in a span of time, and what was to go live in it and is held back, soonest first.
     *
     * @param to   up to, and without, when
     * @param desk only the stories of this desk; empty for those of all
     * @param most how many at the most
     */
    public List<ScheduledCard> onItsWay(Instant from, Instant to, String desk, int most) {
        return entities.createQuery("select p from Publication p where p.state in (:scheduled, :held)"
                + " and p.planned.instant >= :from and p.planned.instant < :to and (p.desk = :desk or :desk = '')"
                + " order by p.planned.instant, p.story", Publication.class)
                .setParameter("scheduled", PublicationState.SCHEDULED).setParameter("held", PublicationState.HELD)
                .setParameter("from", from).setParameter("to", to).setParameter("desk", desk)
                .setMaxResults(most).getResultStream().map(Publication::card).toList();
    }

    /**
     * Returns the editions that went live in a span of time, the oldest first.
     *
     * @param to   up to, and without, when
     * @param desk only those of this desk; empty for those of all
     * @param most how many at the most
     */
    public List<Arrival> wentLive(Instant from, Instant to, String desk, int most) {
        return entities.createQuery("select e from Edition e where e.publishedAt >= :from and e.publishedAt < :to"
                + " and (e.desk = :desk or :desk = '') order by e.publishedAt, e.id", Edition.class)
                .setParameter("from", from).setParameter("to", to).setParameter("desk", desk)
                .setMaxResults(most).getResultStream().map(Edition::arrival).toList();
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

    /** Returns whose turn it is, of those of the stories that have come as far as the schedule. */
    public List<Turn> turns(Collection<StoryId> stories) {
        return turns.of(stories);
    }

    /**
     * Returns the notices that wait for the next edition of their stories, the oldest first.
     *
     * @param desk only those of this desk; empty for those of all
     * @param most how many at the most
     */
    public List<AwaitedNotice> awaited(String desk, int most) {
        return entities.createQuery(
                "select n, p.story, p.headline, p.desk from Notice n join Publication p on p.story = n.story"
                        + " where n.edition is null and (p.desk = :desk or :desk = '') order by n.writtenAt, n.id",
                Awaited.class)
                .setParameter("desk", desk).setMaxResults(most).getResultStream()
                .map(row -> new AwaitedNotice(new StoryId(row.story()), row.headline(), row.desk(),
                        row.notice().card()))
                .toList();
    }

    /** Returns since when a story waits that should have gone live by now; empty if the clock runs. */
    public Optional<Instant> stopped() {
        Instant limit = clock.instant().minus(FORGOTTEN);
        return Optional.ofNullable(entities.createQuery("select min(p.planned.instant) from Publication p"
                + " where p.state = :scheduled and p.planned.instant < :limit", Instant.class)
                .setParameter("scheduled", PublicationState.SCHEDULED).setParameter("limit", limit).getSingleResult());
    }

    private List<ScheduledCard> in(PublicationState state, int page, int size) {
        return entities
                .createQuery("select p from Publication p where p.state = :state order by p.planned.instant, p.story",
                        Publication.class)
                .setParameter("state", state).setFirstResult(Math.multiplyExact(page, size)).setMaxResults(size)
                .getResultStream().map(Publication::card).toList();
    }
}
