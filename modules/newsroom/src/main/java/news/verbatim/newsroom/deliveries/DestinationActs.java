package news.verbatim.newsroom.deliveries;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import news.verbatim.events.act.Refusal;
import news.verbatim.newsroom.house.faces.Ids;
import news.verbatim.newsroom.house.faces.MomentForm;
import news.verbatim.newsroom.house.faces.Telling;
import news.verbatim.newsroom.house.frame.Me;
import news.verbatim.publishing.delivery.Destinations;
import news.verbatim.publishing.destination.Receipt;
import org.omnifaces.cdi.Param;

/** What an administrator does by hand about the destination of {@code /admin/destination}. */
@Named("destinationActs")
@RequestScoped
public class DestinationActs {

    @Inject
    private Destinations destinations;

    @Inject
    private DestinationPage page;

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    /** The delivery that a button stands at: another one may stand there by now. */
    @Inject
    @Param
    private String delivery;

    private final DestinationFields fields = new DestinationFields();

    private final MomentForm since = new MomentForm("again");

    /** Offers the same time yesterday. */
    @PostConstruct
    void begin() {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), me.getZone());
        since.show(now.minusDays(1).truncatedTo(ChronoUnit.MINUTES), me.getZone());
    }

    /** Fills the form in when the page is called up. */
    public void open() {
        fields.show(page.getCard());
    }

    /** Sends something to try it out with. */
    public String tryOut() {
        Receipt receipt = destinations.tryOut(page.destination());
        if (!receipt.taken()) {
            throw Refusal.because("It does not work. " + receipt.words());
        }
        return done("It works. " + receipt.words());
    }

    public String pause() {
        destinations.pause(page.destination());
        return done("Paused. What changes for readers waits until it is resumed.");
    }

    public String resume() {
        destinations.resume(page.destination());
        return done("Resumed. What waits is sent now.");
    }

    /** Gives it another secret. */
    public String renewSecret() {
        FacesContext.getCurrentInstance().getExternalContext().getFlash()
                .put(DestinationsPage.SECRET, destinations.renewSecret(page.destination()));
        return done("Renewed. For a day messages carry a signature under the old secret too.");
    }

    /** Removes it. */
    public String remove() {
        String name = page.getCard().name();
        destinations.remove(page.destination());
        Telling.done("“" + name + "” was removed. What waited for it is not sent.");
        return "/admin/deliveries?faces-redirect=true";
    }

    /** Changes its name, address or desk. */
    public String change() {
        destinations.change(page.destination(), fields.form(page.getCard().kind()));
        return done("Changed. What waits is sent there now.");
    }

    /** Has one story brought once more. */
    public String again() {
        destinations.again(Ids.asked(delivery));
        return done("It is sent once more, as readers have it now.");
    }

    /** Has all brought once more that changed since a time. */
    public String againSince() {
        int stories = destinations.againSince(page.destination(), since.planned().instant());
        return done(stories == 0 ? "Nothing changed for readers since then."
                : (stories == 1 ? "One story is" : stories + " stories are")
                        + " sent once more, as readers have them now.");
    }

    private String done(String message) {
        Telling.done(message);
        return "/admin/destination?faces-redirect=true&destination=" + page.destination();
    }

    public DestinationFields getFields() {
        return fields;
    }

    public MomentForm getSince() {
        return since;
    }
}
