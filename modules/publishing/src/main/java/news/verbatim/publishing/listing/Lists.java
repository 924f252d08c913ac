package news.verbatim.publishing.listing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import news.verbatim.publishing.publication.EditionCard;
import news.verbatim.publishing.serving.TakenBack;

/**
 * The lists of what is public, for everybody: each story as readers have it now, by when they first had it. A page
 * costs the same wherever in its list it stands.
 */
@Stateless
@PermitAll
public class Lists {

    /** As long as a transaction can take: what it changes is dated before it commits. */
    public static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(5);

    /** No desk is called so, and not every database lets itself be asked for it. */
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");

    private static final String PUBLIC = " from Listing l where l.standing = PUBLIC ";

    /** What there is of a stretch of days. */
    private record Extent(Long stories, Long versions, Instant changedAt) {
    }

    /** What was changed lately. */
    private record Lately(Long stories, Long versions) {
    }

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * Returns a page of all public stories, newest first.
     *
     * @param behind where the page before ended; null for the first one
     */
    public ListPage latest(ListKey behind, int size) {
        return new ListQuery().behind(behind).page(entities, size);
    }

    /** Returns a page of a desk's public stories, as {@link #latest} does. */
    public ListPage ofDesk(String desk, ListKey behind, int size) {
        return CONTROLS.matcher(desk).find() ? ListPage.NONE
                : new ListQuery().ofDesk(desk).behind(behind).page(entities, size);
    }

    /** Returns a page of the public stories whose addresses stand under a day, as {@link #latest} does. */
    public ListPage ofDay(LocalDate day, ListKey behind, int size) {
        return new ListQuery().ofDay(day).behind(behind).page(entities, size);
    }

    /** Returns the stories that went live within that time, newest first, at most so many. */
    public List<EditionCard> lately(Duration within, int most) {
        return new ListQuery().since(clock.instant().minus(within)).page(entities, most).cards();
    }

    /** Returns where the public stories of a stretch of days are, at most so many, oldest day first. */
    public List<ListedAddress> addresses(LocalDate first, LocalDate last, int most) {
        return entities.createQuery(
                "select e.address, e.publishedAt" + ListQuery.SHOWN
                        + "and l.publishedOn between :first and :last order by l.publishedOn, l.publishedAt, l.story",
                ListedAddress.class).setParameter("first", first).setParameter("last", last).setMaxResults(most)
                .getResultList();
    }

    /**
     * Returns something that is another one as soon as the public stories of a stretch of days are others than before.
     */
    public String stamp(LocalDate first, LocalDate last) {
        return entities.createQuery("select count(l), sum(l.version), max(l.changedAt)" + PUBLIC
                + "and l.publishedOn between :first and :last", Extent.class)
                .setParameter("first", first).setParameter("last", last).getSingleResult().toString();
    }

    /** Returns the codes of the desks that have public stories, in their order. */
    public List<String> desks() {
        return steps(desk -> first(desk == null
                ? entities.createQuery("select l.desk" + PUBLIC + "order by l.standing, l.desk", String.class)
                : entities.createQuery("select l.desk" + PUBLIC + "and l.desk > :last order by l.standing, l.desk",
                        String.class).setParameter("last", desk)));
    }

    /** Returns the months that have public stories, newest first. */
    public List<YearMonth> months() {
        List<LocalDate> newest = steps(day -> first(day == null
                ? entities.createQuery("select l.publishedOn" + PUBLIC + "order by l.standing, l.publishedOn desc",
                        LocalDate.class)
                : entities.createQuery("select l.publishedOn" + PUBLIC
                        + "and l.publishedOn < :last order by l.standing, l.publishedOn desc", LocalDate.class)
                        .setParameter("last", day.withDayOfMonth(1))));
        return newest.stream().map(YearMonth::from).toList();
    }

    /** Goes from one thing that an index holds to the next one, without reading what lies between. */
    private static <T> List<T> steps(UnaryOperator<T> next) {
        List<T> all = new ArrayList<>();
        for (T one = next.apply(null); one != null; one = next.apply(one)) {
            all.add(one);
        }
        return all;
    }

    /** Returns what the query finds first; null if it finds nothing. */
    private static <T> T first(TypedQuery<T> query) {
        return query.setMaxResults(1).getResultStream().findFirst().orElse(null);
    }

    /** Returns how many public stories each day of a stretch has, oldest first; a day without one is left out. */
    public List<DayCount> days(LocalDate first, LocalDate last) {
        return entities.createQuery(
                "select l.publishedOn, count(l), max(l.changedAt)"
                        + PUBLIC
                        + "and l.publishedOn between :first and :last group by l.publishedOn order by l.publishedOn",
                DayCount.class).setParameter("first", first).setParameter("last", last).getResultList();
    }

    /** Returns the stories that were taken back, latest first, for those who have them from a feed. */
    public List<TakenBack> takenBack(int most) {
        return entities.createQuery(
                "select l.story, l.changedAt from Listing l"
                        + " where l.standing in (WITHDRAWN, KILLED) order by l.changedAt desc, l.story",
                TakenBack.class)
                .setMaxResults(most).getResultList();
    }

    /**
     * Returns something that is another one as soon as readers have anything else than before, and that costs next to
     * nothing to ask for: it looks at what was changed lately.
     */
    public String pulse() {
        Instant newest = entities.createQuery("select max(l.changedAt) from Listing l", Instant.class)
                .getSingleResult();
        Lately lately = newest == null ? new Lately(0L, 0L)
                : entities.createQuery(
                        "select count(l), sum(l.version) from Listing l where l.changedAt >= :since", Lately.class)
                        .setParameter("since", newest.minus(LONGEST_TRANSACTION)).getSingleResult();
        Long terms = entities.createQuery("select sum(t.version + 1) from TermsOfDesk t", Long.class).getSingleResult();
        return newest + " " + lately.stories() + " " + lately.versions() + " " + terms;
    }
}
