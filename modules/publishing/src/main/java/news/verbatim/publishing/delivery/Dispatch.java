package news.verbatim.publishing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.verbatim.jobs.Retried;
import news.verbatim.publishing.destination.Destination;
import news.verbatim.publishing.destination.DestinationKind;
import news.verbatim.publishing.destination.DestinationStanding;
import news.verbatim.publishing.destination.Receipt;

/**
 * What a delivery does in the database, in short transactions, none of them while something is sent: what is next, what
 * it looks like now, what became of it. A server that dies between two of them leaves it to the next one, which sends
 * it again under the same id.
 */
@ApplicationScoped
class Dispatch {

    /** How many changes a hub is told of at once. */
    private static final int FOR_A_HUB = 1_000;

    private static final String WAITING = "select d from Delivery d where d.state = :waiting and"
            + " d.destination = :destination ";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Packing packing;

    @Inject
    private Clock clock;

    /**
     * A destination at which something waits.
     *
     * @param id     which one
     * @param ailing whether it failed the last time
     */
    record Due(UUID id, boolean ailing) {

        /** What the query builds. */
        Due(UUID id, Integer failures) {
            this(id, failures > 0);
        }
    }

    /**
     * What one server has in its hands.
     *
     * @param destination where it goes
     * @param deliveries  what it is: one, or for a hub all that wait
     */
    record Errand(UUID destination, List<UUID> deliveries) {
    }

    /** Returns the destinations to which something can be sent now; those that took the last one come first. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Due> due() {
        return entities.createQuery(
                "select t.id, t.failures from Destination t where t.standing = :open and t.restsUntil <= :now"
                        + " and t.heldUntil <= :now and exists (select 1 from Delivery d where d.state = :waiting"
                        + " and d.destination = t.id and d.nextTryAt <= :now) order by t.failures, t.restsUntil",
                Due.class)
                .setParameter("open", DestinationStanding.OPEN).setParameter("waiting", DeliveryState.WAITING)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /**
     * Takes the next errand to a destination and keeps others away from it; empty if there is none, or somebody is at
     * it.
     */
    @Interceptors(Retried.class)
    Optional<Errand> next(UUID id) {
        Destination destination = entities.find(Destination.class, id);
        Instant now = clock.instant();
        List<UUID> deliveries = !destination.isFree(now) ? List.of()
                : destination.kind() == DestinationKind.HUB ? all(id) : newestOfOne(id, now);
        if (deliveries.isEmpty()) {
            return Optional.empty();
        }
        destination.hold(now);
        return Optional.of(new Errand(id, deliveries));
    }

    private List<UUID> all(UUID hub) {
        return waiting(hub, entities.createQuery(WAITING + "order by d.madeAt, d.id", Delivery.class))
                .setMaxResults(FOR_A_HUB).getResultStream().map(Delivery::id)
                .toList();
    }

    /** Of a story that has changed more than once, only the last change is brought. */
    private List<UUID> newestOfOne(UUID destination, Instant now) {
        return waiting(destination, entities.createQuery(
                WAITING + "and d.nextTryAt <= :now order by d.madeAt, d.turn, d.round", Delivery.class))
                .setParameter("now", now)
                .setMaxResults(1).getResultStream().map(first -> newest(destination, first).id()).toList();
    }

    private Delivery newest(UUID destination, Delivery first) {
        List<Delivery> ofTheStory = waiting(destination,
                entities.createQuery(WAITING + "and d.story = :story", Delivery.class))
                .setParameter("story", first.story().value())
                .getResultList();
        Delivery newest = ofTheStory.stream().max(Comparator.comparing(Delivery::turn).thenComparing(Delivery::round))
                .orElse(first);
        ofTheStory.stream().filter(delivery -> delivery != newest).forEach(Delivery::overtake);
        return newest;
    }

    private static TypedQuery<Delivery> waiting(UUID destination, TypedQuery<Delivery> query) {
        return query.setParameter("waiting", DeliveryState.WAITING).setParameter("destination", destination);
    }

    /**
     * Makes ready what is to be sent; empty if the story has changed again, so that this is not to be sent any more.
     *
     * @throws IllegalStateException if nobody can say what it looks like
     */
    @Interceptors(Retried.class)
    Optional<Parcel> pack(Errand errand) {
        Destination destination = entities.find(Destination.class, errand.destination());
        if (destination.kind() == DestinationKind.HUB) {
            return Optional.of(packing.feeds(destination, errand.deliveries().get(0), desks(errand)));
        }
        Delivery delivery = entities.find(Delivery.class, errand.deliveries().get(0));
        Parcel parcel = packing.story(destination, delivery);
        // it was made from what is committed: unless a later change is committed by now, it has no later one in it
        if (delivery.isWaiting() && isLast(delivery)) {
            return Optional.of(parcel);
        }
        destination.release(clock.instant());
        return Optional.empty();
    }

    private Set<String> desks(Errand errand) {
        return entities.createQuery("select distinct e.desk from Delivery d join Edition e on e.story = d.story and"
                + " e.number = d.edition where d.id in :ids", String.class)
                .setParameter("ids", errand.deliveries()).getResultStream().collect(Collectors.toSet());
    }

    private boolean isLast(Delivery delivery) {
        return entities
                .createQuery("select count(d) from Delivery d where d.destination = :destination and d.story = :story"
                        + " and d.turn > :turn", Long.class)
                .setParameter("destination", delivery.destination()).setParameter("story", delivery.story().value())
                .setParameter("turn", delivery.turn()).getSingleResult() == 0;
    }

    /** Takes down what became of an errand. */
    @Interceptors(Retried.class)
    void note(Errand errand, Receipt receipt) {
        Instant now = clock.instant();
        entities.createQuery("select d from Delivery d where d.id in :ids", Delivery.class)
                .setParameter("ids", errand.deliveries()).getResultList()
                .forEach(delivery -> delivery.note(receipt, now));
        if (entities.find(Destination.class, errand.destination()).note(receipt, now)) {
            entities.createQuery(
                    "update Delivery d set d.nextTryAt = :now where d.state = :waiting "
                            + "and d.destination = :destination")
                    .setParameter("now", now).setParameter("waiting", DeliveryState.WAITING)
                    .setParameter("destination", errand.destination()).executeUpdate();
        }
    }
}
