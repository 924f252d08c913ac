package news.verbatim.newsroom.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import news.verbatim.approval.deciding.Reviews;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.PlacedReason;
import org.omnifaces.cdi.Param;

/** What an editor wants changed at exact places, for the author who has the story back. */
@Named("returned")
@RequestScoped
public class ReturnedPanel {

    @Inject
    private Reviews reviews;

    @Inject
    @Param
    private StoryId story;

    private List<PlacedReason> reasons;

    public List<PlacedReason> getReasons() {
        if (reasons == null) {
            reasons = reviews.reasonsAtPlaces(story);
        }
        return reasons;
    }
}
