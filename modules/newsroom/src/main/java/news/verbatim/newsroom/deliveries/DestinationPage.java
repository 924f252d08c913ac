package news.verbatim.newsroom.deliveries;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.stream.Stream;
import news.verbatim.events.Refusal;
import news.verbatim.publishing.Deliveries;
import news.verbatim.publishing.DeliveryFilter;
import news.verbatim.publishing.DeliveryPage;
import news.verbatim.publishing.DestinationCard;
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
            card = deliveries.destination(destination()).orElseThrow(() -> Refusal.because("There is no such destination."));
        }
        return card;
    }

    public DeliveryPage getList() {
        if (list == null) {
            list = deliveries.page(destination(), getFilter(), behind == null || behind.isBlank() ? null : uuid(behind), SIZE);
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
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw Refusal.because("There is no such destination.");
        }
    }

    public String getShow() {
        return show;
    }

    public String getBehind() {
        return behind;
    }
}
