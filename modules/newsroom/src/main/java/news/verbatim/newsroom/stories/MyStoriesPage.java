package news.verbatim.newsroom.stories;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import news.verbatim.drafting.Stories;
import news.verbatim.drafting.StoryCard;
import news.verbatim.newsroom.house.Listing;

/** {@code /stories}: the stories that I wrote on, and where each of them is. */
@Named("myStories")
@RequestScoped
public class MyStoriesPage {

    @Inject
    private Stories stories;

    private int page = 1;

    private Listing<StoryCard> listing;

    public Listing<StoryCard> getListing() {
        if (listing == null) {
            listing = Listing.read(page, stories::mine);
        }
        return listing;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
