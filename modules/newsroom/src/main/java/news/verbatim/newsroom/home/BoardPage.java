package news.verbatim.newsroom.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import news.verbatim.drafting.Stories;
import news.verbatim.drafting.StoryCard;
import news.verbatim.newsroom.house.Listing;
import news.verbatim.newsroom.house.PeopleNames;

/** {@code /board}: where every story is, for everybody. */
@Named("board")
@RequestScoped
public class BoardPage {

    @Inject
    private Stories stories;

    @Inject
    private PeopleNames people;

    private int page = 1;

    private Listing<StoryCard> listing;

    public Listing<StoryCard> getListing() {
        if (listing == null) {
            listing = Listing.read(page, stories::all);
            people.read(listing.rows().stream().map(StoryCard::author).distinct().toList());
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
