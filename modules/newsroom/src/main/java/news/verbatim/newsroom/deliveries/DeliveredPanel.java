package news.verbatim.newsroom.deliveries;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import news.verbatim.events.id.StoryId;
import news.verbatim.newsroom.house.faces.Addresses;
import news.verbatim.publishing.delivery.Delivered;
import news.verbatim.publishing.delivery.StoryDeliveries;
import org.omnifaces.cdi.Param;

/** The part of {@code /schedule/story} about who has the story, and who waits for it. */
@Named("delivered")
@RequestScoped
public class DeliveredPanel {

    @Inject
    private Delivered delivered;

    @Inject
    @Param
    private StoryId story;

    private StoryDeliveries deliveries;

    public StoryDeliveries getDeliveries() {
        if (deliveries == null) {
            deliveries = delivered.of(Addresses.required(story));
        }
        return deliveries;
    }

    /** Returns to how many it was delivered, in words; empty if it is brought to nobody. */
    public String getCount() {
        int all = getDeliveries().lines().size();
        return all == 0 ? "" : "delivered to " + getDeliveries().delivered() + " of " + all;
    }
}
