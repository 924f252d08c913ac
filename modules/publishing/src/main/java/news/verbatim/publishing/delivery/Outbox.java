package news.verbatim.publishing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import news.verbatim.events.ModuleInternal;
import news.verbatim.publishing.destination.Destination;
import news.verbatim.publishing.destination.DestinationStanding;
import news.verbatim.publishing.publication.Publication;

/**
 * Writes what is to be brought to whom, in the transaction that changes what readers have: if that is lost, nothing was
 * to be brought, and if it is committed nothing can be forgotten.
 */
@ModuleInternal
@ApplicationScoped
public class Outbox {

    /** That a story was of a desk. */
    private record OfDesk(UUID story, String desk) {
    }

    @PersistenceContext
    private EntityManager entities;

    /**
     * One change of what readers have.
     *
     * @param publication the story, as it is after it
     * @param kind        what happened
     */
    public record Change(Publication publication, DeliveryKind kind) {
    }

    /** Has changes brought to everybody whom they concern; asks once who that is, however many there are. */
    public void put(List<Change> changes, Instant now) {
        List<Destination> destinations = changes.isEmpty() ? List.of() : there();
        if (destinations.isEmpty()) {
            return;
        }
        Map<UUID, Set<String>> desks = destinations.stream().anyMatch(one -> one.desk().isPresent())
                ? desksOf(changes.stream().map(change -> change.publication().story().value()).toList())
                : Map.of();
        for (Destination destination : destinations) {
            for (Change change : changes) {
                Publication publication = change.publication();
                if (destination.desk().map(desk -> desks.get(publication.story().value()).contains(desk))
                        .orElse(true)) {
                    entities.persist(new Delivery(destination.id(), publication.story(), publication.edition(),
                            publication.turn(),
                            0, change.kind(), now));
                }
            }
        }
    }

    private List<Destination> there() {
        return entities.createQuery("select d from Destination d where d.standing <> :removed", Destination.class)
                .setParameter("removed", DestinationStanding.REMOVED).getResultList();
    }

    /** Returns the desks that each story ever was of: who has had an edition of it hears of what becomes of it. */
    private Map<UUID, Set<String>> desksOf(Collection<UUID> stories) {
        Map<UUID, Set<String>> desks = new HashMap<>();
        entities.createQuery("select distinct e.story, e.desk from Edition e where e.story in :stories", OfDesk.class)
                .setParameter("stories", stories).getResultList()
                .forEach(row -> desks.computeIfAbsent(row.story(), story -> new HashSet<>()).add(row.desk()));
        return desks;
    }
}
