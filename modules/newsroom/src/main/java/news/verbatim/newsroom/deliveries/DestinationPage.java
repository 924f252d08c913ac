package news.verbatim.newsroom.deliveries;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.stream.Stream;
import news.verbatim.events.Refusal;
import news.verbatim.newsroom.house.Telling;
import news.verbatim.newsroom.house.WallForm;
import news.verbatim.publishing.Deliveries;
import news.verbatim.publishing.DeliveryFilter;
import news.verbatim.publishing.DeliveryPage;
import news.verbatim.publishing.DestinationCard;
import news.verbatim.publishing.Destinations;
import news.verbatim.publishing.Receipt;
import org.omnifaces.cdi.Param;

/** {@code /admin/destination}: one destination, what was brought there, and what to do about it by hand. */
@Named("destinationPage")
@RequestScoped
public class DestinationPage {

    private static final int SIZE = 25;

    @Inject
    private Deliveries deliveries;

    @Inject
    private Destinations destinations;

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

    private final DestinationFields fields = new DestinationFields();

    private final WallForm since = new WallForm("again");


    private DestinationCard card;

    private DeliveryPage list;

    /** Opens the destination when its address is called up. */
    public void open() {
        fields.show(getCard());
    }

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

    /** Sends something to try it out with. */
    public String tryOut() {
        Receipt receipt = destinations.tryOut(destination());
        if (!receipt.taken()) {
            throw Refusal.because("It does not work. " + receipt.words());
        }
        return done("It works. " + receipt.words());
    }

    public String pause() {
        destinations.pause(destination());
        return done("Paused. What changes for readers waits until it is resumed.");
    }

    public String resume() {
        destinations.resume(destination());
        return done("Resumed. What waits is sent now.");
    }

    /** Gives it another secret. */
    public String renewSecret() {
        FacesContext.getCurrentInstance().getExternalContext().getFlash()
                .put(DestinationsPage.SECRET, destinations.renewSecret(destination()));
        return done("Renewed. For a day messages carry a signature under the old secret too.");
    }

    /** Removes it. */
    public String remove() {
        String name = getCard().name();
        destinations.remove(destination());
        Telling.done("“" + name + "” was removed. What waited for it is not sent.");
        return "/admin/deliveries?faces-redirect=true";
    }

    /** Changes its name, address or desk. */
    public String change() {
        destinations.change(destination(), fields.form(getCard().kind()));
        return done("Changed. What waits is sent there now.");
    }

    /** Has one story brought once more. */
    public String again(UUID delivery) {
        destinations.again(delivery);
        return done("It is sent once more, as readers have it now.");
    }

    /** Has all brought once more that changed since a time. */
    public String againSince() {
        int stories = destinations.againSince(destination(), since.planned().instant());
        return done(stories == 0 ? "Nothing changed for readers since then."
                : (stories == 1 ? "One story is" : stories + " stories are") + " sent once more, as readers have them now.");
    }

    private String done(String message) {
        Telling.done(message);
        return "/admin/destination?faces-redirect=true&destination=" + destination();
    }

    private UUID destination() {
        return uuid(id);
    }

    private static UUID uuid(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw Refusal.because("There is no such destination.");
        }
    }

    public DestinationFields getFields() {
        return fields;
    }

    public WallForm getSince() {
        return since;
    }

    public String getShow() {
        return show;
    }

    public String getBehind() {
        return behind;
    }
}
