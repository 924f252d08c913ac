package news.verbatim.newsroom.house.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import news.verbatim.publishing.delivery.Deliveries;
import news.verbatim.publishing.destination.Stuck;

/** Tells administrators on every page when a destination gets nothing. */
@Named
@RequestScoped
public class DeliveryAlarm {

    @Inject
    private Deliveries deliveries;

    @Inject
    private Me me;

    private List<Stuck> stuck;

    /**
     * Returns the destinations at which something has waited for too long; none for who cannot do anything about it.
     */
    public List<Stuck> getStuck() {
        if (stuck == null) {
            stuck = me.isAdministrator() ? deliveries.stuck() : List.of();
        }
        return stuck;
    }
}
