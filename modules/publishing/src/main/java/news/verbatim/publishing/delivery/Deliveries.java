package news.verbatim.publishing.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.verbatim.events.act.Roles;
import news.verbatim.publishing.destination.Destination;
import news.verbatim.publishing.destination.DestinationCard;
import news.verbatim.publishing.destination.DestinationStanding;
import news.verbatim.publishing.destination.Stuck;

/** How it goes with what is brought to destinations, for those who look after it. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class Deliveries {

    private static final String CARDS = "select t, (select count(d) from Delivery d where d.state = :waiting "
            + "and d.destination = t.id), (select min(d.madeAt) from Delivery d where d.state = :waiting "
            + "and d.destination = t.id) from Destination t ";

    /** Where the list begins. */
    private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");

    /** A destination, how much waits there, and since when. */
    private record Row(Destination destination, Long waiting, Instant since) {
    }

    /** A delivery, with the headline of what is brought. */
    private record OfEdition(Delivery delivery, String headline) {
    }

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Returns the destinations that were not removed, by their names. */
    public List<DestinationCard> destinations() {
        return entities.createQuery(CARDS + "where t.standing <> :removed order by t.name, t.id", Row.class)
                .setParameter("waiting", DeliveryState.WAITING).setParameter("removed", DestinationStanding.REMOVED)
                .getResultStream().map(this::card).toList();
    }

    /** Returns one of them, also if it was removed. */
    public Optional<DestinationCard> destination(UUID id) {
        return entities.createQuery(CARDS + "where t.id = :id", Row.class)
                .setParameter("waiting", DeliveryState.WAITING)
                .setParameter("id", id).getResultStream().findFirst().map(this::card);
    }

    private DestinationCard card(Row row) {
        return row.destination().card(row.waiting(), row.since(), clock.instant());
    }

    /** Returns the open destinations at which something has waited for more than an hour, longest first. */
    public List<Stuck> stuck() {
        return entities.createQuery(
                "select t.id, t.name, min(d.madeAt) from Delivery d"
                        + " join Destination t on t.id = d.destination where d.state = :waiting and t.standing = :open"
                        + " group by t.id, t.name having min(d.madeAt) < :limit order by min(d.madeAt)",
                Stuck.class)
                .setParameter("waiting", DeliveryState.WAITING).setParameter("open", DestinationStanding.OPEN)
                .setParameter("limit", clock.instant().minus(Stuck.AFTER)).getResultList();
    }

    /**
     * Returns a page of the deliveries to a destination, newest first.
     *
     * @param behind where the page before ended; null for the first one
     */
    public DeliveryPage page(UUID destination, DeliveryFilter filter, UUID behind, int size) {
        Delivery last = behind == null ? null : entities.find(Delivery.class, behind);
        return DeliveryPage.of(entities
                .createQuery("select d, e.headline from Delivery d join Edition e on e.story = d.story"
                        + " and e.number = d.edition where d.destination = :destination and d.state in :states"
                        + " and (d.madeAt < :at or d.madeAt = :at and d.id < :id) order by d.madeAt desc, d.id desc",
                        OfEdition.class)
                .setParameter("destination", destination).setParameter("states", filter.states())
                .setParameter("at", last == null ? FAR : last.madeAt())
                .setParameter("id", last == null ? destination : last.id())
                .setMaxResults(size + 1).getResultStream().map(row -> row.delivery().card(row.headline()))
                .toList(), size);
    }
}
