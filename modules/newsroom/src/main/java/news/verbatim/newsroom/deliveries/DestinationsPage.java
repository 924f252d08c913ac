package news.verbatim.newsroom.deliveries;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import news.verbatim.newsroom.house.faces.Telling;
import news.verbatim.publishing.delivery.Deliveries;
import news.verbatim.publishing.delivery.Destinations;
import news.verbatim.publishing.destination.DestinationCard;

/** {@code /admin/deliveries}: the destinations, how it goes with each, and adding one. */
@Named("destinationList")
@RequestScoped
public class DestinationsPage {

    /** What the page of a destination finds its secret under, once. */
    static final String SECRET = "secret";

    @Inject
    private Deliveries deliveries;

    @Inject
    private Destinations destinations;

    private final DestinationFields fields = new DestinationFields();

    private List<DestinationCard> rows;

    public List<DestinationCard> getRows() {
        if (rows == null) {
            rows = deliveries.destinations();
        }
        return rows;
    }

    /** Adds a destination. */
    public String add() {
        Destinations.Added added = destinations.add(fields.form());
        if (added.secret() != null) {
            FacesContext.getCurrentInstance().getExternalContext().getFlash().put(SECRET, added.secret());
        }
        Telling.done("Added. From now on it gets what changes for readers. Try it.");
        return "/admin/destination?faces-redirect=true&destination=" + added.id();
    }

    public DestinationFields getFields() {
        return fields;
    }
}
