package news.verbatim.publishing.golive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import news.verbatim.events.act.Roles;
import news.verbatim.publishing.publication.Arrival;
import news.verbatim.publishing.publication.Edition;

/** How late stories went live, for those who answer for it. */
@Stateless
@RolesAllowed({Roles.EDITOR, Roles.ADMINISTRATOR})
public class Punctuality {

    private static final int RECENT = 1_000;

    /** When an edition should have gone live, and when it did. */
    private record Times(Instant planned, Instant published) {
    }

    @PersistenceContext
    private EntityManager entities;

    /**
     * How late the latest thousand editions were.
     *
     * @param editions how many there are
     * @param median   how late half of them were at the most
     * @param p99      how late all but one in a hundred were at the most
     * @param worst    how late the latest one was
     */
    public record Figures(int editions, Duration median, Duration p99, Duration worst) {

        static Figures of(List<Duration> lateness) {
            List<Duration> sorted = lateness.stream().sorted().toList();
            return new Figures(sorted.size(), at(sorted, 50), at(sorted, 99), at(sorted, 100));
        }

        private static Duration at(List<Duration> sorted, int percent) {
            return sorted.isEmpty() ? Duration.ZERO : sorted.get((int) Math.ceil(sorted.size() * percent / 100.0) - 1);
        }
    }

    /** Returns a page of the editions that went live, newest first. */
    public List<Arrival> arrivals(int page, int size) {
        return entities.createQuery("select e from Edition e order by e.publishedAt desc, e.id", Edition.class)
                .setFirstResult(Math.multiplyExact(page, size)).setMaxResults(size)
                .getResultStream().map(Edition::arrival).toList();
    }

    /** Returns how late the latest ones were. */
    public Figures recent() {
        return Figures.of(entities
                .createQuery("select e.plannedAt, e.publishedAt from Edition e order by e.publishedAt desc",
                        Times.class)
                .setMaxResults(RECENT).getResultStream()
                .map(times -> Duration.between(times.planned(), times.published())).toList());
    }
}
