package news.verbatim.newsroom.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import news.verbatim.factcheck.CheckCard;
import news.verbatim.factcheck.Checks;
import news.verbatim.newsroom.house.Listing;

/** {@code /check}: the checks that wait for somebody, who waits longest first. */
@Named("checkQueue")
@RequestScoped
public class CheckQueuePage {

    @Inject
    private Checks checks;

    private int page = 1;

    private Listing<CheckCard> listing;

    public Listing<CheckCard> getListing() {
        if (listing == null) {
            listing = Listing.read(page, checks::waiting);
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
