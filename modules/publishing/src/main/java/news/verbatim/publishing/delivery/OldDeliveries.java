package news.verbatim.publishing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import news.verbatim.events.ModuleInternal;
import news.verbatim.publishing.destination.DestinationKind;
import news.verbatim.publishing.destination.DestinationStanding;

/** Forgets what was delivered long ago, and removed destinations of which nothing is left. */
@ModuleInternal
@ApplicationScoped
public class OldDeliveries {

    static final Duration KEPT = Duration.ofDays(90);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Deletes what is old and does not wait. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void sweep() {
        Instant before = clock.instant().minus(KEPT);
        entities.createQuery(
                "delete from Delivery d where d.madeAt < :before and (d.state <> :waiting or exists (select 1 from"
                        + " Destination t where t.id = d.destination and t.standing = :removed))")
                .setParameter("before", before).setParameter("waiting", DeliveryState.WAITING)
                .setParameter("removed", DestinationStanding.REMOVED).executeUpdate();
        // a hub that was taken away stays away, even if the environment still names it
        entities.createQuery("delete from Destination t where t.standing = :removed and t.kind <> :hub and not exists"
                + " (select 1 from Delivery d where d.destination = t.id)")
                .setParameter("removed", DestinationStanding.REMOVED).setParameter("hub", DestinationKind.HUB)
                .executeUpdate();
    }
}
