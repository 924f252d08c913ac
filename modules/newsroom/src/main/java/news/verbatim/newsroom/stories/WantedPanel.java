package news.verbatim.newsroom.stories;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import news.verbatim.drafting.listing.Stories;
import news.verbatim.drafting.listing.WantedCorrection;
import news.verbatim.events.id.StoryId;
import news.verbatim.newsroom.house.frame.PeopleNames;
import org.omnifaces.cdi.Param;

/** What editors want changed in the story that a page shows, until it is public. */
@Named("wanted")
@RequestScoped
public class WantedPanel {

    @Inject
    private Stories stories;

    @Inject
    private PeopleNames people;

    @Inject
    @Param
    private StoryId story;

    private List<WantedCorrection> all;

    public List<WantedCorrection> getAll() {
        if (all == null) {
            all = people.read(story == null ? List.of() : stories.corrections(List.of(story)), WantedCorrection::by);
        }
        return all;
    }
}
