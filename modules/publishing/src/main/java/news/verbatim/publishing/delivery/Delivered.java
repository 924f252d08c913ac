package news.verbatim.publishing.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.StoryId;
import news.verbatim.publishing.destination.DestinationStanding;

/** Whether what is public was delivered too, for everybody in the newsroom. */
@Stateless
@RolesAllowed({Roles.REPORTER, Roles.CHECKER, Roles.EDITOR, Roles.LEGAL, Roles.CHIEF, Roles.ADMINISTRATOR})
public class Delivered {

    @PersistenceContext
    private EntityManager entities;

    /**
     * Returns how it goes with the newest of a story at each destination that it was to be brought to and that is still
     * there.
     */
    public StoryDeliveries of(StoryId story) {
        Map<UUID, StoryDeliveries.Line> newest = new LinkedHashMap<>();
        Collection<Object[]> rows = entities
                .createQuery("select d, t.name from Delivery d join Destination t on t.id = d.destination"
                        + " where d.story = :story and t.standing <> :removed order by t.name, t.id, d.turn desc, d.round desc",
                        Object[].class)
                .setParameter("story", story.value()).setParameter("removed", DestinationStanding.REMOVED)
                .getResultList();
        for (Object[] row : rows) {
            Delivery delivery = (Delivery) row[0];
            newest.computeIfAbsent(delivery.destination(), destination -> line(delivery.card(""), (String) row[1]));
        }
        return new StoryDeliveries(newest.values().stream().toList());
    }

    private static StoryDeliveries.Line line(DeliveryCard card, String destination) {
        return new StoryDeliveries.Line(destination, card.kind(), card.edition(), card.state(), card.attempts(),
                card.madeAt(),
                card.receiptAt(), card.answer());
    }
}
