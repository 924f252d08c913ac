package news.verbatim.publishing.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.StoryId;
import news.verbatim.publishing.destination.DestinationStanding;

/** Whether what is public was delivered too, for everybody in the newsroom. */
@Stateless
@RolesAllowed({Roles.REPORTER, Roles.CHECKER, Roles.EDITOR, Roles.LEGAL, Roles.CHIEF, Roles.ADMINISTRATOR})
public class Delivered {

    /** A delivery, with the name of where it goes. */
    private record Brought(Delivery delivery, String destination) {
    }

    @PersistenceContext
    private EntityManager entities;

    /**
     * Returns how it goes with the newest of a story at each destination that it was to be brought to and that is still
     * there.
     */
    public StoryDeliveries of(StoryId story) {
        Map<UUID, StoryDeliveries.Line> newest = new LinkedHashMap<>();
        List<Brought> rows = entities
                .createQuery("select d, t.name from Delivery d join Destination t on t.id = d.destination"
                        + " where d.story = :story and t.standing <> :removed "
                        + "order by t.name, t.id, d.turn desc, d.round desc",
                        Brought.class)
                .setParameter("story", story.value()).setParameter("removed", DestinationStanding.REMOVED)
                .getResultList();
        for (Brought row : rows) {
            newest.computeIfAbsent(row.delivery().destination(),
                    destination -> line(row.delivery().card(""), row.destination()));
        }
        return new StoryDeliveries(newest.values().stream().toList());
    }

    private static StoryDeliveries.Line line(DeliveryCard card, String destination) {
        return new StoryDeliveries.Line(destination, card.kind(), card.edition(), card.state(), card.attempts(),
                card.madeAt(),
                card.receiptAt(), card.answer());
    }
}
