package news.verbatim.newsroom.deliveries;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.stream.Stream;
import news.verbatim.events.act.Refusal;
import news.verbatim.newsroom.house.faces.Ids;
import news.verbatim.publishing.delivery.Deliveries;
import news.verbatim.publishing.delivery.DeliveryFilter;
import news.verbatim.publishing.delivery.DeliveryPage;
import news.verbatim.publishing.destination.DestinationCard;
import org.omnifaces.cdi.Param;

/** {@code /admin/destination}: one destination, and what was brought there. */
@Named("destinationPage")
@RequestScoped
public class DestinationPage {

    private static final int SIZE = 25;

    @Inject
    private Deliveries deliveries;

    /** Which destination. */
    @Inject
    @Param(name = "destination")
    private String id;

    @Inject
    @Param
    private String show;

    @Inject
    @Param
    private String behind;

    private DestinationCard card;

    private DeliveryPage list;

    public DestinationCard getCard() {
        if (card == null) {
            card = deliveries.destination(destination())
                    .orElseThrow(() -> Refusal.because("There is no such destination. Choose one under Deliveries."));
        }
        return card;
    }

    public DeliveryPage getList() {
        if (list == null) {
            list = deliveries.page(destination(), getFilter(), behind == null || behind.isBlank() ? null : uuid(behind),
                    SIZE);
        }
        return list;
    }

    /** Returns what is listed; what the address does not know counts as everything. */
    public DeliveryFilter getFilter() {
        return Stream.of(DeliveryFilter.values()).filter(one -> one.name().equalsIgnoreCase(show)).findFirst()
                .orElse(DeliveryFilter.ALL);
    }

    public DeliveryFilter[] getFilters() {
        return DeliveryFilter.values();
    }

    UUID destination() {
        return uuid(id);
    }

    private static UUID uuid(String written) {
        UUID read = Ids.of(written);
        if (read == null) {
            throw Refusal.because("There is no such destination. Choose one under Deliveries.");
        }
        return read;
    }

    public String getBehind() {
        return behind;
    }
}
